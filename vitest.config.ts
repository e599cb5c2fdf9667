import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// The slowest machine that runs this is busy with other things.
		testTimeout: 60_000,
		restoreMocks: true,
		unstubGlobals: true,
		coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html'] },
		projects: [
			{
				extends: true,
				test: {
					name: 'source',
					include: ['test/**/*.test.ts'],
					exclude: ['test/package/**'],
					setupFiles: ['test/support/no-secrets.ts'],
					typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
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
