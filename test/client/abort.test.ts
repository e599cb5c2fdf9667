import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createClient, createRateLimiter, type Credential } from '../../src/index.ts';
import { createLooseClient } from './loose-client.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { failureOf, retryAtOnce } from './helpers.ts';
import { startServer } from './servers.ts';

setFlagsFromString('--expose-gc');
// The flag puts it into new contexts.
const collect = runInNewContext('gc') as () => void;

/** What is held by nothing but a promise may go only after some turns. */
async function collectAll(): Promise<void> {
	for (let round = 0; round < 5; round += 1) {
		collect();
		await turn();
	}
}

/** Requests of Node lose their signal with the request that they are a copy of, once memory is collected. */
describe('an abort still reaches the network after memory was collected', () => {
	it.each([
		['waits for the answer of a GET', 'get', {}, 'silent'],
		['with a cookie waits for the answer', 'get', { headers: { cookie: 'c=1' } }, 'silent'],
		['waits for the answer of a POST', 'post', { json: 1 }, 'silent'],
		['waits for the answer to a form', 'post', { body: formOf('a') }, 'silent'],
		['waits for the answer behind a redirect', 'get', {}, 'redirect'],
		['waits for the answer of a second attempt', 'get', {}, 'retry'],
		['reads the body', 'get', {}, 'body'],
		['reads the body behind a redirect', 'get', {}, 'moved-body'],
		['reads the body of the answer to a POST', 'post', { json: 1 }, 'body'],
	] as const)('while a call %s', async (_, method, options, path) => {
		const silent = Promise.withResolvers<void>();
		const closed = Promise.withResolvers<void>();
		let answers = 0;
		await using site = await startServer(({ target }, response) => {
			if (target === '/redirect') response.writeHead(303, { location: '/silent' }).end();
			else if (target === '/moved-body') response.writeHead(303, { location: '/body' }).end();
			else if (target === '/retry' && ++answers === 1) response.writeHead(503).end();
			else {
				if (target === '/body') response.writeHead(200).write('{');
				void once(response, 'close').then(() => closed.resolve());
				silent.resolve();
			}
		});
		const client = createLooseClient(jiraTenant({ baseUrl: site.origin }), { now, retry: retryAtOnce, timeout: false });
		const { signal, abort } = abortable();
		const call = failureOf(client[method](path, { ...options, signal }).json());
		await silent.promise;
		await collectAll();
		abort();
		expect(await call).toHaveProperty('name', 'AbortError');
		await closed.promise;
	});
});

it('an abort still reaches a body that the caller reads himself after memory was collected', async () => {
	await using site = await startServer((_, response) => void response.writeHead(200).write('hello'));
	const { signal, abort } = abortable();
	const { ky } = createLooseClient(jiraTenant({ baseUrl: site.origin }), { now, retry: 0, timeout: false });
	const { body } = await ky.get('x', { signal });
	const reader = body!.getReader();
	await reader.read();
	await collectAll();
	abort();
	expect(await failureOf(reader.read())).toHaveProperty('name', 'AbortError');
});

it.each(['an option', 'a Request'])(
	'after a time-out, the credential hears of an abort by the signal of %s',
	async (place) => {
		const { signal, abort } = abortable();
		const signals: AbortSignal[] = [];
		const credential: Credential = async (request) => {
			signals.push(request.signal);
			if (signals.length === 1) return 'Bearer first';
			abort();
			return 'Bearer second';
		};
		const options = {
			fetch: () => new Promise<never>(() => {}),
			timeout: 20,
			retry: { ...retryAtOnce, retryOnTimeout: true },
		};
		const { ky } = createClient({ baseUrl: 'https://jira.example.com', credential }, options);
		const call =
			place === 'an option' ? ky('rest/x', { signal }) : ky(new Request('https://jira.example.com/rest/x', { signal }));
		await failureOf(call);
		expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
	},
);

function formOf(text: string): FormData {
	const form = new FormData();
	form.append('file', new Blob([text]));
	return form;
}

function abortable(): { signal: AbortSignal; abort: () => void } {
	const controller = new AbortController();
	return { signal: controller.signal, abort: () => controller.abort() };
}

it('ends a call whose credential never comes: it waited, and kept its slot', async () => {
	const waits = Promise.withResolvers<void>();
	const credential: Credential = () => {
		waits.resolve();
		return new Promise(() => undefined);
	};
	const fetch = async (): Promise<Response> => Response.json({});
	const settings = { fetch, concurrency: 1, limiter: createRateLimiter() };
	const { signal, abort } = abortable();
	const target = { baseUrl: 'https://you.atlassian.net' };
	const call = failureOf(createLooseClient({ ...target, credential }, settings).get('rest/x', { signal }));
	await waits.promise;
	abort();
	expect(await call).toHaveProperty('name', 'AbortError');
	const other = createLooseClient({ ...target, credential: () => 'Bearer b' }, settings);
	expect(await other.get('rest/x').json()).toEqual({});
});
