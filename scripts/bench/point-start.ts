import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './peers.ts';
import { median } from './time.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Milliseconds and megabytes of resident memory that an import adds to an empty process. */
export type Starts = Record<string, { milliseconds: number; megabytes: number }>;

const SCRIPT = `
const [before, start] = [process.memoryUsage.rss(), performance.now()];
await import(process.argv[1]);
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage.rss() - before) / 2 ** 20 }));`;

/** What importing costs, each time in a fresh process, in turn. What does not import is left out. */
export async function timeImports(rounds = 7): Promise<Starts> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const [client, rival] = [join(folder, 'client.mjs'), join(folder, 'rival.mjs')];
	await bundle("export { createClient } from './src/index.ts'", root, { outfile: client, write: true });
	await bundle("export { createCloudClient } from 'jira.js/cloud'", here, { outfile: rival, write: true });
	const modules: Record<string, string> = {
		'createClient, bundled': pathToFileURL(client).href,
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

/** Bytes of each, for a browser: minified, brotli. */
export async function sizes(): Promise<Record<string, number>> {
	const entries: Record<string, [text: string, folder: string]> = {
		createClient: ["export { createClient } from './src/index.ts'", root],
		Authenticator: ["export { Authenticator } from './src/index.ts'", root],
		'jira.js': ["export { createCloudClient } from 'jira.js/cloud'", here],
		'openapi-fetch': ["export { default } from 'openapi-fetch'", here],
		ky: ["export { default } from 'ky'", here],
	};
	const bytes: Record<string, number> = {};
	for (const [name, [text, folder]] of Object.entries(entries)) {
		// oxlint-disable-next-line no-await-in-loop
		const result = await bundle(text, folder, { write: false });
		bytes[name] = brotliCompressSync(result.outputFiles?.[0]?.contents ?? '').length;
	}
	return bytes;
}

function bundle(
	contents: string,
	resolveDir: string,
	output: { outfile?: string; write: boolean },
): ReturnType<typeof build> {
	return build({
		stdin: { contents, resolveDir },
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2023',
		logLevel: 'error',
		...output,
	});
}
