import type { MiddlewareHandler } from 'hono';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** The origins under which a site is known: its own, and those of this machine. */
export function ownOrigins(origin: string, port: number): ReadonlySet<string> {
	return new Set([origin, ...LOOPBACK.map((host) => new URL(`http://${host}:${port}`).origin)]);
}

/**
 * Keeps other sites' pages out of a developer's browser: a name that was rebound to this machine (by `Host`), and a
 * change that another page asks for (by `Origin`).
 */
export function guard(origins: ReadonlySet<string>): MiddlewareHandler {
	return async (c, next) => {
		const hosts = new Set([...origins].map((origin) => new URL(origin).host));
		const host = c.req.header('host') ?? '';
		if (!hosts.has(host.toLowerCase()) && !hosts.has(host.toLowerCase().replace(/:80$/, ''))) {
			return c.text('This site is not known by that name: see its option `url`', 421);
		}
		const origin = c.req.header('origin');
		const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
		if (!reads && origin !== undefined && !origins.has(origin)) return c.text('Another site asked for this', 403);
		return next();
	};
}

/** For what only a person at the page may do: the page says where it is from. */
export function fromOwnPage(origins: ReadonlySet<string>): MiddlewareHandler {
	return async (c, next) =>
		origins.has(c.req.header('origin') ?? '') ? next() : c.text('Only the page of this site may ask for this', 403);
}
