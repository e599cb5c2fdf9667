import { compile, type Version } from '../../generate/compile.ts';
import { sourceOf } from './call.ts';
import type { Call } from './call.ts';

/** Every client that a call of the corpus names, and the two values. */
const header = [
	"import type { TypedMethods } from '../../../src/client/types/index.ts'",
	"import type { BitbucketDataCenter } from '../../../generated/bitbucket-data-center.d.ts'",
	'declare const cloud: TypedMethods',
	'declare const bitbucketDataCenter: TypedMethods<BitbucketDataCenter>',
	'declare const text: string',
	'// oxlint-disable-next-line typescript/no-explicit-any -- of any type',
	'declare const value: any',
].join('\n');

/** What the compiler says of each call that it refuses. */
export function refusals(calls: readonly Call[], version?: Version): Map<Call, string> {
	const before = header.split('\n').length;
	const output = compile({ 'calls.ts': [header, ...calls.map(sourceOf)].join('\n') }, version);
	const refused = new Map<Call, string>();
	for (const [, line = '', words = ''] of output.matchAll(/calls\.ts\((\d+),\d+\): error (.*)/g)) {
		const call = calls[Number(line) - before - 1];
		if (call === undefined) throw new Error(`The corpus does not compile by itself: ${words}`);
		if (!refused.has(call)) refused.set(call, words);
	}
	return refused;
}
