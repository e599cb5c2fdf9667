import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
	asUser,
	Authenticator,
	connectJwt,
	createClient,
	encodeToken,
	parseTenantInfo,
	verifyJwt,
	type Authentication,
	type KnownTenant,
} from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { jiraCallback, pageHeaders, secret } from '../support/lifecycle.ts';
import { jiraTenant, now, SECRET_MARK } from '../support/tenants.ts';

const stored = jiraTenant({
	oauthClientId: 'oauth-client',
	previousSecret: { sharedSecret: secret('former'), until: 1e15 },
	precedingSecret: secret('preceding'),
	lastCallback: { eventType: 'installed', proof: 'published-key', iat: 1, applied: [] },
});

async function authenticated(): Promise<Authentication & { tenant: KnownTenant }> {
	// A store gives plain records.
	const tenants = { get: () => ({ ...stored }) };
	const auth = await new Authenticator({ tenants, now }).authenticate('GET', '/page', await pageHeaders(stored));
	if (auth.tenant === undefined) throw new Error('no tenant');
	return auth as Authentication & { tenant: KnownTenant };
}

/** All that a program may do to show or copy a record. */
function everything(record: object): string {
	let printed = '';
	const stdout = new Writable({
		write(chunk, _, done) {
			printed += String(chunk);
			done();
		},
	});
	const console = new Console({ stdout, inspectOptions: { depth: 9 } });
	console.log(record);
	console.dir(record, { depth: 9, showHidden: true });
	console.log(inspect(record, { depth: 9, showHidden: true, getters: true }));
	console.table(record);
	console.table([record]);
	for (const copy of [record, structuredClone(record), { ...record }, Object.assign({}, record)]) {
		printed += JSON.stringify(copy);
		printed += inspect(copy, { depth: 9, showHidden: true, customInspect: false });
	}
	return printed;
}

describe('the tenant that authenticate gives', () => {
	it('is shown with its secret by nothing, and no copy has it', async () => {
		const auth = await authenticated();
		for (const record of [auth.tenant, auth]) {
			expect(everything(record)).toContain(stored.clientKey);
			expect(everything(record)).not.toContain(SECRET_MARK);
		}
		expect({ ...auth.tenant }).toEqual({
			key: stored.key,
			clientKey: stored.clientKey,
			baseUrl: stored.baseUrl,
			productType: 'jira',
			oauthClientId: 'oauth-client',
		});
	});

	it('is refused as a tenant by all that reads tenants for storing', async () => {
		const { tenant } = await authenticated();
		for (const copy of [{ ...tenant }, structuredClone({ ...tenant }), JSON.parse(JSON.stringify(tenant))]) {
			expect(() => parseTenantInfo(copy)).toThrow('sharedSecret');
		}
	});

	it('signs as the stored one does', async () => {
		const { tenant } = await authenticated();
		const sent: Request[] = [];
		const fetch = async (input: RequestInfo | URL): Promise<Response> => {
			const request = input as Request;
			sent.push(request);
			return request.url.endsWith('/oauth2/token')
				? Response.json({ access_token: 'for-ann', expires_in: 900, token_type: 'Bearer' })
				: Response.json({});
		};
		await createClient(tenant, { fetch }).get('rest/api/3/myself');
		const { baseUrl } = tenant;
		await createClient({ credential: connectJwt(tenant), baseUrl }, { fetch }).get('rest/api/3/myself');
		await createClient(tenant, { fetch }).asUser('ann').get('rest/api/3/myself');
		await createClient({ credential: asUser(tenant, 'bob'), baseUrl }, { fetch }).get('rest/api/3/myself');
		const tokens = sent.flatMap(({ headers }) => headers.get('authorization')?.split('JWT ')[1] ?? []);
		expect(tokens).toHaveLength(2);
		for (const token of [...tokens, await encodeToken('GET', '/page', tenant)]) {
			await expect(verifyJwt(token, stored.sharedSecret)).resolves.toMatchObject({ iss: stored.key });
		}
		for (const request of sent.filter(({ url }) => url.endsWith('/oauth2/token'))) {
			const assertion = new URLSearchParams(await request.text()).get('assertion') ?? '';
			await expect(verifyJwt(assertion, stored.sharedSecret)).resolves.toMatchObject({ tnt: baseUrl });
		}
		expect(sent).toHaveLength(6);
	});

	it('signs with the secret that a subclass keeps elsewhere', async () => {
		const { sharedSecret, ...withoutSecret } = stored;
		class Vault extends Authenticator {
			override getSharedSecret(): string {
				return sharedSecret;
			}
		}
		const tenants = { get: () => ({ ...withoutSecret, sharedSecret: 'in the vault' }) };
		const { tenant } = await new Vault({ tenants, now }).authenticate('GET', '/page', await pageHeaders(stored));
		if (tenant === undefined) throw new Error('no tenant');
		await expect(verifyJwt(await encodeToken('GET', '/page', tenant), sharedSecret)).resolves.toBeDefined();
	});

	it('has no prototype of a sender, whatever the fields are called', async () => {
		const tenant = { ...stored, ...(JSON.parse('{"__proto__":{"admin":true}}') as object) };
		const tenants = { get: () => tenant };
		const auth = await new Authenticator({ tenants, now }).authenticate('GET', '/page', await pageHeaders(stored));
		expect(auth.tenant?.['admin']).toBeUndefined();
	});
});

describe('the tenant in an event of createApp', () => {
	it('of webhooks, enabled and disabled, and the previous one, is shown with its secret by nothing', async () => {
		const shown: string[] = [];
		const show = (event: object): unknown => {
			const { rawBody: _, ...rest } = event as { rawBody?: unknown };
			return shown.push(everything(event), everything(rest));
		};
		const previous = ({ previous: tenant }: { previous: object | undefined }): unknown =>
			shown.push(everything(tenant ?? {}));
		const on = { '*': show, enabled: show, disabled: show, installed: previous, uninstalled: previous };
		const { app, tenants, errors } = startApp({ on });
		tenants.set(stored.clientKey, stored);
		const { clientKey } = stored;
		for (const eventType of ['enabled', 'disabled']) {
			await app(await productRequest(`/${eventType}`, { clientKey, eventType }));
		}
		await app(await productRequest('/webhooks', { webhookEvent: 'jira:issue_created' }));
		await app(await jiraCallback('installed', 1));
		await app(await jiraCallback('uninstalled', 2));
		expect([shown.length, errors]).toEqual([8, []]);
		for (const text of shown) {
			expect(text).toContain(clientKey);
			expect(text).not.toContain(SECRET_MARK);
		}
	});

	it('of installed can be stored: it has its secret, and all that createApp keeps in it', async () => {
		const { app, tenants } = startApp({
			on: { installed: ({ clientKey, tenant }) => tenants.set(clientKey, { ...tenant, plan: 'of the app' }) },
		});
		await app(await jiraCallback('installed', 0));
		expect(tenants.get(stored.clientKey)).toMatchObject({
			plan: 'of the app',
			sharedSecret: jiraTenant().sharedSecret,
			lastCallback: { eventType: 'installed' },
		});
		expect((await app(await jiraCallback('installed', -1))).status).toBe(401);
	});
});
