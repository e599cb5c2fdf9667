import { describe, expect, it, vi } from 'vitest';
import type { AppOptions, TenantInfo } from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { bitbucketCallback, bitbucketTenant, jiraCallback, secret } from '../support/lifecycle.ts';
import { jiraTenant, NOW_SECONDS } from '../support/tenants.ts';

/** Several processes of one app over one store. */
function startProcesses(options: Partial<AppOptions> = {}): {
	tenants: Map<string, TenantInfo>;
	processes: [Process, Process];
	told: string[];
} {
	const tenants = new Map<string, TenantInfo>();
	const told: string[] = [];
	const on = {
		installed: ({ tenant }: { tenant: TenantInfo }) => told.push(`installed ${tenant.sharedSecret.split('-')[0]}`),
		uninstalled: () => told.push('uninstalled'),
	};
	const start = (): Process => {
		const { app, refused } = startApp({ tenants, on, ...options });
		return { refused, send: async (request) => (await app(await request)).status };
	};
	return { tenants, told, processes: [start(), start()] };
}

interface Process {
	readonly refused: string[];
	readonly send: (request: Request | Promise<Request>) => Promise<number>;
}

interface Product {
	readonly clientKey: string;
	readonly options: Partial<AppOptions>;
	/** The first install, with the secret `first`. */
	readonly first: () => Promise<Request>;
	readonly install: (second: number, name: string, signer: string, more?: object) => Promise<Request>;
	readonly uninstall: (second: number, signer: string) => Promise<Request>;
}

const products: [string, Product][] = [
	[
		'Jira',
		{
			clientKey: jiraTenant().clientKey,
			options: {},
			first: () => jiraCallback('installed', 0, { body: { sharedSecret: secret('first') } }),
			install: (second, name, _, more) =>
				jiraCallback('installed', second, { body: { sharedSecret: secret(name), ...more } }),
			uninstall: (second) => jiraCallback('uninstalled', second),
		},
	],
	[
		'Bitbucket',
		{
			clientKey: bitbucketTenant().clientKey,
			options: { unsignedInstalls: ['bitbucket'] },
			first: () => bitbucketCallback('installed', undefined, { body: { sharedSecret: secret('first') } }),
			install: (second, name, signer, more) =>
				bitbucketCallback('installed', secret(signer), { second, body: { sharedSecret: secret(name), ...more } }),
			uninstall: (second, signer) => bitbucketCallback('uninstalled', secret(signer), { second }),
		},
	],
];

