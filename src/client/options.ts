import { withoutUndefined } from '../without-undefined.ts';
import type { Options as KyOptions } from 'ky';
import { checkLimitOptions, type LimitOptions, type Logger } from './limits/index.ts';
import { checkClientOptions } from './option-names.ts';

/** Options about operations that Atlassian's documents flag. They are the documents of this version. */
export interface OperationFlagOptions {
	/**
	 * Sent as `X-ExperimentalApi` with experimental operations only. A header that you set yourself is kept.
	 *
	 * @default not sent
	 */
	experimentalApi?: 'opt-in' | undefined;
	/**
	 * Warned of each deprecated operation that is called, once per process, and of each retry and wait: of the method and the
	 * template, never of values in the path. Its errors are ignored.
	 *
	 * @default no warnings
	 */
	logger?: Logger | undefined;
}

/** Each option may be `undefined` as well, also under `exactOptionalPropertyTypes`. */
export type OrUndefined<Given> = { [Name in keyof Given]: Given[Name] | undefined };

/** How a runtime or a library connects. Token requests do the same. */
export interface TransportOptions {
	/**
	 * For Node's `fetch`, and that of undici 7 or 8: an `Agent` with certificates of your own, or a `ProxyAgent`.
	 *
	 * @default that of `setGlobalDispatcher`
	 */
	dispatcher?: Dispatching | undefined;
	/** For node-fetch: an `http.Agent`. */
	agent?: unknown;
}

/** A dispatcher of any version of undici. */
export interface Dispatching {
	dispatch(...parameters: never[]): unknown;
}

/** Options in addition to ky's. */
export interface SigningOptions extends LimitOptions, OperationFlagOptions {
	/**
	 * The lifetime of each token, in seconds.
	 *
	 * @default 180
	 */
	lifetime?: number | undefined;
	/**
	 * On Forge: whether the app acts as itself or as the current user.
	 *
	 * @default 'system'
	 */
	as?: 'system' | 'user' | undefined;
	/** Precedes the name of this package in `User-Agent`: `my-app/1.2.3`, for example. */
	userAgent?: string | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
}

/**
 * Options of a client: ky's and {@link SigningOptions}. The base URL comes from the tenant, so ky's `prefix` and `baseUrl`
 * are not accepted.
 */
export interface ClientOptions
	extends
		OrUndefined<Omit<KyOptions, 'method' | 'prefix' | 'baseUrl' | keyof TransportOptions>>,
		TransportOptions,
		SigningOptions {}

/**
 * Separates ky's options from ours.
 *
 * @throws `TypeError` or `RangeError` that names the invalid option.
 */
export function parseOptions(options: ClientOptions): { signing: SigningOptions; ky: KyOptions } {
	const { lifetime, as, userAgent, now, concurrency, onRateLimit, limiter, experimentalApi, logger, ...ky } = options;
	assertNoBaseUrl(ky);
	checkClientOptions(options);
	checkLimitOptions(options);
	if (lifetime !== undefined && !(Number.isFinite(lifetime) && lifetime > 0)) {
		throw new RangeError('The option `lifetime` must be a number of seconds above 0');
	}
	for (const name of ['timeout', 'totalTimeout'] as const) {
		const milliseconds: unknown = ky[name] ?? false;
		if (milliseconds !== false && !(typeof milliseconds === 'number' && milliseconds >= 0)) {
			throw new RangeError(`The option \`${name}\` must be a number of milliseconds, or false`);
		}
	}
	if (as !== undefined && as !== 'system' && as !== 'user') {
		throw new TypeError("The option `as` must be 'system' or 'user'");
	}
	if (now !== undefined && typeof now !== 'function') {
		throw new TypeError('The option `now` must be a function that returns milliseconds');
	}
	if (userAgent !== undefined && !(typeof userAgent === 'string' && /^[\x20-\x7e]+$/.test(userAgent))) {
		throw new TypeError('The option `userAgent` must be printable ASCII');
	}
	if (experimentalApi !== undefined && experimentalApi !== 'opt-in') {
		throw new TypeError("The option `experimentalApi` must be 'opt-in'");
	}
	if (logger !== undefined && typeof logger?.warn !== 'function') {
		throw new TypeError('The option `logger` must have a function `warn`');
	}
	const given = { lifetime, as, userAgent, now, concurrency, onRateLimit, limiter, experimentalApi, logger };
	// An option that is undefined must not replace that of ky, or of the client that is extended.
	return { signing: withoutUndefined(given), ky: withoutUndefined(ky) };
}

/** @throws `TypeError` for an option that would change the base URL. */
export function assertNoBaseUrl(options: object): void {
	for (const name of ['prefix', 'baseUrl', 'prefixUrl']) {
		if (name in options)
			throw new TypeError(`The option \`${name}\` is not accepted: the base URL comes from the tenant`);
	}
}
