import { describe, expect, test } from 'vitest';
import { VERSIONS } from '../generate/compile.ts';
import { mutationsOf, sourceOf } from './corpus/call.ts';
import { hasSharedCalls, readCalls, readSharedCalls } from './corpus/calls.ts';
import { refusals } from './corpus/check.ts';
import { wrongAtSource } from './corpus/wrong.ts';
import type { Call, Mutation } from './corpus/call.ts';

/** The share of misspelt calls that still compile, by the kind of the mistake. */
function shareThatPasses(calls: readonly Call[]): Record<Mutation, number> {
	const mutations = calls.flatMap(mutationsOf);
	const noticed = refusals(mutations.map(({ call }) => call));
	const share = (kind: Mutation): number => {
		const these = mutations.filter((mutation) => mutation.kind === kind);
		return these.filter(({ call }) => !noticed.has(call)).length / these.length;
	};
	return {
		path: share('path'),
		method: share('method'),
		'query name': share('query name'),
		'body key': share('body key'),
	};
}

/** Most that pass are texts where the API has a parameter: `properties/misspelt`, `?anyname=` of a search by properties. */
const few: Record<Mutation, number> = { path: 0.03, method: 0.01, 'query name': 0.03, 'body key': 0.03 };

/** The kinds of mistakes of which too many pass, with their share. */
function tooMany(calls: readonly Call[]): [string, number][] {
	const limits: Readonly<Record<string, number>> = few;
	return Object.entries(shareThatPasses(calls)).filter(([kind, share]) => !(share <= (limits[kind] ?? 0)));
}

describe('calls as apps write them', () => {
	const calls = readCalls();

	test.each(VERSIONS)('compile under TypeScript %i', (version) => {
		expect([...refusals(calls, version)].map(([call, words]) => `${sourceOf(call)} ${words}`)).toEqual([]);
	});

	test('hardly ever compile when one word in them is misspelt', () => {
		expect(tooMany(calls)).toEqual([]);
	});
});

describe.runIf(hasSharedCalls)('the calls of public code', () => {
	const calls = readSharedCalls();
	const right = calls.filter(({ id }) => !(id in wrongAtSource));

	test('compile, but for 3 of 100', () => {
		const refused = refusals(right);
		expect([...refused.keys()].map(sourceOf).slice(Math.floor(right.length * 0.03))).toEqual([]);
	});

	test('do not compile where they are wrong at their source', () => {
		const wrong = calls.filter(({ id }) => id in wrongAtSource);
		const refused = refusals(wrong);
		expect(wrong.filter((call) => !refused.has(call)).map(sourceOf)).toEqual([]);
	});

	test('hardly ever compile when one word in them is misspelt', () => {
		const refused = refusals(right);
		expect(tooMany(right.filter((call) => !refused.has(call)))).toEqual([]);
	});
});
