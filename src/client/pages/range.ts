import { isRecord } from '../../is-record.ts';
import { TOTALS } from '../find-items.ts';
import type { Envelope, ReadPage } from './read-page.ts';
import { isNumbered } from './rules.ts';

/** The range of a page within its list. */
export interface Range {
	/** The parameter that chooses the page. */
	readonly name: string;
	/** Its value for this page. */
	readonly value: number;
	/** The number of items up to the end of this page. */
	readonly end: number;
	/** The number of items in a full page; undefined if the page does not say it. */
	readonly size: number | undefined;
	/** The number of items in the list, if the page says it. */
	readonly total: number | undefined;
	/** The value of {@link Range.name} for the page that begins after so many items. */
	readonly at: (items: number) => number;
}

/** The number of items in the list, if its pages are numbered: others do not move when it changes. */
export function listTotal(page: ReadPage): number | undefined {
	return page.asked('cursor') === undefined ? rangeOf(page)?.total : undefined;
}

export function rangeOf({ list: { envelope, items }, asked, pathname, read }: ReadPage): Range | undefined {
	const count = items.length;
	const member = (name: string): number | undefined => numberIn(envelope[name]);
	/** @param first the number of the first item */
	const byItem = (name: string, value: number, size?: number, first = 0): Range => {
		const end = value - first + count;
		return { name, value, end, size, total: totalOf(envelope, end), at: (items) => items + first };
	};
	const byPage = (value: number, size: number | undefined, end: number): Range => {
		const total = totalOf(envelope, (read ?? 0) + count);
		return { name: 'page', value, end, size, total, at: () => value + 1 };
	};
	for (const name of ['startAt', 'offset', 'start']) {
		const value = member(name);
		if (value !== undefined) return byItem(name, value, member(name === 'startAt' ? 'maxResults' : 'limit'));
	}
	const pageNumber = member('pageNumber');
	if (pageNumber !== undefined) {
		const size = member('pageSize') ?? numberIn(asked('resultPerPage') ?? asked('resultsPerPage'));
		return byPage(pageNumber, size, member('toIndex') ?? (pageNumber - 1) * (size ?? count) + count);
	}
	const pagelen = member('pagelen');
	if (pagelen !== undefined) {
		const page = member('page') ?? numberIn(asked('page')) ?? 1;
		return { ...byPage(page, pagelen, (page - 1) * pagelen + count), total: countIn(envelope['size']) };
	}
	const startIndex = member('startIndex');
	if (startIndex !== undefined && ('totalResults' in envelope || 'itemsPerPage' in envelope)) {
		// SCIM counts from 1. Source: RFC 7644, section 3.4.2.4.
		return byItem('startIndex', Math.max(startIndex, 1), member('itemsPerPage'), 1);
	}
	if (isNumbered(pathname) && read !== undefined) return byPage(numberIn(asked('page')) ?? 1, undefined, read + count);
	const start = numberIn(asked('startAt'));
	const range = start === undefined ? undefined : byItem('startAt', start);
	return range?.total === undefined ? undefined : range;
}

/** @param end the number of items up to the end of the page: a size that is higher is that of the list */
export function totalOf(envelope: Envelope, end: number): number | undefined {
	const { meta, size } = envelope;
	const totals = [...TOTALS.map((name) => envelope[name]), isRecord(meta) ? meta['total'] : undefined];
	const total = totals.map(countIn).find((one) => one !== undefined);
	const ofList = countIn(size);
	return total ?? (ofList !== undefined && ofList > end ? ofList : undefined);
}

/** A whole number, also as the text of a query. A cursor could not hold any other. */
export function numberIn(value: unknown): number | undefined {
	if (typeof value !== 'number' && (typeof value !== 'string' || value === '')) return undefined;
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : undefined;
}

function countIn(value: unknown): number | undefined {
	const count = numberIn(value);
	return count === undefined || count < 0 ? undefined : count;
}
