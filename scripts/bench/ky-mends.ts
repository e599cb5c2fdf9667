import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A change of ky: the text that is replaced, once, in a file of its `distribution`. */
interface Mend {
	readonly file: string;
	readonly from: string;
	readonly to: string;
}

/** BENCHMARKS.md says why. */
const MENDS: readonly Mend[] = [
	// 1. A list of hooks is copied, not merged as any value may be.
	{
		file: 'utils/merge.js',
		from: '        : deepMerge(original[property] ?? [], incoming[property] ?? []);',
		to: '        : [...original[property] ?? [], ...incoming[property] ?? []];',
	},
	// 2. The limit alone is read again before an attempt, for a hook may have changed it.
	{
		file: 'core/Ky.js',
		from: '        this.#retryLimit = normalizeRetryOptions(this.#options.retry).limit;\n        const retryRequest',
		to: '        this.#retryLimit = normalizeRetryLimit(this.#options.retry.limit);\n        const retryRequest',
	},
	{ file: 'core/Ky.js', from: '{ normalizeRequestMethod, ', to: '{ normalizeRequestMethod, normalizeRetryLimit, ' },
	{ file: 'utils/normalize.js', from: 'const normalizeRetryLimit =', to: 'export const normalizeRetryLimit =' },
	// 3. Headers are made for the question where it is asked: of a form in the place of the body of a Request.
	{
		file: 'core/Ky.js',
		from: 'const userProvidedContentType = options.headers &&',
		to: 'const userProvidedContentType = () => options.headers &&',
	},
	{ file: 'core/Ky.js', from: '&& !userProvidedContentType) {', to: '&& !userProvidedContentType()) {' },
	// 4. Whether streams can be sent, by a Request, is found out for progress of an upload, and not while the module loads. A
	// runtime that does not know `duplex` ignores it. Node loads its `fetch` with the first of these names that is touched.
	{
		file: 'core/constants.js',
		from: 'export const supportsRequestStreams = (() => {',
		to: 'let streams;\nexport const supportsRequestStreams = () => streams ??= (() => {',
	},
	{
		file: 'core/Ky.js',
		from: '        if (supportsRequestStreams) {\n',
		to: '        {\n',
	},
	{ file: 'core/Ky.js', from: '|| !supportsRequestStreams)', to: '|| !supportsRequestStreams())' },
	{
		file: 'core/constants.js',
		from: "export const supportsFormData = typeof globalThis.FormData === 'function';",
		to: "export const supportsFormData = () => typeof globalThis.FormData === 'function';",
	},
	{ file: 'core/Ky.js', from: '((supportsFormData && ', to: '((supportsFormData() && ' },
];

/** Writes a copy of ky with all mends to a folder. @returns its entry */
export async function mendKy(folder: string): Promise<string> {
	const copy = join(folder, 'ky-mended');
	const entry = fileURLToPath(import.meta.resolve('ky'));
	await cp(dirname(entry), copy, { recursive: true });
	for (const { file, from, to } of MENDS) {
		const path = join(copy, file);
		const pieces = (await readFile(path, 'utf8')).split(from);
		if (pieces.length !== 2) throw new Error(`ky has changed: in ${file} there is not one ${JSON.stringify(from)}`);
		await writeFile(path, pieces.join(to));
	}
	return join(copy, 'index.js');
}
