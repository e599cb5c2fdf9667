import { readFile } from 'node:fs/promises';
import { UsageError, type Command, type OptionValues } from '../command.ts';
import { loadKnownScopes } from '../../operations/index.ts';
import { callsInLog } from './calls-in-log.ts';
import { compareConnect, compareForge } from './compare.ts';
import { readDeclared, type Need } from './declared.ts';
import { readSources } from './read-sources.ts';
import { printComparison, printUses } from './print.ts';
import { sourceAndPageFiles } from './source-files.ts';
import { usesOf } from './uses.ts';

/** Lists the scopes that the calls of a code base need, and compares them with those that it declares. */
export const scopes: Command<OptionValues<'check' | 'log'>> = {
	usage: 'scopes [files...]',
	summary: 'List the scopes that the calls of source files, or of a test run, need',
	details: `Says which scopes of a manifest or a descriptor are missing or not needed. Reads
the current folder if neither files nor a log are given. Reading source needs a
parser: npm install --save-dev oxc-parser.`,
	options: [
		{ flags: '--check <file>', text: 'manifest.yml or atlassian-connect.json: exit code 1 if a scope is missing' },
		{ flags: '--log <file>', text: 'lines of JSON with method and url, as `site --log json` writes them' },
	],
	examples: [
		'scopes src',
		'scopes --check manifest.yml src',
		'scopes --check atlassian-connect.json --log calls.jsonl',
	],
	async run(files, { check, log }, io) {
		const names = files.length === 0 && log === undefined ? ['.'] : files;
		const declared = check === undefined ? undefined : await readDeclared(check);
		const source = await readSources(await sourceAndPageFiles(names));
		const logged = log === undefined ? [] : callsInLog(await readLog(log), log);
		const { uses, unknown } = await usesOf([...source.calls, ...logged]);
		const unread = [...source.unknown, ...unknown];
		io.stdout.write(printUses(uses, unread));
		if (check === undefined || declared === undefined) return 0;
		const needs = [...declared.needs, ...uses.map(({ needs: { [declared.kind]: need } }) => need)];
		const comparison =
			declared.kind === 'connect'
				? compareConnect(declared.scopes, [...needs, ...needsOfUsers(source.asUser, names.length > 0)])
				: compareForge(declared.scopes, needs, await loadKnownScopes());
		io.stdout.write(`\n${printComparison(check, comparison, unread.length)}`);
		return comparison.unmet.length > 0 ? 1 : 0;
	},
};

async function readLog(file: string): Promise<string> {
	return readFile(file, 'utf8').catch((cause: unknown) => {
		throw new UsageError(`the file ${file} cannot be read`, { cause });
	});
}

/** A log does not have the calls of users: without source files nothing is said of their scope. */
function needsOfUsers(places: readonly string[], hasSource: boolean): Need[] {
	if (hasSource && places.length === 0) return [];
	return [{ name: `asUser (${places.join(', ')})`, anyOf: [['ACT_AS_USER']], isOptional: !hasSource }];
}
