import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { jiraCallback } from '../support/lifecycle.ts';
import { jiraTenant } from '../support/tenants.ts';

const { clientKey } = jiraTenant();

async function proven(eventType: 'enabled' | 'disabled'): Promise<Request> {
	return productRequest(`/${eventType}`, { clientKey, eventType });
}

/** An app whose callbacks are slow, with what they did in the end. */
function startSlow(
	slow: string,
): ReturnType<typeof startApp> & { done: string[]; entered: Promise<void>; open: () => void } {
	const { promise: opened, resolve: open } = Promise.withResolvers<void>();
	const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
	const done: string[] = [];
	const callback = (name: string) => async (): Promise<void> => {
		if (name === slow) {
			enter();
			await opened;
		}
		done.push(name);
	};
	const names = ['installed', 'uninstalled', 'enabled', 'disabled'];
	const started = startApp({ on: Object.fromEntries(names.map((name) => [name, callback(name)])) });
	started.tenants.set(clientKey, jiraTenant());
	return { ...started, done, entered, open };
}

describe('enabled and disabled are in turn with installed and uninstalled', () => {
	it.each([
		['disabled', 'uninstalled', () => proven('disabled'), () => jiraCallback('uninstalled', 1)],
		['enabled', 'disabled', () => proven('enabled'), () => proven('disabled')],
		['installed', 'enabled', () => jiraCallback('installed', 1), () => proven('enabled')],
	])('%s ends before %s begins', async (first, second, makeFirst, makeSecond) => {
		const { app, done, entered, open } = startSlow(first);
		const one = app(await makeFirst());
		await entered;
		const two = app(await makeSecond());
		// Long enough for the second to overtake, if it could.
		await Promise.race([two, setTimeout(20)]);
		open();
		expect([(await one).status, (await two).status]).toEqual([204, 204]);
		expect(done).toEqual([first, second]);
	});

	it('disabled is refused when the tenant uninstalled the app while it waited', async () => {
		const { app, done, entered, open, refused } = startSlow('uninstalled');
		const leaving = app(await jiraCallback('uninstalled', 1));
		await entered;
		const disabling = app(await proven('disabled'));
		await setTimeout(20);
		open();
		expect([(await leaving).status, (await disabling).status]).toEqual([204, 401]);
		expect([done, refused]).toEqual([['uninstalled'], ['ERR_TENANT_UNKNOWN']]);
	});

	it('disabled is refused when the tenant is gone from the store while it waited', async () => {
		const { app, tenants, entered, open, refused } = startSlow('enabled');
		const enabling = app(await proven('enabled'));
		await entered;
		const disabling = app(await proven('disabled'));
		await setTimeout(20);
		tenants.delete(clientKey);
		open();
		expect([(await enabling).status, (await disabling).status]).toEqual([204, 401]);
		expect(refused).toEqual(['ERR_TENANT_UNKNOWN']);
	});

	it('a failure of the store is a 500 there, too', async () => {
		const broken = new Error('database is away');
		let reads = 0;
		const get = (): ReturnType<typeof jiraTenant> => {
			reads += 1;
			if (reads > 1) throw broken;
			return jiraTenant();
		};
		const { app, errors } = startApp({ tenants: { get, set: () => undefined, delete: () => undefined } });
		expect((await app(await proven('enabled'))).status).toBe(500);
		expect(errors).toEqual([expect.objectContaining({ name: 'TenantStoreError', cause: broken })]);
	});
});
