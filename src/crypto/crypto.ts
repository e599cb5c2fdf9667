import type { Hashing } from './hashing.ts';
import { nodeHashing, type NodeCrypto } from './node-hashing.ts';
import { webHashing } from './web-hashing.ts';

/** Node, Bun, Deno, and Workers with Node compatibility have this. A bundler finds nothing here to put in. */
interface NodeLike {
	process?: { getBuiltinModule?: (name: 'node:crypto') => NodeCrypto<object> | undefined };
}

const nodeCrypto = (globalThis as NodeLike).process?.getBuiltinModule?.('node:crypto');

const hashing: Hashing = nodeCrypto === undefined ? webHashing(globalThis.crypto) : nodeHashing(nodeCrypto);

export const sha256Hex: Hashing['sha256Hex'] = hashing.sha256Hex;
export const hmacSha256: Hashing['hmacSha256'] = hashing.hmacSha256;
export const verifyHmacSha256: Hashing['verifyHmacSha256'] = hashing.verifyHmacSha256;
