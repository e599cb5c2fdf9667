import { describe, expect, it } from 'vitest';
import {
	DecodeError,
	forgeDeduplicationKey,
	parseForgeDelivery,
	verifyWebhookSignature,
	type ForgeCaller,
	type ForgeDelivery,
	type ForgeModuleType,
	type ParseForgeDeliveryOptions,
} from '../../src/index.ts';
import { hmacSha256 } from '../../src/crypto/index.ts';
import {
	backEnd,
	CLOUD_ID,
	FORGE_APP,
	INSTALLATION,
	installedBody,
	issueBody,
	page,
	SITE_ARI,
} from '../support/forge-deliveries.ts';
import { SECRET_MARK } from '../support/tenants.ts';

function parse(
	body: unknown,
	{
		caller = backEnd(),
		method = 'POST',
		url = '/forge/events',
		headers = {},
		...options
	}: Partial<
		ParseForgeDeliveryOptions & { caller: ForgeCaller; method: string; url: string; headers: Record<string, string> }
	> = {},
): ForgeDelivery {
	return parseForgeDelivery(caller, { method, url, headers, body }, options);
}

/** The error that refuses it. */
function refusal(...input: Parameters<typeof parse>): string {
	try {
		parse(...input);
	} catch (error) {
		if (error instanceof DecodeError) return `${error.code} ${error.message}`;
		throw error;
	}
	throw new Error('It was accepted');
}

const hourly = {
	context: { cloudId: CLOUD_ID, moduleKey: 'hourly', userAccess: { enabled: false } },
	contextToken: 'x',
};

describe('a product event', () => {
	it('is told by its name, with who did it and where', () => {
		expect(parse(issueBody())).toMatchObject({
			kind: 'event',
			type: 'avi:jira:created:issue',
			name: 'avi:jira:created:issue',
			installationId: INSTALLATION,
			environment: { type: 'PRODUCTION', id: 'env-1' },
			cloudId: CLOUD_ID,
			accountId: 'account-4',
			selfGenerated: false,
			retryContext: undefined,
			context: { cloudId: CLOUD_ID, moduleKey: undefined, ari: SITE_ARI },
			body: { issue: { key: 'ACME-42' } },
		});
	});

	it('that this version does not know is given as it is', () => {
		expect(parse(issueBody({ eventType: 'avi:jira:invented:thing' }))).toMatchObject({
			kind: 'event',
			type: 'other',
			name: 'avi:jira:invented:thing',
		});
		expect(parse(issueBody({ eventType: 'toString' }))).toMatchObject({ kind: 'event', type: 'other' });
	});

	it('is taken out of a wrapper `payload`, with the retry context of either', () => {
		const retryContext = { retryCount: 2, retryReason: 'TIMEOUT_ERROR', retryData: null };
		const expected = {
			type: 'avi:jira:created:issue',
			accountId: 'account-4',
			retryContext: { retryCount: 2, retryReason: 'TIMEOUT_ERROR' },
			body: { issue: { key: 'ACME-42' } },
		};
		expect(parse({ payload: issueBody(), retryContext })).toMatchObject(expected);
		expect(parse({ payload: issueBody({ retryContext }) })).toMatchObject(expected);
		expect(parse(issueBody({ retryContext }))).toMatchObject(expected);
		expect(parse(issueBody({ retryContext: { retryCount: 'x' } }))).toMatchObject({ retryContext: { retryCount: 1 } });
	});

	it('takes its context as an object, too', () => {
		const context = { cloudId: CLOUD_ID, moduleKey: 'edits' };
		expect(parse(issueBody({ context }))).toMatchObject({
			context: { cloudId: CLOUD_ID, moduleKey: 'edits', ari: undefined },
		});
	});

	it('of a failed expression has a context of its own, which is not that of the installation', () => {
		const body = issueBody({ eventType: 'avi:jira:failed:expression', context: { cloudId: 'other', issue: {} } });
		expect(parse(body)).toMatchObject({ context: { cloudId: undefined }, cloudId: CLOUD_ID });
	});

	it('in the form of CloudEvents has its name in `type`', () => {
		const type = 'avi:ecosystem.app_policy:blocked:app_access_to_objects.v2';
		expect(parse({ specversion: '1.0', id: 'e', source: 's', type, time: 't', data: {} })).toMatchObject({
			kind: 'event',
			type,
			selfGenerated: undefined,
		});
	});

	it('is refused where its module is a trigger and it has no name', () => {
		const modules: Record<string, ForgeModuleType> = { edits: 'trigger' };
		expect(refusal({ context: { moduleKey: 'edits' } }, { modules })).toMatch(/^ERR_BODY The event has no name/);
		const caller = backEnd({ context: { moduleKey: 'edits' } });
		expect(refusal([], { caller, modules })).toMatch(/^ERR_BODY The body of a event of Forge must be a JSON object/);
	});
});

