export { factsOf } from './facts.ts';
export { commentOperations } from './comments.ts';
export { operationsDeclaration, operationsFile, tableDeclaration } from './file.ts';
export { anchorOf } from './successors.ts';
export type { OperationFacts } from './facts.ts';
