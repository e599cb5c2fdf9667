import { isRecord } from '../../is-record.ts';

/** The items that a walk has yielded. */
export interface KnownItems {
	/** The previous page. */
	readonly page: readonly unknown[];
	/** The last thousand. */
	readonly last: readonly unknown[];
}

/**
 * The items without those that came already: a list that grows while it is read moves on, and some servers repeat items. An
 * item with a name of its own is known by it; with `overlaps`, so is any other that equals one of the previous page.
 */
export function withoutKnown(
	items: readonly unknown[],
	{ page, last }: KnownItems,
	overlaps: boolean,
): readonly unknown[] {
	const names = new Set(last.map(nameOf));
	// Where several items have one name, it says nothing. One that is unique is that of the same item, also if it changed.
	const areUnique = names.size === last.length && new Set(items.map(nameOf)).size === items.length;
	names.delete(undefined);
	const isNamed = (item: unknown): boolean => names.has(nameOf(item));
	if (!overlaps && !items.some(isNamed)) return items;
	const texts = new Set(page.map((item) => JSON.stringify(item)));
	const isEqual = (item: unknown): boolean => texts.has(JSON.stringify(item));
	const isKnown = (item: unknown): boolean => (isNamed(item) ? areUnique || isEqual(item) : overlaps && isEqual(item));
	return items.some(isKnown) ? items.filter((item) => !isKnown(item)) : items;
}

/** Whether a page is the previous one: the server does not know the parameter that asked for another. */
export function isSamePage(items: readonly unknown[], { page }: KnownItems): boolean {
	return items.length > 0 && items.length === page.length && items.every((item, at) => keyOf(item) === keyOf(page[at]));
}

function keyOf(item: unknown): unknown {
	return nameOf(item) ?? JSON.stringify(item);
}

/** The name that an item has in its list. */
function nameOf(item: unknown): unknown {
	if (!isRecord(item)) return undefined;
	return item['id'] ?? item['uuid'] ?? item['accountId'] ?? item['key'] ?? undefined;
}
