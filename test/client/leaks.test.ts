import { inspect } from 'node:util';
import type { Hooks, KyInstance } from 'ky';
import { describe, expect, it, vi } from 'vitest';
import { type ClientOptions } from '../../src/index.ts';
import { createLooseClient } from './loose-client.ts';
import { jiraTenant, now, SECRET_MARK } from '../support/tenants.ts';
import { failureOf, networkFailure, retryAtOnce, wire } from './helpers.ts';

const tenant = jiraTenant();
const TOKEN = /JWT |eyJ[\w-]+\.|never-to-be-seen/;

/** All that a log could show of a value. */
function shown(value: unknown): string {
	const { request } = value as { request?: unknown };
	const headers = request instanceof Request ? [...request.headers] : [];
	return [inspect(value, { depth: Infinity, showHidden: true }), JSON.stringify(value), String(headers)].join('\n');
}

const failures: Record<string, [ClientOptions, string]> = {
	'an answer that is no success': [{ fetch: wire(new Response('busy', { status: 503 })).fetch }, 'HTTPError'],
	'a network that fails': [{ fetch: wire(networkFailure()).fetch }, 'NetworkError'],
	'a timeout': [
		{ fetch: () => new Promise(() => {}), timeout: 20, retry: { ...retryAtOnce, retryOnTimeout: true } },
		'TimeoutError',
	],
	'a total timeout': [{ fetch: () => new Promise(() => {}), totalTimeout: 20 }, 'TimeoutError'],
	'a redirect to nowhere': [
		{ fetch: wire(new Response(null, { status: 302, headers: { location: 'ftp://x' } })).fetch },
		'RedirectError',
	],
	'a retry that an afterResponse hook forces': [
		{
			fetch: wire(new Response(null)).fetch,
			hooks: {
				afterResponse: [({ request }) => retryOf({ request: new Request(request.url, { headers: request.headers }) })],
			},
		},
		'ForceRetryError',
	],
};
const retryOf: KyInstance['retry'] = createLooseClient(tenant).ky.retry;

describe.each(Object.entries(failures))('after %s', (_, [options, name]) => {
	const settings: ClientOptions = { now, retry: retryAtOnce, ...options };

	it.each([0, 1])('the error shows no token, when it is retried %j times', async (limit) => {
		const retry = { ...(settings.retry as object), limit };
		const error = await failureOf(createLooseClient(tenant, { ...settings, retry }).put('rest/x', { json: 1 }));
		expect(error).toHaveProperty('name', name);
		expect(shown(error)).not.toMatch(TOKEN);
	});

	it('the error shows no Authorization or Cookie that the caller set', async () => {
		const headers = { authorization: `Basic ${SECRET_MARK}`, cookie: `session=${SECRET_MARK}` };
		const error = await failureOf(createLooseClient(tenant, { ...settings, headers }).get('rest/x'));
		expect(shown(error)).not.toMatch(TOKEN);
	});

	it('beforeError is shown no Authorization or Cookie that the caller set', async () => {
		const headers = { authorization: `Basic ${SECRET_MARK}`, cookie: `session=${SECRET_MARK}` };
		const seen: string[] = [];
		const beforeError: Hooks['beforeError'] = [
			(state) => (seen.push(...Object.values(state).map(shown), String([...state.request.headers])), state.error),
		];
		const client = createLooseClient(tenant, { ...settings, headers });
		await failureOf(client.extend({ hooks: { beforeError } }).put('rest/x', { json: 1 }));
		expect(seen.join('\n')).not.toMatch(TOKEN);
		expect(seen.length).toBeGreaterThan(2);
	});

	it('no hook is shown a token by the error or beside it', async () => {
		const seen: string[] = [];
		const look = (state: object): void => void seen.push(...Object.values(state).map(shown));
		const hooks: Hooks = { beforeRetry: [look], beforeError: [(state) => (look(state), state.error)] };
		const shouldRetry = (state: object): undefined => look(state) as undefined;
		const retry = { ...(settings.retry as object), shouldRetry };
		await failureOf(
			createLooseClient(tenant, { ...settings, retry })
				.extend({ hooks })
				.get('rest/x'),
		);
		expect(seen.length).toBeGreaterThan(2);
		expect(seen.join('\n')).not.toMatch(TOKEN);
	});
});

