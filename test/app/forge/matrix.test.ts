import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createApp, type TenantInfo } from '../../../src/index.ts';
import {
	createForgeKeys,
	createKeyServer,
	forgeInstallationFixture,
	forgeRequest,
	installRequest,
	signedRequest,
	webhook,
	type ForgeTamper,
} from '../../../src/msw/index.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../../support/tenants.ts';
import { installation, sharedKeys, startForgeApp } from './support.ts';

const BASE_URL = 'https://app.example.com';
const hookSecret = `hook-${SECRET_MARK}`;
const keys = await sharedKeys();
const keyServer = await createKeyServer();
const tenant = jiraTenant();

/** One app that is on Connect and on Forge, and what it was told. */
function bothHalves(): { app: (request: Request) => Promise<Response>; told: string[]; errors: unknown[] } {
	const told: string[] = [];
	const errors: unknown[] = [];
	const tell = (name: string) => () => void told.push(name);
	const app = createApp({
		key: tenant.key,
		baseUrl: BASE_URL,
		tenants: new Map<string, TenantInfo>([[tenant.clientKey, tenant]]),
		now,
		fetch: async (url) => (url.includes('forge') ? keys.respond() : keyServer.respond(url)),
		webhooks: { '/webhooks': {}, '/hooks': { secret: hookSecret } },
		onError: (error) => errors.push(error),
		forge: {
			appId: installation.appId,
			routes: {
				'/forge/events': {},
				'/forge/trigger': { kinds: ['webTrigger'] },
				'/forge/resolver': { kinds: ['resolver'] },
				'/forge/agent': { kinds: ['agent'] },
				'/forge/functions': { kinds: ['postFunction', 'jqlFunction', 'mergeCheck'] },
				'/forge/residency': { kinds: ['dataResidency'] },
			},
			calls: { 'POST /notes': tell('call') },
			resolvers: { fakeFunction: tell('resolver') },
		},
		on: {
			installed: tell('installed'),
			'*': tell('webhook'),
			'avi:*': tell('event'),
			schedule: tell('schedule'),
			preUninstall: tell('preUninstall'),
			webTrigger: tell('webTrigger'),
			agent: tell('agent'),
			postFunction: tell('postFunction'),
			jqlFunction: tell('jqlFunction'),
			mergeCheck: tell('mergeCheck'),
			dataResidency: tell('dataResidency'),
		},
	});
	return { app, told, errors };
}

const ROUTES = [
	'/installed',
	'/webhooks',
	'/hooks',
	'/forge/events',
	'/forge/trigger',
	'/forge/resolver',
	'/forge/agent',
	'/forge/functions',
	'/forge/residency/start',
	'/notes',
];

type Proof = (url: string) => Promise<Request>;
const forge = { now, keys };

