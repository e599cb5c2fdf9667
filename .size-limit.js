/** The operations of the documents: read while a client is made, and so a chunk of its own. */
const ignore = ['*/generated/operations.js'];

/** Minified, brotli, with all dependencies and everything that a call may need. */
export default [
	{ name: 'createClient', path: 'dist/index.js', import: '{ createClient }', limit: '35 kB', ignore },
	{ name: 'Authenticator', path: 'dist/index.js', import: '{ Authenticator }', limit: '24 kB', ignore },
	{ name: 'createApp', path: 'dist/index.js', import: '{ createApp }', limit: '30 kB', ignore },
	{ name: 'the root door', path: 'dist/index.js', limit: '75 kB', ignore },
];
