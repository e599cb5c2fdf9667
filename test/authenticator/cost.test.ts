import { describe, expect, it } from 'vitest';
import {
	Authenticator,
	authenticateOAuthWebhook,
	createApp,
	explainQsh,
	verifyWebhookSignature,
} from '../../src/index.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { BASE_URL } from '../support/installs.ts';
import { jiraTenant, now, SECRET_MARK } from '../support/tenants.ts';

const tenant = jiraTenant();
const tenants = new Map([[tenant.clientKey, tenant]]);
const authenticator = new Authenticator({ tenants, now, baseUrl: BASE_URL });
const secret = `webhook-${SECRET_MARK}`;
const app = createApp({
	key: tenant.key,
	baseUrl: BASE_URL,
	tenants,
	now,
	webhooks: { '/hooks': { secret } },
	onError: () => undefined,
});

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const header = (name: string, value: string): [string, Record<string, string>] => ['/x', { [name]: value }];
const jwt = (value: string): [string, Record<string, string>] => header('authorization', value);

/** Requests that a stranger can send, by their size. */
const REQUESTS: Record<string, (size: number) => [string, Record<string, string>]> = {
	'a query of bad escapes': (size) => [`/?${'%&'.repeat(size / 2)}`, {}],
	'a query of bad escapes in few pieces': (size) => [`/?${'%'.repeat(size)}`, {}],
	'a query that nearly names jwt': (size) => [`/?${'jw%&'.repeat(900)}${'jw%'.repeat(size / 3)}`, {}],
	'a token of bad escapes in the query': (size) => [`/?jwt=${'%'.repeat(size)}`, {}],
	'a token of escapes in the query': (size) => [`/?jwt=${'%41'.repeat(size / 3)}`, {}],
	'a path of slashes': (size) => [`/x${'/'.repeat(size)}`, {}],
	'a path of slashes with an end': (size) => [`/x${'/'.repeat(size)}x`, {}],
	'a path of dots': (size) => [`/${'.'.repeat(size)}`, {}],
	'a path of nearly dot segments': (size) => [`/${'.../'.repeat(size / 4)}`, {}],
	'a path of escapes': (size) => [`/${'%2e%2e%'.repeat(size / 7)}`, {}],
	'a long host': (size) => [`http://${'a.'.repeat(size / 2)}`, {}],
	'a host of digits': (size) => [`http://h:${'1'.repeat(size)}/`, {}],
	'a header of commas': (size) => jwt(','.repeat(size)),
	'a header of schemes': (size) => jwt('JWT a,'.repeat(size / 6)),
	'a header of spaces': (size) => jwt(`JWT${' '.repeat(size)}`),
	'a header of spaces before a scheme': (size) => jwt(`${' '.repeat(size)}x`),
	'a header of spaces behind commas': (size) => jwt(', '.repeat(size / 2)),
	'a token of dots': (size) => jwt(`JWT ${'.'.repeat(size)}`),
	'a token with a long header': (size) =>
		jwt(`JWT ${base64url(JSON.stringify({ alg: 'HS256', x: 'y'.repeat(size) }))}.e.A`),
	'a token that is long': (size) => jwt(`JWT ${'A'.repeat(size)}.${'A'.repeat(size)}.A`),
};

/** Other calls that a stranger's bytes get to. */
const CALLS: Record<string, (size: number) => () => Promise<unknown>> = {
	'the signature of a webhook': (size) => () =>
		verifyWebhookSignature('', { 'x-hub-signature': `${' '.repeat(size)}sha256=${'0'.repeat(size)}` }, secret),
	'a method of a signature': (size) => () =>
		verifyWebhookSignature('', { 'x-hub-signature': 'a-'.repeat(size / 2) }, secret),
	'a bearer token': (size) => () =>
		authenticateOAuthWebhook(
			{ method: 'POST', url: '/', headers: { authorization: `Bearer${' '.repeat(size)}a,`.repeat(2) } },
			{ clientId: 'a', clientSecret: secret, now },
		),
	'a body that is signed with another secret': (size) => async () =>
		app(
			new Request(`${BASE_URL}/hooks`, {
				method: 'POST',
				body: 'x'.repeat(size),
				headers: { 'x-hub-signature': `sha256=${'0'.repeat(64)}` },
			}),
		),
	'a path of slashes to an app': (size) => async () => app(new Request(`${BASE_URL}/a${'/'.repeat(size)}`)),
	'an explanation': (size) => () =>
		explainQsh(
			'GET',
			`/${'ey.'.repeat(size / 8)}${'a-'.repeat(size / 8)}${'/'.repeat(size / 4)}?a=${'ey'.repeat(size / 8)}`,
		),
};

const SIZE = 12_000;

describe('the cost of a refusal grows no faster than the input', () => {
	it.each(Object.entries(REQUESTS))('%s', async (_, make) => {
		const times = await growth(SIZE, (size) => {
			const [url, headers] = make(size);
			return () => authenticator.authenticate('GET', url, headers);
		});
		expect(times).toBeLessThan(LINEAR);
	});

	it.each(Object.entries(CALLS))('%s', async (_, make) => {
		expect(await growth(SIZE, make)).toBeLessThan(LINEAR);
	});
});
