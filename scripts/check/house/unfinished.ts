/** Rooms that are still being rewritten: findings that touch one of them are shown, and do not fail the check. */
export const UNFINISHED: readonly string[] = [
	'CHANGELOG',
	'README',
	'app',
	'authenticator',
	'client',
	'crypto',
	'jwt',
	'fake-atlassian',
	'msw',
	'qsh',
	'redact',
	'site',
	'src',
	'stores',
	'tenant',
	'webhook',
];
