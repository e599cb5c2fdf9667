export { scopes } from './scopes.ts';
