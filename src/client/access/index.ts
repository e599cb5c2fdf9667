export { explainAccess, type AccessExplanation, type ExplainAccessOptions } from './explain-access.ts';
export { operationOf, scopesOf } from './operation-of.ts';
