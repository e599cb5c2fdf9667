import { UNKNOWN } from './literal-texts.ts';
import { nameOf, objectOf, type Node } from './syntax.ts';

/** Send to any server. */
const SENDERS = new Set(['axios', 'fetch', 'got', 'ky']);
const GLOBALS = new Set(['globalThis', 'self', 'window']);
const ATLASSIAN_HOST = /(?:^|\.)(?:atlassian\.(?:com|net)|bitbucket\.org|jira\.com)$/;

/** Whether a call is of the global `fetch`, or of `axios` and the like: an object with such a method may be anything. */
export function isSender(callee: Node): boolean {
	const object = objectOf(callee);
	if (object === undefined) return SENDERS.has(nameOf(callee));
	if (object.type !== 'Identifier') return false;
	const name = nameOf(object);
	return GLOBALS.has(name) ? nameOf(callee) === 'fetch' : name !== 'fetch' && SENDERS.has(name);
}

/** Whether a URL may be any of Atlassian's: its path is unknown, and its host is unknown or Atlassian's. */
export function isOpenUrl(url: string): boolean {
	const [, authority, rest = ''] = /^https?:\/\/([^/]*)(.*)$/s.exec(url) ?? [];
	// A relative URL is of the app's own server.
	if (authority === undefined) return url.startsWith(UNKNOWN) && isOpenPath(url.slice(UNKNOWN.length));
	let host = authority;
	while (host.endsWith(UNKNOWN)) host = host.slice(0, -UNKNOWN.length);
	// In `https://example.com${path}` the path follows a host that is known.
	const isWhole = host !== '' && !/[-.:]$/.test(host);
	if (ATLASSIAN_HOST.test(host)) return host !== authority || rest.includes(UNKNOWN);
	return !isWhole && !host.endsWith(':') && isOpenPath(rest);
}

/** Whether its first segment is unknown. */
function isOpenPath(path: string): boolean {
	return path === '' || path.replace(/^\/+/, '').startsWith(UNKNOWN);
}
