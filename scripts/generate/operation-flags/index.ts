export { operationFlagsDeclaration, operationFlagsFile } from './file.ts';
