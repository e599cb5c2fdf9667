import { expect, it, vi } from 'vitest';

it('a runtime without node:diagnostics_channel publishes nothing, and everything works', async () => {
	const getBuiltinModule = process.getBuiltinModule.bind(process);
	vi.spyOn(process, 'getBuiltinModule').mockImplementation((name: string) =>
		name === 'node:diagnostics_channel' ? undefined : getBuiltinModule(name),
	);
	vi.resetModules();
	const { calls, TELEMETRY, subscribeTracing, waits } = await import('../../src/telemetry/index.ts');
	expect([calls.hasSubscribers, waits.hasSubscribers]).toEqual([false, false]);
	const message = { operation: undefined, method: 'GET', host: 'example.com', port: 443, attempts: 0 };
	subscribeTracing(TELEMETRY.call, { start: () => undefined, asyncEnd: () => undefined })();
	waits.publish({ ...message, reason: 'retry', milliseconds: 1 });
	await expect(calls.trace(message, async () => 'done')).resolves.toBe('done');
});
