export { sourceFiles } from './source-files.ts';
export { scopes } from './scopes.ts';
