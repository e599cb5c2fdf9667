import type { Hashing } from './hashing.ts';
import { nodeHashing, type NodeCrypto } from './node-hashing.ts';

/**
 * Node, Bun, Deno, and Workers with Node compatibility have this, and give the module at once. It is no import: a bundler
 * finds nothing to resolve, to put in or to warn of, and browsers and plain Workers pay one look at `globalThis`. A map of
 * `imports` by condition would be settled when an app is bundled, by a target that often is not where it runs.
 *
 * @see https://nodejs.org/api/process.html#processgetbuiltinmoduleid
 */
interface NodeLike {
	process?: { getBuiltinModule?: (name: 'node:crypto') => NodeCrypto<object> | undefined };
}

const nodeCrypto = (globalThis as NodeLike).process?.getBuiltinModule?.('node:crypto');

const hashing: Hashing = nodeCrypto === undefined ? laterHashing() : nodeHashing(nodeCrypto);

export const sha256Hex: Hashing['sha256Hex'] = hashing.sha256Hex;
export const hmacSha256: Hashing['hmacSha256'] = hashing.hmacSha256;
export const verifyHmacSha256: Hashing['verifyHmacSha256'] = hashing.verifyHmacSha256;

/** WebCrypto's. Loaded only where it is needed, at start rather than with the first hash: its file may be gone by then. */
function laterHashing(): Hashing {
	const loaded = import('./web-hashing.ts').then(({ webHashing }) => webHashing(globalThis.crypto));
	// A failure rejects each hash; before the first one nobody listens.
	loaded.catch(() => undefined);
	return {
		sha256Hex: async (data) => (await loaded).sha256Hex(data),
		hmacSha256: async (text, secret) => (await loaded).hmacSha256(text, secret),
		verifyHmacSha256: async (...input) => (await loaded).verifyHmacSha256(...input),
	};
}
