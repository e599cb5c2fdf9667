import { checkCount } from './count.ts';
import { customFields } from './custom-fields.ts';
import { withoutDiscontinued } from './discontinued.ts';
import { emit } from './emit.ts';
import { manifestOf } from './manifest.ts';
import { nameParts } from './name-parts.ts';
import { joinShort } from './print.ts';
import { normalise } from './normalise/index.ts';
import { withOptionalRests } from './optional-rests.ts';
import {
	commentOperations,
	factsOf,
	operationsDeclaration,
	operationsFile,
	tableDeclaration,
	type OperationFacts,
} from './operations/index.ts';
import { clientType, removedFromConfluence, routesFile } from './routes/index.ts';
import { shareTypes } from './share-types.ts';
import { shareSchemas, type SharedDeclarations } from './share-schemas.ts';
import { undocumented } from './undocumented/index.ts';
import type { Manifest } from './manifest.ts';
import type { Document } from './openapi.ts';
import type { Product } from './documents.ts';
import type { Source } from './sources/index.ts';

/** Our own document: it has no address, and no door. */
const UNDOCUMENTED: Product = { name: 'undocumented', alias: 'Undocumented', url: '', relativeTo: '/wiki' };

const header = '// Written by `npm run generate`, never by hand. Its source is in manifest.json.\n\n';

/** One document on its way to declarations. */
interface Prepared {
	product: Product;
	/** As it is published, but for operations that are gone. */
	original: Document;
	document: Document;
	facts: OperationFacts[];
}

/** Every file of `generated/` by its name. */
export async function generate(sources: readonly Source[], previous: Manifest): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	const documents = sources.map(({ product, document }) =>
		prepare(product, withOptionalRests(withoutDiscontinued(document))),
	);
	const unwritten = prepare(UNDOCUMENTED, undocumented);
	const emitted = new Map<string, SharedDeclarations>();
	for (const { product, original, document } of documents) {
		const { name, alias, sharesWith = '' } = product;
		const whole = await emit(document);
		emitted.set(name, { name, alias, text: whole });
		const shared = emitted.get(sharesWith);
		const text = written(shared === undefined ? whole : shareSchemas(whole, shared));
		checkCount(name, original, text);
		files.set(`${product.name}.d.ts`, header + text + clientType(product, document));
	}
	files.set(`${UNDOCUMENTED.name}.d.ts`, header + written(await emit(unwritten.document)));
	const all = [...documents.filter(({ product }) => product.client === undefined), unwritten];
	files.set('routes.d.ts', header + routesFile(all, removedFromConfluence));
	files.set('custom-fields.d.ts', header + customFields);
	for (const [name, prepared] of Map.groupBy([...documents, unwritten], tableOf)) {
		const bases = prepared.flatMap(({ product }) => product.base ?? []);
		const facts = prepared.flatMap((one) => one.facts);
		files.set(`${name}.js`, header + operationsFile(facts, bases));
		files.set(`${name}.d.ts`, header + (name === TABLE ? operationsDeclaration : tableDeclaration));
	}
	files.set('manifest.json', `${JSON.stringify(manifestOf(sources, previous), null, '\t')}\n`);
	return files;
}

/** The declarations with all that they repeat under a name. */
function written(declarations: string): string {
	return joinShort(nameParts(shareTypes(declarations)).split('\n')).join('\n');
}

function prepare(product: Product, original: Document): Prepared {
	const document = normalise(original, product);
	const facts = factsOf(product, original, document);
	commentOperations(document, facts);
	return { product, original, document, facts };
}

/** The table of the Cloud's sites. */
const TABLE = 'operations';

function tableOf({ product: { table } }: Prepared): string {
	return table === undefined ? TABLE : `${TABLE}-${table}`;
}
