import { isTimeoutError, type BeforeRetryHook } from 'ky';
import type { FailedCall } from './errors/index.ts';
import { dropCredentials, dropToken } from './signer.ts';
import { showError, stripError } from './strip-error.ts';

type State = Parameters<BeforeRetryHook>[0];
type Result = Awaited<ReturnType<BeforeRetryHook>>;

/** What a retry needs to know of its call. */
export interface Retried {
	/** The caller's hooks. */
	readonly hooks: readonly BeforeRetryHook[];
	readonly failed: FailedCall;
	/** The caller's. */
	readonly signal: AbortSignal | null | undefined;
	readonly sign: (request: Request, signal?: AbortSignal | null) => Promise<Request>;
}

/**
 * Runs the caller's hooks before a retry, and signs what they lead to. ky stops at the first hook that returns a request
 * and sends that one as it is: so ours has to be around them.
 */
export async function signAgain(state: State, { hooks, failed, signal, sign }: Retried): Promise<Result> {
	const result = hooks.length === 0 ? undefined : await firstResult(hooks, state, failed);
	if (result !== undefined && !(result instanceof Request)) return result;
	// After a time-out that of ky is aborted: it makes another one for what it sends.
	const live = isTimeoutError(state.error) ? (signal ?? null) : undefined;
	const next = await sign(result ?? state.request, live);
	stripError(state, dropCredentials);
	return next;
}

/** Of the hooks, up to the first that gives something. */
async function firstResult(hooks: readonly BeforeRetryHook[], state: State, call: FailedCall): Promise<Result> {
	const shown = await showError(state, call, dropToken);
	for (const hook of hooks) {
		// Hooks run one after another: each may change the request for the next.
		// oxlint-disable-next-line no-await-in-loop
		const result = await (async () => hook(shown))().catch((error: unknown) => {
			// ky goes by its own error, to tell giving up from a hook that is broken.
			throw error === shown.error ? state.error : error;
		});
		if (result !== undefined) return result;
	}
	return undefined;
}
