import type { Hashing } from './hashing.ts';
import { nodeHashing, type NodeCrypto } from './node-hashing.ts';
import { webHashing } from './web-hashing.ts';

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

const hashing: Hashing = nodeCrypto === undefined ? webHashing(globalThis.crypto) : nodeHashing(nodeCrypto);

export const sha256Hex: Hashing['sha256Hex'] = hashing.sha256Hex;
export const hmacSha256: Hashing['hmacSha256'] = hashing.hmacSha256;
export const verifyHmacSha256: Hashing['verifyHmacSha256'] = hashing.verifyHmacSha256;
