import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';

export interface Server extends AsyncDisposable {
	url: string;
}

/** A real server on loopback. */
export async function serve(listener: RequestListener): Promise<Server> {
	const server = createServer(listener);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	return {
		url: `http://127.0.0.1:${address.port}/spec.json`,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
