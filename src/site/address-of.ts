/** A path of the descriptor, or an address below its base URL; undefined for any other address. */
export function addressOf({ baseUrl }: { readonly baseUrl: string }, path: string): string | undefined {
	if (isOwn(baseUrl, path)) return path;
	if (/^[a-z][a-z\d+.-]*:/i.test(path)) return undefined;
	return `${baseUrl}/${path.replace(/^\/+/, '')}`;
}

/** The same for what was looked at when it came in. */
export function urlOf(app: { readonly baseUrl: string }, path: string): string {
	const address = addressOf(app, path);
	if (address === undefined) throw new Error('The site was given an address of somebody else');
	return address;
}

/** Whether an address is below a base: the base itself, or what follows it behind a slash or in a query. */
export function isOwn(baseUrl: string, address: string): boolean {
	return address.startsWith(baseUrl) && /^(?:$|[/?#])/.test(address.slice(baseUrl.length));
}
