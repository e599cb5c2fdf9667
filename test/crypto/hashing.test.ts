import * as crypto from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hashing } from '../../src/crypto/hashing.ts';
import { nodeHashing } from '../../src/crypto/node-hashing.ts';
import { webHashing } from '../../src/crypto/web-hashing.ts';

const node = nodeHashing(crypto);
const web = webHashing(globalThis.crypto);

const secret = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
const text = fc.string({ unit: 'binary', maxLength: 300 });

const both: [string, Hashing][] = [
	['node:crypto', node],
	['WebCrypto', web],
];

describe.each(both)('hashing by %s', (_, hashing) => {
	it('gives the known SHA-256', async () => {
		expect(await hashing.sha256Hex('GET&/&')).toBe('c88caad15a1c1a900b8ac08aa9686f4e8184539bea1deda36e2f649430df3239');
		expect(await hashing.sha256Hex('')).toMatch(/^e3b0c44298fc1c14/);
	});

	it('gives the known HMAC', async () => {
		const hex = 'a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9';
		const expected = Buffer.from(hex, 'hex').toString('base64url');
		expect(await hashing.hmacSha256('Hello World!', "It's a Secret to Everybody")).toBe(expected);
	});

	it('accepts its own HMAC and no other', async () => {
		const signature = await hashing.hmacSha256('text', 'secret');
		expect(await hashing.verifyHmacSha256('text', signature, 'secret')).toBe(true);
		expect(await hashing.verifyHmacSha256('text', signature, 'secret2')).toBe(false);
		expect(await hashing.verifyHmacSha256('text2', signature, 'secret')).toBe(false);
		expect(await hashing.verifyHmacSha256('text', signature.slice(0, -4), 'secret')).toBe(false);
		expect(await hashing.verifyHmacSha256('text', '', 'secret')).toBe(false);
	});

	it('accepts none that lacks its last character, whatever was compared before', async () => {
		const signature = await hashing.hmacSha256('text', 'secret');
		expect(await hashing.verifyHmacSha256('text', signature, 'secret')).toBe(true);
		const other = hashing.verifyHmacSha256('text', `${signature.slice(0, -1)}é`, 'secret');
		// WebCrypto gets bytes, and this is no base64url: a token of it is refused before.
		expect(await Promise.resolve(other).catch(() => false)).toBe(false);
	});

	it('keeps many secrets apart, also when they come again', async () => {
		const secrets = Array.from({ length: 250 }, (_, index) => `secret ${index}`);
		const first = await Promise.all(secrets.map(async (key) => hashing.hmacSha256('text', key)));
		const again = await Promise.all(secrets.toReversed().map(async (key) => hashing.hmacSha256('text', key)));
		expect(new Set(first).size).toBe(250);
		expect(again.toReversed()).toEqual(first);
	});
});

it('node:crypto and WebCrypto agree on everything', async () => {
	await fc.assert(
		fc.asyncProperty(text, secret, async (content, key) => {
			expect(await web.sha256Hex(content)).toBe(await node.sha256Hex(content));
			const signature = await node.hmacSha256(content, key);
			expect(await web.hmacSha256(content, key)).toBe(signature);
			expect(await web.verifyHmacSha256(content, signature, key)).toBe(true);
			expect(await node.verifyHmacSha256(content, await web.hmacSha256(content, key), key)).toBe(true);
		}),
	);
});

it('the HMAC by two hashes is that of node:crypto, for secrets and texts of any length', () => {
	const byObject = (content: string, key: string): string =>
		crypto.createHmac('sha256', Buffer.from(key)).update(content, 'utf8').digest('base64url');
	const lengths = [1, 31, 32, 63, 64, 65, 127, 128, 200, 400, 401, 4095, 4096, 4097, 9000];
	for (const length of lengths) {
		const key = `ATCO${'k'.repeat(length)}`.slice(0, length);
		for (const size of lengths) {
			for (const character of ['x', 'é', '😀']) {
				const content = character.repeat(size);
				expect(node.hmacSha256(content, key)).toBe(byObject(content, key));
				expect(node.hmacSha256(key, content)).toBe(byObject(key, content));
			}
		}
	}
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), secret, (content, key) => {
			expect(node.hmacSha256(content, key)).toBe(byObject(content, key));
		}),
	);
});

it('a `hash` that gives something else than Node does is not used for an HMAC', () => {
	const { createHash, createHmac, createSecretKey, timingSafeEqual } = crypto;
	const hash = (algorithm: string, data: string | Uint8Array): string => crypto.hash(algorithm, data, 'hex');
	const other = nodeHashing({ hash, createHash, createHmac, createSecretKey, timingSafeEqual });
	expect(other.hmacSha256('text', 'secret')).toBe(node.hmacSha256('text', 'secret'));
});

it('an HMAC is made of two hashes of one step, without an object of OpenSSL, not even to try it', () => {
	const { hash, createHash, createSecretKey, timingSafeEqual } = crypto;
	const createHmac = (): never => {
		throw new Error('an object of OpenSSL was made');
	};
	const quick = nodeHashing({ hash, createHash, createHmac, createSecretKey, timingSafeEqual });
	expect(quick.hmacSha256('text', 'secret')).toBe(node.hmacSha256('text', 'secret'));
});

it('node:crypto hashes in several steps where it has no single one', () => {
	const { createHash, createHmac, createSecretKey, timingSafeEqual } = crypto;
	const older = nodeHashing({ createHash, createHmac, createSecretKey, timingSafeEqual });
	expect(older.sha256Hex('GET&/ü&')).toBe(node.sha256Hex('GET&/ü&'));
});

it('a signature of the right length but with other characters is refused, and spoils none after it', async () => {
	const good = await node.hmacSha256('text', 'secret');
	for (const wrong of [`${good.slice(0, -1)}é`, 'é'.repeat(43), '\0'.repeat(43)]) {
		// oxlint-disable-next-line no-await-in-loop
		expect(await node.verifyHmacSha256('text', wrong, 'secret')).toBe(false);
		// oxlint-disable-next-line no-await-in-loop
		expect(await node.verifyHmacSha256('text', good, 'secret')).toBe(true);
	}
});

it('node:crypto answers at once', () => {
	expect(node.sha256Hex('text')).toBeTypeOf('string');
	expect(node.hmacSha256('text', 'secret')).toBeTypeOf('string');
});
