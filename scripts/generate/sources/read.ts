import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { download } from './download.ts';
import { parseDocument } from './parse.ts';
import { progress } from './progress.ts';
import type { Download } from './download.ts';
import type { Terminal } from './progress.ts';
import type { Product } from '../documents.ts';
import type { Document } from '../openapi.ts';

export interface Source extends Download {
	product: Product;
	document: Document;
}

/** The documents of all products, from a folder (`jira-v3.json`, or `more/jira-data-center.json`) or from Atlassian. */
export async function readSources(
	products: readonly Product[],
	from: string | undefined,
	terminal: Terminal,
): Promise<Source[]> {
	const sources: Source[] = [];
	for (const product of products) {
		const { text, date } =
			from === undefined ? await downloadProduct(product, terminal) : await readProduct(product, from);
		const document = parseDocument(text, from === undefined ? product.url : join(from, `${product.name}.json`));
		sources.push({ product, document, text, ...(date !== undefined && { date }) });
	}
	return sources;
}

async function downloadProduct(product: Product, terminal: Terminal): Promise<Download> {
	const display = progress(product.name, terminal);
	const result = await download(product.url, display);
	display.done();
	return result;
}

async function readProduct(product: Product, from: string): Promise<Download> {
	const name = `${product.name}.json`;
	const file = join(from, name);
	try {
		return { text: await readFile(file, 'utf8').catch(() => readFile(join(from, 'more', name), 'utf8')) };
	} catch (cause) {
		throw new Error(`Could not read ${file}: --from takes a folder with one file per product`, { cause });
	}
}
