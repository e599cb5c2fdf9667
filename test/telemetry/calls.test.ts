import { AsyncLocalStorage } from 'node:async_hooks';
import { tracingChannel } from 'node:diagnostics_channel';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { ApiError, asUser, createClient, TELEMETRY, type CallMessage, type Client } from '../../src/index.ts';
import { failureOf, networkFailure, retryAtOnce, wire, type Wire } from '../client/helpers.ts';
import { confluenceTenant, jiraTenant, now } from '../support/tenants.ts';
import { messagesOf, record } from './support.ts';

const issue = { operation: 'GET rest/api/3/issue/{issueIdOrKey}', method: 'GET' };
const site = { host: 'example.atlassian.net', port: 443 };
const UNKNOWN: string = 'rest/unknown/ACME-42';
const ok = (): Response => Response.json({ key: 'ACME-42' });
const status = (code: number, headers: Record<string, string> = {}): Response =>
	new Response('{}', { status: code, headers });

function clientOf({ fetch }: Wire, options: object = {}): Client {
	return createClient(jiraTenant(), { fetch, now, retry: retryAtOnce, ...options });
}

describe('a call', () => {
	it('is published by its operation, with its attempts, from start to end', async () => {
		const client = clientOf(wire(status(503), ok));
		// The table of operations is there.
		await client
			.get('rest/api/3/myself')
			.json()
			.catch(() => undefined);
		const published = record('call', 'attempt');
		const fails = wire(status(503), ok);
		expect(await clientOf(fails).get('rest/api/3/issue/ACME-42?expand=names').json()).toEqual({ key: 'ACME-42' });
		const first = { ...issue, ...site, resendCount: 0 };
		expect(published.map(({ event }) => event)).toEqual([
			'call:start',
			'call:end',
			...['start', 'end', 'asyncStart', 'asyncEnd'].map((event) => `attempt:${event}`),
			...['start', 'end', 'asyncStart', 'asyncEnd'].map((event) => `attempt:${event}`),
			'call:asyncStart',
			'call:asyncEnd',
		]);
		expect(messagesOf(published, 'call:start')).toEqual([{ ...issue, ...site, attempts: 0 }]);
		expect(messagesOf(published, 'attempt:start')).toEqual([first, { ...first, resendCount: 1 }]);
		expect(messagesOf(published, 'attempt:asyncEnd').map((message) => message['status'])).toEqual([503, 200]);
		expect(messagesOf(published, 'call:asyncEnd')).toEqual([{ ...issue, ...site, attempts: 2, status: 200 }]);
	});

	it('that fails has its status or its code, and nothing of the error', async () => {
		const published = record('call', 'attempt');
		await failureOf(clientOf(wire(status(404))).get('rest/api/3/issue/ACME-42'));
		await failureOf(clientOf(wire(networkFailure()), { retry: 0 }).get('rest/api/3/issue/ACME-42'));
		const aborted = new DOMException('ACME-42', 'AbortError');
		await failureOf(clientOf(wire(aborted), { retry: 0 }).get('rest/api/3/issue/ACME-42'));
		const ends = messagesOf(published, 'call:error');
		expect(ends.map(({ errorType, attempts }) => [errorType, attempts])).toEqual([
			['404', 1],
			['ERR_NETWORK', 1],
			['AbortError', 1],
		]);
		expect(messagesOf(published, 'attempt:error').map(({ errorType }) => errorType)).toEqual([
			'TypeError',
			'AbortError',
		]);
		expect(messagesOf(published, 'call:asyncEnd')).toHaveLength(3);
	});

	it('that is redirected has an attempt for each host, and a template only below the base URL', async () => {
		const published = record('attempt');
		const elsewhere = status(302, { location: 'http://media.example.com:8080/file/ACME-42?token=1' });
		await clientOf(wire(elsewhere, ok)).get('rest/api/3/attachment/content/{id}', { params: { id: '42' } });
		expect(messagesOf(published, 'attempt:start')).toEqual([
			{ operation: 'GET rest/api/3/attachment/content/{id}', method: 'GET', ...site, resendCount: 0 },
			{ operation: undefined, method: 'GET', host: 'media.example.com', port: 8080, resendCount: 1 },
		]);
	});

	it('to a path that Atlassian does not document has no operation, and Confluence has its prefix', async () => {
		const published = record('call');
		await clientOf(wire(ok)).get(UNKNOWN);
		const confluence = createClient(confluenceTenant(), { fetch: wire(ok).fetch, now });
		await confluence.get('api/v2/pages/42');
		await confluence.ky('https://example.atlassian.net/wiki/api/v2/pages/42', { method: 'head' });
		await confluence.ky(new Request('https://example.atlassian.net/wiki/api/v2/pages/42'));
		await confluence.ky('api/v2/pages/42', { method: 'purge' });
		expect(messagesOf(published, 'call:asyncEnd').map(({ operation, method }) => [operation, method])).toEqual([
			[undefined, 'GET'],
			['GET wiki/api/v2/pages/{id}', 'GET'],
			['HEAD wiki/api/v2/pages/{id}', 'HEAD'],
			['GET wiki/api/v2/pages/{id}', 'GET'],
			[undefined, '_OTHER'],
		]);
	});

	it('runs in the context that a subscriber opens, with its hooks and its transport', async () => {
		const context = new AsyncLocalStorage<string>();
		const [call, attempt] = [TELEMETRY.call, TELEMETRY.attempt].map((name) => tracingChannel(name).start);
		const open = (text: string) => (message: unknown) => {
			const traced = message as CallMessage;
			traced.around = (run) => context.run(`${context.getStore() ?? ''}${text}`, run);
		};
		const [ofCall, ofAttempt] = [open('call'), open('/attempt')];
		call?.subscribe(ofCall);
		attempt?.subscribe(ofAttempt);
		const seen: unknown[] = [];
		const fetch = async (): Promise<Response> => {
			seen.push(context.getStore());
			return ok();
		};
		const hooks = { beforeRequest: [() => void seen.push(context.getStore())] };
		await clientOf(wire(), { fetch, hooks }).get('rest/api/3/myself');
		call?.unsubscribe(ofCall);
		attempt?.unsubscribe(ofAttempt);
		expect(seen).toEqual(['call', 'call/attempt']);
	});

	it('whose body is read at once is read as without a subscriber', async () => {
		record('call');
		const client = clientOf(wire(ok));
		expect(await client.get('rest/api/3/myself').text()).toBe('{"key":"ACME-42"}');
		expect(await client.ky('rest/api/3/myself').json(z.object({ key: z.string() }))).toEqual({ key: 'ACME-42' });
		expect(await failureOf(client.ky('rest/api/3/myself').json(z.object({ key: z.number() })))).toBeInstanceOf(Error);
		expect(
			await failureOf(
				clientOf(wire(status(404)))
					.get('rest/api/3/myself')
					.json(),
			),
		).toBeInstanceOf(ApiError);
	});

	it('whose rejection nobody handles is still noticed, and only then', async () => {
		record('call');
		const unhandled: unknown[] = [];
		const listeners = process.rawListeners('unhandledRejection');
		process.removeAllListeners('unhandledRejection');
		process.on('unhandledRejection', (error) => unhandled.push(error));
		try {
			await failureOf(
				clientOf(wire(status(404)))
					.get('rest/api/3/myself')
					.json(),
			);
			await new Promise((resolve) => void setTimeout(resolve, 20));
			expect(unhandled).toEqual([]);
			void clientOf(wire(status(404))).get('rest/api/3/myself');
			await new Promise((resolve) => void setTimeout(resolve, 50));
			expect(unhandled).toHaveLength(1);
		} finally {
			process.removeAllListeners('unhandledRejection');
			for (const listener of listeners) process.on('unhandledRejection', listener as () => void);
		}
	});

	it('that ky refuses before it is sent has ended, too', async () => {
		const published = record('call');
		const client = clientOf(wire(ok));
		const error = await failureOf(client.ky.get('rest/api/3/myself', { json: { key: 'ACME-42' } }).json());
		expect(error).toMatchObject({ code: 'ERR_BODY' });
		expect(messagesOf(published, 'call:asyncEnd')).toMatchObject([{ errorType: 'ERR_BODY', attempts: 0 }]);
	});
});

