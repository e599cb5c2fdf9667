import type { DecodeErrorCode } from '../errors.ts';

/** One request and its answer, as the site saw it. Holds no secret and no token. */
export interface Exchange {
	/** Counts from 1. */
	readonly id: number;
	/** When it began: milliseconds since 1970. */
	readonly time: number;
	/** `in`: the app called the site. `out`: the site called the app. */
	readonly direction: 'in' | 'out';
	/** What it was: a call of the API, a token for acting as a user, a lifecycle callback, or a webhook. */
	readonly kind: 'call' | 'media' | 'token' | 'installed' | 'enabled' | 'disabled' | 'uninstalled' | 'webhook';
	readonly method: string;
	/** Path and query of what came in, the whole URL of what went out. A token in it is masked. */
	readonly url: string;
	/** None when there was no answer. */
	readonly status?: number;
	/** `refused`: not trusted. `failed`: any other error, or no answer. */
	readonly verdict: 'accepted' | 'refused' | 'failed';
	/** Who called. */
	readonly caller?: string;
	/** Why a call was refused. */
	readonly code?: DecodeErrorCode;
	/** For a person: why it was refused or failed. */
	readonly explanation?: string;
	/** What the query string hash is made over. */
	readonly canonicalRequest?: string;
	/** The fault that was asked for. */
	readonly fault?: string;
	/** Of a webhook. */
	readonly event?: string;
	/** How many tries came before, of a webhook. */
	readonly retry?: number;
}

/** How many exchanges are kept. */
const KEPT = 100;

/** The last exchanges, oldest first. */
export interface Exchanges {
	readonly all: readonly Exchange[];
	record(exchange: Omit<Exchange, 'id'>): void;
}

export function createExchanges(log: (exchange: Exchange) => unknown): Exchanges {
	const all: Exchange[] = [];
	let count = 0;
	return {
		all,
		record(exchange) {
			count += 1;
			const kept: Exchange = { id: count, ...exchange };
			all.push(kept);
			if (all.length > KEPT) all.shift();
			tell(log, kept);
		},
	};
}

/** A log that fails, at once or later, is no failure of the exchange. */
function tell(log: (exchange: Exchange) => unknown, exchange: Exchange): void {
	const told = (async () => log(exchange))();
	told.catch(() => undefined);
}
