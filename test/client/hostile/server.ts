import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { queryStringHash, verifyJwt } from '../../../src/index.ts';

/** What the server saw go wrong, and what it did. */
export interface Ledger {
	/** Requests, by what was done to them. */
	readonly done: Map<string, number>;
	/** How many times each write was applied, by its name. */
	readonly writes: Map<string, number>;
	/** Tokens that were missing, expired, or for another request. */
	readonly badTokens: string[];
	/** Credentials that reached the other origin. */
	readonly strayCredentials: string[];
}

export interface HostileSite extends AsyncDisposable {
	readonly origin: string;
	readonly ledger: Ledger;
	/** The clock of both sides: ten milliseconds pass with each request that comes in. */
	readonly now: () => number;
}

type Trick = (response: ServerResponse, request: IncomingMessage) => unknown;

const json = '{"fine":true}';
const status =
	(code: number, headers: () => Record<string, string>): Trick =>
	(response) =>
		response.writeHead(code, headers()).end('<html>no</html>');

/** What is done to the first attempt of a call, by its number; the next attempt gets an answer. */
const TRICKS: readonly (readonly [name: string, trick: Trick, reads?: false])[] = [
	['answers', (response) => response.end(json)],
	['429 with seconds', status(429, () => ({ 'retry-after': '0' }))],
	['429 with a date', status(429, () => ({ 'retry-after': new Date().toUTCString() }))],
	['429 with a reset', status(429, () => ({ 'x-ratelimit-reset': new Date().toISOString() }))],
	['429 for a quota', status(429, () => ({ 'retry-after': '0', 'ratelimit-reason': 'jira-quota-tenant-based' }))],
	['429 with nothing', status(429, () => ({}))],
	['429 with nonsense', status(429, () => ({ 'retry-after': 'x', 'x-ratelimit-reset': 'y', ratelimit: '"' }))],
	['503', status(503, () => ({ 'retry-after': '0' }))],
	['500', status(500, () => ({}))],
	['resets before it reads', (response) => response.socket?.destroy(), false],
	['resets after it read', (response) => response.socket?.destroy()],
	[
		'answers slowly',
		async (response) => {
			for (const piece of json) {
				response.write(piece);
				await new Promise((resolve) => void setImmediate(resolve));
			}
			response.end();
		},
	],
	[
		'cuts the body',
		(response) => {
			response.writeHead(200, { 'content-length': '100' }).write(json);
			setImmediate(() => response.socket?.destroy());
		},
	],
	['answers garbage', (response) => response.end('{"fine":')],
	['leads in a circle', (response, { url }) => response.writeHead(307, { location: String(url) }).end()],
	['404', status(404, () => ({}))],
];

/** Answers `/rest/{number}` with one of {@link TRICKS} or a redirect elsewhere, and checks every token. */
export async function startHostileSite(sharedSecret: string): Promise<HostileSite> {
	const ledger: Ledger = { done: new Map(), writes: new Map(), badTokens: [], strayCredentials: [] };
	const attempts = new Map<string, number>();
	let time = Date.UTC(2026, 0, 2);
	const now = (): number => time;
	const elsewhere = createServer((request, response) => {
		if (request.headers.authorization !== undefined) ledger.strayCredentials.push(String(request.url));
		response.end(json);
	});
	const site = createServer((request, response) => void serve(request, response));

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const name = String(request.url);
		time += 10;
		const number = Number(/\d+$/.exec(name)?.[0]);
		const attempt = (attempts.get(name) ?? 0) + 1;
		attempts.set(name, attempt);
		await checkToken(request);
		const [what, trick, reads] = trickFor(number, attempt);
		ledger.done.set(what, (ledger.done.get(what) ?? 0) + 1);
		if (reads !== false) {
			request.resume();
			await new Promise((resolve) => void request.once('end', resolve));
			const isRefused = /^(?:4|5)\d\d|circle|elsewhere/.test(what);
			if (request.method === 'POST' && !isRefused) ledger.writes.set(name, (ledger.writes.get(name) ?? 0) + 1);
		}
		await trick(response, request);
	}

	function trickFor(number: number, attempt: number): (typeof TRICKS)[number] {
		const index = number % (TRICKS.length + 1);
		if (index === TRICKS.length)
			return ['leads elsewhere', (response) => response.writeHead(302, { location: other }).end()];
		const trick = TRICKS[index] ?? TRICKS[0]!;
		return attempt === 1 || trick[0] === 'leads in a circle' ? trick : TRICKS[0]!;
	}

	async function checkToken({ method = '', url = '', headers }: IncomingMessage): Promise<void> {
		try {
			const claims = await verifyJwt(String(headers.authorization).replace('JWT ', ''), sharedSecret, {
				clockTolerance: 0,
				now,
			});
			if (claims['qsh'] !== (await queryStringHash(method, url))) throw new Error('for another request');
		} catch (error) {
			ledger.badTokens.push(`${method} ${url}: ${String(error)}`);
		}
	}

	const other = await listen(elsewhere);
	return {
		origin: await listen(site),
		ledger,
		now,
		async [Symbol.asyncDispose]() {
			for (const server of [site, elsewhere]) {
				server.closeAllConnections();
				await new Promise((resolve) => server.close(resolve));
			}
		},
	};
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
