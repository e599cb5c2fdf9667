import { readFileSync } from 'node:fs';
import { writtenPaths } from '../../scripts/generate/count.ts';
import { products } from '../../scripts/generate/documents.ts';
import type { Product } from '../../scripts/generate/documents.ts';
import type { Method } from '../../scripts/generate/openapi.ts';

export interface WrittenPath {
	product: Product;
	path: string;
	methods: Method[];
}

/** Every path in `generated/`, so that a test needs no documents. */
export function allWrittenPaths(): WrittenPath[] {
	return products.flatMap((product) => {
		const text = readFileSync(new URL(`../../generated/${product.name}.d.ts`, import.meta.url), 'utf8');
		return writtenPaths(text).map((written) => ({ product, ...written }));
	});
}

/** A path as it is requested: every parameter has a made-up value. */
export function concrete(template: string): string {
	return template.replace(/\/\{path\}$/, '/a1/b2.txt').replaceAll(/\{[^{}]+\}/g, 'x1');
}