describe.each(products)('a callback of %s', (_, { clientKey, options, first, install, uninstall }) => {
	const start = (more: Partial<AppOptions> = {}): ReturnType<typeof startProcesses> =>
		startProcesses({ ...options, ...more });
	/** An order that no signature settles: the replay is signed with the secret that counts now. */
	const REFUSED = 401;

	it('that is sent again in any process is answered as before, and not applied again', async () => {
		const { tenants, processes, told } = start();
		const [one, two] = processes;
		for (const request of [first, () => install(1, 'second', 'first'), () => uninstall(2, 'second')]) {
			const statuses = [await one.send(request()), await one.send(request()), await two.send(request())];
			expect(statuses).toEqual([204, 204, 204]);
		}
		expect(told).toEqual(['installed first', 'installed second', 'uninstalled']);
		expect(tenants.get(clientKey)?.lastCallback?.applied).toHaveLength(1);
	});

	it.each([0, 1])('an old uninstall, sent again to process %i, does not end a new install', async (index) => {
		const { tenants, processes, told } = start();
		const [one] = processes;
		await one.send(first());
		await one.send(uninstall(1, 'first'));
		await one.send(install(2, 'second', 'first'));
		const stored = tenants.get(clientKey);
		expect(await processes[index]?.send(uninstall(1, 'first'))).toBe(REFUSED);
		expect(await processes[index]?.send(uninstall(1, 'second'))).toBe(REFUSED);
		expect(tenants.get(clientKey)).toBe(stored);
		expect(told).toEqual(['installed first', 'uninstalled', 'installed second']);
	});

	it.each([0, 1])('an old install, sent again to process %i, does not bring its secret back', async (index) => {
		const { tenants, processes, told } = start();
		const [one] = processes;
		await one.send(first());
		await one.send(install(1, 'leaked', 'first'));
		await one.send(install(2, 'fresh', 'leaked'));
		const stored = tenants.get(clientKey);
		expect(await processes[index]?.send(install(1, 'leaked', 'first'))).toBe(REFUSED);
		expect(await processes[index]?.send(install(1, 'leaked', 'fresh'))).toBe(REFUSED);
		expect(processes[index]?.refused.at(-1)).toBe('ERR_CALLBACK_OUTDATED');
		expect(tenants.get(clientKey)).toBe(stored);
		expect(told).toHaveLength(3);
	});

	it.each([0, 1])('an old install, sent again to process %i after an uninstall, does not count', async (index) => {
		const { tenants, processes } = start();
		const [one] = processes;
		await one.send(first());
		await one.send(install(1, 'second', 'first'));
		await one.send(uninstall(2, 'second'));
		expect(await processes[index]?.send(install(1, 'second', 'second'))).toBe(REFUSED);
		expect(processes[index]?.refused.at(-1)).toBe('ERR_CALLBACK_OUTDATED');
		expect(tenants.get(clientKey)).toMatchObject({ eventType: 'uninstalled', sharedSecret: '' });
	});

	it.each([
		['secret', 0, { sharedSecret: secret('mine') }],
		['secret', 1, { sharedSecret: secret('mine') }],
		['address', 1, { baseUrl: 'https://other.bitbucket.org' }],
		['field of any kind', 1, { oauthClientId: 'mine' }],
	])('whose token comes again with another %s is refused by process %i', async (__, index, changes) => {
		const { tenants, processes, told } = start();
		const [one] = processes;
		await one.send(first());
		await one.send(install(1, 'second', 'first'));
		const stored = tenants.get(clientKey);
		for (const signer of ['first', 'second']) {
			expect(await processes[index]?.send(install(1, 'second', signer, changes))).toBe(REFUSED);
		}
		expect(tenants.get(clientKey)).toBe(stored);
		expect(told).toHaveLength(2);
	});

	it.each([false, true])('of one second counts in the order of arrival, once (keepUninstalled: %s)', async (keep) => {
		const { tenants, processes, told } = start(keep ? { keepUninstalled: true } : {});
		const [one, two] = processes;
		await one.send(first());
		expect(await one.send(uninstall(5, 'first'))).toBe(204);
		expect(await two.send(install(5, 'second', 'first'))).toBe(204);
		expect(tenants.get(clientKey)?.sharedSecret).toBe(secret('second'));
		// Each of the two comes again: neither is applied again.
		await two.send(uninstall(5, 'first'));
		await one.send(install(5, 'second', 'first'));
		expect(tenants.get(clientKey)?.sharedSecret).toBe(secret('second'));
		expect(told).toEqual(['installed first', 'uninstalled', 'installed second']);
	});
});

