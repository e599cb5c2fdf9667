/** Rooms that are still being rewritten: findings that touch one of them are shown, and do not fail the check. */
export const UNFINISHED: readonly string[] = [
	'CHANGELOG',
	'README',
	'authenticator',
	'cli',
	'client',
	'crypto',
	'jwt',
	'mock',
	'msw',
	'qsh',
	'scripts/bench',
	'site',
	'src',
];
