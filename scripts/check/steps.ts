import type { Step } from './run-steps.ts';

/** `npm run check`, the same here and in CI: quickest first. */
export const STEPS: readonly Step[] = [
	{ name: 'format', command: ['oxfmt', '--check'] },
	{ name: 'house', command: ['node', 'scripts/check/house/main.ts'] },
	{ name: 'regular expressions', command: ['node', 'scripts/check/regular-expressions.ts'] },
	{ name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
	{ name: 'types', command: ['npm', 'run', '--silent', 'types'] },
	{ name: 'test', command: ['npm', 'test', '--', '--coverage'] },
	{ name: 'build', command: ['node', 'scripts/build.ts'] },
	{ name: 'publint', command: ['npm', 'run', '--silent', 'publint'], needs: ['build'] },
	{ name: 'attw', command: ['npm', 'run', '--silent', 'attw'], needs: ['build'] },
	{ name: 'knip', command: ['knip'] },
	{ name: 'api reference', command: ['npm', 'run', '--silent', 'docs:api'], needs: ['build'] },
	{ name: 'bundle size', command: ['size-limit'], needs: ['build'] },
	{ name: 'package size', command: ['node', 'scripts/check/package-size.ts'], needs: ['build'] },
	{ name: 'package test', command: ['npm', 'run', '--silent', 'test:package'], needs: ['build'] },
	{ name: 'cost of types', command: ['npm', 'run', '--silent', 'bench:types'] },
	{ name: 'regenerate', command: ['node', 'scripts/check/regenerate.ts'] },
];
