import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor, type Expression, type Argument } from 'oxc-parser';

// Its own JavaScript: the same wherever this runs, and nothing is looked for or started.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** A text that slows an expression down: the pumps are repeated. */
interface AttackPattern {
	readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
	readonly suffix: string;
}

/** A regular expression of the source. */
interface Found {
	readonly place: string;
	readonly source: string;
	readonly flags: string;
}

const found: Found[] = [];

for (const file of globSync('src/**/*.ts').toSorted()) {
	const text = readFileSync(file, 'utf8');
	const add = (start: number, source: string, flags: string): void => {
		found.push({ place: `${file}:${text.slice(0, start).split('\n').length}`, source, flags });
	};
	const made = (callee: Expression, [pattern, flags]: readonly Argument[], start: number): void => {
		// A name as the only source is a copy of a literal, which is found where it stands.
		if (callee.type !== 'Identifier' || callee.name !== 'RegExp' || pattern?.type === 'Identifier') return;
		add(start, textOf(pattern), flags === undefined ? '' : textOf(flags));
	};
	new Visitor({
		Literal(node) {
			if ('regex' in node) add(node.start, node.regex.pattern, node.regex.flags);
		},
		NewExpression: (node) => made(node.callee, node.arguments, node.start),
		CallExpression: (node) => made(node.callee, node.arguments, node.start),
	}).visit(parseSync(file, text).program);
}

/** The text of a string or a template. An expression in it is escaped text: an x stands for it. */
function textOf(node: Argument | undefined): string {
	if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
	if (node?.type === 'TaggedTemplateExpression') return node.quasi.quasis.map(({ value }) => value.raw).join('x');
	if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '').join('x');
	throw new Error(`A regular expression is made of ${node?.type ?? 'nothing'}: it cannot be checked`);
}

/** Whether 16 times the attack needs more than 64 times the time: a linear expression needs 16 times, a quadratic one 256. */
function isSlow(source: string, flags: string, { pumps, suffix }: AttackPattern): boolean {
	const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
	const timeOf = (count: number): number => {
		const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(count)).join('') + suffix;
		const times = Array.from({ length: 5 }, () => {
			const start = performance.now();
			text.replaceAll(expression, '');
			return performance.now() - start;
		});
		return Math.min(...times);
	};
	return timeOf(32_000) > 64 * (timeOf(2000) + 0.05);
}

if (found.length === 0) throw new Error('No regular expression is found: run this at the root of the repository');

let worse = 0;
for (const { place, source, flags } of found) {
	const result = checkSync(source, flags, { timeout: 20_000 });
	if (result.status === 'safe') continue;
	// Without a proof, the checker counts the steps of random texts, and sometimes mistakes many steps for quadratic ones.
	if (result.status === 'vulnerable' && result.checker === 'fuzz' && !isSlow(source, flags, result.attack)) continue;
	worse += 1;
	console.error(
		`${place}: /${source}/${flags} is ${result.status === 'vulnerable' ? result.complexity.summary : result.status}`,
	);
}
console.log(`${found.length} regular expressions, ${worse} worse than linear`);
if (worse > 0) process.exitCode = 1;
