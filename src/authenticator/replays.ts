import { DecodeError } from '../errors.ts';
import { hashCanonicalRequest } from '../qsh/index.ts';
import { ExpiringMap } from './expiring-map.ts';
import type { InstallAuthentication } from './authentication.ts';

/** Refuses a token that was used before, with another secret or address in the body. */
export type CheckReplay = (token: string, install: InstallAuthentication, until: number) => Promise<void>;

/**
 * No signature of Atlassian's covers the body, and in it is the secret. So whoever finds the token of an install while
 * it is valid (in the log of a proxy, say) could send it again with a secret of his own. A token is therefore good for
 * one secret only. The same again is fine: it is a retry.
 */
export function createReplayCheck(now: () => number): CheckReplay {
	const seen = new ExpiringMap<string>(1000, now);
	return async (token, { eventType, tenant }, until) => {
		const said = await hashCanonicalRequest(JSON.stringify([eventType, tenant.sharedSecret, tenant.baseUrl]));
		const name = await hashCanonicalRequest(token);
		const before = seen.get(name);
		if (before !== undefined && before !== said) {
			throw new DecodeError('ERR_TOKEN_REPLAYED', 'The token was used before, with another body');
		}
		seen.set(name, said, until);
	};
}
