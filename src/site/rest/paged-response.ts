import { paginated, type ApiFamily, type PageShape } from '../../fake-atlassian/index.ts';

const MAX_PAGE_SIZE = 100;

/** The page of a list that a URL requests. Its links begin with the site's own address. */
export function pagedResponse(
	url: URL | string,
	family: ApiFamily,
	items: readonly unknown[],
	options: { shape: PageShape; name?: string },
): Response {
	return paginated(items, { ...options, pageSize: MAX_PAGE_SIZE })({ request: new Request(url), family });
}
