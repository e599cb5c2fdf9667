import { inspect } from 'node:util';
import { HTTPError, isHTTPError, type Hooks } from 'ky';
import { describe, expect, it } from 'vitest';
import {
	ApiError,
	basic,
	bearer,
	connectJwt,
	createClient,
	gatewayUrl,
	type ClientOptions,
	type Credential,
} from '../../../src/index.ts';
import { confluenceTenant, jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../../support/tenants.ts';
import { createLooseClient } from '../loose-client.ts';
import { failureOf, retryAtOnce, wire } from '../helpers.ts';

const tenant = jiraTenant();

/** The error that an answer becomes. */
async function errorOf(
	answer: Response,
	path = 'rest/api/2/issue/NOPE-1',
	options: ClientOptions = {},
): Promise<ApiError> {
	const error = await failureOf(
		createLooseClient(tenant, { fetch: wire(answer).fetch, now, retry: 0, ...options }).get(path),
	);
	expect(error).toBeInstanceOf(ApiError);
	// As was just seen.
	return error as ApiError;
}
const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
	Response.json(body, { status, headers });

describe('an answer that is no success', () => {
	it('becomes a sentence', async () => {
		const text = 'Issue does not exist or you do not have permission to see it.';
		const error = await errorOf(json(404, { errorMessages: [text], errors: {} }, { 'atl-traceid': 'abc123' }));
		expect(error.message).toBe(`404 GET rest/api/2/issue/NOPE-1: ${text} (trace abc123)`);
		expect(error).toMatchObject({ status: 404, method: 'GET', path: 'rest/api/2/issue/NOPE-1', traceId: 'abc123' });
		expect(error.data).toEqual({ errorMessages: [text], errors: {} });
	});

	it('is an HTTPError to ky, and to whoever looks at it with ky', async () => {
		const error = await errorOf(json(404, {}));
		expect(error).toBeInstanceOf(HTTPError);
		expect(isHTTPError(error)).toBe(true);
		expect([error.name, error.code, error.response.status]).toEqual(['HTTPError', 'ERR_API', 404]);
	});

	it('names the template of the path, and the path without its base and its query', async () => {
		const wiki = createClient(confluenceTenant(), { fetch: wire(json(404, {})).fetch, now });
		const error = await failureOf(
			wiki.get('wiki/api/v2/pages/{id}', { params: { id: 7 }, searchParams: { 'body-format': 'view' } }),
		);
		expect(error).toMatchObject({ path: 'api/v2/pages/7', pathTemplate: 'wiki/api/v2/pages/{id}' });
		expect(await errorOf(json(404, {}))).toHaveProperty('pathTemplate', undefined);
	});

	it('is what a beforeError hook sees, and jira.ky rejects with', async () => {
		const seen: unknown[] = [];
		const hooks = { beforeError: [({ error }: { error: Error }) => (seen.push(error), error)] };
		const error = await failureOf(createClient(tenant, { fetch: wire(json(404, {})).fetch, hooks }).ky('rest/x'));
		expect(error).toBeInstanceOf(ApiError);
		expect(seen).toEqual([error]);
	});

	it('is what the hooks of retries see', async () => {
		const seen: unknown[] = [];
		const look = ({ error }: { error: Error }): undefined =>
			void seen.push(error instanceof ApiError && error.retryAfter);
		const options = { hooks: { beforeRetry: [look] }, retry: { ...retryAtOnce, shouldRetry: look } };
		await errorOf(json(429, {}, { 'retry-after': '0' }), 'rest/x', options);
		expect(seen).toEqual([0, 0, 0, 0]);
	});

	it('is what a beforeRetry hook may give up with', async () => {
		const seen: string[] = [];
		const hooks: Hooks = {
			beforeRetry: [({ error }) => Promise.reject(error)],
			beforeError: [({ error }) => (seen.push('beforeError'), error)],
		};
		await errorOf(json(503, {}), 'rest/x', { hooks, retry: retryAtOnce });
		expect(seen).toEqual(['beforeError']);
	});

	it('is an answer when ky is told not to throw', async () => {
		const client = createClient(tenant, { fetch: wire(json(404, {})).fetch, throwHttpErrors: false });
		expect((await client.get('rest/api/3/myself')).status).toBe(404);
	});
});

describe("Atlassian's words", () => {
	it.each<[string, unknown, readonly string[], Record<string, string>]>([
		['Jira', { errorMessages: ['A', 'B'], errors: { summary: 'C' } }, ['A', 'B'], { summary: 'C' }],
		[
			'Jira, of bulk operations',
			{ errors: [{ status: 400, elementErrors: { errorMessages: ['A'], errors: { x: 'B' } } }] },
			['A'],
			{ x: 'B' },
		],
		['Jira, at its gate', { message: 'A', 'status-code': 401 }, ['A'], {}],
		['service management', { errorMessage: 'A', i18nErrorMessage: { i18nKey: 'sd.a', parameters: [] } }, ['A'], {}],
		[
			'Confluence v1',
			{ statusCode: 400, data: { errors: [{ message: { translation: 'A', args: [] } }] }, message: 'B' },
			['B', 'A'],
			{},
		],
		[
			'Confluence v2',
			{
				errors: [
					{ status: 404, code: 'NOT_FOUND', title: 'A', detail: 'B' },
					{ title: 'C', detail: null },
				],
			},
			['A', 'B', 'C'],
			{},
		],
		[
			'Bitbucket',
			{ type: 'error', error: { message: 'A', detail: 'B', fields: { name: ['C', 'D'] } } },
			['A', 'B'],
			{ name: 'C; D' },
		],
		[
			'the gateway',
			{ code: 401, message: 'Unauthorized; scope does not match' },
			['Unauthorized; scope does not match'],
			{},
		],
		['OAuth', { error: 'invalid_grant', error_description: 'A' }, ['invalid_grant', 'A'], {}],
		['RFC 9457', { type: 'about:blank', title: 'A', detail: 'B' }, ['A', 'B'], {}],
		['a list', ['A', { message: 'B' }], ['A', 'B'], {}],
		['a string', 'A', ['A'], {}],
		['lines and control characters', 'A\r\n\u001b[1mB', ['A [1mB'], {}],
		['characters that change the direction or do not show', 'A\u202eB\u2066\u200b C\u200f', ['A B C'], {}],
		['words said twice', { message: 'A', errorMessages: ['A', ' A\n '] }, ['A'], {}],
		['none', {}, [], {}],
		['null', null, [], {}],
		['numbers', { message: 1, errors: { a: 2 }, errorMessages: 3 }, [], {}],
	])('are found in the shape of %s', async (_, body, messages, fields) => {
		const error = await errorOf(json(400, body));
		expect([error.messages, error.fields]).toEqual([messages, fields]);
	});

	it('are one line, also where the name of a field is none, and bytes are no words', async () => {
		const error = await errorOf(json(400, { errors: { 'a\r\n\u001b[1mb': 'C', ['d'.repeat(5000)]: 'E' } }));
		expect(Object.keys(error.fields)).toEqual(['a [1mb', 'd'.repeat(1000)]);
		expect(error.message).toMatch(/^400 GET rest\/api\/2\/issue\/NOPE-1: a \[1mb: C\. d+\.\.\.$/);
		const bytes = new Uint8Array([137, 80, 78, 71, 0, 255, 254, 10]);
		const image = await errorOf(new Response(bytes, { status: 502, headers: { 'content-type': 'image/png' } }));
		expect([image.messages, image.message]).toEqual([
			[],
			'502 GET rest/api/2/issue/NOPE-1: The response gives no reason.',
		]);
	});

	it('about a field with a name of objects stay words', async () => {
		const error = await errorOf(
			new Response('{"errors":{"__proto__":"A"}}', { status: 400, headers: { 'content-type': 'application/json' } }),
		);
		expect(Object.entries(error.fields)).toEqual([['__proto__', 'A']]);
		expect(error.message).toBe('400 GET rest/api/2/issue/NOPE-1: __proto__: A.');
	});

	it.each<[string, string, string, readonly string[]]>([
		[
			'the title of a page',
			'text/html',
			'<!doctype html><html><head><title>Log\n in</title></head><body>x</body></html>',
			['Log in'],
		],
		['the headline of a page', 'text/html', '<html><h1 class="a">502 Bad Gateway</h1></html>', ['502 Bad Gateway']],
		['nothing of a page without', 'text/html', '<html><body>x</body></html>', []],
		['a plain text', 'text/plain', 'Too busy', ['Too busy']],
		[
			'the title of a page, as people read it',
			'text/html',
			'<title>Don&#39;t &amp; &undefined;</title>',
			["Don't & &undefined;"],
		],
		['the message of XML', 'text/xml', '<status><message>null for uri: x</message></status>', ['null for uri: x']],
		['those of JSON that calls itself text', 'text/plain', ' {"errorMessages":["A"]}', ['A']],
		['all of a text that only starts like JSON', 'text/plain', '[busy]', ['[busy]']],
		['nothing of what is empty', 'application/json', '', []],
		['nothing of broken JSON', 'application/json', '{"message": "A', []],
	])('are %s', async (_, type, body, messages) => {
		const error = await errorOf(
			new Response(body, { status: 502, statusText: 'Bad Gateway', headers: { 'content-type': type } }),
		);
		expect(error.messages).toEqual(messages);
		expect(error.message).toBe(`502 GET rest/api/2/issue/NOPE-1: ${messages[0] ?? 'Bad Gateway'}.`);
	});

	it('end the sentence even when nothing is said at all', async () => {
		expect((await errorOf(new Response(null, { status: 500 }))).message).toBe(
			'500 GET rest/api/2/issue/NOPE-1: The response gives no reason.',
		);
	});

	it('are kept short, however many there are', async () => {
		const many = Array.from({ length: 1000 }, (_, n) => `${n} ${'x'.repeat(2000)}`);
		const error = await errorOf(
			json(400, { errorMessages: many, errors: Object.fromEntries(many.map((text, n) => [`f${n}`, text])) }),
		);
		expect([error.messages.length, Object.keys(error.fields).length]).toEqual([100, 100]);
		expect(error.message.length).toBeLessThan(1100);
		expect(Math.max(...error.messages.map(({ length }) => length))).toBe(1000);
	});

	it.each([10, 50_000])('are not looked for %i levels deep, and the error is the same', async (levels) => {
		const body = `${'{"data":'.repeat(levels)}{"message":"A"}${'}'.repeat(levels)}`;
		const answer = new Response(body, { status: 400, headers: { 'content-type': 'application/json' } });
		expect((await errorOf(answer)).messages).toEqual([]);
	});
});

describe('how long to wait', () => {
	const at = (seconds: number): string => new Date((NOW_SECONDS + seconds) * 1000).toISOString();
	it.each<[string, Record<string, string>, number | undefined]>([
		['in seconds', { 'retry-after': '7' }, 7],
		['as a date', { 'retry-after': new Date((NOW_SECONDS + 8) * 1000).toUTCString() }, 8],
		['as a time of X-RateLimit-Reset', { 'x-ratelimit-reset': at(9) }, 9],
		[
			'by the clock of the answer',
			{ 'x-ratelimit-reset': at(309), date: new Date((NOW_SECONDS + 300) * 1000).toUTCString() },
			9,
		],
		['without its zone', { 'x-ratelimit-reset': at(9).replace('Z', '') }, 9],
		['without its seconds', { 'x-ratelimit-reset': '2026-01-02T03:05Z' }, 55],
		['that is over', { 'x-ratelimit-reset': at(-9) }, 0],
		['in seconds first', { 'retry-after': '7', 'x-ratelimit-reset': at(9) }, 7],
		['that is nonsense', { 'retry-after': 'soon', 'x-ratelimit-reset': 'later' }, undefined],
		['in seconds since 1970', { 'x-ratelimit-reset': String(NOW_SECONDS + 9) }, 9],
		['in seconds of RateLimit-Reset', { 'ratelimit-reset': '9' }, 9],
		['that is nonsense, with a number in it', { 'retry-after': '-5' }, undefined],
		['not at all', {}, undefined],
	])('is told %s', async (_, headers, seconds) => {
		expect((await errorOf(json(429, {}, headers))).retryAfter).toBe(seconds);
	});
});

it('a reset of limits is nothing to wait for where the answer is about something else', async () => {
	const reset = new Date((NOW_SECONDS + 9) * 1000).toISOString();
	expect((await errorOf(json(404, {}, { 'x-ratelimit-reset': reset }))).retryAfter).toBeUndefined();
});

describe('a 401', () => {
	it('of Connect adds what is typically wrong, and what the token was made for', async () => {
		const error = await errorOf(json(401, { message: 'A' }), 'rest/api/3/search?jql=a%20b&a=1');
		expect(error.canonicalRequest).toBe('GET&/rest/api/3/search&a=1&jql=a%20b');
		expect(error.message).toMatch(
			/^401 GET rest\/api\/3\/search: A\. Typically the secret .* The token was made for GET&/,
		);
	});

	it('says when the clocks differ', async () => {
		const date = new Date((NOW_SECONDS + 90) * 1000).toUTCString();
		const baseUrl = 'https://jira.example.com';
		const client = createClient(
			{ baseUrl, credential: bearer('x') },
			{ fetch: wire(json(401, {}, { date })).fetch, now },
		);
		expect(await failureOf(client.get('rest/api/3/myself'))).toHaveProperty(
			'hint',
			'The clocks differ: ours is 90 seconds behind.',
		);
	});

	it.each([
		['https://you.atlassian.net', /expired or was revoked.*gatewayUrl/],
		[gatewayUrl('jira', 'c-1'), /expired or was revoked, or lacks a scope for this operation\.$/],
	])('of a token at %s says where it is taken', async (baseUrl, hint) => {
		const client = createClient({ baseUrl, credential: bearer('x') }, { fetch: wire(json(401, {})).fetch });
		const error = await failureOf(client.get('rest/api/3/myself'));
		expect(error).toMatchObject({ hint: expect.stringMatching(hint), canonicalRequest: undefined });
	});

	it('behind a redirect tells of the request that was sent last', async () => {
		const { fetch } = wire(new Response(null, { status: 303, headers: { location: '/task/1?y=1' } }), json(401, {}));
		const error = await failureOf(createClient(tenant, { fetch, now, retry: 0 }).ky.post('a'));
		expect(error).toMatchObject({ method: 'POST', path: 'a', canonicalRequest: 'GET&/task/1&y=1' });
	});

	it('of another origin, where no credential came, says so', async () => {
		const elsewhere = { location: 'https://media.example.com/x?token=1', date: new Date(0).toUTCString() };
		const { fetch } = wire(new Response(null, { status: 302, headers: elsewhere }), json(401, {}));
		const error = await failureOf(createClient(tenant, { fetch, now, retry: 0 }).ky.get('a'));
		expect(error).toMatchObject({
			hint: 'A redirect led to media.example.com, where no credential is sent.',
			canonicalRequest: undefined,
		});
	});

	it('without a credential says so', async () => {
		const client = createClient(
			{ baseUrl: 'https://a.example', credential: () => undefined },
			{ fetch: wire(json(401, {})).fetch },
		);
		expect(await failureOf(client.get('rest/api/3/myself'))).toHaveProperty('hint', 'No credential was sent.');
	});
});

describe('a 410', () => {
	it.each<[string, string, string, RegExp | undefined]>([
		[
			'of Confluence v1 on the gateway',
			gatewayUrl('confluence', 'c'),
			'wiki/rest/api/content',
			/gateway does not serve .* wiki\/api\/v2/,
		],
		['of Confluence v2 on the gateway', gatewayUrl('confluence', 'c'), 'wiki/api/v2/pages', undefined],
		['of Confluence v1 on its site', 'https://you.atlassian.net/wiki', 'rest/api/content', undefined],
		['of the old search', 'https://you.atlassian.net', 'rest/api/3/search', /search\/jql/],
	])('%s is explained where it can be', async (_, baseUrl, path, hint) => {
		const client = createClient({ baseUrl, credential: bearer('x') }, { fetch: wire(json(410, {})).fetch });
		const error = await failureOf(client.ky.get(path));
		expect((error as ApiError).hint ?? '').toMatch(hint ?? /^$/);
	});
});

describe('no error holds the credential', () => {
	const secret = `opaque-${SECRET_MARK}`;
	it.each<[string, (text: string) => Response]>([
		['as JSON', (text) => json(400, { message: `bad ${text}`, [text]: [text], errors: { [text]: text } })],
		[
			'as a page',
			(text) => new Response(`<title>${text}</title>`, { status: 400, headers: { 'content-type': 'text/html' } }),
		],
		['as text', (text) => new Response(text, { status: 400 })],
	])('when the other side repeats it %s', async (_, answer) => {
		for (const [credential, mark] of [
			[bearer(secret), secret],
			[connectJwt(tenant), 'eyJ'],
		] as const) {
			const fetch: typeof globalThis.fetch = async (input) =>
				answer(new Request(input).headers.get('authorization') ?? '');
			const client = createClient({ baseUrl: tenant.baseUrl, credential }, { fetch, now, retry: 0 });
			// test/support/no-secrets.ts looks through all of it.
			const error = await failureOf(client.get('rest/api/3/myself'));
			expect(error).toBeInstanceOf(ApiError);
			expect(JSON.stringify([error, (error as ApiError).data, (error as ApiError).message])).not.toContain(mark);
			expect((error as ApiError).request.headers.has('authorization')).toBe(false);
		}
	});

	it.each<[string, Credential, string]>([
		['an API token', basic({ email: 'a', apiToken: secret }), secret],
		['one that JSON writes differently', () => `Own ${secret}"1"`, `${secret}"1"`],
	])('when the other side repeats %s', async (_, credential, text) => {
		const { fetch } = wire(json(400, { message: `bad ${text}` }));
		const client = createClient({ baseUrl: tenant.baseUrl, credential }, { fetch, retry: 0 });
		expect(await failureOf(client.get('rest/api/3/myself'))).toMatchObject({
			messages: ['bad [token]'],
			data: { message: 'bad [token]' },
		});
	});

	it('in its words, when the other side repeats it beside its body', async () => {
		const fetch: typeof globalThis.fetch = async (input) => {
			const text = new Request(input).headers.get('authorization') ?? '';
			return new Response(null, { status: 400, statusText: `Bad ${text}`, headers: { 'atl-traceid': text } });
		};
		const client = createClient(
			{ baseUrl: tenant.baseUrl, credential: bearer('opaque-and-long') },
			{ fetch, retry: 0 },
		);
		expect(await failureOf(client.get('rest/api/3/myself'))).toMatchObject({
			message: '400 GET rest/api/3/myself: Bad Bearer [token]. (trace Bearer [token])',
			traceId: 'Bearer [token]',
		});
	});

	it.each<[string, (text: string) => string]>([
		['as it is', (text) => text],
		['percent-encoded', encodeURIComponent],
		['escaped for HTML', (text) => text.replaceAll('+', '&#43;').replaceAll('=', '&#x3D;')],
		['escaped for JSON', (text) => text.replaceAll('/', String.raw`\/`).replaceAll('=', String.raw`\u003d`)],
		['without its padding', (text) => text.replace(/=+$/, '')],
	])('in its response, when the other side repeats it in headers, status text and URL %s', async (_, encode) => {
		// The mark makes test/support/no-secrets.ts search the errors of ky, too.
		const text = `${SECRET_MARK}+and/long==`;
		const fetch: typeof globalThis.fetch = async () =>
			Object.defineProperty(
				new Response(null, {
					status: 400,
					statusText: `Bad ${encode(text)}`,
					headers: { 'x-echo': encode(text), 'x-other': '1' },
				}),
				'url',
				{ value: `${tenant.baseUrl}/login?token=${encode(text)}` },
			);
		const client = createClient({ baseUrl: tenant.baseUrl, credential: bearer(text) }, { fetch, retry: 0 });
		const error = (await failureOf(client.get('rest/api/3/myself'))) as ApiError;
		expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(SECRET_MARK);
		expect(error.response.headers.get('x-echo')).toBe('[token]');
		expect(error.response.headers.get('x-other')).toBe('1');
		expect(error.response.url).toBe(`${tenant.baseUrl}/login?token=[token]`);
		expect(error.response.statusText).toBe('Bad [token]');
	});

	it('but words that happen to be a short one stay', async () => {
		const client = createClient(
			{ baseUrl: tenant.baseUrl, credential: bearer('an') },
			{ fetch: wire(json(400, { message: 'an answer' })).fetch },
		);
		expect(await failureOf(client.get('rest/api/3/myself'))).toHaveProperty('messages', ['an answer']);
	});

	it('when it was renewed on the way', async () => {
		let n = 0;
		const fetch: typeof globalThis.fetch = async (input) =>
			json(401, { message: new Request(input).headers.get('authorization') });
		const client = createClient(
			{ baseUrl: tenant.baseUrl, credential: bearer(() => `${secret}-${(n += 1)}`) },
			{ fetch, retry: retryAtOnce },
		);
		expect((await failureOf(client.get('rest/api/3/myself'))) as ApiError).toHaveProperty('messages', [
			'Bearer [token]',
		]);
		expect(n).toBe(2);
	});
});
