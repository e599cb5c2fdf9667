import { build, type BuildOptions, type Plugin } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as library from '../../src/index.ts';
import { mendKy } from './ky-mends.ts';

export type Library = typeof library;

export const root: string = fileURLToPath(new URL('../../', import.meta.url));

const FILES = { ours: 'library.mjs', 'ours, ky mended': 'library-ky-mended.mjs', 'ky mended': 'ky-mended.mjs' };

/** Bundles this library, and ky with the mends that BENCHMARKS.md proposes. */
export async function bundleLibraries(folder: string): Promise<void> {
	const mended = await mendKy(folder);
	const entryPoints = [join(root, 'src/index.ts')];
	await bundle(bundled(folder, 'ours'), { entryPoints });
	await bundle(bundled(folder, 'ours, ky mended'), { entryPoints, plugins: [replaceKy(mended)] });
	await bundle(bundled(folder, 'ky mended'), { entryPoints: [mended] });
}

/** The file of a bundle that is made once for all points. */
export function bundled(folder: string, name: keyof typeof FILES): string {
	return join(folder, FILES[name]);
}

export async function bundle(outfile: string, options: BuildOptions): Promise<string> {
	const defaults: BuildOptions = { bundle: true, format: 'esm', platform: 'node', target: 'es2023', logLevel: 'error' };
	await build({ ...defaults, ...options, outfile });
	return outfile;
}

export function replaceKy(path: string): Plugin {
	return { name: 'replace ky', setup: (build) => build.onResolve({ filter: /^ky$/ }, () => ({ path })) };
}

/** This library as it runs here. */
export async function ours(folder: string, name: 'ours' | 'ours, ky mended' = 'ours'): Promise<Library> {
	return (await import(pathToFileURL(bundled(folder, name)).href)) as Library;
}

/** This library as it runs where there is no `node:crypto`. */
export async function oursOnWebCrypto(folder: string): Promise<Library> {
	const getBuiltinModule = process.getBuiltinModule.bind(process);
	// The mechanism itself is taken away while this copy starts.
	Object.assign(process, { getBuiltinModule: undefined });
	try {
		return (await import(`${pathToFileURL(bundled(folder, 'ours')).href}?web`)) as Library;
	} finally {
		Object.assign(process, { getBuiltinModule });
	}
}
