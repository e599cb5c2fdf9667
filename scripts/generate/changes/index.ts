export { compareDeclarations } from './compare.ts';
export { changesFile } from './file.ts';
export type { Generated } from './file.ts';
