import type { Comparison } from './compare.ts';
import { counted } from '../counted.ts';
import type { UnknownCall } from './call.ts';
import type { Use } from './uses.ts';

/** The operations with their scopes, and the scopes of all of them. */
export function printUses(uses: readonly Use[], unknown: readonly UnknownCall[]): string {
	const documented = uses.filter(({ scopes }) => scopes !== undefined);
	return [
		...documented.flatMap(printUse),
		...section(
			"Not in Atlassian's documents:",
			uses.filter(({ scopes }) => scopes === undefined).map(({ name, places }) => `${name} (${places.join(', ')})`),
		),
		...section('Notes:', uses.filter(({ isDeprecated }) => isDeprecated).map(deprecation)),
		...section(
			'Warning: this list lacks calls:',
			unknown.map(({ where, reason }) => `${where}: ${reason}`),
		),
		...section(`The scopes of ${counted(documented.length, 'operation')}:`, sumOf(documented)),
	]
		.join('\n')
		.trimStart()
		.concat('\n');
}

/** The scopes that are missing or not needed. The calls that are not known may need others. */
export function printComparison(file: string, { unmet, unneeded }: Comparison, unknown: number): string {
	const qualification = unknown === 0 ? '' : `, but ${counted(unknown, 'call')} could not be read`;
	const lines = [
		...unmet.map(({ need, missing }) =>
			missing.includes('INACCESSIBLE')
				? `not open to Connect apps: ${need.name}`
				: `missing: ${missing.join(', ')} for ${need.name}`,
		),
		...unneeded.map((scope) => `not needed by any call that was found${qualification}: ${scope}`),
	];
	if (unknown > 0) lines.push(`warning: ${counted(unknown, 'call')} of which the scopes are not known`);
	return lines.length === 0
		? `${file} has the scopes that are needed\n`
		: lines.map((line) => `${file}: ${line}\n`).join('');
}

function deprecation({ name, successor }: Use): string {
	return `deprecated: ${name}${successor === undefined ? '' : `, its replacement is ${successor}`}`;
}

function printUse({ name, places, scopes }: Use): string[] {
	const { classic = [], granular = [], connect } = scopes ?? {};
	const lists = [
		...(classic.length === 0 ? [] : [`classic   ${classic.join(', ')}`]),
		...(granular.length === 0 ? [] : [`granular  ${granular.join(', ')}`]),
		...(connect === undefined ? [] : [`Connect   ${connect}`]),
	];
	return [name, ...lists.map((line) => `    ${line}`), `    ${places.join(', ')}`];
}

/** Forge and OAuth 2.0 apps declare one scope of an operation in either form; the classic one where there is one. */
function sumOf(uses: readonly Use[]): string[] {
	const lists = uses.flatMap(({ scopes }) => scopes ?? []);
	return [
		`classic   ${listed(lists.flatMap(({ classic, granular }) => (classic.length > 0 ? classic : granular)))}`,
		`granular  ${listed(lists.flatMap(({ classic, granular }) => (granular.length > 0 ? granular : classic)))}`,
		`Connect   ${listed(lists.map(({ connect }) => connect))}`,
	];
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `    ${line}`)];
}

function listed(scopes: readonly (string | undefined)[]): string {
	return [...new Set(scopes.filter((scope) => scope !== undefined))].toSorted().join(', ') || '(none)';
}
