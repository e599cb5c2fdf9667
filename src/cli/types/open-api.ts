import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { isRecord } from '../../is-record.ts';
import { withoutTrailingSlashes } from '../../without-trailing-slashes.ts';
import { UsageError } from '../command.ts';

/** The part of the package openapi-typescript that is used. */
interface OpenApiTypeScript {
	readonly default: (document: object, options: object) => Promise<unknown>;
	readonly astToString: (nodes: unknown) => string;
}

/** A name in a variable: nobody who builds this package needs that one. */
const PACKAGE = 'openapi-typescript';

/**
 * The `paths` of an OpenAPI document of version 3, as TypeScript.
 *
 * @param source a file or an http(s) URL, JSON or YAML
 * @param base stands before each path, such as `/jsm/ops/api`
 * @throws {@link UsageError} for a text that is not such a document, and where the package openapi-typescript is missing.
 */
export async function pathsOfDocument(source: string, base = ''): Promise<string> {
	const document = withBase(parseDocument(await readText(source), source), withoutTrailingSlashes(base));
	const { default: openapiTS, astToString } = await loadGenerator();
	const nodes = await openapiTS(document, { defaultNonNullable: false });
	return `// The paths of ${source.replaceAll(/\s/g, ' ')}, by \`npx atlassian-rest-client types\`.\n\n${astToString(nodes)}`;
}

async function readText(source: string): Promise<string> {
	if (!/^https?:\/\//.test(source)) {
		return readFile(source, 'utf8').catch((cause: unknown) => {
			throw new UsageError(`the file ${source} cannot be read`, { cause });
		});
	}
	const response = await fetch(source, { signal: AbortSignal.timeout(60_000) });
	if (!response.ok) throw new Error(`${source} responded with ${response.status}`);
	return response.text();
}

function parseDocument(text: string, source: string): Readonly<Record<string, unknown>> {
	let document: unknown;
	try {
		document = parse(text);
	} catch (cause) {
		throw new UsageError(`${source} is not JSON or YAML`, { cause });
	}
	if (isRecord(document) && String(document['openapi']).startsWith('3.') && isRecord(document['paths']))
		return document;
	throw new UsageError(`${source} is not an OpenAPI document of version 3`);
}

function withBase(document: Readonly<Record<string, unknown>>, base: string): object {
	const { paths } = document;
	if (base === '' || !isRecord(paths)) return document;
	if (!base.startsWith('/')) throw new UsageError('--base must start with a slash');
	return { ...document, paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [base + path, item])) };
}

/** From where this package is, or from the current folder. */
async function loadGenerator(): Promise<OpenApiTypeScript> {
	try {
		const loaded: unknown = await import(PACKAGE).catch(importFromFolder);
		// A CommonJS module has its exports in `default`.
		const found = isRecord(loaded) && isRecord(loaded['default']) ? loaded['default'] : loaded;
		// Its interface is that of version 7, which the message names.
		return found as OpenApiTypeScript;
	} catch (cause) {
		const packages = '-p atlassian-rest-client -p openapi-typescript@7 -p typescript@5';
		throw new UsageError(
			`--openapi needs openapi-typescript 7 and TypeScript 5: npx ${packages} atlassian-rest-client types --openapi ...`,
			{ cause },
		);
	}
}

function importFromFolder(): Promise<unknown> {
	const { resolve } = createRequire(join(process.cwd(), 'package.json'));
	return import(pathToFileURL(resolve(PACKAGE)).href);
}
