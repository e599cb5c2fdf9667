import type { TenantInfo } from '../../../src/index.ts';
import { ours, type Library } from '../library.ts';
import type { Point } from '../point.ts';
import { interleave, type Contestants } from '../time.ts';
import { TENANT } from '../urls.ts';
import { authenticate, refused } from './verify.ts';

const TOKEN = `${btoa('{"alg":"HS256","typ":"JWT"}')}.${btoa('{"iss":"client"}').replaceAll('=', '')}`;

interface Junk {
	/** The length that is measured, and ten times as much. */
	readonly length: number;
	readonly send: (library: Library, length: number) => () => Promise<unknown>;
}

/** With the longest URL and header that Node accepts. */
const SHORT = 1500;

/** All that an unauthenticated sender can make as long as it likes. */
const JUNK: Record<string, Junk> = {
	'a token without an end': { length: SHORT, send: (library, length) => refuse(library, '/', 'a'.repeat(length)) },
	'a token of dots': { length: SHORT, send: (library, length) => refuse(library, '/', '.'.repeat(length)) },
	'a wrong signature': {
		length: SHORT,
		send: (library, length) => refuse(library, '/', `${TOKEN}.${'A'.repeat(length)}`),
	},
	'a header of commas': { length: SHORT, send: (library, length) => refuse(library, '/', ','.repeat(length)) },
	'a URL of parameters `jwt`': {
		length: SHORT,
		send: (library, length) => refuse(library, `/?${'jwt=a&'.repeat(length / 6)}`),
	},
	'a URL of escapes': {
		length: SHORT,
		send: (library, length) => refuse(library, `/?${'%6a%77%54&'.repeat(length / 10)}`, `${TOKEN}.${'A'.repeat(43)}`),
	},
	'the body of a webhook': { length: 100_000, send: postBody },
};

/** Ten times the junk may cost ten times as much, and a little more. */
export const junk: Point = {
	title: 'refused junk, by its length',
	unit: 'us',
	async run({ folder, pace }) {
		const library = await ours(folder);
		const rows = Object.entries(JUNK).map(([kind, { length, send }]): [string, Contestants] => [
			`${kind}, ${length / 1000} kB`,
			{ 'ten times as much': send(library, 10 * length), once: send(library, length) },
		]);
		return interleave(Object.fromEntries(rows), pace(7, 30));
	},
};

function refuse(library: Library, url: string, token?: string): () => Promise<unknown> {
	return refused(authenticate(library, { url, ...(token !== undefined && { token }) }));
}

/** Sends a body without a token to an app. */
function postBody(library: Library, length: number): () => Promise<unknown> {
	const installed: TenantInfo = { ...TENANT, productType: 'jira', eventType: 'installed' };
	const tenants = new Map([[TENANT.clientKey, installed]]);
	const app = library.createApp({ key: TENANT.key, baseUrl: 'https://app.example.com', tenants });
	const body = `{"webhookEvent":"${'x'.repeat(length)}`;
	return async () => {
		const { status } = await app(new Request('https://app.example.com/webhooks', { method: 'POST', body }));
		if (status !== 401) throw new Error(`The response to junk is ${status}`);
	};
}
