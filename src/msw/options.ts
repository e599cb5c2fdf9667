import type { TimeOptions } from '../jwt/index.ts';
import type { OtherCredential } from '../mock/index.ts';

/** Options of {@link mockAtlassian}. */
export interface MockAtlassianOptions extends TimeOptions {
	/**
	 * Credentials that are taken beside the app's own token, unchecked: `basic` (user name and API token), `bearer`
	 * (OAuth), `anonymous` (none at all).
	 *
	 * @default none
	 */
	allow?: readonly OtherCredential[];
	/**
	 * Told what goes wrong: a call that was refused, and why; a call that nothing answers. Holds no secret and no token.
	 *
	 * @default console.warn
	 */
	log?: (message: string) => unknown;
}

const OTHER = new Set<unknown>(['basic', 'bearer', 'anonymous'] satisfies OtherCredential[]);

/** @throws `TypeError` that names the wrong option. */
export function readOptions(options: MockAtlassianOptions): {
	allow: ReadonlySet<OtherCredential>;
	log: (message: string) => unknown;
	time: TimeOptions;
} {
	const { allow = [], log = warn, leeway, now } = options;
	if (!Array.isArray(allow) || !allow.every((credential) => OTHER.has(credential))) {
		throw new TypeError(`The option \`allow\` must be a list of: ${[...OTHER].join(', ')}`);
	}
	if (typeof log !== 'function') throw new TypeError('The option `log` must be a function');
	const time = { ...(leeway === undefined ? {} : { leeway }), ...(now === undefined ? {} : { now }) };
	return { allow: new Set(allow), log, time };
}

function warn(message: string): void {
	// oxlint-disable-next-line no-console -- the test's output is where people look
	console.warn(message);
}
