import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Authenticator, createApp, type AppOptions, type InstalledEvent } from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { BASE_URL } from '../support/installs.ts';
import { bitbucketCallback, bitbucketTenant, jiraCallback, pageHeaders, secret } from '../support/lifecycle.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now, SECRET_MARK } from '../support/tenants.ts';

const jira = jiraTenant();
const options: Partial<AppOptions> = { unsignedInstalls: ['bitbucket'] };
/** The secret that a stranger brings along who installs under the client key of a tenant of Jira. */
const mine = secret('mine');

function start(more: Partial<AppOptions> = {}): ReturnType<typeof startApp> & {
	send: (request: Promise<Request>) => Promise<number>;
	pageWith: (sharedSecret: string) => Promise<unknown>;
} {
	const started = startApp({ ...options, ...more });
	const authenticator = new Authenticator({ tenants: started.tenants, now });
	return {
		...started,
		send: async (request) => (await started.app(await request)).status,
		pageWith: async (sharedSecret) =>
			authenticator.authenticate('GET', '/page', await pageHeaders(jiraTenant({ sharedSecret }))),
	};
}

const strangersInstall = (clientKey = jira.clientKey, sharedSecret = mine): Promise<Request> =>
	bitbucketCallback('installed', undefined, { body: { clientKey, sharedSecret } });

describe('a stranger who installs unsigned, as Bitbucket, under the client key of a tenant of Jira', () => {
	it('does not keep Jira out, and has no part in the tenant when Jira installs', async () => {
		const events: InstalledEvent[] = [];
		const { send, tenants, pageWith } = start({ on: { installed: (event) => events.push(event) } });
		expect(await send(strangersInstall())).toBe(204);
		expect(await send(jiraCallback('installed', 0))).toBe(204);
		expect(tenants.get(jira.clientKey)).toMatchObject({ baseUrl: jira.baseUrl, sharedSecret: jira.sharedSecret });
		expect(tenants.get(jira.clientKey)).not.toHaveProperty('previousSecret');
		expect(tenants.get(jira.clientKey)).not.toHaveProperty('precedingSecret');
		await expect(pageWith(mine)).rejects.toThrow(refusal('ERR_SIGNATURE'));
		await expect(pageWith(jira.sharedSecret)).resolves.toMatchObject({ clientKey: jira.clientKey });
		expect(events.map(({ previous }) => previous)).toEqual([undefined, undefined]);
	});

	it('has no part in it either after he has signed with his own secret, issued later than Jira does', async () => {
		const { send, tenants, pageWith } = start();
		await send(strangersInstall());
		const signed = { second: 20, body: { clientKey: jira.clientKey, sharedSecret: secret('mine too') } };
		expect(await send(bitbucketCallback('installed', mine, signed))).toBe(204);
		expect(await send(jiraCallback('installed', 0))).toBe(204);
		expect(tenants.get(jira.clientKey)).not.toHaveProperty('previousSecret');
		await expect(pageWith(secret('mine too'))).rejects.toThrow(refusal('ERR_SIGNATURE'));
	});

	it('is ended by an uninstall of Jira, and cannot come back', async () => {
		const { send, tenants, pageWith } = start();
		await send(strangersInstall());
		const signed = {
			second: 20,
			body: { clientKey: jira.clientKey, sharedSecret: mine, baseUrl: 'https://bitbucket.org' },
		};
		await send(bitbucketCallback('installed', mine, signed));
		expect(await send(jiraCallback('uninstalled', 0))).toBe(204);
		expect(tenants.get(jira.clientKey)).toMatchObject({ baseUrl: jira.baseUrl, sharedSecret: '' });
		expect(tenants.get(jira.clientKey)).not.toHaveProperty('precedingSecret');
		await expect(pageWith(mine)).rejects.toThrow(refusal('ERR_TENANT_UNKNOWN'));
		expect(await send(strangersInstall())).toBe(401);
		const again = { second: 25, body: { clientKey: jira.clientKey, sharedSecret: mine } };
		expect(await send(bitbucketCallback('installed', mine, again))).toBe(401);
	});

	it.each([
		['the tenant is installed', ['installed']],
		['the tenant has uninstalled the app', ['installed', 'uninstalled']],
		['the tenant was never stored, and has uninstalled the app', ['uninstalled']],
	] as const)('is refused when %s', async (_, events) => {
		const { send, tenants, refused, pageWith } = start();
		for (const [second, event] of events.entries()) await send(jiraCallback(event, second));
		const stored = tenants.get(jira.clientKey);
		expect(await send(strangersInstall())).toBe(401);
		expect(refused).toEqual(['ERR_TOKEN_MISSING']);
		expect(tenants.get(jira.clientKey)).toBe(stored);
		await expect(pageWith(mine)).rejects.toThrow('');
	});

	it('stays as he was when the app fails at the install of Jira', async () => {
		const installed = ({ tenant }: InstalledEvent): void => {
			if (tenant.productType === 'jira') throw new Error('no room');
		};
		const { send, tenants } = start({ on: { installed } });
		await send(strangersInstall());
		const stored = tenants.get(jira.clientKey);
		expect(await send(jiraCallback('installed', 0))).toBe(500);
		expect(tenants.get(jira.clientKey)).toBe(stored);
	});

	it('is refused when Jira installs at the same moment', async () => {
		const { send, tenants } = start();
		const statuses = await Promise.all([send(jiraCallback('installed', 0)), send(strangersInstall())]);
		expect(statuses[0]).toBe(204);
		expect(tenants.get(jira.clientKey)).toMatchObject({ sharedSecret: jira.sharedSecret });
		expect(tenants.get(jira.clientKey)).not.toHaveProperty('previousSecret');
	});
});

