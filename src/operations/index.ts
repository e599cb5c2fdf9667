export { withImplied } from './connect-scopes.ts';
export { documentedPath } from './documented-path.ts';
export type { FindOperation } from './find-operation.ts';
export { findOperation } from './find-by-url.ts';
export { loadedOperations, loadKnownScopes, loadOperations, loadTemplates } from './load-operations.ts';
export type { Operation, OperationScopes, Paging } from './operation.ts';
export type { OperationApi } from './operation-apis.ts';