/** Each is made for the very path at which it is shown. */
const PROOFS: Record<string, { make: Proof; at: Record<string, string> }> = {
	'an install of Connect': {
		make: (url) => installRequest(tenant, { url, baseUrl: BASE_URL, now, keyServer }),
		at: { '/installed': 'installed' },
	},
	'a webhook of Connect': {
		make: (url) => webhook(tenant, 'jira:issue_created', { url, baseUrl: BASE_URL, now }),
		at: { '/webhooks': 'webhook' },
	},
	'a call of a page of Connect': {
		make: (url) => signedRequest(tenant, { method: 'POST', url, baseUrl: BASE_URL, now, body: { a: 1 } }),
		// It is proven as a webhook is: one that names no event.
		at: { '/webhooks': 'webhook' },
	},
	'a webhook with a secret': {
		make: async (url) => {
			const body = JSON.stringify({ webhookEvent: 'jira:issue_created', timestamp: 1 });
			const signature = createHmac('sha256', hookSecret).update(body).digest('hex');
			return new Request(url, { method: 'POST', body, headers: { 'x-hub-signature': `sha256=${signature}` } });
		},
		at: { '/hooks': 'webhook' },
	},
	'an event of Forge': {
		make: (url) => forgeRequest(installation, { url, ...forge }),
		at: { '/forge/events': 'event' },
	},
	'a schedule of Forge': {
		make: (url) => forgeRequest(installation, { kind: 'schedule', url, ...forge }),
		at: { '/forge/events': 'schedule' },
	},
	'a preUninstall of Forge': {
		make: (url) => forgeRequest(installation, { kind: 'preUninstall', url, ...forge }),
		at: { '/forge/events': 'preUninstall' },
	},
	'a call of a page of Forge': {
		make: (url) => forgeRequest(installation, { kind: 'call', url, ...forge }),
		at: { '/notes': 'call' },
	},
	'a call of a resolver of Forge': {
		make: (url) => forgeRequest(installation, { kind: 'resolver', url, ...forge }),
		// The body of a call is free: that of a resolver is one.
		at: { '/forge/resolver': 'resolver' },
	},
	'a message to an agent': {
		make: (url) => forgeRequest(installation, { kind: 'agent', url, ...forge }),
		at: { '/forge/agent': 'agent' },
	},
	'a post function': {
		make: (url) => forgeRequest(installation, { kind: 'postFunction', url, ...forge }),
		at: { '/forge/functions': 'postFunction' },
	},
	'a JQL function': {
		make: (url) => forgeRequest(installation, { kind: 'jqlFunction', url, ...forge }),
		at: { '/forge/functions': 'jqlFunction' },
	},
	'a merge check': {
		make: (url) => forgeRequest(installation, { kind: 'mergeCheck', url, ...forge }),
		at: { '/forge/functions': 'mergeCheck' },
	},
	'a step of a move to another region': {
		make: (url) => forgeRequest(installation, { kind: 'dataResidency', event: 'start', url, ...forge }),
		// It is known by its path: elsewhere it is a call of a back end, which may have any body.
		at: { '/forge/residency/start': 'dataResidency', '/notes': 'call' },
	},
	'a lifecycle event of Forge': {
		make: (url) => forgeRequest(installation, { event: 'avi:forge:installed:app', url, ...forge }),
		at: { '/forge/events': 'event' },
	},
	'an event of an app': {
		make: (url) => forgeRequest(installation, { kind: 'appEvent', url, ...forge }),
		at: { '/forge/events': 'event' },
	},
	'a web trigger of Forge': {
		make: (url) => forgeRequest(installation, { kind: 'webTrigger', url, ...forge }),
		at: { '/forge/trigger': 'webTrigger' },
	},
};

describe.each(Object.entries(PROOFS))('%s', (_, { make, at }) => {
	it.each(ROUTES)('at %s: only the route of its own kind takes it', async (path) => {
		const { app, told, errors } = bothHalves();
		const response = await app(await make(BASE_URL + path));
		const expected = at[path];
		expect(told).toEqual(expected === undefined ? [] : [expected]);
		expect([response.ok, errors]).toEqual([expected !== undefined, []]);
	});
});

const TAMPERS: Record<Exclude<ForgeTamper, 'installation'>, string> = {
	expired: 'ERR_TOKEN_EXPIRED',
	'not-yet-valid': 'ERR_TOKEN_NOT_YET_VALID',
	issuer: 'ERR_ISSUER',
	audience: 'ERR_AUDIENCE',
	app: 'ERR_AUDIENCE',
	algorithm: 'ERR_ALGORITHM',
	unsigned: 'ERR_ALGORITHM',
	signature: 'ERR_SIGNATURE',
	key: 'ERR_KEY',
	'no-key': 'ERR_KEY',
	claims: 'ERR_SIGNATURE',
	api: 'ERR_CLAIM',
	missing: 'ERR_TOKEN_MISSING',
};

const KINDS = [
	'event',
	'appEvent',
	'lifecycle',
	'schedule',
	'preUninstall',
	'resolver',
	'webTrigger',
	'postFunction',
	'jqlFunction',
	'mergeCheck',
	'agent',
	'dataResidency',
] as const;

