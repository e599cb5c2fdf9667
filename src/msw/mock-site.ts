import type { HttpHandler } from 'msw';
import type { MockMethods, UntypedMethods } from './methods.ts';
import type { MockRefusal, UnhandledCall } from './refusal.ts';

/** One tenant's site, mocked. Its makers give msw handlers: hand them to `setupServer` through {@link MockSite.handlers}. */
export interface MockSite<Extra extends object = {}> extends MockMethods<Extra> {
	/** Makers for paths that are not in Atlassian's documents. */
	readonly untyped: UntypedMethods;
	/**
	 * What to give to `setupServer`: the handlers, the server where an app gets tokens to act as a user, and last the one
	 * that speaks up when none of them answers. Of two sites on one origin, the one with the longer base URL goes first.
	 * `server.use(site.get(...))` adds more later; a literal path goes before a parameter all the same.
	 */
	readonly handlers: (...handlers: HttpHandler[]) => HttpHandler[];
	/** Calls that were answered with 401, and why. */
	readonly refusals: readonly MockRefusal[];
	/** Calls that nothing answered. */
	readonly unhandled: readonly UnhandledCall[];
	/**
	 * Fails the test, though the code under it may have swallowed the error: for `afterEach`. Begins anew afterwards.
	 *
	 * @throws `UnhandledCallError` when there was a call that nothing answers.
	 */
	readonly assertAllHandled: () => void;
	/**
	 * Forgets refusals, unhandled calls and the rate limits of the tenant, so that no test depends on another: for
	 * `afterEach`.
	 */
	readonly reset: () => void;
}
