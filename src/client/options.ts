import type { Options as KyOptions } from 'ky';
import { checkLimitOptions, type LimitOptions } from './limits/index.ts';

/** Options of our own, beside ky's. */
export interface SigningOptions extends LimitOptions {
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
	const { lifetime, as, userAgent, now, concurrency, onRateLimit, ...ky } = options;
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
	const given = Object.entries({ lifetime, as, userAgent, now, concurrency, onRateLimit });
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
