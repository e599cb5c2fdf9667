import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asUser, createClient, encodeToken, type TenantInfo } from '../../src/index.ts';
import { hmacWebhook } from '../../src/msw/index.ts';
import { installation, startForgeApp } from '../app/forge/support.ts';
import { wire } from '../client/helpers.ts';
import { deduplicationStore, startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { BASE_URL, installRequest } from '../support/installs.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { record } from './support.ts';

/** A text that nothing else has: it is put wherever a call or a request has something of its own. */
const mark = fc.stringMatching(/^[A-Z]{3}Q[0-9a-f]{12}$/);
const templates = [
	'rest/api/3/issue/MARK',
	'rest/api/3/issue/MARK/comment/1?expand=MARK',
	'rest/api/3/issue/{issueIdOrKey}?x=MARK',
	'rest/api/3/project/MARK/properties/MARK',
	'rest/unknown/MARK',
	'rest/api/3/search/jql?jql=key=MARK',
	'MARK',
];
const statuses = [200, 204, 302, 303, 400, 401, 404, 409, 429, 500, 503];

const outgoing = fc.record({
	path: fc.constantFrom(...templates),
	method: fc.constantFrom('get', 'post', 'put', 'delete', 'patch', 'head'),
	statuses: fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 4 }),
	fails: fc.boolean(),
	asUser: fc.boolean(),
	redirect: fc.constantFrom('/rest/api/3/issue/MARK?MARK', 'https://elsewhere.example.com/MARK?token=MARK'),
});

it('no message of a call has an id, a key, a query, a header, a body or a token', async () => {
	const published = record();
	await fc.assert(
		fc.asyncProperty(mark, outgoing, async (text, call) => {
			published.length = 0;
			const fill = (template: string): string => template.replaceAll('MARK', text);
			const secret = `${text}-secret`;
			const tenant: TenantInfo = jiraTenant({ clientKey: text, sharedSecret: secret, oauthClientId: text });
			const responses = call.statuses.map((status) => {
				const headers = { location: fill(call.redirect), 'retry-after': '0.001', 'ratelimit-reason': text };
				const isEmpty = status === 204 || status >= 300;
				return new Response(isEmpty && status < 400 ? null : `{"errorMessages":["${text}"]}`, { status, headers });
			});
			const failure = Object.assign(new Error(text), { code: text, name: text });
			const network = wire(...responses, ...(call.fails ? [failure] : []));
			const tokens = Response.json({ access_token: text, expires_in: 900, token_type: 'Bearer', scope: text });
			const fetch: typeof globalThis.fetch = async (input, init) =>
				(input as Request).url.includes('/oauth2/token') ? tokens.clone() : network.fetch(input, init);
			const options = { fetch, now, concurrency: 2, retry: { limit: 2, delay: () => 0, methods: ['get', 'post'] } };
			const credential = asUser(tenant, text, { cache: new Map() });
			const client = call.asUser
				? createClient({ credential, baseUrl: tenant.baseUrl }, options)
				: createClient(tenant, options);
			const sends = call.method !== 'get' && call.method !== 'head';
			const params = call.path.includes('{') ? { params: { issueIdOrKey: text } } : {};
			// Any call at all: the types are about the documented ones.
			const send = client[call.method as 'post'] as (path: string, options: object) => Promise<unknown>;
			await send(fill(call.path), { ...params, headers: { 'x-mark': text }, ...(sends && { json: { text } }) }).catch(
				() => undefined,
			);
			expect(published.length).toBeGreaterThan(0);
			const written = JSON.stringify(published);
			expect(written.toLowerCase()).not.toContain(text.toLowerCase());
			expect(written).not.toMatch(/eyJ|JWT |Bearer /);
		}),
		{ numRuns: 150 },
	);
});

const incoming = fc.record({
	kind: fc.constantFrom('installed', 'webhook', 'signed', 'unsigned', 'page', 'forge'),
	method: fc.constantFrom('POST', 'MARK'),
	event: fc.constantFrom('jira:issue_created', 'MARK:MARK'),
	outcome: fc.constantFrom('done', 'fails', 'refused'),
	again: fc.boolean(),
});

it('no message of a request has an id, a key, a query, a header, a body or a token', async () => {
	const published = record();
	const forge = await startForgeApp(
		{},
		{ deduplication: deduplicationStore(), on: { 'avi:*': ({ body }) => fail(String(body['fails'])) } },
	);
	function fail(text: string): void {
		if (text !== 'undefined') throw Object.assign(new Error(text), { code: text, name: text });
	}
	await fc.assert(
		fc.asyncProperty(mark, incoming, async (text, { kind, method, event, outcome, again }) => {
			published.length = 0;
			const secret = `${text}-secret`;
			const tenant = jiraTenant({ clientKey: text, sharedSecret: secret, productType: text });
			const { app, tenants } = startApp({
				webhooks: { '/hooks/{project.key}': {}, '/signed/{customer}': { secret } },
				deduplication: deduplicationStore(),
				on: { '*': () => (outcome === 'fails' ? fail(text) : undefined), installed: () => fail(text) },
			});
			tenants.set(text, tenant);
			const fill = (template: string): string => template.replaceAll('MARK', text);
			const body = { webhookEvent: fill(event), issue: { key: text } };
			const headers = { 'x-atlassian-webhook-identifier': text, 'x-event-key': text, traceparent: text };
			const used = outcome === 'refused' ? { ...tenant, sharedSecret: 'another' } : tenant;
			const make = async (): Promise<Request> => {
				if (kind === 'installed') return installRequest({ body: { ...tenant, eventType: 'installed' } });
				if (kind === 'webhook') return productRequest(`/hooks/${text}?user=${text}`, body, { tenant: used, headers });
				if (kind === 'signed')
					return hmacWebhook(used.sharedSecret, 'jira:issue_created', {
						url: `${BASE_URL}/signed/${text}?a=${text}`,
						body,
					});
				if (kind === 'unsigned')
					return new Request(`${BASE_URL}/hooks/${text}?jwt=${text}`, { method: fill(method), headers });
				return new Request(`${BASE_URL}/${text}?jwt=${text}`, { headers });
			};
			for (const _ of again ? [1, 2] : [1]) {
				if (kind === 'forge') {
					const fails = outcome === 'fails' ? { fails: text } : {};
					await forge.send({ body: { eventType: fill(`avi:jira:${event}`), issue: { key: text }, ...fails } });
				} else await app(await make());
			}
			expect(published.length).toBeGreaterThan(kind === 'page' ? -1 : 0);
			const written = JSON.stringify(published);
			expect(written.toLowerCase()).not.toContain(text.toLowerCase());
			expect(written).not.toContain(installation.installationId);
			expect(written).not.toMatch(/eyJ|JWT |Bearer /);
		}),
		{ numRuns: 150 },
	);
});

it('a signed path of a page has a token that no message shows', async () => {
	const published = record();
	const token = await encodeToken('POST', `${BASE_URL}/installed`, jiraTenant(), { now });
	const { app } = startApp();
	await app(new Request(`${BASE_URL}/installed?jwt=${token}`, { method: 'POST' }));
	expect(published.length).toBeGreaterThan(0);
	expect(JSON.stringify(published)).not.toContain(token.slice(0, 10));
});
