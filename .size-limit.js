/** What is loaded with the first failure, redirect, form, page, task or user, or without `node:crypto`, and not before. */
const later = [
	'./as-user.js',
	'./clock-after.js',
	'./decide-retry.js',
	'./form-parts.js',
	'./learn.js',
	'./marks/index.js',
	'./pass-gate.js',
	'./read-pages.js',
	'./run-task.js',
	'./send-on.js',
	'./sign-again.js',
	'./strip-error.js',
	'./to-api-error.js',
	'./web-hashing.js',
];

const ofClient = (...files) => files.map((file) => `dist/client/${file}.js`);

/** Minified, brotli, with all dependencies. */
export default [
	{ name: 'createClient', path: 'dist/index.js', import: '{ createClient }', ignore: later, limit: '16 kB' },
	{ name: 'Authenticator', path: 'dist/index.js', import: '{ Authenticator }', ignore: later, limit: '21 kB' },
	{ name: 'createApp', path: 'dist/index.js', import: '{ createApp }', ignore: later, limit: '25 kB' },
	{ name: 'the root door, but for the marks', path: 'dist/index.js', ignore: ['./marks/index.js'], limit: '62 kB' },
	{
		name: 'with the first failure, redirect or form',
		path: ofClient(
			'limits/decide-retry',
			'limits/learn',
			'limits/pass-gate',
			'credentials/clock-after',
			'sign-again',
			'send-on',
			'form-parts',
		),
		ignore: ['ky', './learn.js', './to-api-error.js'],
		limit: '7 kB',
	},
	{ name: 'with the first error of the API', path: ofClient('errors/to-api-error'), ignore: ['ky'], limit: '4.5 kB' },
	{ name: 'with the first page', path: ofClient('pages/read-pages'), limit: '4 kB' },
	{ name: 'with the first task', path: ofClient('tasks/run-task'), limit: '2 kB' },
	{ name: 'with the first user', path: ofClient('credentials/as-user'), limit: '4 kB' },
	{ name: 'where the marks of the documents are heeded', path: ofClient('marks/index'), limit: '4 kB' },
];