// The record has these keys.
describe.each(Object.entries(TAMPERS) as [ForgeTamper, string][])(
	'a delivery whose token is tampered with: %s',
	(tamper, code) => {
		it.each([...KINDS, 'call'] as const)('is a 401 as a %s, and neither told nor stored', async (kind) => {
			const told: string[] = [];
			const { send, installations, refused } = await startForgeApp(
				{
					routes: { '/all': { kinds: KINDS } },
					calls: { 'POST /call': () => void told.push('call') },
					resolvers: { fakeFunction: () => void told.push('resolver') },
				},
				{ on: { 'avi:*': ({ name }) => void told.push(name), schedule: () => void told.push('schedule') } },
			);
			const url = `${BASE_URL}/${kind === 'call' ? 'call' : kind === 'dataResidency' ? 'all/start' : 'all'}`;
			const response = await send({ kind, url, tamper });
			expect([response.status, refused, told, installations.size]).toEqual([401, [code], [], 0]);
			expect(await response.json()).toEqual({ message: 'Authentication failed' });
		});
	},
);

describe('an installation', () => {
	it('is not changed by a lifecycle event about another one than its token', async () => {
		const { send, installations, refused } = await startForgeApp();
		const response = await send({ event: 'avi:forge:installed:app', tamper: 'installation' });
		expect([response.status, refused, installations.size]).toEqual([400, ['ERR_BODY'], 0]);
	});

	it('of another environment or site has a record of its own', async () => {
		const { send, installations } = await startForgeApp();
		const staging = forgeInstallationFixture({
			installationId: '00000000-cccc-4000-8000-00000000eeee',
			environment: { type: 'STAGING', id: 'staging' },
		});
		await send();
		await send({
			claims: {
				app: {
					installationId: `ari:cloud:ecosystem::installation/${staging.installationId}`,
					environment: { type: 'STAGING', id: 'ari:cloud:ecosystem::environment/app/staging' },
				},
			},
		});
		expect([...installations.values()].map(({ environment }) => environment.type)).toEqual(['PRODUCTION', 'STAGING']);
	});

	it('is never written over by one of another app', async () => {
		const { send, installations, errors } = await startForgeApp();
		const other = { ...forgeInstallationFixture({ appId: '00000000-aaaa-4000-8000-00000000ffff' }) };
		installations.set(other.installationId, other);
		expect((await send()).status).toBe(500);
		expect(errors).toMatchObject([{ message: expect.stringContaining('another installation') }]);
		expect(installations.get(other.installationId)).toBe(other);
	});
});

describe('the key set', () => {
	it('may rotate between two deliveries: a key that was published before is known, and a new one is read', async () => {
		const rotating = await createForgeKeys();
		const time = { now: NOW_SECONDS * 1000 };
		const clock = (): number => time.now;
		const { send, reads, refused } = await startForgeApp({}, { now: clock }, rotating);
		expect((await send({ now: clock })).status).toBe(204);
		await rotating.rotate();
		// It was published before it signed.
		expect([(await send({ now: clock })).status, reads()]).toEqual([204, 1]);
		await rotating.rotate(true);
		await rotating.rotate(true);
		time.now += 10_000;
		expect([(await send({ now: clock })).status, reads()]).toEqual([204, 2]);
		expect(refused).toEqual([]);
	});

	it('that is away is a 503 for a key that is not known, and never a 401', async () => {
		let isAway = false;
		const rotating = await createForgeKeys();
		const app = createApp({
			forge: { appId: installation.appId },
			now,
			fetch: async () => (isAway ? new Response('', { status: 502 }) : rotating.respond()),
			onError: () => undefined,
		});
		const send = async (): Promise<Response> => app(await forgeRequest(installation, { now, keys: rotating }));
		isAway = true;
		const away = await send();
		expect([away.status, away.headers.has('retry-after')]).toEqual([503, true]);
		expect(await away.json()).toEqual({ message: 'Service unavailable' });
	});
});
