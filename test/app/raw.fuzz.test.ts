import { createHmac } from 'node:crypto';
import { getRequestListener, serve } from '@hono/node-server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Authenticator, createApp, DecodeError } from '../../src/index.ts';
import { productToken } from '../support/connect.ts';
import { listen, sendRaw, type Running } from '../support/http.ts';
import { BASE_URL, installBody, installClaims, keyServer, rs256 } from '../support/installs.ts';
import { jiraTenant, now, SECRET_MARK } from '../support/tenants.ts';

const tenant = jiraTenant();
const secret = `webhook-${SECRET_MARK}`;
const errors: unknown[] = [];
const running = new Map<string, Running>();

beforeAll(async () => {
	const tenants = new Map([[tenant.clientKey, tenant]]);
	const options = { key: tenant.key, baseUrl: BASE_URL, tenants, now, fetch: keyServer().fetch };
	const authenticator = new Authenticator(options);
	const app = createApp({
		...options,
		on: { '*': () => undefined },
		webhooks: { '/webhooks': {}, '/signed': { secret }, '/oauth': { oauth: { clientId: 'a', clientSecret: secret } } },
		maxBodySize: 10_000,
		onError: (error) => errors.push(error),
		fallback: async (request) => new Response((await authenticator.authenticate(request)).clientKey),
	});
	const listener = getRequestListener(app, { overrideGlobalObjects: false });
	running.set('node:http', await listen((request, response) => void listener(request, response)));
	const node = await listen((request, response) => {
		authenticator.authenticate(request).then(
			() => response.end(),
			(error: unknown) => {
				if (!(error instanceof DecodeError)) errors.push(error);
				response.writeHead(error instanceof DecodeError ? 401 : 500).end();
			},
		);
	});
	running.set("an Authenticator's own", node);
	await new Promise<void>((resolve) => {
		const server = serve({ fetch: app, hostname: '127.0.0.1', port: 0, overrideGlobalObjects: false }, ({ port }) => {
			running.set('@hono/node-server', { port, close: () => new Promise((closed) => void server.close(closed)) });
			resolve();
		});
	});
});

afterAll(() => Promise.all([...running.values()].map((server) => server.close())));

const content = JSON.stringify({ webhookEvent: 'jira:issue_created' });
const signature = createHmac('sha256', secret).update(content).digest('hex');
const page = await productToken('GET', '/page?a=1');
const install = await rs256(await installClaims('/installed'));

const piece = fc.oneof(
	fc.constantFrom(
		'/',
		'//',
		'?',
		'??',
		'&',
		'=',
		'#',
		'%',
		'%zz',
		'%2F',
		'%2e%2e',
		'+',
		'\\',
		'..',
		';',
		':',
		'@',
		'*',
		'jwt=',
	),
	fc.constantFrom(
		'/page',
		'/installed',
		'/webhooks',
		'/signed',
		'/oauth',
		'/enabled',
		'http://',
		'http://h',
		'a=1',
		'a.b.c',
	),
	fc.string({ unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 4 }),
);
const target = fc.oneof(
	fc.constantFrom('/page?a=1', '/installed', '/webhooks', '/signed', '/oauth', '/enabled', '/uninstalled'),
	fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('') || '/'),
	fc.array(piece, { maxLength: 6 }).map((pieces) => `/${pieces.join('')}`),
);
const word = fc.string({
	unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
	maxLength: 20,
});
const credential = fc.constantFrom(
	`JWT ${page}`,
	`JWT ${install}`,
	`Bearer ${page}`,
	`sha256=${signature}`,
	'JWT',
	'a.b.c',
);
const value = fc.oneof(
	fc.constantFrom('app.example.com', 'h', '', '[::1]', 'a b', 'h/x?', 'h#x', 'application/json', ',', 'sha256='),
	word,
);
// No token in Host: @hono/node-server has an invalid one in its own error.
const header = fc.oneof(
	fc.tuple(fc.constantFrom('Authorization', 'X-Hub-Signature', 'Cookie'), fc.oneof(credential, value)),
	fc.tuple(fc.constantFrom('Content-Type', 'X-Event-Key', 'Host', 'Expect', 'Origin'), value),
);
const headers = fc.array(header, { maxLength: 4 });
const body = fc.oneof(
	fc.constantFrom('', content, JSON.stringify(installBody()), '[]', '{', 'null', 'x'.repeat(20_000)),
	word,
);
const framing = fc.constantFrom('length', 'length', 'length', 'chunked', 'short', 'none');
const method = fc.constantFrom('GET', 'POST', 'POST', 'HEAD', 'PUT', 'OPTIONS', 'DELETE', 'PATCH', 'TRACE', 'M-SEARCH');

function write(verb: string, path: string, lines: [string, string][], text: string, how: string): string {
	const length = how === 'length' ? text.length : text.length + 5;
	const frame =
		how === 'chunked' ? ['Transfer-Encoding: chunked'] : how === 'none' ? [] : [`Content-Length: ${length}`];
	const host = lines.some(([header]) => header === 'Host') ? [] : ['Host: app.example.com'];
	const all = [...host, ...lines.map(([header, content]) => `${header}: ${content}`), ...frame, 'Connection: close'];
	const sent = how === 'chunked' ? `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n` : text;
	return `${verb} ${path} HTTP/1.1\r\n${all.join('\r\n')}\r\n\r\n${sent}`;
}

/** A body that is announced and does not come ends with the connection. */
const isOpen = (how: string): boolean => how === 'short';

describe('whatever comes over a socket', () => {
	it('gets a verdict: no server fails, and none lets anything in that is not proven', async () => {
		const statuses = new Set<string>();
		await fc.assert(
			fc.asyncProperty(method, target, headers, body, framing, async (verb, path, lines, text, how) => {
				const raw = write(verb, path, lines, text, how);
				for (const { port } of running.values()) {
					const response = await (isOpen(how) ? sendRaw(port, raw, 20) : sendRaw(port, raw));
					const [, status = 'closed'] = /^HTTP\/1\.1 (\d{3})/.exec(response) ?? [];
					statuses.add(status);
					expect(status).not.toBe('500');
				}
			}),
			{ numRuns: 700 },
		);
		expect(errors).toEqual([]);
		expect([...statuses]).toEqual(expect.arrayContaining(['400', '401', '405']));
	});

	it('and the servers still take what is proven', async () => {
		const get = write('GET', '/page?a=1', [['Authorization', `JWT ${page}`]], '', 'none');
		const hook = write('POST', '/signed', [['X-Hub-Signature', `sha256=${signature}`]], content, 'chunked');
		const callback = write(
			'POST',
			'/installed',
			[['Authorization', `JWT ${install}`]],
			JSON.stringify(installBody()),
			'length',
		);
		for (const [server, { port }] of running) {
			expect(await sendRaw(port, get)).toMatch(/^HTTP\/1\.1 200/);
			if (server === "an Authenticator's own") continue;
			expect(await sendRaw(port, hook)).toMatch(/^HTTP\/1\.1 204/);
			expect(await sendRaw(port, callback)).toMatch(/^HTTP\/1\.1 204/);
		}
	});
});
