import { readFile } from 'node:fs/promises';
import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { loadKnownScopes } from '../../operations/index.ts';
import { callsInLog } from './calls-in-log.ts';
import { callsInSource } from './calls-in-source.ts';
import type { Call } from './call.ts';
import { compareConnect, compareForge } from './compare.ts';
import { readDeclared, type Need } from './declared.ts';
import { loadParser } from './parse-source.ts';
import { printComparison, printUses } from './print.ts';
import { sourceFiles } from './source-files.ts';
import { usesOf } from './uses.ts';

/** Everything that was found of the app's calls. */
interface Found {
	readonly calls: readonly Call[];
	readonly unknown: readonly string[];
	readonly asUser: readonly string[];
}

/** Lists the scopes that the calls of a code base need, and compares them with those that it declares. */
export const scopes: Command = {
	usage: 'scopes [--check manifest.yml|atlassian-connect.json] [--log FILE] [files or folders]',
	summary:
		'List the scopes that the calls in source files, and in the log of a test run, need; say which of a manifest are\n' +
		'      missing or not needed. Reads the current folder if neither files nor a log are given',
	async run(args, io) {
		const parsed = readArguments(args, { positionals: [], options: ['check', 'log'], rest: true });
		const { check, log } = parsed.options;
		const names = parsed.positionals.length === 0 && log === undefined ? ['.'] : parsed.positionals;
		const source = await readSources(await sourceFiles(names));
		const logged = log === undefined ? [] : callsInLog(await readFile(log, 'utf8'), log);
		const uses = await usesOf([...source.calls, ...logged]);
		io.stdout.write(printUses(uses, source.unknown));
		if (check === undefined) return 0;
		const declared = await readDeclared(check);
		const needs = [...declared.needs, ...uses.map(({ needs: { [declared.kind]: need } }) => need)];
		const comparison =
			declared.kind === 'connect'
				? compareConnect(declared.scopes, [...needs, ...needsOfUsers(source.asUser, names.length > 0)])
				: compareForge(declared.scopes, needs, await loadKnownScopes());
		io.stdout.write(`\n${printComparison(check, comparison)}`);
		return comparison.unmet.length > 0 ? 1 : 0;
	},
};

async function readSources(files: readonly string[]): Promise<Found> {
	const found = { calls: [] as Call[], unknown: [] as string[], asUser: [] as string[] };
	if (files.length === 0) return found;
	const parse = await loadParser();
	for (const file of files) {
		const text = await readFile(file, 'utf8');
		const { calls, unknown, asUser } = callsInSource(parse(file, text), text, file);
		found.calls.push(...calls);
		found.unknown.push(...unknown);
		found.asUser.push(...asUser);
	}
	return found;
}

/** A log does not have the calls of users: without source files nothing is said of their scope. */
function needsOfUsers(places: readonly string[], hasSource: boolean): Need[] {
	if (hasSource && places.length === 0) return [];
	return [{ name: `asUser (${places.join(', ')})`, anyOf: [['ACT_AS_USER']], isOptional: !hasSource }];
}