describe('first installs that nothing signs', () => {
	it('are not both applied when they come at once', async () => {
		const { send, tenants, refused } = start();
		const [one, two] = await Promise.all([
			send(strangersInstall('connection:1', secret('one'))),
			send(strangersInstall('connection:1', secret('two'))),
		]);
		expect(new Set([one, two])).toEqual(new Set([204, 401]));
		expect(refused).toEqual(['ERR_TOKEN_MISSING']);
		expect(tenants.get('connection:1')?.sharedSecret).toBe(secret(one === 204 ? 'one' : 'two'));
	});

	it('are refused when the tenant was stored after they were looked at', async () => {
		const { tenants, refused } = start();
		const reads: string[] = [];
		const store = {
			get: (key: string) => {
				reads.push(key);
				return reads.length === 1 ? undefined : tenants.get(key);
			},
			set: () => undefined,
			delete: () => undefined,
		};
		tenants.set('connection:1', bitbucketTenant({ clientKey: 'connection:1' }));
		const { app } = startApp({ ...options, tenants: store, onRefused: ({ code }) => refused.push(code) });
		expect((await app(await strangersInstall('connection:1'))).status).toBe(401);
		expect(refused).toEqual(['ERR_TOKEN_MISSING']);
	});

	it('leave no previous secret when the next install is signed with theirs: nobody proved it', async () => {
		const { send, tenants } = start();
		const signer = bitbucketTenant().sharedSecret;
		await send(bitbucketCallback('installed', undefined));
		await send(bitbucketCallback('installed', signer, { second: 1, body: { sharedSecret: secret('second') } }));
		expect(tenants.get('connection:123')).toMatchObject({ sharedSecret: secret('second') });
		expect(tenants.get('connection:123')).not.toHaveProperty('previousSecret');
		await send(
			bitbucketCallback('installed', secret('second'), { second: 2, body: { sharedSecret: secret('third') } }),
		);
		expect(tenants.get('connection:123')?.previousSecret?.sharedSecret).toBe(secret('second'));
	});

	it.each([
		['a product of another name', { productType: 'confluence' }],
		['Bitbucket', { productType: 'bitbucket' }],
		['a record whose store has lost its product', { productType: undefined, baseUrl: 'https://bitbucket.org' }],
	])('and whatever is stored for %s leaves no previous secret to Jira', async (_, changes) => {
		const { send, tenants } = start();
		tenants.set(jira.clientKey, jiraTenant({ ...changes, sharedSecret: mine }));
		expect(await send(jiraCallback('installed', 0))).toBe(204);
		expect(tenants.get(jira.clientKey)).not.toHaveProperty('previousSecret');
	});

	it.each([
		['in other letters', { productType: 'JIRA' }],
		['not at all', { productType: undefined }],
	])('change nothing for Jira: its previous secret is kept when the store names the product %s', async (_, changes) => {
		const { send, tenants } = start();
		tenants.set(jira.clientKey, jiraTenant({ ...changes, sharedSecret: secret('former') }));
		expect(await send(jiraCallback('installed', 0))).toBe(204);
		expect(tenants.get(jira.clientKey)?.previousSecret?.sharedSecret).toBe(secret('former'));
	});

	it('keep what is stored of a tenant after its end, so that nobody installs under its key', async () => {
		const { send, tenants, refused } = start();
		const signer = bitbucketTenant().sharedSecret;
		tenants.set('connection:123', { ...bitbucketTenant(), description: 'ours' });
		expect(await send(bitbucketCallback('uninstalled', signer))).toBe(204);
		expect(tenants.get('connection:123')).toMatchObject({
			description: 'ours',
			sharedSecret: '',
			precedingSecret: signer,
			eventType: 'uninstalled',
		});
		expect(inspect(tenants, { depth: 9 })).not.toContain(SECRET_MARK);
		expect(await send(strangersInstall('connection:123'))).toBe(401);
		expect(refused).toEqual(['ERR_TOKEN_MISSING']);
	});

	it('imply that uninstalled tenants are kept: to say the contrary is an error', () => {
		const wrong = { key: 'app', baseUrl: BASE_URL, tenants: new Map(), ...options, keepUninstalled: false };
		expect(() => createApp(wrong)).toThrow(
			new TypeError('The option `keepUninstalled` cannot be false with `unsignedInstalls`'),
		);
		expect(() => createApp({ ...wrong, unsignedInstalls: [] })).not.toThrow();
		expect(() => createApp({ ...wrong, keepUninstalled: true })).not.toThrow();
	});
});

