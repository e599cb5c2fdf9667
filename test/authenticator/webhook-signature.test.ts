import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyWebhookSignature } from '../../src/index.ts';
import { refusal } from '../support/refusal.ts';
import { SECRET_MARK } from '../support/tenants.ts';

const secret = `webhook-${SECRET_MARK}`;
const body = '{"summary":"Grüße \\u0000"}';
const good = hmac(body, secret);

function hmac(text: string | Uint8Array, key: string, method = 'sha256'): string {
	return `${method}=${createHmac(method, key).update(text).digest('hex')}`;
}

describe('the signature of a webhook', () => {
	it('is the one that Atlassian documents', async () => {
		const headers = {
			'X-Hub-Signature': 'sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9',
		};
		await expect(
			verifyWebhookSignature('Hello World!', headers, "It's a Secret to Everybody"),
		).resolves.toBeUndefined();
	});

	it.each([
		['text', body],
		['bytes', new TextEncoder().encode(body)],
		["node's bytes", Buffer.from(body)],
		['a buffer', new TextEncoder().encode(body).buffer],
		['a view into a buffer', new Uint8Array(Buffer.from(`xx${body}`)).subarray(2)],
	])('is taken for a body of %s', async (_, rawBody) => {
		await expect(verifyWebhookSignature(rawBody, { 'x-hub-signature': good }, secret)).resolves.toBeUndefined();
	});

	it('covers bytes that are no text', async () => {
		const bytes = new Uint8Array([0xff, 0x00, 0xfe]);
		const headers = new Headers({ 'x-hub-signature': hmac(bytes, secret) });
		await expect(verifyWebhookSignature(bytes, headers, secret)).resolves.toBeUndefined();
		await expect(verifyWebhookSignature(new Uint8Array([0xff, 0, 0xff]), headers, secret)).rejects.toThrow(
			refusal('ERR_WEBHOOK_SIGNATURE'),
		);
	});

	it('may be of any secret in a list, and in capitals', async () => {
		const headers = { 'x-hub-signature': good.toUpperCase() };
		await expect(verifyWebhookSignature(body, headers, ['new', secret])).resolves.toBeUndefined();
		const many = Array.from({ length: 1000 }, (_, index) => `secret ${index}`);
		await expect(verifyWebhookSignature(body, headers, [...many, secret])).resolves.toBeUndefined();
		await expect(verifyWebhookSignature(body, headers, many)).rejects.toThrow(refusal('ERR_WEBHOOK_SIGNATURE'));
	});
});

it('the raw body is accepted as the usual ways to read it give it', async () => {
	const headers = { 'x-hub-signature': good };
	// Not `Uint8Array<ArrayBuffer>`: raw-body, Express, Fastify and node:stream/consumers name no kind of memory.
	const buffer: Buffer = Buffer.from(body);
	const bytes: Uint8Array = new TextEncoder().encode(body);
	const slice: Uint8Array = Buffer.from(`xx${body}yy`).subarray(2, -2);
	for (const rawBody of [body, buffer, bytes, slice, new DataView(bytes.buffer), Uint8Array.from(bytes).buffer]) {
		await expect(verifyWebhookSignature(rawBody, headers, secret)).resolves.toBeUndefined();
	}
});

describe('a webhook is refused', () => {
	it.each([
		['no signature', {}, 'ERR_WEBHOOK_SIGNATURE_MISSING'],
		['an empty one', { 'x-hub-signature': '' }, 'ERR_WEBHOOK_SIGNATURE_MISSING'],
		['one under another name', { 'x-hub-signature-256': good }, 'ERR_WEBHOOK_SIGNATURE_MISSING'],
		['one of another secret', { 'x-hub-signature': hmac(body, 'other') }, 'ERR_WEBHOOK_SIGNATURE'],
		['one of an empty secret', { 'x-hub-signature': hmac(body, '') }, 'ERR_WEBHOOK_SIGNATURE'],
		['one of another body', { 'x-hub-signature': hmac(`${body} `, secret) }, 'ERR_WEBHOOK_SIGNATURE'],
		['one of sha1', { 'x-hub-signature': hmac(body, secret, 'sha1') }, 'ERR_ALGORITHM'],
		['one of sha512', { 'x-hub-signature': hmac(body, secret, 'sha512') }, 'ERR_ALGORITHM'],
		['one of sha1 with a good hash', { 'x-hub-signature': good.replace('256', '1') }, 'ERR_ALGORITHM'],
		['one without a method', { 'x-hub-signature': good.slice(7) }, 'ERR_WEBHOOK_SIGNATURE'],
		['one that is cut', { 'x-hub-signature': good.slice(0, -2) }, 'ERR_WEBHOOK_SIGNATURE'],
		['one with a digit more', { 'x-hub-signature': `${good}0` }, 'ERR_WEBHOOK_SIGNATURE'],
		['one with nothing in it', { 'x-hub-signature': 'sha256=' }, 'ERR_WEBHOOK_SIGNATURE'],
		['two', { 'x-hub-signature': [good, hmac(body, 'other')] }, 'ERR_WEBHOOK_SIGNATURE'],
		['two in one header', { 'x-hub-signature': `sha256=00, ${good}` }, 'ERR_WEBHOOK_SIGNATURE'],
	])('that has %s', async (_, headers, code) => {
		await expect(verifyWebhookSignature(body, headers, secret)).rejects.toThrow(refusal(code));
	});

	it.each([
		['an empty secret', ''],
		['no secrets', []],
		['an empty one among others', [secret, '']],
		['none', undefined],
	])('by an app that has %s', async (_, secrets) => {
		const headers = { 'x-hub-signature': hmac(body, '') };
		await expect(verifyWebhookSignature(body, headers, secrets as string)).rejects.toThrow(refusal('ERR_SECRET'));
	});

	it('whose body was parsed before', async () => {
		const promise = verifyWebhookSignature(JSON.parse(body), { 'x-hub-signature': good }, secret);
		await expect(promise).rejects.toThrow(refusal('ERR_BODY'));
	});

	it('whose body others can change while it is checked', async () => {
		const shared = new Uint8Array(new SharedArrayBuffer(2)) as unknown as Uint8Array<ArrayBuffer>;
		const promise = verifyWebhookSignature(shared, { 'x-hub-signature': good }, secret);
		await expect(promise).rejects.toThrow(refusal('ERR_BODY'));
	});

	it('that has no headers', async () => {
		for (const headers of [undefined, null]) {
			await expect(verifyWebhookSignature(body, headers as never, secret)).rejects.toThrow(refusal('ERR_REQUEST'));
		}
	});
});
