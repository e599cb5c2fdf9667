import { PageError } from '../../errors.ts';
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
 * item is known if it is equal to one with the same name, or has its address. With `overlaps` it needs no name.
 */
export function withoutKnown(items: readonly unknown[], { last }: KnownItems, overlaps: boolean): readonly unknown[] {
	const names = valuesOf(last, nameOf);
	const isNamed = (item: unknown): boolean => names.has(nameOf(item));
	if (!overlaps && !items.some(isNamed)) return items;
	const texts = valuesOf(last, jsonOf);
	const addresses = valuesOf(last, addressOf);
	// An address that comes twice in a page is not that of an item.
	const areUnique = new Set(items.map(addressOf)).size === items.length;
	const isKnown = (item: unknown): boolean =>
		((overlaps || isNamed(item)) && texts.has(jsonOf(item))) || (areUnique && addresses.has(addressOf(item)));
	return items.some(isKnown) ? items.filter((item) => !isKnown(item)) : items;
}

/** Whether a page is the previous one: the server does not know the parameter that asked for another. */
export function isSamePage(items: readonly unknown[], { page }: KnownItems): boolean {
	return items.length > 0 && items.length === page.length && items.every((item, at) => keyOf(item) === keyOf(page[at]));
}

function keyOf(item: unknown): unknown {
	return nameOf(item) ?? jsonOf(item);
}

/** The name that an item has in its list. */
function nameOf(item: unknown): unknown {
	if (!isRecord(item)) return undefined;
	return item['id'] ?? item['uuid'] ?? item['accountId'] ?? item['key'] ?? undefined;
}

/** The link to itself: the names of pull requests and others are those of different ones in another repository. */
function addressOf(item: unknown): string | undefined {
	if (!isRecord(item)) return undefined;
	const links = item['links'] ?? item['_links'];
	return jsonOf(item['self'] ?? (isRecord(links) ? links['self'] : undefined));
}

/**
 * The text of a value, to compare it.
 *
 * @throws {@link PageError} `ERR_PAGE_SHAPE` for one that is nested deeper than `JSON.stringify` can follow; `JSON.parse` can
 */
function jsonOf(value: unknown): string | undefined {
	try {
		return JSON.stringify(value);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new PageError('ERR_PAGE_SHAPE', 'An item is nested too deeply', { cause });
	}
}

function valuesOf(items: readonly unknown[], valueOf: (item: unknown) => unknown): ReadonlySet<unknown> {
	const values = new Set(items.map(valueOf));
	values.delete(undefined);
	return values;
}
