import { serve } from '@hono/node-server';
import type { TenantInfo } from '../../src/index.ts';
import { ours } from './library.ts';
import { atlassianJwt } from './peers.ts';
import { TENANT } from './urls.ts';

// An app that receives webhooks, in one of four ways. It prints its port, and ends with its standard input.

const [, , receiver = '', folder = ''] = process.argv;
const installed: TenantInfo = { ...TENANT, productType: 'jira', eventType: 'installed' };
const tenants = new Map([[TENANT.clientKey, installed]]);

/** Where the body of a webhook goes. */
function receive(body: unknown): Response {
	return new Response(null, { status: typeof body === 'object' ? 204 : 400 });
}

async function byHand(): Promise<(request: Request) => Promise<Response>> {
	const npm = await atlassianJwt();
	if (npm === undefined) throw new Error('npm atlassian-jwt is not installed');
	return async (request) => {
		const token = request.headers.get('authorization')?.replace(/^JWT /, '') ?? '';
		const { iss = '' } = npm.decodeSymmetric(token, '', 'HS256', true);
		const secret = tenants.get(iss)?.sharedSecret;
		if (secret === undefined) return new Response(null, { status: 401 });
		const { exp = 0, qsh } = npm.decodeSymmetric(token, secret, 'HS256');
		const { pathname, search } = new URL(request.url);
		const computed = npm.createQueryStringHash(npm.fromMethodAndUrl(request.method, pathname + search), false);
		if (exp < Date.now() / 1000 || qsh !== computed) return new Response(null, { status: 401 });
		return receive(await request.json());
	};
}

type Fetch = (request: Request) => Response | Promise<Response>;

const RECEIVERS: Record<string, () => Promise<Fetch>> = {
	ours: async () => {
		const { createApp } = await ours(folder);
		const baseUrl = 'https://app.example.com';
		return createApp({ key: TENANT.key, baseUrl, tenants, on: { 'jira:issue_updated': () => undefined } });
	},
	'by-hand': byHand,
	bare: async () => async (request) => receive(await request.json()),
	deaf: async () => () => new Response(null, { status: 204 }),
};

const fetch = await RECEIVERS[receiver]?.();
if (fetch === undefined) throw new Error(`There is no receiver ${receiver}`);
serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.stdout.write(String(port)));
process.stdin.resume().on('end', () => process.exit());
