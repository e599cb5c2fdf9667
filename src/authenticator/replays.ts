import { DecodeError } from '../errors.ts';
import { ExpiringMap } from '../lru.ts';
import type { LifecycleCallback } from './lifecycle-callback.ts';

/** Refuses a token that was used before, with another body. */
export type CheckReplay = (callback: LifecycleCallback) => void;

/**
 * Atlassian signs no body of an install, and the body has the secret. Whoever finds the token while it is valid (in the log
 * of a proxy, say) could send it again with a secret of their own. So a token is good for one body; the same again is a
 * retry. The memory is that of one process: `createApp` keeps in the store which callbacks were applied.
 */
export function createReplayCheck(now: () => number, leeway: number): CheckReplay {
	const bodies = new ExpiringMap<string>(1000, now);
	return ({ token, body, exp }) => {
		const known = bodies.get(token);
		if (known === body) return;
		if (known !== undefined) throw replayed();
		bodies.set(token, body, (exp + leeway) * 1000);
	};
}

export function replayed(): DecodeError {
	return new DecodeError('ERR_TOKEN_REPLAYED', 'The token was used before, with another body');
}
