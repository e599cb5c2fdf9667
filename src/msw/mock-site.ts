import type { HttpHandler } from 'msw';
import type { MockMethods, UntypedMethods } from './methods.ts';
import type { MockRefusal, UnhandledCall } from './problems.ts';

/** A mocked site of one tenant. Its methods make msw handlers for {@link MockSite.handlers}. */
export interface MockSite<Extra extends object = {}> extends MockMethods<Extra>, Disposable {
	/** Makes handlers for paths that are not in Atlassian's documents. */
	readonly untyped: UntypedMethods;
	/**
	 * The handlers for `setupServer`: the given ones, one for tokens that impersonate a user, and a last one that responds
	 * with a 501 to calls that no other matches. Of two sites on one origin, give the one with the longer base URL first.
	 * `server.use(site.get(...))` adds more later; a literal path takes precedence over a parameter there as well.
	 */
	readonly handlers: (...handlers: HttpHandler[]) => HttpHandler[];
	/** Calls that were refused with a 401, with the reason. */
	readonly refusals: readonly MockRefusal[];
	/** Calls that no handler matches. */
	readonly unhandled: readonly UnhandledCall[];
	/**
	 * For `afterEach`: fails the test if no handler matches one of its calls, even if the app caught that error. It then
	 * empties {@link MockSite.unhandled}.
	 *
	 * @throws `UnhandledCallError` with these calls.
	 */
	readonly assertAllHandled: () => void;
	/**
	 * For `afterEach`: empties {@link MockSite.refusals} and {@link MockSite.unhandled}, and forgets the rate limits of the
	 * tenant.
	 */
	readonly reset: () => void;
	/**
	 * Ends the site: it no longer issues tokens on behalf of other mocked sites. Call it, or declare the site with `using`,
	 * if later tests of the same file mock other sites only.
	 */
	[Symbol.dispose](): void;
}
