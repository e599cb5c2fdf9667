import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { AddressInfo } from 'node:net';

/** Responds to the requests of a server. */
export type FetchHandler = (request: Request, connection: HttpBindings) => Response | Promise<Response>;

/** A server that is listening. */
export interface Listening {
	readonly port: number;
	close(): Promise<void>;
}

/** @throws the error of Node if the port is not available. */
export async function listen(
	handler: FetchHandler,
	{ host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
	const server = createAdaptorServer({
		// Without other options, the server is HTTP/1.1.
		fetch: (request, connection) => handler(request, connection as HttpBindings),
		overrideGlobalObjects: false,
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve());
	});
	return {
		// It listens on a port, not on a pipe.
		port: (server.address() as AddressInfo).port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				if ('closeAllConnections' in server) server.closeAllConnections();
			}),
	};
}
