import { paginated, type ApiFamily, type PageShape } from '../../mock/index.ts';

/** What one page may hold at most. */
const MOST = 100;

/** The page that a URL asks for. Its links lead to the site's own address. */
export function pageOf(
	url: URL | string,
	family: ApiFamily,
	items: readonly unknown[],
	options: { shape: PageShape; name?: string },
): Response {
	return paginated(items, { ...options, pageSize: MOST })({ request: new Request(url), family });
}
