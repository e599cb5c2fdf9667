import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createHoldBody } from '../../src/app/unverified-bodies.ts';
import { readBody } from '../../src/http/index.ts';
import { startApp } from '../support/apps.ts';
import { BASE_URL, installBody, installClaims, rs256 } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { SECRET_MARK } from '../support/tenants.ts';

const secret = `webhook-${SECRET_MARK}`;
const KIB = 1024;
const limits = { maxBodySize: 100 * KIB, maxUnverifiedBytes: 200 * KIB };
const webhooks = { '/hooks': { secret } };
const content = JSON.stringify({ webhookEvent: 'jira:issue_created' });

/** A body that comes as far as it is sent, and never ends by itself. */
function open(
	path: string,
	headers: Record<string, string>,
): { request: Request; send: (bytes: number) => Promise<void> } {
	let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
	const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
	const request = new Request(`${BASE_URL}${path}`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
	const send = async (bytes: number): Promise<void> => {
		controller?.enqueue(new Uint8Array(bytes));
		await setTimeout(5);
	};
	return { request, send };
}

const forged = { 'x-hub-signature': `sha256=${'0'.repeat(64)}` };

function genuine(): Request {
	const signature = `sha256=${createHmac('sha256', secret).update(content).digest('hex')}`;
	return new Request(`${BASE_URL}/hooks`, { method: 'POST', body: content, headers: { 'x-hub-signature': signature } });
}

describe('bodies of senders that are not verified', () => {
	it('are limited for all requests together: one more is a 503 with Retry-After', async () => {
		const { app, refused } = startApp({ ...limits, webhooks });
		const all = [open('/hooks', forged), open('/hooks', forged), open('/hooks', forged)];
		const responses = all.map(({ request }) => app(request));
		for (const { send } of all) await send(80 * KIB);
		const response = await Promise.race(responses);
		expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
		expect(refused).toEqual(['ERR_BUSY']);
	});

	it('make room for a smaller one: a genuine webhook gets through beside large ones that never end', async () => {
		const { app, refused } = startApp({ ...limits, webhooks });
		const [one, two] = [open('/hooks', forged), open('/hooks', forged)];
		const dropped = app(one.request);
		void app(two.request);
		await one.send(100 * KIB);
		await two.send(100 * KIB - 1);
		expect((await app(genuine())).status).toBe(204);
		expect((await dropped).status).toBe(503);
		expect(refused).toEqual(['ERR_BUSY']);
	});

	it('give their room back when they give way, and no more than one does', async () => {
		const { app } = startApp({ ...limits, webhooks });
		const [one, two, three] = [open('/hooks', forged), open('/hooks', forged), open('/hooks', forged)];
		const first = app(one.request);
		const second = app(two.request);
		void app(three.request);
		await one.send(100 * KIB);
		await two.send(100 * KIB - 1);
		await app(genuine());
		expect((await first).status).toBe(503);
		await three.send(90 * KIB);
		expect(await Promise.race([second, setTimeout(20, 'still read')])).toBe('still read');
	});

	it('do not give way once they are read: their senders are about to be known', async () => {
		const holdBody = createHoldBody(150 * KIB);
		const post = (size: number): Request => new Request(BASE_URL, { method: 'POST', body: 'x'.repeat(size) });
		const { promise: gate, resolve: openGate } = Promise.withResolvers<void>();
		const { promise: isRead, resolve: tellRead } = Promise.withResolvers<void>();
		const first = holdBody(post(100 * KIB), async (held) => {
			await readBody(held, 100 * KIB);
			tellRead();
			await gate;
			return 'verified';
		});
		await isRead;
		const second = holdBody(post(60 * KIB), (held) => readBody(held, 100 * KIB));
		await expect(second).rejects.toThrow(refusal('ERR_BUSY'));
		openGate();
		expect(await first).toBe('verified');
	});

	it('count for installs as well', async () => {
		const { app } = startApp({ ...limits, webhooks });
		const authorization = `JWT ${await rs256(await installClaims('/installed'))}`;
		const all = Array.from({ length: 3 }, () => open('/installed', { authorization }));
		const responses = all.map(({ request }) => app(request));
		for (const { send } of all) await send(80 * KIB);
		expect((await Promise.race(responses)).status).toBe(503);
	});

	it('no longer count once they are refused or verified', async () => {
		const { app } = startApp({ ...limits, webhooks });
		for (let index = 0; index < 10; index += 1) {
			const body = 'x'.repeat(90 * KIB);
			const request = new Request(`${BASE_URL}/hooks`, { method: 'POST', body, headers: forged });
			expect((await app(request)).status).toBe(401);
			expect((await app(genuine())).status).toBe(204);
		}
	});

	it('are still refused when they are too long', async () => {
		const { app } = startApp({ ...limits, webhooks });
		const body = 'x'.repeat(100 * KIB + 1);
		const request = new Request(`${BASE_URL}/hooks`, { method: 'POST', body, headers: forged });
		expect((await app(request)).status).toBe(413);
	});

	it('are not read at all without the signature in a header', async () => {
		const { app } = startApp({ ...limits, webhooks });
		for (const [path, headers] of [
			['/hooks', {}],
			['/hooks', { 'x-hub-signature': 'sha256=0' }],
			['/installed', {}],
			['/webhooks', { authorization: 'JWT a.b.c' }],
			['/enabled', {}],
		] as const) {
			const { request } = open(path, headers);
			expect([(await app(request)).status, request.bodyUsed]).toEqual([path === '/webhooks' ? 404 : 401, false]);
		}
	});

	it('a limit below that of one body is a wrong option', () => {
		for (const options of [
			{ maxUnverifiedBytes: 1 },
			{ maxBodySize: 10, maxUnverifiedBytes: 9 },
			{ maxUnverifiedBytes: Number.NaN },
		]) {
			expect(() => startApp(options)).toThrow(
				new RangeError('The option `maxUnverifiedBytes` must be at least `maxBodySize`'),
			);
		}
	});
});

it('a genuine install is read while its bytes count', async () => {
	const { app, tenants } = startApp({ ...limits });
	const authorization = `JWT ${await rs256(await installClaims('/installed'))}`;
	const body = JSON.stringify({ ...installBody(), padding: 'x'.repeat(50 * KIB) });
	const request = new Request(`${BASE_URL}/installed`, { method: 'POST', body, headers: { authorization } });
	expect([(await app(request)).status, tenants.size]).toEqual([204, 1]);
});
