export { needsOfModule, type ModuleNeeds } from './needs-of-module.ts';
export { loadParser } from './parse-source.ts';
export { scopes } from './scopes.ts';
