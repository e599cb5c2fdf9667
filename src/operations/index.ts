export { documentedPath } from './documented-path.ts';
export type { FindOperation, Operation } from './find-operation.ts';
export { loadOperations } from './load-operations.ts';
export { loadOperationDetails, type FindDetails, type OperationDetails } from './operation-details.ts';
