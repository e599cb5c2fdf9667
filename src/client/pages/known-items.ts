import type { PageError } from '../../errors.ts';
import { isRecord } from '../../is-record.ts';
import type { FoundItems } from '../find-items.ts';
import { loop } from './page-errors.ts';

/**
 * The items without those that the previous page had: a list that grows while it is read moves on, and some servers repeat
 * items. An item with a name of its own is known by it; with `overlaps`, so is any other that is equal.
 *
 * @param mayRepeat whether the page may have nothing but items of the previous one
 * @throws {@link PageError} `ERR_PAGE_LOOP` for the same page again
 */
export function withoutKnown(
	{ items, envelope }: FoundItems,
	previous: readonly unknown[],
	overlaps: boolean,
	mayRepeat: boolean,
): readonly unknown[] {
	if (previous.length === 0 || items.length === 0) return items;
	// An array does not show that its endpoint is not paginated: the same one comes again.
	const isArray = Object.keys(envelope).length === 0;
	const names = new Set(previous.map(nameOf));
	// Where several items have one name, it says nothing. One that is unique is that of the same item, also if it changed.
	const areUnique = names.size === previous.length && new Set(items.map(nameOf)).size === items.length;
	names.delete(undefined);
	const isNamed = (item: unknown): boolean => names.has(nameOf(item));
	if (!isArray && !overlaps && !items.some(isNamed)) return items;
	const texts = new Set(previous.map((item) => JSON.stringify(item)));
	const isEqual = (item: unknown): boolean => texts.has(JSON.stringify(item));
	const isKnown = (item: unknown): boolean => (isNamed(item) ? areUnique || isEqual(item) : overlaps && isEqual(item));
	const others = items.filter((item) => !isKnown(item));
	const isSame = others.length === 0 || (isArray && items.every(isEqual));
	if (isSame && items.length === previous.length && !mayRepeat) {
		throw loop();
	}
	return others;
}

/** The name that an item has in its list. */
function nameOf(item: unknown): unknown {
	if (!isRecord(item)) return undefined;
	return item['id'] ?? item['uuid'] ?? item['accountId'] ?? item['key'] ?? undefined;
}
