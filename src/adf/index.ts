export { adfToText } from './adf-to-text.ts';
export { textToAdf } from './text-to-adf.ts';
export type { AdfDocument, AdfMark, AdfNode } from './types.ts';
