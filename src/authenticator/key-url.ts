import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address of a server of keys, without trailing slashes. Whoever can change what it answers can sign anything: so
 * https only, but for the own machine.
 *
 * @throws `TypeError` that names the option.
 */
export function checkKeyUrl(address: string | URL, option: string): string {
	const url = URL.parse(address);
	const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
	if (url === null || !safe || `${url.username}${url.password}${url.search}${url.hash}` !== '') {
		throw new TypeError(`The option \`${option}\` must be an https URL without user, query or fragment`);
	}
	return withoutTrailingSlashes(url.href);
}
