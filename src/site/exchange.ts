import { AsyncLocalStorage } from 'node:async_hooks';
import type { DecodeErrorCode } from '../errors.ts';
import { createRedactor, redactData } from '../redact/index.ts';
import { claimsOf, redactMessage, type Message, type RawMessage } from './message.ts';

/** One request and its response, as the site saw it. It holds no secret and no token. */
export interface Exchange {
	/** Counts from 1. */
	readonly id: number;
	/** The time of the request: milliseconds since 1970. */
	readonly time: number;
	/** `in`: the app called the site. `out`: the site called the app. */
	readonly direction: 'in' | 'out';
	/**
	 * The kind of request: a call of the API, a change made by a person on the pages of the site, a download of an
	 * attachment, a token request, a lifecycle callback, a webhook, or a delivery of Forge or a call of its own APIs.
	 */
	readonly kind:
		| 'call'
		| 'browser'
		| 'media'
		| 'token'
		| 'installed'
		| 'enabled'
		| 'disabled'
		| 'uninstalled'
		| 'webhook'
		| 'forge';
	readonly method: string;
	/** Path and query if the app called, the whole URL if the site called. Tokens in it are redacted. */
	readonly url: string;
	/** The status of the response; missing if there was none. */
	readonly status?: number;
	/**
	 * Whether the receiver accepted the sender, which a `status` of 404 does not change. `refused`: not authenticated or not
	 * authorized. `failed`: the receiver failed before or after, or there was no response.
	 */
	readonly verdict: 'accepted' | 'refused' | 'failed';
	/** A description of the caller. */
	readonly caller?: string;
	/** The id of the call that led to this webhook or event. */
	readonly cause?: number;
	/** The code of the reason why a call was refused. */
	readonly code?: DecodeErrorCode;
	/** The reason why it was refused or failed, for a person. */
	readonly explanation?: string;
	/** A difference from the cloud that matters for this exchange, for a person. */
	readonly note?: string;
	/** The text of which the query string hash is made. */
	readonly canonicalRequest?: string;
	/** The fault that was injected. */
	readonly fault?: string;
	/** The event of a webhook; of a delivery of Forge, its kind or the name of the event. */
	readonly event?: string;
	/** The number of attempts before this one, of a webhook or an event of Forge. */
	readonly retry?: number;
	/** How long it lasted, in milliseconds. */
	readonly duration?: number;
	/** The claims of the request's token, as the sender wrote them. */
	readonly claims?: Readonly<Record<string, unknown>>;
	/** Headers and body, with secrets redacted. */
	readonly request?: Message;
	/** Headers and body, with secrets redacted. */
	readonly response?: Message;
	/** Whether {@link Site.replay} can do it again. */
	readonly replayable?: true;
}

/** The parts of an exchange that are redacted before they are kept, and how to do it again. */
export interface ExchangeDetails {
	/** The URL with its token, for the claims. */
	readonly url: string;
	readonly request: RawMessage;
	readonly response?: RawMessage | undefined;
	/** Does it once more. The result is recorded as an exchange of its own. */
	readonly replay?: Replay | undefined;
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
	/** Differs for each start of the site. */
	readonly run: string;
	readonly all: readonly Exchange[];
	/** The exchange as it is kept. One that a call leads to waits for that of the call. */
	record(exchange: Omit<Exchange, 'id' | 'cause'>, details?: ExchangeDetails): Promise<Exchange>;
	/**
	 * Runs a call that is recorded within it. Each exchange that it leads to names it as its `cause`, and is recorded after
	 * it, also if it happens earlier.
	 */
	during<T>(call: () => Promise<T>): Promise<T>;
	/** How an exchange is done again; undefined for one that is unknown, or cannot be. */
	replayOf(id: number): Replay | undefined;
	/** Forgets all exchanges. The next id follows the last one. */
	clear(): void;
	/** @param listener called with each further exchange. @returns ends that. */
	subscribe(listener: (exchange: Exchange) => void): () => void;
}

/** One attempt to deliver something. */
export interface Attempt {
	readonly exchange: Exchange;
	/** Milliseconds until the next attempt; missing if there is none. */
	readonly retryIn?: number;
}

/** Something that was sent, after its first attempt. */
export interface Started<Result = Delivery> extends Attempt {
	/** Resolves after all retries. */
	readonly done: Promise<Result>;
}

/** Does an exchange again. The result is the delivery of a webhook. */
export type Replay = () => Promise<Started<Delivery | undefined>>;

/**
 * @param log called with each exchange. If it fails, now or later, that has no effect on the exchange.
 * @param secrets the secrets of the site, at the time of each exchange.
 */
export function createExchanges(
	log: (exchange: Exchange) => unknown,
	secrets: () => Iterable<string> = () => [],
): Exchanges {
	const all: Exchange[] = [];
	const replays = new Map<number, Replay>();
	const listeners = new Set<(exchange: Exchange) => void>();
	const current = new AsyncLocalStorage<Cause>();
	let count = 0;
	function keep(exchange: Omit<Exchange, 'id'>, details?: ExchangeDetails): Exchange {
		count += 1;
		const shown = details === undefined ? {} : describeDetails(details, secrets());
		const numbered: Exchange = { id: count, ...exchange, ...shown };
		all.push(numbered);
		if (details?.replay !== undefined) replays.set(count, details.replay);
		if (all.length > MAX_EXCHANGES) replays.delete(all.shift()?.id ?? 0);
		for (const listener of listeners) listener(numbered);
		const logged = (async () => log(numbered))();
		logged.catch(() => undefined);
		return numbered;
	}
	return {
		run: crypto.randomUUID(),
		all,
		replayOf: (id) => replays.get(id),
		async record(exchange, details) {
			const cause = current.getStore();
			if (cause === undefined) return keep(exchange, details);
			if (exchange.direction === 'in') {
				const kept = keep(exchange, details);
				cause.settle(kept.id);
				return kept;
			}
			return new Promise((resolve) => {
				cause.whenSettled((id) => resolve(keep(id === undefined ? exchange : { ...exchange, cause: id }, details)));
			});
		},
		async during(call) {
			const cause = createCause();
			try {
				return await current.run(cause, call);
			} finally {
				cause.settle(undefined);
			}
		},
		clear() {
			all.length = 0;
			replays.clear();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}

/** A call that is under way, or over. */
interface Cause {
	/** @param id of its exchange; undefined if none was recorded. Only the first one counts. */
	settle(id: number | undefined): void;
	/** @param effect called once the call is settled. */
	whenSettled(effect: (id: number | undefined) => void): void;
}

function createCause(): Cause {
	let settled: { readonly id: number | undefined } | undefined;
	const effects: ((id: number | undefined) => void)[] = [];
	return {
		settle(id) {
			settled ??= { id };
			for (const effect of effects.splice(0)) effect(settled.id);
		},
		whenSettled(effect) {
			if (settled === undefined) effects.push(effect);
			else effect(settled.id);
		},
	};
}

function describeDetails(
	{ url, request, response, replay }: ExchangeDetails,
	secrets: Iterable<string>,
): Pick<Exchange, 'claims' | 'request' | 'response' | 'replayable'> {
	const redact = createRedactor(secrets);
	const claims = redactData(claimsOf(url, request.headers), redact) as Exchange['claims'];
	return {
		...(claims === undefined ? {} : { claims }),
		request: redactMessage(request, redact),
		...(response === undefined ? {} : { response: redactMessage(response, redact) }),
		...(replay === undefined ? {} : { replayable: true }),
	};
}