describe('an event of an app', () => {
	it('names the app and its event', () => {
		expect(parse({ eventType: `avi:cloud:ecosystem::event/${FORGE_APP}/sync`, context: hourly.context })).toMatchObject(
			{
				kind: 'appEvent',
				appId: FORGE_APP,
				eventKey: 'sync',
				context: { moduleKey: 'hourly' },
			},
		);
	});

	it('is refused without either', () => {
		expect(refusal({ eventType: 'avi:cloud:ecosystem::event/x' })).toMatch(/^ERR_BODY/);
	});
});

describe('a lifecycle event', () => {
	it('says who installed which version with which scopes, each once', () => {
		expect(parse(installedBody())).toMatchObject({
			kind: 'lifecycle',
			type: 'installed',
			installationId: INSTALLATION,
			accountId: 'account-2',
			app: { id: FORGE_APP, version: '4.2.0' },
			scopes: ['read:jira-work', 'storage:app'],
			context: { ari: SITE_ARI },
		});
	});

	it('of an upgrade need not name itself', () => {
		const body = installedBody({ eventType: undefined, installerAccountId: undefined, upgraderAccountId: 'account-5' });
		expect(parse(body)).toMatchObject({ type: 'upgraded', name: 'avi:forge:upgraded:app', accountId: 'account-5' });
		expect(parse(installedBody({ eventType: undefined }))).toMatchObject({ type: 'installed' });
		expect(parse(installedBody({ eventType: 'avi:forge:renamed:app' }))).toMatchObject({ type: 'other' });
	});

	it('takes what the token lacks from its body', () => {
		const caller = backEnd({ app: { id: FORGE_APP }, installationId: undefined, apiBaseUrl: undefined });
		expect(parse(installedBody({ permissions: undefined }), { caller })).toMatchObject({
			installationId: INSTALLATION,
			environment: { id: 'env-1' },
			cloudId: CLOUD_ID,
			scopes: undefined,
		});
	});

	it('about another installation or another app than the token is refused', () => {
		expect(refusal(installedBody({ id: CLOUD_ID }))).toMatch(/^ERR_BODY .* another installation/);
		expect(refusal(installedBody({ app: { id: CLOUD_ID } }))).toMatch(/^ERR_BODY .* another app/);
		expect(refusal(installedBody({ id: undefined }))).toMatch(/^ERR_BODY .* no installation/);
	});
});

