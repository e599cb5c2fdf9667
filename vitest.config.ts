import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The package by its own name, from the source: for tests that are written as users write theirs. */
const alias = [
	{ find: /^atlassian-rest-client$/, replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)) },
	{
		find: /^atlassian-rest-client\/(consent|manifest|msw|node|opentelemetry|sealed|site|webhook-keeper)$/,
		replacement: fileURLToPath(new URL('src/$1/index.ts', import.meta.url)),
	},
];

/** The generator, TypeScript on real calls, and a million URLs: half of the time of all tests. */
const slow = ['test/generate/**/*.test.ts', 'test/slow/*.test.ts', 'test/types/*.test.ts'];

export default defineConfig({
	resolve: { alias },
	test: {
		// The slowest machine that runs this is busy with other things.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		restoreMocks: true,
		unstubGlobals: true,
		coverage: {
			provider: 'v8',
			include: ['src/**'],
			// These run in a browser, where the tests of `test/site/browser` use each part of them.
			exclude: ['src/site/browser/**'],
			reporter: ['text-summary', 'html'],
			// Of its own: it is emptied at the start of each run.
			reportsDirectory: 'coverage/html',
			thresholds: { lines: 98, branches: 94 },
		},
		projects: [
			{
				extends: true,
				test: {
					name: 'source',
					include: ['test/**/*.test.ts'],
					exclude: ['test/package/**', ...slow],
					setupFiles: ['test/support/no-secrets.ts'],
					typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
				},
			},
			{
				extends: true,
				test: { name: 'slow', include: slow, setupFiles: ['test/support/no-secrets.ts'] },
			},
			{
				// Signing, hashing and verifying once more, without `node:crypto`.
				extends: true,
				test: {
					name: 'webcrypto',
					include: ['test/{authenticator,crypto,jwt,qsh,vectors,webhook}/**/*.test.ts'],
					setupFiles: ['test/support/no-secrets.ts', 'test/support/without-node-crypto.ts'],
				},
			},
			{
				// The mocks once more, against the major before.
				extends: true,
				resolve: { alias: [...alias, { find: /^msw(?=$|\/)/, replacement: 'msw2' }] },
				test: {
					name: 'msw2',
					include: ['test/msw/**/*.test.ts'],
					setupFiles: ['test/support/no-secrets.ts'],
					env: { MSW_MAJOR: '2' },
				},
			},
			{
				// What users install: needs `npm run build` before, and the package registry.
				extends: true,
				test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
			},
		],
	},
});
