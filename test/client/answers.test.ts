import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EncodeError } from '../../src/index.ts';
import { createLooseClient } from './loose-client.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { failureOf, networkFailure, wire } from './helpers.ts';

const tenant = jiraTenant();

describe('the JSON of an answer', () => {
	it.each([
		['with a body', () => Response.json({ a: [1] }), { a: [1] }],
		['with the body null', () => Response.json(null), null],
		['with 204 and no body', () => new Response(null, { status: 204 }), undefined],
		['with 205 and no body', () => new Response(null, { status: 205 }), undefined],
		['with 200 and an empty body', () => new Response(''), undefined],
		['with 200 and white space', () => new Response(' \r\n'), undefined],
		[
			'with 201, a JSON type and no body',
			() => new Response(null, { status: 201, headers: { 'content-type': 'application/json' } }),
			undefined,
		],
	])('%s is the same from the call and from the response', async (_, answer, expected) => {
		const jira = createLooseClient(tenant, { fetch: wire(answer).fetch, now });
		expect(await jira.get('rest/x').json()).toEqual(expected);
		expect(await (await jira.get('rest/x')).json()).toEqual(expected);
		expect(await jira.ky('rest/x').json()).toEqual(expected);
		expect(await jira.extend({}).delete('rest/x').json()).toEqual(expected);
	});

	it('that is empty is undefined also for a caller with a parser of his own', async () => {
		const { fetch } = wire(new Response(null, { status: 204 }), new Response('[1]'));
		const parseJson = (text: string): unknown => ({ parsed: JSON.parse(text) as unknown });
		const jira = createLooseClient(tenant, { fetch, now, parseJson });
		expect(await jira.get('rest/x').json()).toBeUndefined();
		expect(await jira.get('rest/x').json()).toEqual({ parsed: [1] });
	});

	it('of an error is its data', async () => {
		const body = { errorMessages: ['no such issue'] };
		const jira = createLooseClient(tenant, { fetch: wire(Response.json(body, { status: 404 })).fetch, now });
		expect(await failureOf(jira.get('rest/x').json())).toMatchObject({ name: 'HTTPError', data: body });
	});

	it('asks for JSON', async () => {
		const { fetch, sent } = wire(Response.json(1));
		await createLooseClient(tenant, { fetch, now }).get('rest/x').json();
		expect(sent[0]!.headers.get('accept')).toBe('application/json');
	});
});

describe('a body on a request that has none', () => {
	it.each([{ json: { a: 1 } }, { json: null }, { json: 0 }, { body: 'text' }, { body: '' }, { body: new FormData() }])(
		'(%j) is refused on GET and HEAD before anything is sent',
		async (options) => {
			const { fetch, sent } = wire();
			const jira = createLooseClient(tenant, { fetch, now });
			const calls = [
				jira.get('rest/x', options),
				jira.head('rest/x', options),
				jira.extend(options).get('rest/x'),
				jira.ky('rest/x', options),
				jira.ky('rest/x', { ...options, method: 'get' }),
			];
			for (const error of await Promise.all(calls.map(failureOf))) {
				expect(error).toBeInstanceOf(EncodeError);
				expect(error).toMatchObject({ code: 'ERR_BODY', message: expect.stringContaining('searchParams') });
			}
			expect(sent).toEqual([]);
		},
	);

	it('is no matter where it is undefined or null', async () => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, now }).get('rest/x', { json: undefined, body: null as unknown as string });
		expect(sent).toHaveLength(1);
	});
});

describe('a call that fails', () => {
	const unhandled: unknown[] = [];
	const note = (reason: unknown): void => void unhandled.push(reason);
	beforeEach(() => void process.on('unhandledRejection', note));
	afterEach(() => void process.off('unhandledRejection', note));
	const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

	const jira = createLooseClient(tenant, { fetch: wire(networkFailure()).fetch, now, retry: 0 });
	const calls = {
		'a path that is refused': () => jira.get('rest/../x'),
		'an address elsewhere': () => jira.ky('https://else.example'),
		'a body on GET': () => jira.get('rest/x', { json: 1 }),
		'an option that ky refuses': () => jira.get('rest/x', { retry: -1 }),
		'a network that fails': () => jira.get('rest/x'),
		'a query that cannot be signed': () => jira.get('rest/x?%zz'),
	};

	it.each(Object.entries(calls))('for %s rejects; it does not throw', async (_, call) => {
		expect(await failureOf(call())).toBeInstanceOf(Error);
	});

	it.each(Object.entries(calls))('for %s leaves no rejection unhandled, whichever way it is read', async (_, call) => {
		const promise = call();
		const error = await failureOf(promise.json());
		for (const read of ['text', 'arrayBuffer', 'blob', 'formData', 'bytes'] as const) {
			expect(await failureOf(promise[read]())).toEqual(error);
			await failureOf(call()[read]());
		}
		await failureOf(call().then(String));
		await failureOf(call().finally(() => {}));
		await later();
		expect(unhandled).toEqual([]);
	});

	it.each(['before', 'during'] as const)(
		'and was aborted %s the wait for its credential leaves the failure of that unhandled no more: the process ended',
		async (moment) => {
			const controller = new AbortController();
			const failure = Promise.withResolvers<string>();
			const credential = async (): Promise<string> => {
				controller.abort(new Error('stopped'));
				return failure.promise;
			};
			if (moment === 'before') controller.abort(new Error('stopped'));
			const client = createLooseClient({ baseUrl: tenant.baseUrl, credential }, { fetch: wire().fetch, now });
			expect(await failureOf(client.get('rest/x', { signal: controller.signal }))).toMatchObject({
				message: 'stopped',
			});
			failure.reject(new Error('the credential is gone'));
			await later();
			expect(unhandled).toEqual([]);
		},
	);

	it('while its body is being sent leaves no rejection unhandled', async () => {
		const body = new ReadableStream({ pull: (controller) => controller.error(new Error('the file is gone')) });
		const broken = async (request: RequestInfo | URL): Promise<Response> => {
			await (request as Request).arrayBuffer().catch(() => {});
			return new Response(null, { status: 200 });
		};
		await createLooseClient(tenant, { fetch: broken, now }).post('rest/x', { body });
		await later();
		expect(unhandled).toEqual([]);
	});
});
