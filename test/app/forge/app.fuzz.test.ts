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

it('whatever the body of a delivery is, the app responds, never fails, and keeps no record of another installation', async () => {
	const kinds = [
		'event',
		'appEvent',
		'lifecycle',
		'schedule',
		'preUninstall',
		'resolver',
		'agent',
		'webTrigger',
	] as const;
	const { send, installations, errors, refused } = await startForgeApp({ routes: { '/all': { kinds } } });
	const statuses = new Set<number>();
	await fc.assert(
		fc.asyncProperty(kind, value, fc.boolean(), async (of, body, isWhole) => {
			const whole = JSON.stringify(body) ?? '';
			const { status } = await send({ kind: of, url: 'https://app.example.com/all', body: isWhole ? whole : body });
			statuses.add(status);
			expect([...installations.keys()].every((id) => id === installation.installationId)).toBe(true);
		}),
		{ numRuns: 1500 },
	);
	expect(errors).toEqual([]);
	expect(statuses).toEqual(new Set([200, 204, 400, 404]));
	expect([...new Set(refused)]).toEqual(['ERR_BODY']);
}, 60_000);
