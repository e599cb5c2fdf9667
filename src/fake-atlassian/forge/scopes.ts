import type { OperationScopes } from '../../operations/index.ts';

/**
 * The scopes that are missing for an operation, as text. Either all of the classic or all of the granular ones are enough;
 * undefined when nothing is missing.
 */
export function missingScopes(
	{ classic = [], granular = [] }: Partial<OperationScopes> = {},
	granted: readonly string[],
): string | undefined {
	const needed = [classic, granular].filter((list) => list.length > 0);
	const isAllowed = needed.length === 0 || needed.some((list) => list.every((scope) => granted.includes(scope)));
	return isAllowed ? undefined : needed.map((list) => list.join(' ')).join(', or ');
}
