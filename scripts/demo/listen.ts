import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeListener } from '../../src/node/index.ts';

/** A server on this machine. */
export interface Server {
	readonly baseUrl: string;
	readonly close: () => Promise<void>;
}

export async function listen(handle: (request: Request) => Response | Promise<Response>): Promise<Server> {
	const listener = toNodeListener(handle);
	const server = createServer((request, response) => void listener(request, response));
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	return {
		// It listens on a port, not on a pipe.
		baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => new Promise((resolve) => void server.close(() => resolve())),
	};
}
