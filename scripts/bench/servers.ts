import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The other side of a call. */
export const SERVER: URL = new URL('server.ts', import.meta.url);

/** A server in a process of its own, which ends with this one at the latest. */
export interface Server extends AsyncDisposable {
	readonly url: string;
}

/** @param script prints the port on which it listens, and ends with its standard input */
export async function startServer(script: URL, ...options: string[]): Promise<Server> {
	const child = spawn(process.execPath, [fileURLToPath(script), ...options], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const ended = once(child, 'exit');
	const [port] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [''])]);
	if (!/^\d+$/.test(String(port))) throw new Error(`The server did not start: ${script.pathname} ${options.join(' ')}`);
	return {
		url: `http://127.0.0.1:${port}`,
		async [Symbol.asyncDispose]() {
			child.stdin.end();
			await ended;
		},
	};
}
