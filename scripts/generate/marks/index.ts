export { marksDeclaration, marksFile } from './file.ts';
