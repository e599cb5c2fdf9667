import { checkCount } from './count.ts';
import { customFields } from './custom-fields.ts';
import { withoutDiscontinued } from './discontinued.ts';
import { emit } from './emit.ts';
import { manifestOf } from './manifest.ts';
import { normalise } from './normalise/index.ts';
import { withOptionalRests } from './optional-rests.ts';
import { factsOf, operationsDeclaration, operationsFile } from './operations/index.ts';
import { clientType, removedFromConfluence, routesFile } from './routes/index.ts';
import { shareTypes } from './share-types.ts';
import { shareSchemas, type SharedDeclarations } from './share-schemas.ts';
import { undocumented } from './undocumented/index.ts';
import type { Manifest } from './manifest.ts';
import type { Source } from './sources/index.ts';

/** Our own document: it has no address, and no door. */
const UNDOCUMENTED = { name: 'undocumented', alias: 'Undocumented', url: '', relativeTo: '/wiki' };

const header = '// Written by `npm run generate`, never by hand. Its source is in manifest.json.\n\n';

/** Every file of `generated/` by its name. */
export async function generate(sources: readonly Source[], previous: Manifest): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	const documents = sources.map(({ product, document }) => {
		const original = withOptionalRests(withoutDiscontinued(document));
		return { product, original, document: normalise(original, product) };
	});
	const unwritten = {
		product: UNDOCUMENTED,
		original: undocumented,
		document: normalise(undocumented, UNDOCUMENTED),
	};
	const written = new Map<string, SharedDeclarations>();
	for (const { product, original, document } of documents) {
		const { name, alias, sharesWith = '' } = product;
		const whole = await emit(document);
		written.set(name, { name, alias, text: whole });
		const shared = written.get(sharesWith);
		const text = shareTypes(shared === undefined ? whole : shareSchemas(whole, shared));
		checkCount(name, original, text);
		files.set(`${product.name}.d.ts`, header + text + clientType(product, document));
	}
	files.set(`${UNDOCUMENTED.name}.d.ts`, header + shareTypes(await emit(unwritten.document)));
	const cloud = documents.filter(({ product }) => product.client === undefined);
	const all = [...cloud, unwritten];
	const facts = all.flatMap(({ product, original, document }) => factsOf(product, original, document));
	files.set('routes.d.ts', header + routesFile(all, removedFromConfluence));
	files.set('custom-fields.d.ts', header + customFields);
	files.set('operations.js', header + operationsFile(facts));
	files.set('operations.d.ts', header + operationsDeclaration);
	files.set('manifest.json', `${JSON.stringify(manifestOf(sources, previous), null, '\t')}\n`);
	return files;
}
