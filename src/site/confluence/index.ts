export { confluenceProduct } from './confluence-product.ts';
export type { ConfluenceData } from './state.ts';
