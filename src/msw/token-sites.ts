import { siteAskedFor, type TokenServer } from '../mock/index.ts';
import { lruSet } from '../lru.ts';

/** Mock sites of this process, by base URL. Tokens say for whom they are, so that it does not matter which of two is here. */
const sites = new Map<string, TokenServer>();
const MOST = 100;

export function addTokenSite(baseUrl: string, tokens: TokenServer): void {
	lruSet(sites, baseUrl, tokens, MOST);
}

/**
 * The authorization server is one for all sites, so that msw asks the handler of the first one: what is for another site
 * is answered by that one.
 */
export async function answerTokenRequest(
	request: Request,
	own: { baseUrl: string; tokens: TokenServer },
): Promise<Response> {
	const site = siteAskedFor(await request.clone().text());
	const other = typeof site === 'string' && site !== own.baseUrl ? sites.get(site) : undefined;
	return (other ?? own.tokens).answer(request);
}
