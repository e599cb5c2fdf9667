import type { Hashing } from './hashing.ts';
import { nodeHashing, type NodeCrypto } from './node-hashing.ts';

/**
 * `process.getBuiltinModule` of Node, Bun, Deno, and Workers with Node compatibility. Unlike an import, it leaves a bundler
 * nothing to resolve, include or warn about, and other runtimes look at `globalThis` once. A map of `imports` by condition
 * would be settled when an app is bundled, for a target that often is not the runtime.
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

/** By WebCrypto. Loaded only where it is needed, and at start: with the first hash, a deploy may have removed the file. */
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
