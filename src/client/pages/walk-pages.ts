import { PageError } from '../../errors.ts';
import type { BaseUrl } from '../url/index.ts';
import { nextPage, type NextPage } from './next-page.ts';
import { turnPage, type PageCall } from './turn-page.ts';

/** Sends one call, and returns the body of its response. */
export type FetchPage = (call: PageCall, signal: AbortSignal) => Promise<unknown>;

/** Dependencies of {@link walkPages}. */
export interface PageWalk {
	readonly base: BaseUrl;
	readonly first: PageCall;
	readonly fetchPage: FetchPage;
	readonly readAhead: boolean;
	readonly signal: AbortSignal | undefined;
}

/** Yields page after page. When the consumer stops, the request in flight is aborted. An invalid next page throws after this one. */
export async function* walkPages({ base, first, fetchPage, readAhead, signal }: PageWalk): AsyncGenerator {
	const stop = new AbortController();
	const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
	const seen = new Set<string>();
	let call = first;
	const turn = async (next: NextPage): Promise<unknown> => {
		assertUnseen(next, seen);
		call = turnPage(base, call, next);
		return fetchPage(call, either);
	};
	let previous: string | undefined;
	try {
		signal?.throwIfAborted();
		for (let pending = fetchPage(call, either); ;) {
			const page = await pending;
			previous = assertNew(page, previous);
			const next = nextPage(page, startOf(call));
			const ahead = next !== undefined && readAhead ? turn(next) : undefined;
			// It is awaited later, or never if the consumer stops: a failure must not be reported as unhandled until then.
			ahead?.catch(() => undefined);
			yield page;
			if (next === undefined) return;
			signal?.throwIfAborted();
			pending = ahead ?? turn(next);
		}
	} finally {
		stop.abort();
	}
}

/** A list that loops would never end. */
function assertUnseen(next: NextPage, seen: Set<string>): void {
	const key = 'link' in next ? next.link : `${next.name}=${next.value}`;
	if (seen.has(key)) throw new PageError('ERR_PAGE_LOOP', 'The response leads to a page that was read already');
	seen.add(key);
}

/** An array does not show that its endpoint is not paginated: the same one comes again. */
function assertNew(page: unknown, previous: string | undefined): string | undefined {
	if (!Array.isArray(page) || page.length === 0) return undefined;
	const text = JSON.stringify(page);
	if (text === previous)
		throw new PageError('ERR_PAGE_LOOP', 'The same list came twice: this endpoint is not paginated');
	return text;
}

function startOf({ url }: PageCall): number {
	return Number(new URL(url).searchParams.get('startAt') ?? 0);
}
