/** Minified, brotli, with all dependencies and everything that a call may need. */
export default [
	{ name: 'createClient', path: 'dist/index.js', import: '{ createClient }', limit: '34 kB' },
	{ name: 'Authenticator', path: 'dist/index.js', import: '{ Authenticator }', limit: '23 kB' },
	{ name: 'createApp', path: 'dist/index.js', import: '{ createApp }', limit: '28 kB' },
	{ name: 'the root door', path: 'dist/index.js', limit: '66 kB' },
];
