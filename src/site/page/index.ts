export { createPage, type PageContext } from './page.ts';
