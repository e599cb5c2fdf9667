import { DecodeError } from '../errors.ts';
import type { VerifiedClaims } from '../jwt/index.ts';
import { hashCanonicalRequest } from '../qsh/index.ts';
import type { InstallAuthentication } from './authentication.ts';
import { ExpiringMap } from './expiring-map.ts';

/** Refuses a token that was used before, with another secret or address in the body. */
export type CheckReplay = (token: string, install: InstallAuthentication, claims: VerifiedClaims) => Promise<void>;

/**
 * Two installs of one second have the same token, since its times count seconds: for so long after `iat`, in seconds, the
 * second one may still be on its way, and is taken. Whoever has the token by then has it, too.
 */
const SAME_SECOND = 10;

/**
 * No signature of Atlassian's covers the body, and in it is the secret. So whoever finds the token of an install while
 * it is valid (in the log of a proxy, say) could send it again with a secret of his own. A token is therefore good for
 * one secret only. The same again is fine: it is a retry. Each process remembers its own.
 */
export function createReplayCheck(now: () => number, leeway: number): CheckReplay {
	const seen = new ExpiringMap<readonly string[]>(1000, now);
	return async (token, { eventType, tenant }, { iat, exp }) => {
		const { sharedSecret, baseUrl, baseApiUrl } = tenant;
		const said = await hashCanonicalRequest(JSON.stringify([eventType, sharedSecret, baseUrl, baseApiUrl]));
		const name = await hashCanonicalRequest(token);
		const before = seen.get(name) ?? [];
		if (before.includes(said)) return;
		if (before.length > 0 && now() / 1000 >= iat + SAME_SECOND) {
			throw new DecodeError('ERR_TOKEN_REPLAYED', 'The token was used before, with another body');
		}
		seen.set(name, [...before, said], (exp + leeway) * 1000);
	};
}
