import type { PagedOperation } from './paged-operations.ts';

/** A server that has one list of the documents, of so many items. */
export interface PlayedList {
	readonly fetch: typeof globalThis.fetch;
	/** The URLs that were asked for. */
	readonly asked: string[];
}

/** Most servers send no more items in a page, whatever they are asked for. */
const MOST = 50;
const SITE = 'https://you.atlassian.net';

/** Where the client calls: links of the response may name another address. */
export function baseUrlOf({ product }: PagedOperation): string {
	if (product === 'bitbucket') return 'https://api.bitbucket.org/2.0';
	if (product.startsWith('admin')) return 'https://api.atlassian.com';
	if (product === 'assets') return 'https://api.atlassian.com/ex/jira/cloud-1';
	return product.endsWith('data-center') ? 'https://dc.example.com/context' : SITE;
}

/** @param hides items that the server counts and does not show: only where it cuts first and filters then */
export function playList(operation: PagedOperation, items: readonly unknown[], isSparse: boolean): PlayedList {
	const asked: string[] = [];
	const isDataCenter = operation.product.endsWith('data-center');
	return {
		asked,
		async fetch(input) {
			const request = input as Request;
			asked.push(request.url);
			const url = new URL(request.url);
			const text = request.method === 'POST' ? await request.text() : '';
			const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
			const value = (name: string): string | undefined => {
				const found = operation.params.includes(`body.${name}`) ? body[name] : url.searchParams.get(name);
				return found === undefined || found === null ? undefined : String(found);
			};
			const first = (...names: string[]): number | undefined =>
				names.map(value).flatMap((one) => (one === undefined ? [] : [Number(one)]))[0];
			const wanted = first('maxResults', 'limit', 'pagelen', 'resultPerPage', 'resultsPerPage') ?? MOST;
			const size = Math.min(wanted, MOST);
			const page = first('page') ?? 1;
			const token = value('nextPageToken') ?? value('cursor') ?? value('after') ?? value('since');
			const start =
				token === undefined ? (first('startAt', 'start', 'offset') ?? (page - 1) * size) : Number(atob(token));
			const range = items.slice(start, start + size);
			const shown = isSparse ? range.filter((item) => item !== null) : range;
			const end = start + size;
			const hasMore = end < items.length;
			const next = btoa(String(end));
			const link = (query: Record<string, string | number>, address: string): string => {
				const to = new URL(url);
				for (const [name, one] of Object.entries(query)) to.searchParams.set(name, String(one));
				return address + to.pathname + to.search;
			};
			const place =
				operation.params.find((name) => /^(?:startAt|start|cursor|after|since|page)$/.test(name)) ?? 'start';
			const place2 =
				place === 'since' || place === 'after' || place === 'cursor' ? { [place]: next } : { [place]: end };
			const nextUrl = link(
				operation.product === 'bitbucket' ? { page: page + 1 } : place2,
				isDataCenter ? 'http://inner:8080' : url.origin,
			);
			const parts: Record<string, unknown> = {
				startAt: start,
				start,
				offset: start,
				maxResults: size,
				limit: isDataCenter ? wanted : size,
				size: operation.product === 'bitbucket' ? items.length : shown.length,
				total: items.length,
				totalCount: items.length,
				totalSize: items.length,
				totalFilterCount: items.length,
				isLast: !hasMore,
				isLastPage: !hasMore,
				lastPage: !hasMore,
				last: !hasMore,
				pagelen: size,
				page,
				pageNumber: page,
				startIndex: start,
				toIndex: start + shown.length,
				cursor:
					operation.envelope.includes('_links') || operation.envelope.includes('last')
						? token
						: hasMore
							? next
							: undefined,
				nextPageStart: hasMore ? end : null,
				meta: { page_size: size },
			};
			if (operation.product === 'jira-data-center' && !operation.envelope.includes('startAt')) {
				parts['nextPage'] = hasMore ? nextUrl.replace('http://inner:8080', 'https://dc.example.com') : undefined;
			}
			if (hasMore) {
				// Without a link where Bitbucket has none.
				const isBare = /\/pipelines/.test(operation.template);
				Object.assign(parts, {
					next: isBare ? undefined : nextUrl,
					nextPageToken: next,
					nextPageCursor: next,
					nextPage: parts['nextPage'] ?? nextUrl,
					links: { next: operation.template.startsWith('/admin/v2') ? next : nextUrl },
				});
			}
			// Data Center counts in its link as many items as it was asked for, and forgets the last link.
			const overshooting = { start: start + wanted };
			parts['_links'] = !hasMore
				? {}
				: isDataCenter && place === 'start'
					? end + size < items.length
						? { next: link(overshooting, '').replace('/context', '') }
						: {}
					: { next: place === 'cursor' || operation.product === 'confluence-v1' ? link(place2, '') : nextUrl };
			const envelope = Object.fromEntries(operation.envelope.map((name) => [name, parts[name]]));
			return Response.json(pageOf(operation.list, envelope, shown));
		},
	};
}

function pageOf(list: string, envelope: Record<string, unknown>, items: readonly unknown[]): unknown {
	if (list === '') return items;
	const [outer = '', inner] = list.split('.');
	return inner === undefined ? { ...envelope, [outer]: items } : { id: '1', [outer]: { ...envelope, [inner]: items } };
}
