import type { BeforeRetryHook } from 'ky';
import type { FailedCall } from './errors/index.ts';
import { dropToken } from './signer.ts';
import { showError } from './strip-error.ts';

/** Runs the caller's hooks before a retry, up to the first that gives something. */
export async function firstResult(
	hooks: readonly BeforeRetryHook[],
	state: Parameters<BeforeRetryHook>[0],
	call: FailedCall,
): Promise<Awaited<ReturnType<BeforeRetryHook>>> {
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
