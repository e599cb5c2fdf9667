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
const OF_CLIENT: readonly string[] = [
	...OF_CALL,
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
const OF_HOOKS = ['init', 'beforeRequest', 'beforeRetry', 'afterResponse', 'beforeError'];

/** @throws `TypeError` that names an unknown option, and a known one that is nearly the same. */
export function checkClientOptions(options: object): void {
	check(options, OF_CLIENT, '');
	checkNested(options);
}

/** @throws `TypeError` that names an unknown option, and a known one that is nearly the same. */
export function checkCallOptions(options: object): void {
	check(options, OF_CALL, ' of a call');
	checkNested(options);
}

/**
 * For options that may come with others, such as those from an environment: finds only those that are nearly the same as a
 * known one that is missing.
 *
 * @throws `TypeError`
 */
export function checkSpelling(where: string, options: object, known: readonly string[]): void {
	for (const name of Object.keys(options)) {
		const near = known.includes(name) ? undefined : nearest(name, known);
		if (near !== undefined && !(near in options)) throw unknown(name, ` of \`${where}\``, near);
	}
}

function checkNested({ retry, hooks }: { retry?: unknown; hooks?: unknown }): void {
	if (isPlain(retry)) check(retry, OF_RETRY, ' of `retry`');
	if (isPlain(hooks)) check(hooks, OF_HOOKS, ' of `hooks`');
}

/** Not the result of ky's `replaceOption`, which is marked by a symbol. */
function isPlain(value: unknown): value is object {
	return typeof value === 'object' && value !== null && Object.getOwnPropertySymbols(value).length === 0;
}

function check(options: object, known: readonly string[], where: string): void {
	for (const [name, value] of Object.entries(options)) {
		// Undefined sets nothing: an option that is not given.
		if (value === undefined || known.includes(name)) continue;
		if (where === ' of a call' && OF_CLIENT.includes(name)) {
			throw new TypeError(`The option \`${name}\` belongs to \`createClient\` or \`extend\`, not to a call`);
		}
		throw unknown(name, where, nearest(name, known));
	}
}

function unknown(name: string, where: string, near: string | undefined): TypeError {
	const question = near === undefined ? '' : `: did you mean \`${near}\`?`;
	return new TypeError(`Unknown option \`${name.slice(0, 50)}\`${where}${question}`);
}

/** The known name with the fewest edits, if they are at most half of it. */
function nearest(name: string, known: readonly string[]): string | undefined {
	const ranked = known.map((one) => ({ one, edits: editsBetween(name.toLowerCase(), one.toLowerCase()) }));
	const best = ranked.toSorted((a, b) => a.edits - b.edits)[0];
	return best !== undefined && best.edits <= Math.max(name.length, best.one.length) / 2 ? best.one : undefined;
}

/** Levenshtein's distance. */
function editsBetween(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let at = 1; at <= one.length; at += 1) {
		const next = [at];
		for (let to = 1; to <= other.length; to += 1) {
			const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
			next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, replaced));
		}
		row = next;
	}
	return row[other.length] ?? 0;
}
