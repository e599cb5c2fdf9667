import { Hono } from 'hono';
import { CONFLUENCE_DATA } from '../data.ts';
import type { Product, ProductEnv, ProductOptions } from '../product.ts';
import { notServed } from '../rest/index.ts';

export function confluenceProduct(options: ProductOptions): Product {
	const data = structuredClone(options.data ?? CONFLUENCE_DATA);
	const app = new Hono<ProductEnv>();
	app.notFound(notServed('confluence-v2'));
	return { app, data: () => structuredClone(data) };
}
