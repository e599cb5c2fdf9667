import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { Authenticator, createApp, type TenantInfo } from '../../src/index.ts';
import { productToken } from '../support/connect.ts';
import { send, startProxy, type Running, type Sent } from '../support/http.ts';
import { BASE_URL, installBody, installClaims, keyServer, rs256 } from '../support/installs.ts';
import { jiraTenant, now, SECRET_MARK } from '../support/tenants.ts';
import { FRAMEWORKS } from './servers.ts';

const secret = `webhook-${SECRET_MARK}`;
const json = { 'content-type': 'application/json' };
const tenant = jiraTenant();
const INTERNAL = 'http://internal.example/internal/addon';

const running: Running[] = [];
afterEach(async () => {
	await Promise.all(running.splice(0).map((server) => server.close()));
});

async function start(
	framework: keyof typeof FRAMEWORKS,
	mount: string,
): Promise<{ port: number; installed: string[] }> {
	const installed: string[] = [];
	const tenants = new Map<string, TenantInfo>([[tenant.clientKey, tenant]]);
	const options = { tenants, now, baseUrl: [BASE_URL, INTERNAL], fetch: keyServer().fetch };
	const app = createApp({
		...options,
		key: tenant.key,
		paths: { installed: '/app/installed' },
		webhooks: { '/app/hook': {}, '/app/signed': { secret } },
		on: {
			'*': ({ name = 'unnamed' }) => installed.push(name),
			installed: ({ eventType }) => installed.push(eventType),
		},
	});
	const server = await FRAMEWORKS[framework]({ authenticator: new Authenticator(options), app, secret, mount });
	running.push(server);
	return { port: server.port, installed };
}

async function install(path: string): Promise<Sent> {
	const authorization = `JWT ${await rs256(await installClaims(path))}`;
	return { path: `/addon${path}`, headers: { ...json, authorization }, body: JSON.stringify(installBody()) };
}

async function call(path: string, body = '{}', method = 'POST'): Promise<Sent> {
	return {
		method,
		path: `/addon${path}`,
		headers: { ...json, authorization: `JWT ${await productToken(method, path)}` },
		body,
	};
}

function hmac(path: string, body: string): Sent {
	const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
	return { path: `/addon${path}`, headers: { ...json, 'x-hub-signature': signature }, body };
}

/** A body that a parser would write in another way. */
const HOOK = '{ "webhookEvent":"jira:issue_created",\n"big":1e400, "u":"\\u00e9" }';

describe.each(Object.keys(FRAMEWORKS) as (keyof typeof FRAMEWORKS)[])('with %s', (framework) => {
	it('installs, requests and webhooks are authenticated below a mount path, with parsers on', async () => {
		const { port } = await start(framework, '/addon');
		expect(await send(port, await install('/installed'))).toBe('200 installed');
		expect(await send(port, await call('/page/x'))).toBe(`200 ${tenant.clientKey}`);
		expect(await send(port, hmac('/hook', HOOK))).toBe('200 signed');
	});

	it('the same is refused when it was changed on the way', async () => {
		const { port } = await start(framework, '/addon');
		const installed = await install('/installed');
		const other = JSON.stringify(installBody({ clientKey: 'other' }));
		expect(await send(port, { ...installed, body: other })).toBe('401 ERR_ISSUER');
		expect(await send(port, { ...(await call('/page/x')), path: '/addon/page/y' })).toBe('401 ERR_QSH_MISMATCH');
		expect(await send(port, { ...hmac('/hook', HOOK), body: HOOK.replace(' ', '') })).toBe('401 ERR_WEBHOOK_SIGNATURE');
	});

	it('the handler of createApp has its routes beside the others', async () => {
		const { port, installed } = await start(framework, '/addon');
		expect(await send(port, await install('/app/installed'))).toBe('204');
		expect(await send(port, await call('/app/hook', HOOK))).toBe('204');
		expect(await send(port, hmac('/app/signed', HOOK))).toBe('204');
		expect(installed).toEqual(['installed', 'jira:issue_created', 'jira:issue_created']);
		expect(await send(port, { ...hmac('/app/signed', HOOK), body: '{}' })).toBe('401 Authentication failed');
		expect(await send(port, await call('/app/hook', '[]'))).toBe('400 Bad request');
		expect(await send(port, await call('/app/other'))).toBe('404 Not found');
	});

	it.each([
		'/page/a%20b/%E2%82%AC',
		'/page/x?repeated=b&repeated=a&plus=%2B+x&empty&list[]=2&list[]=1',
		"/page/a:b/;c=d/!'()*~?q=!'()*~&semi=1;2",
		'/page/x%2Fy?encoded%3Dname=a%26b',
	])('%s is taken as it was signed, and only so', async (path) => {
		const { port } = await start(framework, '/addon');
		for (const method of ['GET', 'POST']) {
			const sent = await call(path, method === 'GET' ? '' : '{}', method);
			expect(await send(port, sent)).toBe(`200 ${tenant.clientKey}`);
			const more = `${sent.path}${path.includes('?') ? '&' : '?'}more=1`;
			expect(await send(port, { ...sent, path: more })).toBe('401 ERR_QSH_MISMATCH');
		}
	});

	it.each([
		['strips a prefix', '', (path: string) => path.replace(/^\/addon/, '')],
		['adds a prefix', '/internal/addon', (path: string) => `/internal${path}`],
	])('all of it works behind a proxy that %s', async (_, mount, rewrite) => {
		const { port, installed } = await start(framework, mount);
		const proxy = await startProxy(port, rewrite);
		running.push(proxy);
		expect(await send(proxy.port, await install('/installed'))).toBe('200 installed');
		expect(await send(proxy.port, await call('/page/x?a=2&a=1'))).toBe(`200 ${tenant.clientKey}`);
		expect(await send(proxy.port, hmac('/hook', HOOK))).toBe('200 signed');
		expect(await send(proxy.port, await install('/app/installed'))).toBe('204');
		expect(await send(proxy.port, await call('/app/hook', HOOK))).toBe('204');
		expect(installed).toEqual(['installed', 'jira:issue_created']);
	});
});
