import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkManifest } from '../../../manifest/index.ts';
import { UsageError, type ExitCode, type Io } from '../../command.ts';
import { readSources, sourceAndPageFiles, usesOf } from '../../scopes/index.ts';
import { editBetween } from '../source-edits.ts';
import { writeMigrated } from '../write.ts';
import { readDescriptor } from './descriptor.ts';
import { firstManifest } from './first-manifest.ts';
import { modulesStep } from './modules-step.ts';
import { pagesStep } from './pages-step.ts';
import { remoteStep } from './remote-step.ts';
import type { WrittenManifest } from './written-manifest.ts';

/** Options of {@link migrateForge}, as the command line has them. */
export interface ForgeMigration {
	readonly descriptor?: string | undefined;
	readonly step?: string | undefined;
	/** Keys of the modules that the steps `pages` and `modules` move. */
	readonly module?: readonly string[] | undefined;
	/** Files and folders with the app's calls. */
	readonly names: readonly string[];
	readonly dryRun: boolean;
}

/** Writes the manifest of an app of Connect beside its descriptor, or moves it a step on. */
export async function migrateForge(options: ForgeMigration, io: Io): Promise<ExitCode> {
	const { descriptor, step = 'connect', module = [], names, dryRun } = options;
	if (descriptor === undefined) throw new UsageError('the option --descriptor is required');
	if (module.length > 0 && step !== 'pages' && step !== 'modules') {
		throw new UsageError('the option --module is one of --step pages and --step modules');
	}
	const folder = dirname(descriptor);
	const file = join(folder, 'manifest.yml');
	const previous = step === 'connect' ? undefined : await readManifest(file);
	const written =
		previous === undefined ? await newManifest(descriptor, names) : nextManifest(step, previous, file, module);
	const { text, changed, notes } = written;
	const left = notes.map((note) => ({ place: file, reason: note }));
	for (const { severity, message } of checkManifest(text)) {
		if (severity === 'error') left.push({ place: file, reason: message });
	}
	const edits = previous === undefined || previous === text ? [] : [editBetween(previous, text)];
	const created = new Map([...(written.created ?? [])].map(([path, content]) => [join(folder, path), content]));
	if (previous === undefined) created.set(file, text);
	await writeMigrated({ changes: new Map([[file, { edits, changed, left }]]), created }, dryRun, io);
	return 0;
}

function nextManifest(step: string, previous: string, file: string, module: readonly string[]): WrittenManifest {
	if (step === 'remote') return remoteStep(previous, file);
	return step === 'modules' ? modulesStep(previous, file, module) : pagesStep(previous, file, module);
}

async function newManifest(descriptor: string, names: readonly string[]): Promise<WrittenManifest> {
	const { calls, unknown, asUser } = await readSources(await sourceAndPageFiles(names));
	const found = await usesOf(calls);
	const written = firstManifest(await readDescriptor(descriptor), found.uses, asUser.length > 0);
	const places = [...unknown, ...found.unknown].map(
		({ where, reason }) => `scopes: of a call that the list lacks: ${reason} (${where})`,
	);
	return { ...written, notes: [...written.notes, ...places] };
}

async function readManifest(file: string): Promise<string> {
	return readFile(file, 'utf8').catch((cause: unknown) => {
		throw new UsageError(`the file ${file} cannot be read: run the first step first`, { cause });
	});
}