describe('a call from a page', () => {
	it('has the method, path and body that the page chose', () => {
		const url = 'https://notes.example.com/api/notes?all=1#x';
		expect(parse(['a'], { caller: page(), method: 'put', url })).toMatchObject({
			kind: 'call',
			from: 'page',
			method: 'PUT',
			path: '/api/notes',
			query: 'all=1',
			accountId: 'account-1',
			body: ['a'],
		});
		expect(parse(undefined, { caller: page(), method: 'GET', url: '/' })).toMatchObject({
			kind: 'call',
			body: undefined,
		});
	});

	it.each([
		['an event', issueBody()],
		['a wrapped event', { payload: issueBody() }],
		['an install', installedBody()],
		['a schedule', hourly],
		['a web trigger', { method: 'POST', headers: {}, body: '' }],
		['a post function', { issue: {}, transition: {} }],
	])('that looks like %s is not one: its user chose path and body', (_, body) => {
		const modules: Record<string, ForgeModuleType> = { hourly: 'preUninstall' };
		const anonymous = page({ principal: undefined });
		const placed = backEnd({ context: { localId: 'l' } });
		for (const caller of [page(), page({ context: undefined }), anonymous, placed]) {
			expect(parse(body, { caller, modules })).toMatchObject({ kind: 'call', from: 'page' });
		}
	});

	it('that looks like a step of a data residency move is not one', () => {
		const url = '/residency/commit';
		expect(parse({ migrationId: 5 }, { caller: page(), url })).toMatchObject({ kind: 'call' });
		expect(parse(undefined, { caller: page(), url: '/status?migrationId=5', method: 'GET' })).toMatchObject({
			kind: 'call',
		});
	});

	it('does not choose the account or the site that it is told to come from', () => {
		const body = { atlassianId: 'someone', context: { cloudId: 'elsewhere' }, payload: issueBody() };
		const caller = page({ principal: undefined, apiBaseUrl: undefined, context: { extension: {} } });
		expect(parse(body, { caller })).toMatchObject({ accountId: undefined, cloudId: undefined });
	});

	it('of a resolver names its function', () => {
		const body = { call: { functionKey: 'notes', payload: { a: 1 } }, context: { accountId: 'someone' } };
		expect(parse(body, { caller: page() })).toMatchObject({
			kind: 'resolver',
			functionKey: 'notes',
			payload: { a: 1 },
			accountId: 'account-1',
		});
		expect(parse({ call: { functionKey: '' } }, { caller: page() })).toMatchObject({ kind: 'call' });
	});
});

describe('a delivery of a module', () => {
	const modules: Record<string, ForgeModuleType> = {
		hourly: 'scheduledTrigger',
		bye: 'preUninstall',
		jql: 'jira:jqlFunction',
		check: 'bitbucket:mergeCheck',
		edits: 'trigger',
	};
	const of = (moduleKey: string): object => ({ ...hourly, context: { cloudId: CLOUD_ID, moduleKey } });

	it('is of the kind that the manifest has for its key', () => {
		expect(parse(of('hourly'), { modules }).kind).toBe('schedule');
		expect(parse(of('bye'), { modules })).toMatchObject({ kind: 'preUninstall', context: { moduleKey: 'bye' } });
		expect(parse(of('jql'), { modules }).kind).toBe('jqlFunction');
		expect(parse(of('check'), { modules }).kind).toBe('mergeCheck');
	});

	it('is a schedule when the manifest is not known', () => {
		expect(parse(of('bye')).kind).toBe('schedule');
		expect(parse(of('toString'), { modules }).kind).toBe('schedule');
	});

	it('is of the kind that the token has, for a user as well', () => {
		const caller = page({ context: { moduleKey: 'jql', extension: {} } });
		expect(parse({ clause: {} }, { caller, modules })).toMatchObject({ kind: 'jqlFunction', accountId: 'account-1' });
		const signed = (type: string): ForgeCaller => backEnd({ app: { ...backEnd().app, module: { type, key: 'k' } } });
		expect(parse(of('x'), { caller: signed('preUninstall') }).kind).toBe('preUninstall');
		expect(parse(issueBody(), { caller: signed('trigger') }).kind).toBe('event');
		expect(parse(installedBody(), { caller: signed('trigger') }).kind).toBe('lifecycle');
		const body = installedBody({ eventType: undefined });
		expect(parse(body, { caller: signed('trigger') }).kind).toBe('lifecycle');
	});

	it('is a call of the back end when nothing tells more', () => {
		expect(parse({ any: 1 })).toMatchObject({ kind: 'call', from: 'backEnd' });
		expect(parse(issueBody(), { method: 'PUT' })).toMatchObject({ kind: 'call', from: 'backEnd' });
	});

	it('is refused on a route for other kinds', () => {
		expect(parse(issueBody(), { kinds: ['event'] }).kind).toBe('event');
		expect(refusal(issueBody(), { kinds: ['lifecycle'] })).toBe('ERR_BODY The route is not for a event of Forge');
	});
});

