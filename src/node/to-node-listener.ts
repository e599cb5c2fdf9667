import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/**
 * The listener of `node:http` for a function from `Request` to `Response`, such as that of `createApp`. Express, Koa and
 * Fastify accept it as well. Set before any parser: it reads the body itself.
 *
 * @returns a function that resolves once the response was sent.
 * @throws `TypeError` if `handle` is not a function.
 * @example
 *
 * ```ts
 * import { createServer } from 'node:http';
 * import { createApp, type TenantInfo } from 'atlassian-rest-client';
 * import { toNodeListener } from 'atlassian-rest-client/node';
 *
 * const tenants = new Map<string, TenantInfo>();
 * const app = createApp({ key: 'com.example.app', baseUrl: 'https://app.example.com', tenants });
 * createServer(toNodeListener(app)).listen(3000);
 * ```
 */
export function toNodeListener(
	handle: (request: Request) => Response | Promise<Response>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
	if (typeof handle !== 'function') throw new TypeError('toNodeListener needs a function from Request to Response');
	// The classes of the process stay as they are: other code may compare them.
	const listener = getRequestListener((request) => handle(request), { overrideGlobalObjects: false });
	return async (request, response) => {
		await listener(request, response);
	};
}
