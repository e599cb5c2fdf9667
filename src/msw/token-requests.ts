import { siteOfAssertion, type TokenServer } from '../fake-atlassian/index.ts';

/**
 * The token servers of all mock sites in this process, by base URL: Atlassian has one address for the tokens of all
 * sites, so msw asks the handler of the first site in use, which may not be the site that a request is for. The
 * references are weak, so that a site that is no longer in use does not stay in memory.
 */
const servers = new Map<string, WeakRef<TokenServer>>();

const collected = new FinalizationRegistry<string>((baseUrl) => {
	if (servers.get(baseUrl)?.deref() === undefined) servers.delete(baseUrl);
});

/** Makes the token server of a site known to all others. The latest one for a base URL counts. */
export function addTokenServer(baseUrl: string, server: TokenServer): void {
	servers.set(baseUrl, new WeakRef(server));
	collected.register(server, baseUrl);
}

/** Makes the token server of a site unknown again. A later one for the same base URL stays. */
export function removeTokenServer(baseUrl: string, server: TokenServer): void {
	if (servers.get(baseUrl)?.deref() === server) servers.delete(baseUrl);
}

/** Lets the site that an assertion names respond to a token request: this one, unless another known site is named. */
export async function respondToTokenRequest(
	request: Request,
	thisSite: { readonly baseUrl: string; readonly server: TokenServer },
): Promise<Response> {
	const baseUrl = siteOfAssertion(await request.clone().text());
	const other = baseUrl === undefined || baseUrl === thisSite.baseUrl ? undefined : servers.get(baseUrl)?.deref();
	return (other ?? thisSite.server).respond(request);
}
