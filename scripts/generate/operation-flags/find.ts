import { anyRest, anySegment, keyOf, segmentsOf } from '../routes/index.ts';
import { methods } from '../openapi.ts';
import type { ProductDocument } from '../routes/index.ts';
import type { Operation, PathItem } from '../openapi.ts';

/** The flagged operations at a template: their methods, in capitals. */
export interface OperationFlags {
	experimental: readonly string[];
	deprecated: readonly string[];
}

/**
 * The templates of operations that are experimental or deprecated; and those without any that are more specific, as
 * `/project/search` is beside `/project/{key}`: their paths are not the other's. Where two products share a template, the first counts.
 */
export function findOperationFlags(documents: readonly ProductDocument[]): Map<string, OperationFlags> {
	const all = new Map<string, OperationFlags>();
	for (const { document } of documents)
		for (const [template, item] of Object.entries(document.paths))
			if (!all.has(template)) all.set(template, flagsOf(item));
	const flagged = [...all].filter(([, flags]) => isFlagged(flags)).map(([template]) => keysOf(template));
	return new Map(
		[...all].filter(
			([template, flags]) => isFlagged(flags) || flagged.some((keys) => isMoreSpecific(keysOf(template), keys)),
		),
	);
}

function flagsOf(item: PathItem): OperationFlags {
	const methodsWith = (flag: keyof Operation): string[] =>
		methods.filter((method) => item[method]?.[flag] === true).map((method) => method.toUpperCase());
	return { experimental: methodsWith('x-experimental'), deprecated: methodsWith('deprecated') };
}

function isFlagged({ experimental, deprecated }: OperationFlags): boolean {
	return experimental.length + deprecated.length > 0;
}

function keysOf(template: string): string[] {
	const segments = segmentsOf(template);
	return segments.map((segment, index) => keyOf(segment, index === segments.length - 1));
}

/** Whether there are paths of both templates, which belong to the first one by the order of the route tree. */
function isMoreSpecific(keys: readonly string[], others: readonly string[]): boolean {
	return overlap(keys, others) && rankWhereDifferent(keys, others) < rankWhereDifferent(others, keys);
}

function overlap([key, ...rest]: readonly string[], [other, ...otherRest]: readonly string[]): boolean {
	if (key === undefined || other === undefined) return key === other;
	if (key === anyRest || other === anyRest) return true;
	return (key === other || rankOf(key) > 0 || rankOf(other) > 0) && overlap(rest, otherRest);
}

function rankWhereDifferent(keys: readonly string[], others: readonly string[]): number {
	return rankOf(keys.find((key, index) => key !== others[index]) ?? '');
}

/** A literal goes before text with parameters in it, that before any segment, and that before any rest. */
function rankOf(key: string): number {
	if (key === anyRest) return 3;
	if (key === anySegment) return 2;
	return key.includes('{') ? 1 : 0;
}
