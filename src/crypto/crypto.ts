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

/** WebCrypto's, loaded with the first hash where it is needed: no server carries it along. */
function laterHashing(): Hashing {
	let loaded: Promise<Hashing> | undefined;
	const load = (): Promise<Hashing> =>
		(loaded ??= import('./web-hashing.ts').then(({ webHashing }) => webHashing(globalThis.crypto)));
	return {
		sha256Hex: async (data) => (await load()).sha256Hex(data),
		hmacSha256: async (text, secret) => (await load()).hmacSha256(text, secret),
		verifyHmacSha256: async (...input) => (await load()).verifyHmacSha256(...input),
	};
}
