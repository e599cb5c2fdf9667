export { withImplied } from './connect-scopes.ts';
export { documentedPath } from './documented-path.ts';
export type { FindOperation } from './find-operation.ts';
export { loadKnownScopes, loadOperations, type OperationApi } from './load-operations.ts';
export { findOperation } from './find-by-url.ts';
export type { Operation, OperationScopes, Paging } from './operation.ts';
