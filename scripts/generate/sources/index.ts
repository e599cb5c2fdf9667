export { download } from './download.ts';
export { parseDocument } from './parse.ts';
export { progress } from './progress.ts';
export { readSources } from './read.ts';
export type { Source } from './read.ts';
