import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError, forgeDeduplicationKey, parseForgeDelivery, type ForgeCaller } from '../../src/index.ts';
import { backEnd, FORGE_APP, installedBody, issueBody, page } from '../support/forge-deliveries.ts';

/** In parts: the errors of each test are searched for secrets in one go. */
const PART = 5000;
const PARTS = Array.from(
	{ length: Math.ceil(Number(process.env['FUZZ_DELIVERIES'] ?? 10_000) / PART) },
	(_, index) => index + 1,
);

const names =
	'eventType payload context contextToken retryContext specversion type id app __proto__ call method headers body issue transition jsonrpc params migrationId permissions installerAccountId upgraderAccountId atlassianId environment queryParameters toString'.split(
		' ',
	);
const text = fc.oneof(
	fc.constantFrom('avi:forge:installed:app', 'avi:jira:created:issue', 'avi:cloud:ecosystem::event/a/b', '2.0', ''),
	fc.constantFrom('ari:cloud:jira::site/x', 'ari:cloud:jira:x:workspace/{y}', 'constructor', 'message/send'),
	fc.string({ unit: 'binary', maxLength: 12 }),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		text,
		fc.constantFrom(null, true, 0, -1, 1e21, undefined),
		fc.array(tie('value'), { maxLength: 3 }),
		fc.dictionary(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, text), tie('value'), { maxKeys: 6 }),
	),
}));
const body = fc.oneof(
	value,
	value.map((changes) => ({ ...issueBody(), ...(changes as object) })),
	value.map((changes) => ({ ...installedBody(), ...(changes as object) })),
	value.map((params) => ({ jsonrpc: '2.0', method: 'tasks/get', params })),
);
const moduleType = fc.constantFrom('core:endpoint', 'trigger', 'webtrigger', 'rovo:agentConnector', '__proto__');
const caller: fc.Arbitrary<ForgeCaller> = fc
	.record({ from: fc.constantFrom(backEnd, page), type: moduleType, app: value, context: value })
	// A token may hold anything besides the few claims that were checked.
	.map(({ from, type, app, context }) => {
		const odd = { ...(app as object), id: FORGE_APP, module: { type } };
		return from({ app: odd, ...(typeof context === 'object' ? { context: context as Record<string, unknown> } : {}) });
	});
const request = fc.record({
	method: fc.constantFrom('POST', 'GET', 'put'),
	url: fc.oneof(fc.constantFrom('/a/status?migrationId=1', '/commit', 'https://x/y?z#'), text),
	headers: fc.dictionary(fc.constantFrom('accept', 'Accept', '__proto__'), text),
	body,
});

async function verdict(check: () => unknown): Promise<string> {
	try {
		await check();
		return 'a record';
	} catch (error) {
		if (error instanceof DecodeError) return error.code;
		throw error;
	}
}

describe('any delivery', () => {
	it.each(PARTS)('is a record or a DecodeError, and nothing else (part %i)', async () => {
		const seen = new Set<string>();
		await fc.assert(
			fc.asyncProperty(caller, request, async (from, received) => {
				let kind = 'refused';
				const result = await verdict(async () => {
					const delivery = parseForgeDelivery(from, received, { modules: { x: 'preUninstall' } });
					({ kind } = delivery);
					await forgeDeduplicationKey(delivery);
				});
				expect(['a record', 'ERR_BODY']).toContain(result);
				seen.add(kind);
			}),
			{ numRuns: PART },
		);
		expect([...seen]).toEqual(expect.arrayContaining(['call', 'event', 'lifecycle', 'refused']));
	});

	it('that is long is not read in more than linear time', () => {
		const stepsOf = (size: number): number => {
			let reads = 0;
			const count = <T extends object>(of: T): T =>
				new Proxy(of, {
					get: (target, name) => ((reads += 1), Reflect.get(target, name)),
					ownKeys: (target) => ((reads += Reflect.ownKeys(target).length), Reflect.ownKeys(target)),
				});
			const lists = count(Array.from({ length: size }, (_, index) => `v${index}`));
			const headers = count(Object.fromEntries(Array.from({ length: size }, (_, index) => [`a${index}`, lists])));
			const body = { method: 'GET', headers };
			parseForgeDelivery(backEnd(), { method: 'POST', url: '/x', headers: {}, body });
			return reads / (size * size);
		};
		// The headers hold `size` lists of `size` values.
		expect(stepsOf(200)).toBeLessThan(stepsOf(50) * 1.5);
	});
});
