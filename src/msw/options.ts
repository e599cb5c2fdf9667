import { assertKnownOptions, namesOf } from '../option-names.ts';
import { parseAllow, type OtherCredential } from '../fake-atlassian/index.ts';
import type { TimeOptions } from '../jwt/index.ts';

/** Options of {@link mockAtlassian}. */
export interface MockAtlassianOptions extends TimeOptions {
	/**
	 * Credentials that are accepted, without a check, in addition to the app's own token: `basic` (user name and API
	 * token), `bearer` (OAuth), `anonymous` (no credentials).
	 *
	 * @default none
	 */
	allow?: readonly OtherCredential[] | undefined;
	/**
	 * Called with a message for each refused call, with the reason, and for each call that no handler matches. The message
	 * holds no secret and no token.
	 *
	 * @default console.warn
	 */
	log?: ((message: string) => unknown) | undefined;
}

const NAMES = namesOf<MockAtlassianOptions>({ allow: true, log: true, clockTolerance: true, now: true });

/** @throws `TypeError` that names the wrong option. */
export function parseOptions(options: MockAtlassianOptions): {
	allow: ReadonlySet<OtherCredential>;
	log: (message: string) => unknown;
	time: TimeOptions;
} {
	assertKnownOptions(options, NAMES, ' of `mockAtlassian`');
	const { allow = [], log = warn, clockTolerance, now } = options;
	if (typeof log !== 'function') throw new TypeError('The option `log` must be a function');
	const time = { ...(clockTolerance === undefined ? {} : { clockTolerance }), ...(now === undefined ? {} : { now }) };
	return { allow: parseAllow(allow), log, time };
}

function warn(message: string): void {
	// oxlint-disable-next-line no-console -- the output of the test is where its author looks
	console.warn(message);
}
