import { isProduction } from '../cloud/index.ts';
import { isLoopback, isPlain, isProtected } from '../http/index.ts';
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

/**
 * The URL of a key server, without trailing slashes. An impersonated key server could vouch for any token: so https only,
 * except on this machine, for a local site. In production anybody on the machine could take its port.
 *
 * @throws `TypeError` that names the option.
 */
export function checkKeyUrl(address: string | URL, option: string): string {
	const url = URL.parse(address);
	if (url === null || !isProtected(url) || !isPlain(url)) {
		throw new TypeError(`The option \`${option}\` must be an https URL without user, query or fragment`);
	}
	if (isLoopback(url) && isProduction()) {
		throw new TypeError(`The option \`${option}\` names a local site, and NODE_ENV is 'production'`);
	}
	return withoutTrailingSlashes(url.href);
}
