import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ApiNetworkError, bearer } from '../../../src/index.ts';
import { CERTIFICATE, KEY } from '../../support/certificate.ts';
import { failureOf } from '../helpers.ts';
import { createLooseClient } from '../loose-client.ts';

/** How often a call is sent, and its error, with the retries that there are by default. */
async function failing(baseUrl: string, error: (n: number) => Error): Promise<[times: number, error: unknown]> {
	let times = 0;
	const fetch = async (): Promise<Response> => {
		times += 1;
		throw error(times);
	};
	const client = createLooseClient({ baseUrl, credential: bearer('token-token') }, { fetch });
	const failure = await failureOf(client.post('rest/x', { json: {} }));
	return [times, failure];
}

const withCode = (code: string, message: string): TypeError =>
	new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });

describe('a call that gets no response', () => {
	it.each([
		['ENOTFOUND', 'getaddrinfo ENOTFOUND no-such-host.invalid'],
		['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1'],
	])('for %s is sent once more, and says why', async (code, message) => {
		const [times, error] = await failing('https://no-such-host.invalid', () => withCode(code, message));
		expect(times).toBe(2);
		expect(error).toBeInstanceOf(ApiNetworkError);
		expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_NETWORK', method: 'POST', path: 'rest/x' });
		expect(error).toHaveProperty('message', `POST rest/x: ${message}: nothing was sent`);
	});

	it('because of a certificate that nobody trusts fails at once, and says what to do', async () => {
		const server = createServer({ key: KEY, cert: CERTIFICATE });
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
		let attempts = 0;
		server.on('connection', () => (attempts += 1));
		const client = createLooseClient({ baseUrl, credential: bearer('token-token') });
		const error = await failureOf(client.get('rest/x'));
		expect(error).toHaveProperty(
			'message',
			expect.stringMatching(/^GET rest\/x: self-signed certificate.*NODE_EXTRA_CA_CERTS$/),
		);
		expect(attempts).toBe(1);
		expect(inspect(error).split('\n').length).toBeLessThanOrEqual(6);
		server.close();
	});

	it('from another library is a network error, too', async () => {
		const fetchError = Object.assign(new Error('request to https://x/ failed'), {
			name: 'FetchError',
			code: 'ECONNREFUSED',
		});
		const [times, error] = await failing('https://x.example', () => fetchError);
		expect([times, error instanceof ApiNetworkError]).toEqual([2, true]);
	});

	it.each(['HPE_INVALID_CONSTANT', 'ERR_STREAM_PREMATURE_CLOSE'])(
		'for %s of node-fetch says that a write may have had its effect: it was an error that did not',
		async (code) => {
			const fetchError = Object.assign(new Error('request failed'), { name: 'FetchError', code });
			const [times, error] = await failing('https://x.example', () => fetchError);
			expect(times).toBe(1);
			expect(error).toMatchObject({ code: 'ERR_NETWORK', maybeApplied: true, cause: fetchError });
		},
	);

	it('since the transport has a fault of its own rejects with that', async () => {
		const own = new RangeError('a fault');
		expect(await failing('https://x.example', () => own)).toEqual([1, own]);
	});
});

it('a call to a port that fetch blocks fails at once, and not after half a minute', async () => {
	const retries: string[] = [];
	const logger = { warn: (text: string) => void retries.push(text) };
	const client = createLooseClient({ baseUrl: 'http://127.0.0.1:1', credential: bearer('token-token') }, { logger });
	expect(await failureOf(client.get('rest/x'))).toHaveProperty('message', 'GET rest/x: bad port');
	expect(retries).toEqual([]);
});
