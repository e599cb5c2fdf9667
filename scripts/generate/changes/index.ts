export { compareDeclarations } from './compare.ts';
export { changesFile } from './file.ts';
export type { Changes } from './compare.ts';
export type { Generated } from './file.ts';