describe('callbacks of Jira in one second', () => {
	it('an uninstall after an install counts, and the install does not come back', async () => {
		const { tenants, processes } = startProcesses();
		const [one, two] = processes;
		expect(await one.send(jiraCallback('installed', 5))).toBe(204);
		expect(await one.send(jiraCallback('uninstalled', 5))).toBe(204);
		// The other process has seen neither token.
		const changed = jiraCallback('installed', 5, { body: { sharedSecret: secret('mine') } });
		expect([await two.send(changed), two.refused]).toEqual([401, ['ERR_TOKEN_REPLAYED']]);
		expect(await one.send(jiraCallback('installed', 5))).toBe(204);
		expect(tenants.get(jiraTenant().clientKey)).toMatchObject({ eventType: 'uninstalled', sharedSecret: '' });
	});

	it('a second install is refused, though its token is another one', async () => {
		const { tenants, processes } = startProcesses();
		const [one, two] = processes;
		await one.send(jiraCallback('installed', 5));
		const other = { body: { sharedSecret: secret('other') }, claims: { jti: 'another' } };
		expect([await two.send(jiraCallback('installed', 5, other)), two.refused]).toEqual([
			401,
			['ERR_CALLBACK_OUTDATED'],
		]);
		expect(tenants.get(jiraTenant().clientKey)?.sharedSecret).toBe(jiraTenant().sharedSecret);
	});

	it('are at most ten, so that the stored record does not grow without end', async () => {
		const { tenants, processes } = startProcesses();
		const [one] = processes;
		const statuses: number[] = [];
		for (let index = 0; index < 12; index += 1) {
			const event = index % 2 === 0 ? 'installed' : 'uninstalled';
			statuses.push(await one.send(jiraCallback(event, 5, { claims: { jti: String(index) } })));
		}
		expect(statuses).toEqual([...Array.from({ length: 10 }, () => 204), 401, 401]);
		expect(tenants.get(jiraTenant().clientKey)?.lastCallback?.applied).toHaveLength(10);
		expect(await one.send(jiraCallback('installed', 6))).toBe(204);
	});
});

describe('a callback that the app failed at', () => {
	it('is applied when it comes again, and its token is good for no other body', async () => {
		const installed = vi.fn<() => void>().mockImplementationOnce(() => {
			throw new Error('no room');
		});
		const { app, tenants, refused } = startApp({ on: { installed } });
		expect((await app(await jiraCallback('installed', 0))).status).toBe(500);
		const changed = await jiraCallback('installed', 0, { body: { sharedSecret: secret('mine') } });
		expect((await app(changed)).status).toBe(401);
		expect(refused).toEqual(['ERR_TOKEN_REPLAYED']);
		expect((await app(await jiraCallback('installed', 0))).status).toBe(204);
		expect(installed).toHaveBeenCalledTimes(2);
		expect(tenants.get(jiraTenant().clientKey)?.lastCallback?.iat).toBe(NOW_SECONDS);
	});

	it('leaves what tells the order as it was', async () => {
		const fail = (): never => {
			throw new Error('not now');
		};
		const { tenants, processes } = startProcesses();
		const [good] = processes;
		const failing = startApp({ tenants, on: { installed: fail, uninstalled: fail } });
		await good.send(jiraCallback('installed', 0));
		const stored = tenants.get(jiraTenant().clientKey);
		expect((await failing.app(await jiraCallback('installed', 5))).status).toBe(500);
		expect((await failing.app(await jiraCallback('uninstalled', 6))).status).toBe(500);
		expect(tenants.get(jiraTenant().clientKey)).toBe(stored);
		expect(await good.send(jiraCallback('uninstalled', 3))).toBe(204);
	});
});

describe('callbacks of one tenant in one process', () => {
	it('two installs of Bitbucket at once that the same secret signed are not both applied', async () => {
		const { tenants, processes } = startProcesses({ unsignedInstalls: ['bitbucket'] });
		const [one] = processes;
		await one.send(bitbucketCallback('installed', undefined));
		const signer = bitbucketTenant().sharedSecret;
		const [a, b] = await Promise.all(
			['a', 'b'].map(async (name, index) =>
				one.send(
					await bitbucketCallback('installed', signer, { second: index + 1, body: { sharedSecret: secret(name) } }),
				),
			),
		);
		expect(new Set([a, b])).toEqual(new Set([204, 401]));
		expect(one.refused).toEqual(['ERR_SIGNATURE']);
		expect(tenants.get('connection:123')?.sharedSecret).toBe(secret(a === 204 ? 'a' : 'b'));
	});
});
