import { CredentialError } from '../../errors.ts';
import { sha256Hex } from '../../crypto/index.ts';
import type { Credential, CredentialContext } from './credential.ts';
import { asStoredToken, sharedCache, type StoredToken, type TokenCache } from './token-cache.ts';
import { untilAborted } from './until-aborted.ts';

/** Where the tokens of a credential come from. */
export interface TokenSource {
	readonly cache: TokenCache | undefined;
	/** Under which key the token is kept, by everything that changes it. */
	locate(read: (key: string) => Promise<StoredToken | undefined>): Promise<string>;
	/** Fetches another one. */
	ask(context: CredentialContext, cache: TokenCache): Promise<StoredToken>;
	/** Keeps it. */
	keep(cache: TokenCache, key: string, stored: StoredToken, context: CredentialContext): Promise<void>;
}

/** The tokens that are being fetched, by where they are going to be kept. */
const underway = new WeakMap<TokenCache, Map<string, Promise<StoredToken>>>();

/** A Bearer credential whose token is fetched, kept and renewed: a little before it ends, and after a 401. */
export function renewedToken(source: TokenSource): Credential {
	return async ({ signal }, context) => {
		const cache = source.cache ?? sharedCache(context.fetch);
		const read = async (key: string): Promise<StoredToken | undefined> => asStoredToken(await cache.get(key));
		const refused = context.refused?.authorization;
		const isRefused = ({ token }: StoredToken): boolean => `Bearer ${token}` === refused;
		const isFresh = (stored: StoredToken): boolean => !isRefused(stored) && context.now() < stored.renewAt;
		const find = async (): Promise<StoredToken> => {
			const key = await source.locate(read);
			const kept = await read(key);
			if (kept !== undefined && isFresh(kept)) return kept;
			return shared(cache, key, async () => {
				// Another caller may have renewed it while the cache was read.
				const latest = await read(key);
				if (latest !== undefined && isFresh(latest)) return latest;
				try {
					const stored = await source.ask(context, cache);
					await source.keep(cache, key, stored, context);
					return stored;
				} catch (error) {
					const isDown = error instanceof CredentialError && error.code === 'ERR_TOKEN_UNAVAILABLE';
					if (!isDown || latest === undefined || isRefused(latest) || context.now() >= latest.until) throw error;
					return latest;
				}
			});
		};
		let stored = await untilAborted(find(), signal);
		// Whoever fetched it may not have known yet that this one was refused.
		if (isRefused(stored)) stored = await untilAborted(find(), signal);
		return `Bearer ${stored.token}`;
	};
}

/** One fetch for all who ask at the same time. */
async function shared(cache: TokenCache, key: string, ask: () => Promise<StoredToken>): Promise<StoredToken> {
	const asked = underway.get(cache) ?? new Map<string, Promise<StoredToken>>();
	underway.set(cache, asked);
	const known = asked.get(key);
	if (known !== undefined) return known;
	const asking = ask().finally(() => asked.delete(key));
	asked.set(key, asking);
	return asking;
}

/** A key that holds no secret. */
export async function cacheKey(...parts: readonly unknown[]): Promise<string> {
	return `atlassian-rest-client:${await sha256Hex(JSON.stringify(parts))}`;
}

/** Keeps a token for as long as it is good. */
export async function keepToken(
	cache: TokenCache,
	key: string,
	stored: StoredToken,
	{ now }: CredentialContext,
): Promise<void> {
	await cache.set(key, stored, Math.max(1, stored.until - now()));
}
