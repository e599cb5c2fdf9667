import type { MiddlewareHandler } from 'hono';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** The origins of the site: the configured one, and those of loopback. */
export function originsOf(origin: string, port: number): ReadonlySet<string> {
	return new Set([origin, ...LOOPBACK.map((host) => new URL(`http://${host}:${port}`).origin)]);
}

/**
 * Middleware that protects the developer's browser: it refuses requests to a name that was rebound to this machine (DNS
 * rebinding, by `Host`), and changes that a page of another origin requests (CSRF, by `Origin`).
 */
export function rejectForeignHosts(origins: ReadonlySet<string>): MiddlewareHandler {
	const hosts = new Set([...origins].map((origin) => new URL(origin).host));
	return async (c, next) => {
		const host = (c.req.header('host') ?? '').toLowerCase();
		if (!hosts.has(host) && !hosts.has(host.replace(/:80$/, ''))) {
			return c.text('The site does not have this name: see its option `url` (--url)', 421);
		}
		const origin = c.req.header('origin');
		const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
		if (!isRead && origin !== undefined && !origins.has(origin)) {
			return c.text('A page of another origin sent this request: its header Origin is not one of the site\n', 403);
		}
		return next();
	};
}

/**
 * Middleware for the actions of the dashboard: only its own pages may request them, and programs that name its origin. A
 * page of another origin cannot.
 */
export function requireSameOrigin(origins: ReadonlySet<string>): MiddlewareHandler {
	return async (c, next) => {
		const origin = c.req.header('origin');
		if (origins.has(origin ?? '')) return next();
		const [own] = origins;
		const reason = origin === undefined ? 'has no header Origin' : 'comes from a page of another origin';
		const hint = `Only the pages of the site send such requests. From a program, send the header Origin: ${own}`;
		return c.text(`This request ${reason}. ${hint}\n`, 403);
	};
}
