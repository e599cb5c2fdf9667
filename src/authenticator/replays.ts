import { DecodeError } from '../errors.ts';
import { ExpiringMap } from '../lru.ts';
import type { ParsedTimeOptions, VerifiedClaims } from '../jwt/index.ts';
import type { LifecycleCallback } from './lifecycle-callback.ts';

/** Refuses a token that was used before, with another body. */
export type CheckReplay = (callback: LifecycleCallback) => void;

/**
 * The body of an install has the secret, and Atlassian does not sign it. An attacker who finds a token while it is valid (in
 * the log of a proxy, for example) could send it again with a secret of their own. So a token is bound to the first body
 * that it arrives with; the same body again is a retry. The memory is that of one process: `createApp` stores which
 * callbacks were applied.
 */
export function createReplayCheck(now: () => number, clockTolerance: number): CheckReplay {
	const bodies = new ExpiringMap<string>(1000, now);
	return ({ token, body, exp }) => {
		const known = bodies.get(token);
		if (known === body) return;
		if (known !== undefined) throw replayed();
		bodies.set(token, body, (exp + clockTolerance) * 1000);
	};
}

export function replayed(): DecodeError {
	return new DecodeError('ERR_TOKEN_REPLAYED', 'The token was used before, with another body');
}

/** Refuses a verified token that was used before. */
export type UseOnce = (claims: VerifiedClaims, token: string) => void;

/** More than come in the life of a token, which is 25 seconds. */
const MAX_USED = 100_000;

/** By the name of the token (`jti`), and by its signature if it has none. */
export function createUseOnce({ now, clockTolerance }: ParsedTimeOptions): UseOnce {
	const used = new ExpiringMap<true>(MAX_USED, now);
	return ({ jti, exp }, token) => {
		const name = String(jti ?? token.slice(-43));
		if (used.get(name)) throw new DecodeError('ERR_TOKEN_REPLAYED', 'The token was used before');
		used.set(name, true, (exp + clockTolerance) * 1000);
	};
}
