export { confluenceProduct } from './confluence-product.ts';
