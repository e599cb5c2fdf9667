import { build } from 'esbuild';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as library from '../../src/index.ts';

/** npm `atlassian-jwt`, as far as it is measured. */
export interface AtlassianJwt {
	fromMethodAndUrl(method: string, url: string): object;
	createQueryStringHash(request: object, checkBody: boolean): string;
	encodeSymmetric(claims: object, secret: string): string;
	decodeSymmetric(token: string, secret: string, algorithm: 'HS256'): { qsh?: string };
}

/** A package of the bench's own. The root, which checks these types, does not have it, hence the cast. */
export async function peer<T>(name: string): Promise<T> {
	const module = (await import(name)) as T & { default?: T };
	return module.default ?? module;
}

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** This library as it runs here, and as it runs where there is no `node:crypto`. */
export async function ours(): Promise<{ sync: typeof library; web: typeof library }> {
	const outfile = join(mkdtempSync(join(tmpdir(), 'bench-')), 'library.mjs');
	await build({
		entryPoints: [join(root, 'src/index.ts')],
		bundle: true,
		format: 'esm',
		platform: 'node',
		outfile,
		logLevel: 'error',
	});
	const url = pathToFileURL(outfile).href;
	const sync = (await import(url)) as typeof library;
	const getBuiltinModule = process.getBuiltinModule.bind(process);
	// The mechanism itself is taken away while the second copy starts.
	Object.assign(process, { getBuiltinModule: undefined });
	const web = (await import(`${url}?web`)) as typeof library;
	Object.assign(process, { getBuiltinModule });
	return { sync, web };
}
