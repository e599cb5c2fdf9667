import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkManifest } from '../../../manifest/index.ts';
import { UsageError, type ExitCode, type Io } from '../../command.ts';
import { readSources, sourceFiles, usesOf } from '../../scopes/index.ts';
import { printChanges } from '../changes.ts';
import { diffOf, editBetween } from '../source-edits.ts';
import { writeMigrated } from '../write.ts';
import { readDescriptor } from './descriptor.ts';
import { firstManifest, type WrittenManifest } from './first-manifest.ts';
import { remoteStep } from './remote-step.ts';

/** Options of {@link migrateForge}, as the command line has them. */
export interface ForgeMigration {
	readonly descriptor?: string | undefined;
	readonly step?: string | undefined;
	/** Files and folders with the app's calls. */
	readonly names: readonly string[];
	readonly dryRun: boolean;
}

/** Writes the manifest of an app of Connect beside its descriptor, or moves it a step on. */
export async function migrateForge(
	{ descriptor, step = 'connect', names, dryRun }: ForgeMigration,
	io: Io,
): Promise<ExitCode> {
	if (descriptor === undefined) throw new UsageError('the option --descriptor is required');
	const file = join(dirname(descriptor), 'manifest.yml');
	const written = step === 'remote' ? await nextManifest(file, dryRun, io) : await newManifest(descriptor, names);
	const { text, changed, notes } = written;
	const left = notes.map((note) => ({ place: file, reason: note }));
	for (const { severity, message } of checkManifest(text)) {
		if (severity === 'error') left.push({ place: file, reason: message });
	}
	const changes = new Map([[file, { edits: [], changed, left }]]);
	if (step === 'remote') io.stdout.write(printChanges([...changes.values()], 1));
	else await writeMigrated({ changes, created: new Map([[file, text]]) }, dryRun, io);
	return 0;
}

async function newManifest(descriptor: string, names: readonly string[]): Promise<WrittenManifest> {
	const { calls, unknown, asUser } = await readSources(await sourceFiles(names));
	const written = firstManifest(await readDescriptor(descriptor), await usesOf(calls), asUser.length > 0);
	const places = unknown.map((place) => `scopes: the path of a call is known at run time only (${place})`);
	return { ...written, notes: [...written.notes, ...places] };
}

async function nextManifest(file: string, dryRun: boolean, io: Io): Promise<WrittenManifest> {
	const before = await readFile(file, 'utf8').catch((cause: unknown) => {
		throw new UsageError(`the file ${file} cannot be read: run the first step first`, { cause });
	});
	const written = remoteStep(before, file);
	if (dryRun) io.stdout.write(diffOf(file, before, [editBetween(before, written.text)]));
	else await writeFile(file, written.text);
	return written;
}
