import { expect, it } from 'vitest';
import { runCommand as run } from './run-command.ts';

async function words(...line: string[]): Promise<string[]> {
	const { out } = await run(['completion', 'words', '--', ...line]);
	return out.split('\n').filter((word) => word !== '');
}

it('completes commands, options, methods and the values of an option', async () => {
	expect(await words('sc')).toEqual(['scopes']);
	expect(await words()).toContain('help');
	expect(await words('help', 'do')).toEqual(['doctor']);
	expect(await words('api', 'p')).toEqual(['POST', 'PUT', 'PATCH']);
	expect(await words('api', 'GET', 'x', '--pa')).toEqual(['--paginate']);
	expect(await words('site', '--product', 'c')).toEqual(['confluence']);
	expect(await words('nonsense', 'x')).toEqual([]);
});

it('completes the paths of a method, segment by segment', async () => {
	expect(await words('api', 'GET', 'rest/api/3/iss')).toEqual(
		expect.arrayContaining(['rest/api/3/issue/', 'rest/api/3/issuetype', 'rest/api/3/issuetype/']),
	);
	expect(await words('get', '/rest/api/3/issue/KEY-1/com')).toEqual([
		'/rest/api/3/issue/KEY-1/comment',
		'/rest/api/3/issue/KEY-1/comment/',
	]);
	expect(await words('api', 'DELETE', 'rest/api/3/myself')).toEqual([]);
	expect(await words('api', 'HEAD', 'rest/api/3/mysel')).toEqual(['rest/api/3/myself']);
});

it.each(['bash', 'zsh', 'fish'])('prints the script of %s', async (shell) => {
	const { code, out } = await run(['completion', shell]);
	expect([code, out]).toEqual([0, expect.stringContaining('atlassian-rest-client completion words --')]);
});

it('knows no other shell', async () => {
	expect(await run(['completion', 'toString'])).toMatchObject({ code: 2 });
});
