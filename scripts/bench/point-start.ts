import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { root } from './peers.ts';
import { median } from './time.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A module's text, and the folder from which its imports are resolved. */
type Entry = readonly [contents: string, folder: string];

const withoutDynamicImports: esbuild.Plugin = {
	name: 'without dynamic imports',
	setup(build) {
		build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
			kind === 'dynamic-import' ? { path, external: true } : undefined,
		);
	},
};

const CREATE_CLIENT: Entry = ["export { createClient } from './src/index.ts'", root];
const JIRA_JS: Entry = ["export { createCloudClient } from 'jira.js/cloud'", here];
const KY: Entry = ["export { default } from 'ky'", here];

/** Milliseconds and megabytes of resident memory that an import adds to an empty process. */
export type Starts = Record<string, { milliseconds: number; megabytes: number }>;

const SCRIPT = `
const [before, start] = [process.memoryUsage.rss(), performance.now()];
await import(process.argv[1]);
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage.rss() - before) / 2 ** 20 }));`;

/** The cost of each import, in a fresh process each time, one after another. A module that fails to load is left out. */
export async function timeImports(rounds = 7): Promise<Starts> {
	const [client, ky, rival] = [await bundle(...CREATE_CLIENT), await bundle(...KY), await bundle(...JIRA_JS)];
	const modules: Record<string, string> = {
		'createClient, bundled': pathToFileURL(client).href,
		'ky, bundled': pathToFileURL(ky).href,
		'jira.js, bundled': pathToFileURL(rival).href,
		'root door': pathToFileURL(join(root, 'dist/index.js')).href,
		'jira.js': 'jira.js',
		'atlassian-connect-express': 'atlassian-connect-express',
	};
	const all: Record<string, { milliseconds: number; megabytes: number }[]> = {};
	for (let round = 0; round < rounds; round += 1) {
		for (const [name, specifier] of Object.entries(modules)) {
			const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT, specifier], {
				cwd: here,
				encoding: 'utf8',
			});
			if (stdout.startsWith('{')) (all[name] ??= []).push(JSON.parse(stdout));
		}
	}
	return Object.fromEntries(
		Object.entries(all).map(([name, runs]) => [
			name,
			{
				milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
				megabytes: median(runs.map(({ megabytes }) => megabytes)),
			},
		]),
	);
}

/** Bytes of each, minified, brotli, as size-limit counts: one file, without dynamic imports. */
export async function sizes(): Promise<Record<string, number>> {
	const entries: Record<string, Entry> = {
		createClient: CREATE_CLIENT,
		Authenticator: ["export { Authenticator } from './src/index.ts'", root],
		'jira.js': JIRA_JS,
		'openapi-fetch': ["export { default } from 'openapi-fetch'", here],
		ky: KY,
	};
	const bytes: Record<string, number> = {};
	for (const [name, entry] of Object.entries(entries)) {
		// oxlint-disable-next-line no-await-in-loop
		bytes[name] = brotliCompressSync(readFileSync(await bundle(...entry))).length;
	}
	return bytes;
}

/** The path of a bundle of everything that an import loads at once. */
async function bundle(contents: string, resolveDir: string): Promise<string> {
	const outfile = join(mkdtempSync(join(tmpdir(), 'bench-')), 'bundle.mjs');
	await esbuild.build({
		stdin: { contents, resolveDir },
		outfile,
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2023',
		logLevel: 'error',
		plugins: [withoutDynamicImports],
	});
	return outfile;
}
