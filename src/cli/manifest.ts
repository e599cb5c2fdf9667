import { counted } from './counted.ts';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRecord } from '../is-record.ts';
import { checkManifest, type ManifestApp, type ManifestFinding } from '../manifest/index.ts';
import { loadKnownScopes } from '../operations/index.ts';
import { UsageError, type Command, type Io, type OptionValues } from './command.ts';
import { loadParser, needsOfModule, type ModuleNeeds } from './scopes/index.ts';

/** Checks a manifest of Forge. */
export const manifest: Command<OptionValues<'app' | 'previous'>> = {
	usage: 'manifest <check> <file>',
	summary: 'Find in a Forge manifest what cannot work, also with the app',
	details:
		'The calls of the app, and of the modules that it imports, need scopes: they are compared.\nUses @forge/manifest and oxc-parser, where they are installed.',
	options: [
		{ flags: '--app <module>', text: 'a module that exports `manifestApp`: it is loaded' },
		{ flags: '--previous <file>', text: 'the manifest of the last release' },
	],
	examples: ['manifest check manifest.yml --app src/app.ts'],
	async run([action, file = ''], { app: module, previous }, io) {
		if (action !== 'check') throw new UsageError('expected manifest check <file>');
		const text = await read(file);
		const needs = module === undefined ? undefined : await scopesOf(module, io);
		const findings = checkManifest(text, {
			app: module === undefined ? undefined : await appOf(module),
			scopesUsed: needs?.needs,
			knownScopes: needs?.unknown.length === 0 ? await loadKnownScopes() : undefined,
			previous: previous === undefined ? undefined : await read(previous),
		});
		for (const finding of findings) io.stdout.write(`${line(file, finding)}\n`);
		const levels = [...findings.map(({ severity }) => severity as string), ...(await checkWithForge(file, io))];
		const [errors = 0, warnings = 0] = ['error', 'warning'].map((name) => levels.filter((one) => one === name).length);
		const notes = levels.length - errors - warnings;
		io.stdout.write(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}\n`);
		return errors > 0 ? 1 : 0;
	},
};

/** As compilers write it, so that editors find the place. */
function line(file: string, { line: row = 1, column = 1, severity, code, message }: ManifestFinding): string {
	return `${file}:${row}:${column}: ${severity}: ${message} (${code})`;
}

async function read(file: string): Promise<string> {
	try {
		return await readFile(file, 'utf8');
	} catch (cause) {
		throw new UsageError(`the file ${file} cannot be read`, { cause });
	}
}

/** The app that the module describes. It is loaded, and so runs: its own `createApp` may check its options, but must not listen. */
async function appOf(module: string): Promise<ManifestApp> {
	const { href } = pathToFileURL(resolve(module));
	let exported: unknown;
	try {
		exported = await import(href);
	} catch (cause) {
		throw new UsageError(`the module ${module} cannot be loaded`, { cause });
	}
	const app = isRecord(exported) ? exported['manifestApp'] : undefined;
	if (!isRecord(app)) throw new UsageError(`the module ${module} does not export an object \`manifestApp\``);
	// Its fields are those of the options of `checkManifest`, which ignores others.
	return app;
}

/** The scopes that the calls of the app need. Undefined, with a line that says why, where its source cannot be read. */
async function scopesOf(module: string, io: Io): Promise<ModuleNeeds | undefined> {
	let parse: Awaited<ReturnType<typeof loadParser>>;
	try {
		parse = await loadParser();
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		io.stdout.write("oxc-parser is not installed: the scopes of the app's calls were not checked\n");
		return undefined;
	}
	const found = await needsOfModule(module, parse).catch((cause: unknown) => {
		throw new UsageError(`the module ${module} cannot be read`, { cause });
	});
	for (const { where, reason } of found.unknown) {
		io.stdout.write(`${where}: note: ${reason}: its scopes were not checked\n`);
	}
	return found;
}

/** The part of `@forge/manifest` that is used. */
interface ForgeManifest {
	readonly FullValidationProcessor: new (options: object) => ForgeProcessor;
	readonly ProductTriggerValidationProcessor: new () => ForgeProcessor;
}

interface ForgeProcessor {
	process(file: string): Promise<{ readonly errors?: readonly ForgeProblem[] }>;
}

interface ForgeProblem {
	readonly message: string;
	readonly level: string;
	readonly line?: number;
	readonly column?: number;
}

/**
 * Prints what Atlassian's own checker finds, which knows the fields of each UI module.
 *
 * @returns the levels of its findings.
 */
async function checkWithForge(file: string, io: Io): Promise<string[]> {
	const forge = await loadForge(file);
	if (forge === undefined) {
		io.stdout.write(
			'@forge/manifest is not installed beside the manifest: the fields of UI modules were not checked\n',
		);
		return [];
	}
	const results = [
		await new forge.FullValidationProcessor({}).process(file),
		await new forge.ProductTriggerValidationProcessor().process(file),
	];
	// Its parts find some problems twice.
	const problems = new Map(
		results
			.flatMap(({ errors = [] }) => errors)
			.map(({ level, line: row = 1, column = 1, message }) => [`${row}:${column}: ${level}: ${message}`, level]),
	);
	for (const problem of problems.keys()) io.stdout.write(`${file}:${problem} (@forge/manifest)\n`);
	return [...problems.values()];
}

/** From where the manifest is: it is a dependency of the app. Undefined when it is not installed. */
async function loadForge(file: string): Promise<ForgeManifest | undefined> {
	let path: string;
	try {
		path = createRequire(resolve(file)).resolve('@forge/manifest');
	} catch {
		return undefined;
	}
	const exported = (await import(pathToFileURL(path).href)) as { readonly default?: ForgeManifest } & ForgeManifest;
	// A CommonJS package, whose names Node may not find.
	return exported.FullValidationProcessor === undefined ? exported.default : exported;
}
