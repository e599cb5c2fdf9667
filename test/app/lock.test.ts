import { describe, expect, it, vi } from 'vitest';
import { revokeSecret, type TenantLock } from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { jiraCallback } from '../support/lifecycle.ts';
import { jiraTenant, now } from '../support/tenants.ts';

const { clientKey } = jiraTenant();

async function install(lock: TenantLock, options = {}): Promise<[number, unknown[], unknown]> {
	const { app, tenants, errors } = startApp({ lock, ...options });
	const { status } = await app(await jiraCallback('installed', 1));
	return [status, errors, tenants.get(clientKey)?.clientKey];
}

describe('the option `lock`', () => {
	it('holds the lock of the tenant around everything that reads and writes it', async () => {
		const steps: string[] = [];
		const lock: TenantLock = async (key, run) => {
			steps.push(`lock ${key}`);
			await run();
			steps.push('unlock');
		};
		const tenants = { get: () => void steps.push('get'), set: () => void steps.push('set'), delete: () => undefined };
		expect((await startApp({ lock, tenants }).app(await jiraCallback('installed', 1))).status).toBe(204);
		expect(steps).toEqual([`lock ${clientKey}`, 'get', 'set', 'unlock']);
	});

	it('a lock that fails, hangs, or never runs the function is a failure, and nothing is stored', async () => {
		const down = new Error('no lock');
		const short = { callbackTimeout: 10, storeTimeout: 10 };
		expect(await install(() => Promise.reject(down))).toEqual([500, [down], undefined]);
		expect(await install(() => new Promise(() => undefined), short)).toEqual([500, [expect.any(Error)], undefined]);
		expect(await install(async () => undefined)).toEqual([500, [expect.any(Error)], undefined]);
	});

	it('a lock that comes too late runs nothing any more', async () => {
		let late: (() => Promise<void>) | undefined;
		const lock: TenantLock = (_, run) => new Promise(() => (late = run));
		const { app, tenants } = startApp({ lock, callbackTimeout: 10, storeTimeout: 10 });
		expect((await app(await jiraCallback('installed', 1))).status).toBe(500);
		await expect(late?.()).rejects.toThrow('in time');
		expect(tenants.size).toBe(0);
	});

	it('a lock that cannot be released is reported: the install is done', async () => {
		const broken = new Error('connection lost');
		const lock: TenantLock = async (_, run) => {
			await run();
			throw broken;
		};
		expect(await install(lock)).toEqual([204, [broken], clientKey]);
	});

	it('a refusal within the lock is a refusal', async () => {
		const { app, refused } = startApp({ lock: (_, run) => run() });
		await app(await jiraCallback('installed', 2));
		expect((await app(await jiraCallback('installed', 1))).status).toBe(401);
		expect(refused).toEqual(['ERR_CALLBACK_OUTDATED']);
	});

	it('is held by revokeSecret, too', async () => {
		const lock = vi.fn<TenantLock>((_, run) => run());
		await revokeSecret(new Map([[clientKey, jiraTenant()]]), clientKey, { lock, now });
		expect(lock).toHaveBeenCalledWith(clientKey, expect.any(Function));
	});
});
