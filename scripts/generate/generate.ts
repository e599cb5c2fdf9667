import { checkCount } from './count.ts';
import { emit } from './emit.ts';
import { manifestOf } from './manifest.ts';
import { operationFlagsDeclaration, operationFlagsFile } from './operation-flags/index.ts';
import { normalise } from './normalise/index.ts';
import { routesFile } from './routes/index.ts';
import type { Manifest } from './manifest.ts';
import type { Source } from './sources/index.ts';

const header = '// Written by `npm run generate`, never by hand. Its source is in manifest.json.\n\n';

/** Every file of `generated/` by its name. */
export async function generate(sources: readonly Source[], previous: Manifest): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	const documents = sources.map(({ product, document }) => ({ product, document: normalise(document, product) }));
	for (const [index, { product, document }] of documents.entries()) {
		const text = await emit(document);
		checkCount(product.name, sources[index]?.document ?? document, text);
		files.set(`${product.name}.d.ts`, header + text);
	}
	files.set('routes.d.ts', header + routesFile(documents));
	files.set('operation-flags.js', header + operationFlagsFile(documents));
	files.set('operation-flags.d.ts', header + operationFlagsDeclaration);
	files.set('manifest.json', `${JSON.stringify(manifestOf(sources, previous), null, '\t')}\n`);
	return files;
}