describe('a web trigger', () => {
	const body = {
		method: 'post',
		path: '/x',
		userPath: '/y',
		headers: { 'X-Hub-Signature': ['sha256=a'], accept: 'text/plain', odd: [1] },
		queryParameters: { a: ['1', '2'] },
		body: '{ "as": "sent" }',
	};

	it('has the request that came to it', () => {
		expect(parse(body)).toMatchObject({
			kind: 'webTrigger',
			method: 'POST',
			path: '/x',
			userPath: '/y',
			headers: { 'x-hub-signature': ['sha256=a'], accept: ['text/plain'], odd: [] },
			queryParameters: { a: ['1', '2'] },
			text: '{ "as": "sent" }',
		});
		expect(parse({ ...body, headers: { a: '1', A: '2' }, body: undefined })).toMatchObject({
			headers: { a: ['1', '2'] },
			text: '',
		});
	});

	it('can be verified by its signature as it is', async () => {
		const signature = Buffer.from(await hmacSha256(body.body, SECRET_MARK), 'base64url').toString('hex');
		const delivery = parse({ ...body, headers: { 'X-Hub-Signature': [`sha256=${signature}`] } });
		if (delivery.kind !== 'webTrigger') throw new Error(delivery.kind);
		await verifyWebhookSignature(delivery.text, delivery.headers, SECRET_MARK);
		await expect(verifyWebhookSignature(`${delivery.text} `, delivery.headers, SECRET_MARK)).rejects.toThrow(
			DecodeError,
		);
	});

	it('without a method is refused', () => {
		const caller = backEnd({ app: { id: FORGE_APP, module: { type: 'webtrigger' } } });
		expect(refusal({}, { caller })).toMatch(/^ERR_BODY/);
	});
});

it('a post function names its issue and its transition', () => {
	const body = {
		issue: { key: 'ACME-1' },
		transition: { executionId: 'e-1' },
		configuration: { a: 1 },
		retryContext: { retryCount: 1 },
	};
	expect(parse(body)).toMatchObject({
		kind: 'postFunction',
		issue: { key: 'ACME-1' },
		executionId: 'e-1',
		configuration: { a: 1 },
		retryContext: { retryCount: 1 },
	});
	const caller = backEnd({ app: { id: FORGE_APP, module: { type: 'jira:workflowPostFunction' } } });
	expect(refusal({}, { caller })).toMatch(/^ERR_BODY/);
	expect(parse({ issue: {} }, { caller })).toMatchObject({ executionId: undefined });
});

describe('a message for an agent', () => {
	const caller = page({ app: { id: FORGE_APP, module: { type: 'rovo:agentConnector' } } });
	const message = { jsonrpc: '2.0', id: 7, method: 'message/send', params: { message: {} } };

	it.each([
		['message/send', 'sendMessage'],
		['SendMessage', 'sendMessage'],
		['SendStreamingMessage', 'streamMessage'],
		['tasks/get', 'getTask'],
		['CancelTask', 'cancelTask'],
		['tasks/resubscribe', 'subscribeToTask'],
		['constructor', 'other'],
	])('%s is %s', (method, type) => {
		expect(parse({ ...message, method }, { caller })).toMatchObject({ kind: 'agent', type, name: method, id: 7 });
	});

	it('says whether the caller reads a stream', () => {
		const headers = { Accept: 'application/json, text/event-stream' };
		expect(parse(message, { caller, headers })).toMatchObject({ acceptsStream: true, params: { message: {} } });
		expect(parse({ ...message, params: 5, id: {} }, { caller })).toMatchObject({
			acceptsStream: false,
			params: {},
			id: undefined,
		});
	});

	it('that is not JSON-RPC 2.0 is refused', () => {
		expect(refusal({ ...message, jsonrpc: '1.0' }, { caller })).toMatch(/^ERR_BODY/);
		expect(refusal({ ...message, method: 5 }, { caller })).toMatch(/^ERR_BODY/);
	});
});

