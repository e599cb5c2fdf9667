import { createServer, request as httpRequest, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

/** A server on a free port of the loopback interface. */
export interface Running {
	readonly port: number;
	close(): Promise<unknown>;
}

export async function listen(listener: RequestListener | Server): Promise<Running> {
	const server = typeof listener === 'function' ? createServer(listener) : listener;
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		close: () => new Promise((resolve) => void server.close(resolve)),
	};
}

/** What is sent: the target goes out byte for byte, where `fetch` would tidy it up. */
export interface Sent {
	method?: string;
	path: string;
	headers?: Record<string, string>;
	body?: string;
}

export async function send(port: number, { method = 'POST', path, headers = {}, body = '' }: Sent): Promise<string> {
	return new Promise((resolve, reject) => {
		const outgoing = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
			let text = `${response.statusCode} `;
			response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
			response.on('end', () => resolve(text.trim()));
		});
		outgoing.on('error', reject).end(body);
	});
}

/**
 * Sends bytes as they are (each character is one), and gives all that comes back until the server closes.
 *
 * @param end after how many milliseconds this side closes; never when left out.
 */
export async function sendRaw(port: number, text: string, end?: number): Promise<string> {
	return new Promise((resolve, reject) => {
		let response = '';
		const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
		socket.setEncoding('utf8').on('data', (chunk: string) => (response += chunk));
		if (end !== undefined) setTimeout(() => socket.destroy(), end);
		socket.on('end', () => socket.destroy());
		socket.on('close', () => resolve(response));
		// A server may close while bytes are still on their way to it.
		socket.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
		});
	});
}

/** A proxy that changes the target on the way. */
export async function startProxy(port: number, rewrite: (path: string) => string): Promise<Running> {
	return listen((incoming, response) => {
		const { method, url = '', headers } = incoming;
		const options = { host: '127.0.0.1', port, method, path: rewrite(url), headers, agent: false };
		const outgoing = httpRequest(options, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		outgoing.on('error', () => void response.writeHead(502).end());
		incoming.pipe(outgoing);
	});
}
