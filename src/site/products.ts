import { confluenceProduct } from './confluence/index.ts';
import { jiraProduct } from './jira/index.ts';
import type { Product, ProductOptions } from './product.ts';

/** @throws `TypeError` if `data` is not a state of this product; it names the invalid part. */
export function createProduct(product: 'jira' | 'confluence', options: ProductOptions): Product {
	return product === 'jira' ? jiraProduct(options) : confluenceProduct(options);
}
