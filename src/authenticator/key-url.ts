import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** https, or http to the own machine: nobody else can read or change it. */
export function isProtected({ protocol, hostname }: URL): boolean {
	return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

/** Whether a URL has nothing but an origin and a path. */
export function isPlain({ username, password, search, hash }: URL): boolean {
	return `${username}${password}${search}${hash}` === '';
}

/**
 * The address of a key server, without trailing slashes. A key server that can be impersonated can vouch for anything:
 * so https only, except on the own machine.
 *
 * @throws `TypeError` that names the option.
 */
export function checkKeyUrl(address: string | URL, option: string): string {
	const url = URL.parse(address);
	if (url === null || !isProtected(url) || !isPlain(url)) {
		throw new TypeError(`The option \`${option}\` must be an https URL without user, query or fragment`);
	}
	return withoutTrailingSlashes(url.href);
}
