import { setTimeout as sleep } from 'node:timers/promises';

export interface DownloadOptions {
	/** Called with the number of bytes received so far, and the whole number where the server says it. */
	onProgress?: (received: number, total: number | undefined) => void;
	/** Called before each further attempt, with its number and what went wrong. */
	onRetry?: (attempt: number, reason: string) => void;
	/** How often to try. @default 4 */
	attempts?: number;
	/** Milliseconds before the second attempt; twice as many before each further one. @default 500 */
	delay?: number;
	/** Milliseconds without an answer after which an attempt is given up. @default 60000 */
	timeout?: number;
}

export interface Download {
	text: string;
	/** Day of the document, from `Last-Modified`. */
	date?: string;
}

/** Fetches a document. Tries again after a network failure, 408, 429 and 5xx; any other answer fails at once. */
export async function download(url: string, options: DownloadOptions = {}): Promise<Download> {
	const { attempts = 4, delay = 500 } = options;
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await attemptDownload(url, options);
		} catch (cause) {
			const reason = reasonOf(cause);
			if (cause instanceof FinalError || attempt >= attempts) {
				const times = attempt === 1 ? '' : ` after ${attempt} attempts`;
				throw new Error(`Could not download ${url}${times}: ${reason}`, { cause });
			}
			options.onRetry?.(attempt + 1, reason);
		}
		await sleep(delay * 2 ** (attempt - 1));
	}
}

class FinalError extends Error {
	override name = 'FinalError';
}

async function attemptDownload(url: string, { onProgress, timeout = 60_000 }: DownloadOptions): Promise<Download> {
	const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
	if (!response.ok || !response.body) {
		await response.body?.cancel();
		const passing = response.status >= 500 || response.status === 408 || response.status === 429;
		throw new (passing ? Error : FinalError)(`the server answered ${response.status} ${response.statusText}`.trim());
	}
	// A compressed body is longer than its Content-Length.
	const total = response.headers.has('content-encoding')
		? undefined
		: Number(response.headers.get('content-length')) || undefined;
	const text = await readText(response.body, (received) => onProgress?.(received, total));
	const modified = new Date(response.headers.get('last-modified') ?? Number.NaN);
	return Number.isNaN(modified.valueOf()) ? { text } : { text, date: modified.toISOString().slice(0, 10) };
}

async function readText(body: ReadableStream<Uint8Array>, onReceived: (bytes: number) => void): Promise<string> {
	const decoder = new TextDecoder();
	let received = 0;
	let text = '';
	for await (const chunk of body) {
		received += chunk.byteLength;
		text += decoder.decode(chunk, { stream: true });
		onReceived(received);
	}
	return text + decoder.decode();
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
