import fc from 'fast-check';
import { expect, it } from 'vitest';
import { installation, startForgeApp } from './support.ts';

const name = fc.constantFrom(
	...'eventType payload context retryContext id app permissions environment call issue method headers body jsonrpc'.split(
		' ',
	),
	...'migrationId __proto__ atlassianId installerAccountId'.split(' '),
);
const value = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small' },
		fc.constantFrom('avi:forge:installed:app', 'avi:jira:created:issue', 'avi:*', 'constructor', null, 0, true),
		fc.string({ unit: 'binary', maxLength: 8 }),
		fc.array(tie('value'), { maxLength: 3 }),
		fc.dictionary(name, tie('value'), { maxKeys: 5 }),
	),
})).value;
const kind = fc.constantFrom('event', 'lifecycle', 'schedule', 'preUninstall', 'resolver', 'agent', 'webTrigger');

const KINDS = [
	'event',
	'appEvent',
	'lifecycle',
	'schedule',
	'preUninstall',
	'resolver',
	'agent',
	'webTrigger',
] as const;

/** In parts: the errors of each test are searched for secrets in one go. */
const PART = 2500;
const COUNT = Number(process.env['FUZZ_DELIVERIES'] ?? 3000);
const PARTS = Array.from({ length: Math.ceil(COUNT / 2 / PART) }, (_, index) => index + 1);
const numRuns = Math.min(PART, Math.ceil(COUNT / 2));

it.each(PARTS)(
	'whatever the body of a delivery is, the app responds, never fails, and keeps no record of another installation (part %i)',
	async () => {
		const { send, installations, errors, refused } = await startForgeApp({ routes: { '/all': { kinds: KINDS } } });
		const statuses = new Set<number>();
		await fc.assert(
			fc.asyncProperty(kind, value, fc.boolean(), async (of, body, isWhole) => {
				const whole = JSON.stringify(body) ?? '';
				const { status } = await send({ kind: of, url: 'https://app.example.com/all', body: isWhole ? whole : body });
				statuses.add(status);
				expect([...installations.keys()].every((id) => id === installation.installationId)).toBe(true);
			}),
			{ numRuns },
		);
		expect(errors).toEqual([]);
		expect([...statuses].filter((status) => ![200, 204, 400, 404].includes(status))).toEqual([]);
		expect([...new Set(refused)]).toEqual(['ERR_BODY']);
	},
	300_000,
);

const claim = fc.constantFrom(...'iss aud iat nbf exp jti principal context sub'.split(' '));
const inApp = fc.constantFrom(
	...'id installationId apiBaseUrl appVersion environment module installation license version contexts'.split(' '),
);
const header = fc.constantFrom('x-forge-oauth-system', 'x-forge-oauth-user', 'x-b3-traceid');

it.each(PARTS)(
	'whatever a signed token says, the app responds with a 2xx, 400 or 401, and never fails (part %i)',
	async () => {
		const { send, installations, errors, refused } = await startForgeApp({ routes: { '/all': { kinds: KINDS } } });
		const statuses = new Set<number>();
		const text = fc.string({ maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(
				fc.dictionary(claim, value, { maxKeys: 2 }),
				fc.dictionary(inApp, value, { maxKeys: 2 }),
				fc.dictionary(header, text, { maxKeys: 2 }),
				async (claims, app, headers) => {
					const sent = Object.fromEntries(
						Object.entries(headers).map(([name, one]) => [name, encodeURIComponent(one)]),
					);
					// The records of one run are not those of the next: an odd token may name another app.
					installations.clear();
					const url = 'https://app.example.com/all';
					statuses.add((await send({ url, claims: { ...claims, app }, headers: sent })).status);
				},
			),
			{ numRuns },
		);
		expect(errors).toEqual([]);
		expect([...statuses].filter((status) => ![200, 204, 400, 401, 404].includes(status))).toEqual([]);
		expect(refused).toEqual(expect.arrayContaining(['ERR_AUDIENCE', 'ERR_CLAIM', 'ERR_ISSUER']));
	},
	300_000,
);