describe('a move of data to another region', () => {
	it('has its steps', () => {
		const body = { startTime: 1, endTime: 2, location: 'EU', migrationId: 5 };
		expect(parse(body, { url: '/residency/schedule' })).toMatchObject({
			kind: 'dataResidency',
			step: 'schedule',
			migrationId: '5',
			location: 'EU',
			startTime: 1,
			endTime: 2,
		});
		expect(parse(undefined, { url: '/residency/status?migrationId=6', method: 'GET' })).toMatchObject({
			step: 'status',
			migrationId: '6',
		});
		expect(parse({ migrationId: 'x' }, { url: '/residency/rollback' })).toMatchObject({
			step: 'rollback',
			migrationId: 'x',
		});
	});

	it('is not any path that ends alike', () => {
		expect(parse({ any: 1 }, { url: '/start' }).kind).toBe('call');
		expect(parse({ migrationId: 1 }, { url: '/begin' }).kind).toBe('call');
		expect(parse({ migrationId: 1 }, { url: '/start', method: 'PUT' }).kind).toBe('call');
	});
});

describe('the key of a delivery', () => {
	const keyOf = async (...input: Parameters<typeof parse>): Promise<string | undefined> =>
		forgeDeduplicationKey(parse(...input));

	it('is the same for each attempt', async () => {
		const first = await keyOf(issueBody({ contextToken: 'one' }));
		expect(first).toMatch(/^[\da-f]{64}$/);
		const reordered = Object.fromEntries(Object.entries(issueBody()).toReversed());
		expect(await keyOf({ ...reordered, retryContext: { retryCount: 1 }, contextToken: 'two' })).toBe(first);
		expect(await keyOf({ payload: issueBody(), retryContext: { retryCount: 1 } })).toBe(first);
	});

	it('is another one for another event or installation', async () => {
		const first = await keyOf(issueBody());
		expect(await keyOf(issueBody({ timestamp: '1790000000001' }))).not.toBe(first);
		expect(await keyOf(issueBody({ issue: { id: '10042', key: 'ACME-42', fields: { a: 1 } } }))).not.toBe(first);
		const caller = backEnd({ installationId: `ari:cloud:ecosystem::installation/${CLOUD_ID}` });
		expect(await keyOf(issueBody(), { caller })).not.toBe(first);
		const nameless = backEnd({ installationId: undefined });
		const elsewhere = backEnd({ installationId: undefined, apiBaseUrl: 'https://api.atlassian.com/ex/jira/other' });
		expect(await keyOf(issueBody(), { caller: nameless })).not.toBe(await keyOf(issueBody(), { caller: elsewhere }));
	});

	it('is undefined where two that look alike are two', async () => {
		expect(await keyOf(hourly)).toBeUndefined();
		expect(await keyOf(issueBody(), { caller: page() })).toBeUndefined();
		expect(await keyOf({ migrationId: 1 }, { url: '/start' })).toBeUndefined();
	});

	it('of a body that is nested too deeply is refused', async () => {
		const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
		await expect(keyOf(issueBody({ issue: deep }))).rejects.toMatchObject({ name: 'DecodeError', code: 'ERR_BODY' });
	});
});
