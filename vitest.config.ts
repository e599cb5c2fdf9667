import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		setupFiles: ['test/support/no-secrets.ts'],
		reporters: ['default', ['json', { outputFile: 'coverage/results.json' }]],
		restoreMocks: true,
		unstubGlobals: true,
		coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html'] },
	},
});
