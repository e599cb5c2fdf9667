export { withImplied } from './connect-scopes.ts';
export { documentedPath } from './documented-path.ts';
export type { FindOperation } from './find-operation.ts';
export { loadedOperations, loadKnownScopes, loadOperations, loadTemplates } from './load-operations.ts';
export { operationOf, scopesOf } from './operation-of.ts';
export type { Operation, OperationScopes, Paging } from './operation.ts';
