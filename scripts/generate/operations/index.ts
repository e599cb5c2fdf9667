export { factsOf } from './facts.ts';
export { operationsDeclaration, operationsFile } from './file.ts';
export { anchorOf } from './successors.ts';
export type { OperationFacts } from './facts.ts';
