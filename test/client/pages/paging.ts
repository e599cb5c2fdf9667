import {
	bearer,
	createClient,
	type ClientOptions,
	type PaginateOptions,
	type Pages,
	type UncheckedOptions,
} from '../../../src/index.ts';
import { jiraTenant, now } from '../../support/tenants.ts';
import type { Wire } from '../helpers.ts';

/** `paginate` as plain JavaScript sees it: any path. */
export type Loose = ((path: string, options?: UncheckedOptions & PaginateOptions) => Pages<unknown, unknown>) & {
	post: Loose;
};

export function paginateOn(
	{ fetch }: Pick<Wire, 'fetch'>,
	options: ClientOptions = {},
	tenant: Parameters<typeof createClient>[0] = jiraTenant(),
): Loose {
	return createClient(tenant, { fetch, now, retry: 0, ...options }).paginate as unknown as Loose;
}

/** With a token, at any address. */
export function paginateAt({ fetch }: Pick<Wire, 'fetch'>, baseUrl: string, options: ClientOptions = {}): Loose {
	return paginateOn({ fetch }, options, { baseUrl, credential: bearer('never-to-be-seen') });
}

export async function all(pages: AsyncIterable<unknown>): Promise<unknown[]> {
	const items: unknown[] = [];
	for await (const item of pages) items.push(item);
	return items;
}

export function json(body: unknown): Response {
	return Response.json(body);
}

export function targets({ sent }: Wire): string[] {
	return sent.map(({ url }) => url.replace('https://example.atlassian.net', ''));
}

/** A server that responds to a query, and the URLs that were asked for. */
export function serve(respond: (query: URLSearchParams, url: URL) => unknown): {
	fetch: typeof fetch;
	asked: string[];
} {
	const asked: string[] = [];
	return {
		asked,
		async fetch(input) {
			const url = new URL((input as Request).url);
			asked.push(url.pathname + url.search);
			return json(respond(url.searchParams, url));
		},
	};
}
