import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Authenticator, DecodeError, encodeToken } from '../../src/index.ts';
import { jiraTenant } from '../support/tenants.ts';

const tenant = jiraTenant();
const authenticator = new Authenticator({ tenants: new Map([[tenant.clientKey, tenant]]) });
let server: Server;

beforeAll(async () => {
	server = createServer((request, response) => {
		authenticator.authenticate(request).then(
			({ clientKey }) => response.end(clientKey),
			(error: unknown) => response.writeHead(401).end(error instanceof DecodeError ? error.code : 'other'),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Sends the target byte for byte: `fetch` would tidy it up. */
async function send(method: string, path: string, authorization: string): Promise<string> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const outgoing = httpRequest({ host: '127.0.0.1', port, method, path, headers: { authorization } }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
			response.on('end', () => resolve(body));
		});
		outgoing.on('error', reject).end();
	});
}

describe('requests that come in over real HTTP', () => {
	it.each([
		['GET', '/'],
		['POST', '/hook?a=1&b=x+y&a=%2B'],
		['GET', '/a//b/?q=1'],
		['GET', '/a%20b/%E2%82%AC?x[]=1&x[]=2'],
		['GET', '/a:b/;c=d?x=1;y=2'],
		['DELETE', "/!'()*~?q=!'()*~"],
	])('%s %s is accepted when it is signed for it', async (method, path) => {
		const token = await encodeToken(method, path, tenant, { issuer: tenant.clientKey });
		expect(await send(method, path, `JWT ${token}`)).toBe(tenant.clientKey);
		expect(await send(method, `${path}${path.includes('?') ? '&' : '?'}more=1`, `JWT ${token}`)).toBe(
			'ERR_QSH_MISMATCH',
		);
	});

	it('a parameter behind a # in the target is not let through', async () => {
		const token = await encodeToken('GET', '/page?user=ann', tenant, { issuer: tenant.clientKey });
		expect(await send('GET', '/page?user=ann', `JWT ${token}`)).toBe(tenant.clientKey);
		expect(await send('GET', '/page?user=ann#&admin=1', `JWT ${token}`)).toBe('ERR_REQUEST');
	});
});
