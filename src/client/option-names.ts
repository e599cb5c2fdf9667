import { assertKnownOptions } from '../option-names.ts';

/** Of ky 2. */
const KY = [
	'json',
	'parseJson',
	'stringifyJson',
	'searchParams',
	'retry',
	'timeout',
	'totalTimeout',
	'hooks',
	'throwHttpErrors',
	'onDownloadProgress',
	'onUploadProgress',
	'fetch',
	'context',
];
/** Of `fetch` (`RequestInit`). */
const FETCH = [
	'body',
	'cache',
	'credentials',
	'duplex',
	'headers',
	'integrity',
	'keepalive',
	'mode',
	'priority',
	'redirect',
	'referrer',
	'referrerPolicy',
	'signal',
	'window',
];
/** How a runtime, or a library, connects: undici, node-fetch, Deno, Bun. They count for token requests as well. */
export const TRANSPORT_OPTIONS = ['dispatcher', 'agent', 'client', 'proxy', 'tls', 'unix'] as const;
/** Further ones that a runtime or a library adds to `fetch`: Workers, Next.js, Bun, node-fetch. */
const RUNTIME = ['cf', 'next', 'verbose', 'decompress', 'compress', 'size', 'highWaterMark', 'insecureHTTPParser'];

const OF_CALL: readonly string[] = [...KY, ...FETCH, ...TRANSPORT_OPTIONS, ...RUNTIME];
const OWN = [
	'lifetime',
	'as',
	'userAgent',
	'now',
	'concurrency',
	'onRateLimit',
	'limiter',
	'experimentalApi',
	'logger',
];
const OF_CLIENT: readonly string[] = [...OF_CALL, ...OWN];
/** Those that are no field of a user's own record: `size`, `client` or `next` may be. */
export const MISPLACED: readonly string[] = [...KY, ...OWN, 'headers', 'dispatcher'];
const OF_RETRY = [
	'limit',
	'methods',
	'statusCodes',
	'afterStatusCodes',
	'maxRetryAfter',
	'backoffLimit',
	'delay',
	'jitter',
	'retryOnTimeout',
	'shouldRetry',
];
export const HOOKS: readonly string[] = ['init', 'beforeRequest', 'beforeRetry', 'afterResponse', 'beforeError'];

/** @throws `TypeError` that names an unknown option, and a known one that is nearly the same. */
export function checkClientOptions(options: object): void {
	assertKnownOptions(options, OF_CLIENT);
	checkNested(options);
}

/** @throws `TypeError` that names an unknown option, and a known one that is nearly the same. */
export function checkCallOptions(options: object): void {
	assertKnownOptions(options, OF_CALL, ' of a call', (name) =>
		OF_CLIENT.includes(name)
			? new TypeError(`The option \`${name}\` belongs to \`createClient\` or \`extend\`, not to a call`)
			: undefined,
	);
	checkNested(options);
}

function checkNested({ retry, hooks }: { retry?: unknown; hooks?: unknown }): void {
	if (isPlain(retry)) assertKnownOptions(retry, OF_RETRY, ' of `retry`');
	if (isPlain(hooks)) assertKnownOptions(hooks, HOOKS, ' of `hooks`');
}

/** Not the result of ky's `replaceOption`, which is marked by a symbol. */
function isPlain(value: unknown): value is object {
	return typeof value === 'object' && value !== null && Object.getOwnPropertySymbols(value).length === 0;
}
