import type { DecodeErrorCode } from '../errors.ts';

/** One request and its response, as the site saw it. It holds no secret and no token. */
export interface Exchange {
	/** Counts from 1. */
	readonly id: number;
	/** The time of the request: milliseconds since 1970. */
	readonly time: number;
	/** `in`: the app called the site. `out`: the site called the app. */
	readonly direction: 'in' | 'out';
	/**
	 * The kind of request: a call of the API, a download of an attachment, a token request, a lifecycle callback, or a
	 * webhook.
	 */
	readonly kind: 'call' | 'media' | 'token' | 'installed' | 'enabled' | 'disabled' | 'uninstalled' | 'webhook';
	readonly method: string;
	/** Path and query if the app called, the whole URL if the site called. Tokens in it are redacted. */
	readonly url: string;
	/** The status of the response; missing if there was none. */
	readonly status?: number;
	/** `refused`: not authenticated or not authorized. `failed`: any other error, or no response. */
	readonly verdict: 'accepted' | 'refused' | 'failed';
	/** A description of the caller. */
	readonly caller?: string;
	/** The code of the reason why a call was refused. */
	readonly code?: DecodeErrorCode;
	/** The reason why it was refused or failed, for a person. */
	readonly explanation?: string;
	/** The text of which the query string hash is made. */
	readonly canonicalRequest?: string;
	/** The fault that was injected. */
	readonly fault?: string;
	/** The event of a webhook. */
	readonly event?: string;
	/** The number of attempts before this one, of a webhook. */
	readonly retry?: number;
}

/** The result of delivering one webhook. */
export interface Delivery {
	readonly event: string;
	/** The URL to which it was sent. */
	readonly url: string;
	/** The identifier that all attempts share. */
	readonly identifier: string;
	/** The number of attempts. */
	readonly tries: number;
	/** The status of the last response; missing if there was none. */
	readonly status?: number;
}

/** How many exchanges are kept. */
const MAX_EXCHANGES = 100;

/** The last exchanges, oldest first. */
export interface Exchanges {
	readonly all: readonly Exchange[];
	/** @param replay sends the same request again, signed for now. */
	record(exchange: Omit<Exchange, 'id'>, replay?: Replay): void;
	/** How an exchange is sent again; undefined for one that is unknown, or cannot be. */
	replayOf(id: number): Replay | undefined;
}

/** Sends a webhook again. */
export type Replay = () => Promise<Delivery>;

/** @param log called with each exchange. If it fails, now or later, that has no effect on the exchange. */
export function createExchanges(log: (exchange: Exchange) => unknown): Exchanges {
	const all: Exchange[] = [];
	const replays = new Map<number, Replay>();
	let count = 0;
	return {
		all,
		replayOf: (id) => replays.get(id),
		record(exchange, replay) {
			count += 1;
			const numbered: Exchange = { id: count, ...exchange };
			all.push(numbered);
			if (replay !== undefined) replays.set(count, replay);
			if (all.length > MAX_EXCHANGES) replays.delete(all.shift()?.id ?? 0);
			const logged = (async () => log(numbered))();
			logged.catch(() => undefined);
		},
	};
}
