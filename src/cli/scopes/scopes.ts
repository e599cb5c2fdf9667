import { readFile } from 'node:fs/promises';
import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { loadKnownScopes } from '../../operations/index.ts';
import { callsInLog } from './calls-in-log.ts';
import { compareConnect, compareForge } from './compare.ts';
import { readDeclared, type Need } from './declared.ts';
import { readSources } from './read-sources.ts';
import { printComparison, printUses } from './print.ts';
import { sourceFiles } from './source-files.ts';
import { usesOf } from './uses.ts';

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

/** A log does not have the calls of users: without source files nothing is said of their scope. */
function needsOfUsers(places: readonly string[], hasSource: boolean): Need[] {
	if (hasSource && places.length === 0) return [];
	return [{ name: `asUser (${places.join(', ')})`, anyOf: [['ACT_AS_USER']], isOptional: !hasSource }];
}
