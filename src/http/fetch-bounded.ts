import { raceAbort } from '../abortable.ts';
import { readBytes } from './streams.ts';

/** A small response, read whole. */
export interface BoundedResponse {
	readonly status: number;
	readonly headers: Headers;
	/** Undefined when the body is longer than the limit; empty when it was not read. */
	readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** Limits of {@link fetchBounded}. */
export interface FetchBounds {
	/** In milliseconds, the body included. */
	readonly timeout: number;
	/** In bytes. */
	readonly maxLength: number;
	/** Gives the request up. */
	readonly signal?: AbortSignal | undefined;
	/** Called once the response has begun: whether to read its body, which is cancelled otherwise. */
	readonly acceptsBody?: (response: Response) => boolean;
}

/** The part of a request's options that {@link fetchBounded} decides. */
export type BoundedInit = Required<Pick<RequestInit, 'redirect' | 'signal'>>;

/**
 * Fetches a small response, from this URL only: a redirect is returned as it is. The transport is the caller's and may
 * ignore the signal, so the time-out does not depend on it.
 *
 * @param send calls the transport, with these options.
 */
export async function fetchBounded(
	send: (init: BoundedInit) => Promise<Response>,
	{ timeout, maxLength, signal: outer, acceptsBody = () => true }: FetchBounds,
): Promise<BoundedResponse> {
	outer?.throwIfAborted();
	const abort = new AbortController();
	const { signal } = abort;
	const giveUp = (): void => abort.abort(outer?.reason);
	outer?.addEventListener('abort', giveUp, { once: true });
	const timer = setTimeout(() => {
		abort.abort(new DOMException(`No response in ${timeout / 1000} seconds`, 'TimeoutError'));
	}, timeout);

	const get = async (): Promise<BoundedResponse> => {
		const response = await send({ redirect: 'manual', signal });
		const { status, headers, body } = response;
		// A response may arrive late, from a transport that ignores the signal.
		if (!signal.aborted && acceptsBody(response)) return { status, headers, bytes: await readBytes(body, maxLength) };
		void body?.cancel().catch(() => undefined);
		return { status, headers, bytes: new Uint8Array() };
	};
	try {
		return await raceAbort(get(), signal);
	} finally {
		clearTimeout(timer);
		outer?.removeEventListener('abort', giveUp);
	}
}
