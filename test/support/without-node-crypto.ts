// As in a browser, or a Worker without Node compatibility: what hashes is WebCrypto, and what encodes is `btoa`.

const getBuiltinModule = process.getBuiltinModule.bind(process);

Object.assign(process, {
	getBuiltinModule: (name: string) => (/^node:(?:crypto|buffer)$/.test(name) ? undefined : getBuiltinModule(name)),
});

const { sha256Hex } = await import('../../src/crypto/index.ts');

if (!(sha256Hex('') instanceof Promise)) throw new Error('Something still hashes with node:crypto');
