import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a server got it: nothing tidied up. */
export interface Received {
	readonly method: string;
	/** The request target, byte for byte. */
	readonly target: string;
	readonly url: string;
	readonly headers: Headers;
	readonly body: string;
}

/** A server on loopback that keeps what it gets. */
export interface TestServer extends AsyncDisposable {
	readonly origin: string;
	readonly received: Received[];
}

type Handler = (received: Received, response: ServerResponse) => void;

/** Starts a server on 127.0.0.1; `await using` stops it. */
export async function startServer(handler: Handler): Promise<TestServer> {
	const received: Received[] = [];
	const server = createServer((request, response) => {
		void read(request, origin).then((one) => {
			received.push(one);
			return handler(one, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		received,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

async function read(request: IncomingMessage, origin: string): Promise<Received> {
	let body = '';
	for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
	const { method = '', url: target = '', headers } = request;
	return { method, target, url: origin + target, headers: asHeaders(headers), body };
}

function asHeaders(headers: IncomingHttpHeaders): Headers {
	return new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]));
}

/** Answers by the path: one that is in the table redirects, any other is the end of the way. */
export function redirecting(table: Record<string, [status: number, location: string]>): Handler {
	return ({ target }, response) => {
		const [status, location] = table[target] ?? [];
		if (status === undefined || location === undefined) response.end(JSON.stringify({ arrived: target }));
		else response.writeHead(status, { location }).end('moved');
	};
}
