/** APIs that are not on a Cloud site: each has its table of operations, which only who asks for it loads. */
const others = ['admin', 'jira-data-center', 'confluence-data-center', 'bitbucket-data-center'].map(
	(api) => `generated/operations-${api}.js`,
);

/** The tables of operations are data: they are loaded with the client, by those options and functions that need them. */
const ignore = ['generated/operations.js', ...others].map((table) => `../../${table}`);

/** Minified, brotli, with all dependencies and everything that a call may need. */
export default [
	{
		// Preparing, limiting, signing, sending, redirects, retries and errors, with ky. What lists, files, tasks, Forge and
		// users add comes on top of it, in `createClient`.
		name: 'a call',
		path: ['dist/client/request/index.js', 'dist/client/call-methods.js', 'dist/client/credentials/basic.js'],
		import: {
			'dist/client/request/index.js': '{ prepareCall }',
			'dist/client/signed-ky.js': '{ kyCaller, signedKy }',
			'dist/client/call-methods.js': '{ callMethod }',
			'dist/client/credentials/basic.js': '{ basic }',
		},
		ignore,
		limit: '30.3 kB',
	},
	{ name: 'createClient', path: 'dist/index.js', import: '{ createClient }', ignore, limit: '45.7 kB' },
	{ name: 'Authenticator', path: 'dist/index.js', import: '{ Authenticator }', ignore, limit: '28.5 kB' },
	{ name: 'createApp', path: 'dist/index.js', import: '{ createApp }', ignore, limit: '46.8 kB' },
	{ name: 'the root door', path: 'dist/index.js', ignore, limit: '97 kB' },
	{ name: 'the table of operations', path: 'generated/operations.js', limit: '20 kB' },
	{ name: 'the tables of the admin API and of Data Center', path: others, limit: '10 kB' },
];