describe('after an answer', () => {
	it('an error that is dropped on the way, as the caller gave up, shows no token to whoever looks at all errors', async () => {
		const giveUp = new AbortController();
		const { fetch, sent } = wire(new Response(null, { status: 503 }));
		const retry = { limit: 1, delay: () => (giveUp.abort(), 1) };
		const error = await failureOf(
			createLooseClient(tenant, { now, fetch, retry }).get('rest/x', { signal: giveUp.signal }),
		);
		expect(error).toHaveProperty('name', 'AbortError');
		expect(sent).toHaveLength(1);
	});

	it.each([0, 1])('no hook is shown the token of the request, with %j retries left', async (limit) => {
		const seen: string[] = [];
		const hooks: Hooks = { afterResponse: [(state) => void seen.push(...Object.values(state).map(shown))] };
		await createLooseClient(tenant, { now, fetch: wire().fetch, retry: limit, hooks }).get('rest/x');
		expect(seen.join('\n')).toContain('/rest/x');
		expect(seen.join('\n')).not.toMatch(TOKEN);
	});
});

it.each([
	[
		'no response',
		(words: string) => new TypeError('fetch failed', { cause: Object.assign(new TypeError(words), { code: 'E_OWN' }) }),
	],
	[
		'a body that breaks off',
		(words: string) =>
			new Response(new ReadableStream({ pull: (body) => body.error(new TypeError('terminated', { cause: words })) })),
	],
])('after %s the cause shows no token, though the transport repeats it: it did', async (_, failure) => {
	const fetch = async (input: string | URL | Request): Promise<Response> => {
		const made = failure(`bad header: ${(input as Request).headers.get('authorization')}`);
		if (made instanceof Error) throw made;
		return made;
	};
	const error = await failureOf(createLooseClient(tenant, { now, fetch, retry: 0 }).get('rest/x').json());
	const { cause } = error as Error;
	expect(inspect(cause, { depth: Infinity })).toContain('bad header: JWT [token]');
	expect([shown(error), inspect(cause, { depth: Infinity })].join()).not.toMatch(/eyJ[\w-]+\./);
});

it('the cause of a failed call is that of the transport itself, where it shows no token', async () => {
	const cause = new TypeError('fetch failed', { cause: new Error('socket hang up') });
	const error = await failureOf(createLooseClient(tenant, { now, fetch: wire(cause).fetch, retry: 0 }).get('rest/x'));
	expect((error as Error).cause).toBe(cause);
});

describe('a client', () => {
	const client = createLooseClient(tenant, { now, lifetime: 60, userAgent: 'app/1', headers: { 'x-a': '1' } });

	it.each([
		['itself', client],
		['jira.ky', client.ky],
		['what extend gives', client.extend({})],
		['a pending call', createLooseClient(tenant, { now, fetch: wire().fetch }).get('rest/x')],
	])('(%s) shows no secret when it is printed or turned into JSON', (_, value) => {
		expect(shown(value)).not.toMatch(TOKEN);
		expect(shown({ deep: { value } })).not.toMatch(TOKEN);
	});

	it('stays silent: nothing is logged on the way', async () => {
		const logged = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
			vi.spyOn(console, method).mockImplementation(() => {}),
		);
		await failureOf(createLooseClient(tenant, { now, fetch: wire(networkFailure()).fetch, retry: 0 }).get('rest/x'));
		await failureOf(client.get('rest/../x'));
		for (const log of logged) expect(log).not.toHaveBeenCalled();
	});
});

it.each(['cookie', 'proxy-authorization'])(
	'a %s of the caller that the server repeats is redacted: it was shown',
	async (name) => {
		const echo = async (request: RequestInfo | URL): Promise<Response> => {
			const text = (request as Request).headers.get(name) ?? '';
			return Response.json({ errorMessages: [text, SECRET_MARK] }, { status: 404, headers: { 'x-echo': text } });
		};
		const options = { fetch: echo, headers: { [name]: `theme=1; session=${SECRET_MARK}` } };
		const error = await failureOf(createLooseClient(tenant, { ...options, now }).get('rest/x'));
		expect(error).toHaveProperty('status', 404);
		expect(shown(error)).not.toContain(SECRET_MARK);
	},
);
