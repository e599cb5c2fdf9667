import { isProduction } from './is-production.ts';
import { isLoopback, isPlain, parseHttpUrl } from '../http/index.ts';
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

/** The addresses of a local site that plays Forge: `site.forge` is one. */
export interface ForgeDevelopment {
	/** The address of its public keys. */
	readonly jwksUrl: string;
	/** The address of its gateway: the APIs of its products, and those of Forge itself, are below it. */
	readonly apiUrl: string;
}

/** The names of the keys of local sites begin so, and those of no other key set. */
export const LOCAL_SITE_KEYS = 'local-site/';

/**
 * Checks the addresses of a local site.
 *
 * @param name of the option or the field, for the error.
 * @throws `TypeError` in production, by `NODE_ENV`, and for an address that is not on this machine.
 */
export function parseForgeDevelopment(development: ForgeDevelopment, name: string): ForgeDevelopment {
	return { jwksUrl: localUrl(development?.jwksUrl, name), apiUrl: localUrl(development?.apiUrl, name) };
}

/**
 * Checks where the tokens of a stored installation are sent: by https, or to the local site that the record is of.
 *
 * @throws `TypeError` that says which.
 */
export function checkForgeApi(apiBaseUrl: string, development: { readonly apiUrl: string } | undefined): void {
	const url = parseHttpUrl(apiBaseUrl);
	if (development === undefined) {
		if (url?.protocol === 'https:' && !isLoopback(url)) return;
		throw new TypeError(
			'The `apiBaseUrl` of the installation must be https, but for one that an app with `forge.development` has stored',
		);
	}
	const apiUrl = localUrl(development.apiUrl, 'development');
	if (!isBelow(apiBaseUrl, apiUrl))
		throw new TypeError('The `apiBaseUrl` of the installation is not of its local site');
}

/** Whether an address is that of a product on the gateway of a local site. */
export function isBelow(address: string, apiUrl: string): boolean {
	const url = parseHttpUrl(address);
	// A parsed path has no dot segments.
	return url !== undefined && isPlain(url) && url.href.startsWith(`${apiUrl}/ex/`);
}

function localUrl(address: unknown, name: string): string {
	if (isProduction()) {
		throw new TypeError(`\`${name}\` names a local site, and NODE_ENV is 'production'`);
	}
	const url = typeof address === 'string' ? parseHttpUrl(address) : undefined;
	if (url === undefined || !isPlain(url) || !isLoopback(url)) {
		throw new TypeError(`\`${name}\` must have the addresses of a local site, on this machine`);
	}
	return withoutTrailingSlashes(url.href);
}
