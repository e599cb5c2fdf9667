export { readSources } from './read-sources.ts';
export { scopes } from './scopes.ts';
export { sourceFiles } from './source-files.ts';
export { usesOf, type Use } from './uses.ts';
