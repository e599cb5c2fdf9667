import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Authenticator, DecodeError, encodeToken } from '../../src/index.ts';
import { jiraTenant, now } from '../support/tenants.ts';

const tenant = jiraTenant();
const authenticator = new Authenticator({ tenants: new Map([[tenant.clientKey, tenant]]), now });
const token = await encodeToken('GET', '/page?a=1', tenant, { issuer: tenant.clientKey, now });

/** Pieces that requests are made of, and junk. */
const piece = fc.oneof(
	fc.constantFrom(
		'/',
		'//',
		'?',
		'&',
		'=',
		'#',
		'%',
		'%zz',
		'%2F',
		'%e5',
		'+',
		'jwt=',
		'jwt',
		'..',
		'http://',
		':',
		'[]',
		'\0',
	),
	fc.string({ unit: 'binary', maxLength: 4 }),
	fc.constantFrom(token, token.slice(0, -1), token.split('.')[0] ?? '', 'JWT ', 'Bearer ', ','),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const headers = fc.oneof(
	fc.dictionary(fc.constantFrom('authorization', 'Authorization', 'host', '__proto__'), fc.oneof(text, fc.array(text))),
	fc.constant({ authorization: `JWT ${token}` }),
);

async function verdict(promise: Promise<unknown>): Promise<'accepted' | 'refused'> {
	return promise.then(
		() => 'accepted',
		(error: unknown) => {
			if (error instanceof DecodeError) return 'refused';
			throw error;
		},
	);
}

describe('whatever comes in', () => {
	it('gets a verdict or a DecodeError, and nothing else', async () => {
		const request = fc.record({ method: fc.oneof(fc.constant('GET'), text), url: text, headers });
		await fc.assert(
			fc.asyncProperty(request, async (received) => {
				expect(['accepted', 'refused']).toContain(await verdict(authenticator.authenticate(received)));
			}),
			{ numRuns: 2000 },
		);
	});

	it('is refused when it is not even shaped like a request', async () => {
		await fc.assert(
			fc.asyncProperty(fc.anything(), async (junk) => {
				expect(await verdict(authenticator.authenticate(junk as Request))).toBe('refused');
			}),
		);
	});

	it('is accepted for no other target than the one that was signed', async () => {
		const received = { method: 'GET', headers: { authorization: `JWT ${token}` } };
		await fc.assert(
			fc.asyncProperty(text, async (tail) => {
				const url = `/page?a=1${tail}`;
				// Nothing between ampersands, and `jwt` with or without a value, are not hashed.
				const same = /^(?:&(?:jwt(?:=[^&]*)?)?)*$/.test(tail) && !tail.includes('#');
				if (same) return;
				expect(await verdict(authenticator.authenticate({ ...received, url }))).toBe('refused');
			}),
			{ numRuns: 2000 },
		);
	});
});
