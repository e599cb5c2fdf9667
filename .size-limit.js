/** Loaded only by clients that ask for it, in a file of its own. */
const modifyEsbuildConfig = (config) => ({
	...config,
	external: [...(config.external ?? []), '*/generated/operations.js'],
});

/** Minified, brotli, with all dependencies and everything that a call may need. */
export default [
	{ name: 'createClient', path: 'dist/index.js', import: '{ createClient }', limit: '30 kB', modifyEsbuildConfig },
	{ name: 'Authenticator', path: 'dist/index.js', import: '{ Authenticator }', limit: '23 kB', modifyEsbuildConfig },
	{ name: 'createApp', path: 'dist/index.js', import: '{ createApp }', limit: '28 kB', modifyEsbuildConfig },
	{ name: 'the root door', path: 'dist/index.js', limit: '66 kB', modifyEsbuildConfig },
	{ name: 'the table of operations', path: 'generated/operations.js', limit: '18 kB' },
];
