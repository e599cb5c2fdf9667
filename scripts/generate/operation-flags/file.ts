import { findOperationFlags } from './find.ts';
import type { ProductDocument } from '../routes/index.ts';

/** `generated/operation-flags.js`: the part of the documents that the client reads at run time. */
export function operationFlagsFile(documents: readonly ProductDocument[]): string {
	const lines = [...findOperationFlags(documents)]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([template, flags]) => {
			const printed = Object.entries(flags).flatMap(([flag, methods]: [string, readonly string[]]) =>
				methods.length === 0 ? [] : `${flag}: '${methods.join(' ')}'`,
			);
			return `\t'${template}': {${printed.length === 0 ? '' : ` ${printed.join(', ')} `}},\n`;
		});
	return `export const operationFlags = {\n${lines.join('')}}\n`;
}

/** `generated/operation-flags.d.ts`. */
export const operationFlagsDeclaration = `/** By template, the methods of flagged operations, separated by spaces. A template without any is more specific than a flagged one. */
export declare const operationFlags: Readonly<Record<string, { readonly experimental?: string; readonly deprecated?: string }>>
`;
