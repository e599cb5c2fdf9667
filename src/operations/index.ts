export { documentedPath } from './documented-path.ts';
export type { FindOperation, Operation } from './find-operation.ts';
export { loadOperations } from './load-operations.ts';
export { loadOperationScopes, type ScopesOfOperation } from './operation-scopes.ts';
