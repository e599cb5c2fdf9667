import * as crypto from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import type { Hashing } from '../../src/crypto/hashing.ts';
import { nodeHashing } from '../../src/crypto/node-hashing.ts';
import { webHashing } from '../../src/crypto/web-hashing.ts';

const createSecretKey = vi.fn<(key: string, encoding: 'utf8') => crypto.KeyObject>((key, encoding) =>
	crypto.createSecretKey(key, encoding),
);
const { createHash, createHmac, timingSafeEqual } = crypto;
const { subtle } = globalThis.crypto;
const importKey = vi.fn<(...given: unknown[]) => unknown>((...given) =>
	Reflect.apply(subtle.importKey.bind(subtle), undefined, given),
);
const counting = new Proxy(subtle, {
	get: (_, name: 'sign' | 'verify' | 'digest' | 'importKey') =>
		name === 'importKey' ? importKey : subtle[name].bind(subtle),
});
const node = nodeHashing({ createHash, createHmac, timingSafeEqual, createSecretKey });
const web = webHashing({ subtle: counting });

const both: [name: string, own: Hashing, other: Hashing, prepared: { mock: { calls: unknown[] } }][] = [
	['node:crypto', node, web, createSecretKey],
	['WebCrypto', web, node, importKey],
];

describe.each(both)('secrets of %s', (_, own, other, prepared) => {
	it('are prepared once, and once more when they change', async () => {
		const before = prepared.mock.calls.length;
		for (const secret of ['first', 'first', 'second', 'first', 'second']) {
			// oxlint-disable-next-line no-await-in-loop
			const signature = await own.hmacSha256('text', secret);
			// oxlint-disable-next-line no-await-in-loop
			expect(await own.verifyHmacSha256('text', signature, secret)).toBe(true);
		}
		expect(prepared.mock.calls.length - before).toBe(2);
	});

	it('sign what the other implementation and jose verify', async () => {
		const claims = Buffer.from('{"iss":"client"}').toString('base64url');
		const input = `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${claims}`;
		const signature = await own.hmacSha256(input, 'shared');
		expect(await other.verifyHmacSha256(input, signature, 'shared')).toBe(true);
		const { payload } = await jwtVerify(`${input}.${signature}`, new TextEncoder().encode('shared'));
		expect(payload).toEqual({ iss: 'client' });
	});

	it('are not prepared for a signature of another length', async () => {
		const before = prepared.mock.calls.length;
		expect(await own.verifyHmacSha256('text', 'AAAA', 'never seen')).toBe(false);
		expect(prepared.mock.calls.length).toBe(before);
	});
});
