import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bundle, root } from './library.ts';

const here = fileURLToPath(new URL('./', import.meta.url));

/** A module's text, and the folder from which its imports are resolved. */
const ENTRIES: Record<string, readonly [contents: string, resolveDir: string]> = {
	createClient: ["export { createClient } from './src/index.ts'", root],
	Authenticator: ["export { Authenticator } from './src/index.ts'", root],
	'jira.js 6': ["export { createCloudClient } from 'jira.js/cloud'", here],
	'openapi-fetch': ["export { default } from 'openapi-fetch'", here],
	ky: ["export { default } from 'ky'", here],
};

/** As size-limit counts: large tables of data, which are loaded later, are files of their own. */
const withoutDynamicImports: Plugin = {
	name: 'without dynamic imports',
	setup(build) {
		build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
			kind === 'dynamic-import' ? { path, external: true } : undefined,
		);
	},
};

/** Bytes of each, minified, brotli. */
export async function sizes(folder: string): Promise<Record<string, number>> {
	const bytes: Record<string, number> = {};
	for (const [at, [name, [contents, resolveDir]]] of Object.entries(ENTRIES).entries()) {
		const file = await bundle(join(folder, `size-${at}.mjs`), {
			stdin: { contents, resolveDir },
			minify: true,
			platform: 'neutral',
			mainFields: ['module', 'main'],
			plugins: [withoutDynamicImports],
		});
		bytes[name] = brotliCompressSync(readFileSync(file)).length;
	}
	return bytes;
}
