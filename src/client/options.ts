import type { Options as KyOptions } from 'ky';
import { checkLimitOptions, type LimitOptions } from './limits/index.ts';

/** Where warnings go: `console`, or the like. */
export interface Logger {
	warn(message: string): unknown;
}

/** Options about operations that Atlassian's documents mark. They are the documents of this version. */
export interface MarkOptions {
	/**
	 * Sent as `X-ExperimentalApi` with the operations that are experimental, and with no others. A header of the call's
	 * own stays.
	 *
	 * @default none is sent
	 */
	experimentalApi?: 'opt-in';
	/**
	 * Told of each deprecated operation that is called, once in a process: its method and its template, never what was in
	 * the path. What it throws is dropped.
	 *
	 * @default nothing is told
	 */
	logger?: Logger;
}

/** Options of our own, beside ky's. */
export interface SigningOptions extends LimitOptions, MarkOptions {
	/**
	 * How long each token is good for, in seconds.
	 *
	 * @default 180
	 */
	lifetime?: number;
	/**
	 * On Forge: whether the app calls for itself or for the user who is there.
	 *
	 * @default 'system'
	 */
	as?: 'system' | 'user';
	/** Put before our own name in `User-Agent`, such as `my-app/1.2.3`. */
	userAgent?: string;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: () => number;
}

/**
 * Options of a client: ky's own and {@link SigningOptions}. The address comes from the tenant, so ky's `prefix` and
 * `baseUrl` are not taken.
 */
export interface ClientOptions extends Omit<KyOptions, 'method' | 'prefix' | 'baseUrl'>, SigningOptions {}

/** Options as ky takes them, and ours apart. Wrong ones are named. */
export function splitOptions(options: ClientOptions): { signing: SigningOptions; ky: KyOptions } {
	const { lifetime, as, userAgent, now, concurrency, onRateLimit, experimentalApi, logger, ...ky } = options;
	checkLimitOptions(options);
	refuseAddress(ky);
	if (lifetime !== undefined && !(Number.isFinite(lifetime) && lifetime > 0)) {
		throw new RangeError('The option `lifetime` must be a number of seconds above 0');
	}
	if (as !== undefined && as !== 'system' && as !== 'user') {
		throw new TypeError("The option `as` must be 'system' or 'user'");
	}
	if (now !== undefined && typeof now !== 'function') {
		throw new TypeError('The option `now` must be a function that gives milliseconds');
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
	const given = Object.entries({ lifetime, as, userAgent, now, concurrency, onRateLimit, experimentalApi, logger });
	// Checked above; undefined is as good as left out.
	const signing = Object.fromEntries(given.filter(([, value]) => value !== undefined)) as SigningOptions;
	return { signing, ky };
}

/** @throws `TypeError` for an option that would lead elsewhere. */
export function refuseAddress(options: object): void {
	for (const name of ['prefix', 'baseUrl', 'prefixUrl']) {
		if (name in options) throw new TypeError(`The option \`${name}\` is not taken: the address comes from the tenant`);
	}
}
