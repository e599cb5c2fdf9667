/** The table of operations is data: it is loaded with the client, by those options and functions that need it. */
const ignore = ['../../generated/operations.js'];

/** Minified, brotli, with all dependencies and everything that a call may need. */
export default [
	{ name: 'createClient', path: 'dist/index.js', import: '{ createClient }', ignore, limit: '44 kB' },
	{ name: 'Authenticator', path: 'dist/index.js', import: '{ Authenticator }', ignore, limit: '28 kB' },
	{ name: 'createApp', path: 'dist/index.js', import: '{ createApp }', ignore, limit: '46 kB' },
	{ name: 'the root door', path: 'dist/index.js', ignore, limit: '92 kB' },
	{ name: 'the table of operations', path: 'generated/operations.js', limit: '20 kB' },
];
