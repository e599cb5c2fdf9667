import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	Authenticator,
	authenticateOAuthWebhook,
	DecodeError,
	parseWebhookEvent,
	verifyWebhookSignature,
} from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { APP_ID, invocation, JWKS } from '../support/forge.ts';
import { BASE_URL, installBody, installClaims, keyServer, rs256 } from '../support/installs.ts';
import { now, SECRET_MARK } from '../support/tenants.ts';

const tokens = [await rs256(await installClaims()), await rs256(invocation(), { kid: 'x' })];
const { fetch } = keyServer((url) => new Response(url.length % 2 === 0 ? JWKS : 'nothing'));
const options = { tenants: new Map(), now, baseUrl: BASE_URL, fetch };
const authenticator = new Authenticator({ ...options, unsignedInstalls: ['bitbucket'], forge: { appId: APP_ID } });

const text = fc.string({ unit: 'binary', maxLength: 20 });
const token = fc.oneof(
	fc.constantFrom(...tokens),
	text,
	fc.tuple(fc.dictionary(fc.constantFrom('alg', 'kid', 'crit'), fc.anything()), fc.anything()).map((parts) =>
		parts
			.map((part) => Buffer.from(JSON.stringify(part) ?? '').toString('base64url'))
			.concat('AAAA')
			.join('.'),
	),
);
const value = fc.oneof(
	token.map((raw) => `JWT ${raw}`),
	token.map((raw) => `Bearer ${raw}`),
	text,
	fc.constant(`sha256=${'0'.repeat(64)}`),
);
const names = ['authorization', 'x-hub-signature', 'x-forge-oauth-user', 'x-event-key', '__proto__'];
const headers = fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.array(value)));
const body = fc.oneof(
	fc.constant(installBody()),
	fc.constant(JSON.stringify(installBody({ productType: 'bitbucket' }))),
	fc.json(),
	text,
	fc.uint8Array({ maxLength: 9 }),
	fc.anything(),
);
const request = fc.record({ method: fc.constantFrom('POST', 'GET'), url: text, headers, body });

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
	it.each<[string, (received: never) => Promise<unknown>]>([
		['an install', (received) => authenticator.authenticateInstall(received)],
		['a call of Forge', (received) => authenticator.authenticateForge(received)],
		[
			'a webhook of an OAuth app',
			(received) => authenticateOAuthWebhook(received, { clientId: 'id', clientSecret: SECRET_MARK, now }),
		],
		[
			'a webhook with a secret',
			async ({ body, headers }: { body: string; headers: object }) =>
				verifyWebhookSignature(body, headers as never, SECRET_MARK),
		],
		[
			'an event',
			async ({ body, headers }: { body: unknown; headers: object }) => parseWebhookEvent(body, headers as never),
		],
	])('as %s gets a verdict or a DecodeError, and nothing else', async (_, check) => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(request, fc.record({ headers, body })), async (received) => {
				expect(['accepted', 'refused']).toContain(await verdict(check(received as never)));
			}),
			{ numRuns: 500 },
		);
	});

	it('to an app gets one of its answers, and never a 500', async () => {
		const { app, errors } = startApp({ fetch, webhooks: { '/hook': {}, '/signed': { secret: 'x' } } });
		const paths = fc.constantFrom('installed', 'uninstalled', 'enabled', 'hook', 'signed', '', '/', '%');
		const content = fc.oneof(fc.json(), text, fc.constant(JSON.stringify(installBody())));
		await fc.assert(
			fc.asyncProperty(paths, token, content, async (path, raw, sent) => {
				const authorization = /^[\x21-\x7e]+$/.test(raw) ? `JWT ${raw}` : 'JWT';
				const received = new Request(`${BASE_URL}/${path}`, { method: 'POST', body: sent, headers: { authorization } });
				expect([204, 400, 401, 404, 413]).toContain((await app(received)).status);
			}),
			{ numRuns: 500 },
		);
		expect(errors).toEqual([]);
	});
});
