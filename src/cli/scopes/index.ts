export { needsOfModule, type ModuleNeeds } from './needs-of-module.ts';
export { loadParser } from './parse-source.ts';
export { readSources } from './read-sources.ts';
export { scopes } from './scopes.ts';
export { sourceAndPageFiles, sourceFiles } from './source-files.ts';
export { usesOf, type Use } from './uses.ts';
