/** TypeScript 5, which has an API: the one of the root, 7, has none. Tests take it from here. */
export { default as ts } from 'typescript';