describe('a wait', () => {
	const call = { ...issue, ...site };

	it('for the limit of the tenant, and before a retry, is published', async () => {
		const published = record('wait');
		const client = clientOf(wire(status(429, { 'retry-after': '0.01' }), ok), { retry: { limit: 1 } });
		await client.get('rest/api/3/issue/ACME-42');
		const [retry, ...others] = messagesOf(published, 'wait');
		expect(retry).toEqual({ ...call, reason: 'retry', milliseconds: 10 });
		for (const other of others) expect(other).toMatchObject({ ...call, reason: 'rateLimit' });

		const limited = clientOf(wire(status(429, { 'retry-after': '0.1' }), ok), { retry: 0 });
		await failureOf(limited.get('rest/api/3/issue/ACME-42'));
		await limited.get('rest/api/3/issue/ACME-42');
		expect(messagesOf(published, 'wait').at(-1)).toMatchObject({ ...call, reason: 'rateLimit' });
	});

	it('for another call is published', async () => {
		const published = record('wait');
		const slow = async (): Promise<Response> => {
			await new Promise((resolve) => void setTimeout(resolve, 20));
			return ok();
		};
		const client = clientOf(wire(slow), { concurrency: 1 });
		await Promise.all(['1', '2'].map((id) => client.get(`rest/api/3/issue/ACME-${id}`)));
		expect(messagesOf(published, 'wait')).toMatchObject([{ ...call, reason: 'concurrency' }]);
	});
});

describe('a token', () => {
	const user = asUser({ ...jiraTenant(), oauthClientId: 'client' }, 'account-1', {
		cache: new Map(),
		tokenUrl: 'https://tokens.example.com/oauth2/token',
	});
	const about = { operation: issue.operation, host: 'tokens.example.com' };

	it('that is fetched, or refused, is published for the operation that needs it', async () => {
		const published = record('token');
		const token = Response.json({ access_token: 'ey-token', expires_in: 900, token_type: 'Bearer' });
		const refusal = Response.json({ error: 'invalid_grant' }, { status: 400 });
		const fetch = wire(refusal, token, ok).fetch;
		const client = createClient({ credential: user, baseUrl: jiraTenant().baseUrl }, { fetch, now });
		await failureOf(client.get('rest/api/3/issue/ACME-42'));
		await client.get('rest/api/3/issue/ACME-42');
		expect(messagesOf(published, 'token')).toMatchObject([
			{ ...about, errorType: 'ERR_TOKEN_REFUSED' },
			{ ...about, errorType: undefined },
		]);
		expect(JSON.stringify(published)).not.toContain('ey-token');
	});
});
