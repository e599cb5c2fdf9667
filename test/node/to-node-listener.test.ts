import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeListener } from 'atlassian-rest-client/node';
import { expect, it } from 'vitest';

it('serves a function from Request to Response, with the classes of the process untouched', async () => {
	const [request, response] = [globalThis.Request, globalThis.Response];
	const listener = toNodeListener(async (received) => {
		const { pathname, search } = new URL(received.url);
		return Response.json({ method: received.method, at: `${pathname}${search}`, body: await received.text() });
	});
	await using server = createServer((...exchange) => void listener(...exchange)).listen(0, '127.0.0.1');
	await once(server, 'listening');

	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?a=1`;
	const sent = await fetch(url, { method: 'POST', body: 'text' });

	expect(await sent.json()).toEqual({ method: 'POST', at: '/hooks?a=1', body: 'text' });
	expect([globalThis.Request, globalThis.Response]).toEqual([request, response]);
});

it('refuses at once what is not a function', () => {
	expect(() => toNodeListener(undefined as never)).toThrow(TypeError);
});
