import { findMarks } from './find.ts';
import type { ProductDocument } from '../routes/index.ts';

/** `generated/marked.js`: what the client knows of the documents at run time. */
export function marksFile(documents: readonly ProductDocument[]): string {
	const lines = [...findMarks(documents)]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([template, marks]) => {
			const printed = Object.entries(marks).flatMap(([mark, methods]: [string, readonly string[]]) =>
				methods.length === 0 ? [] : `${mark}: '${methods.join(' ')}'`,
			);
			return `\t'${template}': {${printed.length === 0 ? '' : ` ${printed.join(', ')} `}},\n`;
		});
	return `export const marked = {\n${lines.join('')}}\n`;
}

/** `generated/marked.d.ts`. */
export const marksDeclaration = `/** By template, the methods of marked operations, with spaces between them. Where there are none, others of the paths are marked. */
export declare const marked: Readonly<Record<string, { readonly experimental?: string; readonly deprecated?: string }>>
`;
