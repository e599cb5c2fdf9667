import { beforeEach, expect } from 'vitest';

// As in a browser, or a Worker without Node compatibility: what hashes is WebCrypto.

const getBuiltinModule = process.getBuiltinModule.bind(process);

Object.assign(process, {
	getBuiltinModule: (name: string) => (name === 'node:crypto' ? undefined : getBuiltinModule(name)),
});

const { sha256Hex } = await import('../../src/crypto/index.ts');

beforeEach(() => {
	expect(sha256Hex('')).toBeInstanceOf(Promise);
});
