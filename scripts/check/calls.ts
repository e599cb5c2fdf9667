import { mutationsOf, sourceOf } from '../../test/types/corpus/call.ts';
import { hasSharedCalls, readCalls, readSharedCalls } from '../../test/types/corpus/calls.ts';
import { refusals } from '../../test/types/corpus/check.ts';

// How many real calls the types accept, and how many wrong ones. With --list, which and why.

const list = process.argv.includes('--list');
const calls = hasSharedCalls && !process.argv.includes('--committed') ? readSharedCalls() : readCalls();
const refused = refusals(calls);
console.log(`${calls.length - refused.size} of ${calls.length} calls compile`);
if (list) for (const [call, words] of refused) console.log(`${call.id} ${sourceOf(call)}\n\t${words.slice(0, 600)}`);

const mutations = calls.filter((call) => !refused.has(call)).flatMap(mutationsOf);
const noticed = refusals(mutations.map(({ call }) => call));
for (const kind of new Set(mutations.map((mutation) => mutation.kind))) {
	const these = mutations.filter((mutation) => mutation.kind === kind);
	const passed = these.filter(({ call }) => !noticed.has(call));
	console.log(`${kind}: ${passed.length} of ${these.length} misspelt ones compile`);
	if (list) for (const { call } of passed) console.log(`\t${call.id} ${sourceOf(call)}`);
}