describe('after Bitbucket has uninstalled the app', () => {
	const signer = bitbucketTenant().sharedSecret;

	async function ended(): Promise<ReturnType<typeof start>> {
		const started = start();
		started.tenants.set('connection:123', bitbucketTenant());
		await started.send(bitbucketCallback('uninstalled', signer));
		return started;
	}

	it('the preceding secret proves the next install', async () => {
		const { send, tenants } = await ended();
		const next = { second: 1, body: { sharedSecret: secret('next') } };
		expect(await send(bitbucketCallback('installed', secret('next'), next))).toBe(401);
		expect(await send(bitbucketCallback('installed', signer, next))).toBe(204);
		expect(tenants.get('connection:123')).toMatchObject({ sharedSecret: secret('next'), eventType: 'installed' });
		expect(tenants.get('connection:123')).not.toHaveProperty('previousSecret');
	});

	it('the next install may come again, and the end as well', async () => {
		const { send, tenants } = await ended();
		expect(await send(bitbucketCallback('uninstalled', signer, { second: 1 }))).toBe(204);
		expect(tenants.get('connection:123')).toMatchObject({ sharedSecret: '', precedingSecret: signer });
		const next = { second: 2, body: { sharedSecret: secret('next') } };
		expect(await send(bitbucketCallback('installed', signer, next))).toBe(204);
		expect(await send(bitbucketCallback('installed', signer, next))).toBe(204);
		expect(await send(bitbucketCallback('uninstalled', secret('next'), { second: 3 }))).toBe(204);
		expect(tenants.get('connection:123')).toMatchObject({ sharedSecret: '', precedingSecret: secret('next') });
	});

	it('the next install may bring the same secret', async () => {
		const { send, tenants } = await ended();
		expect(await send(bitbucketCallback('installed', signer, { second: 1 }))).toBe(204);
		expect(tenants.get('connection:123')).toMatchObject({ sharedSecret: signer, eventType: 'installed' });
	});

	it('the preceding secret proves nothing else', async () => {
		const { app, tenants, refused, send } = await ended();
		const tenant = bitbucketTenant();
		const body = { clientKey: tenant.clientKey, eventType: 'enabled' };
		for (const path of ['/enabled', '/webhooks']) await app(await productRequest(path, body, { tenant }));
		const page = new Authenticator({ tenants, now }).authenticate('GET', '/page', await pageHeaders(tenant));
		await expect(page).rejects.toThrow(refusal('ERR_TENANT_UNKNOWN'));
		await send(bitbucketCallback('installed', signer, { second: 1, body: { sharedSecret: secret('next') } }));
		for (const path of ['/enabled', '/webhooks']) await app(await productRequest(path, body, { tenant }));
		const other = { second: 2, body: { sharedSecret: secret('other') } };
		await send(bitbucketCallback('installed', signer, other));
		expect(refused).toEqual([
			'ERR_TENANT_UNKNOWN',
			'ERR_TENANT_UNKNOWN',
			'ERR_SIGNATURE',
			'ERR_SIGNATURE',
			'ERR_SIGNATURE',
		]);
	});
});
