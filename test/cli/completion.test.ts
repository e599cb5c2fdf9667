import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** The commands to complete, and the line that a shell makes of each. */
const LINES = [
	['sco', 'scopes'],
	['api GET rest/api/3/mysel', 'rest/api/3/myself'],
	['get rest/api/3/issue/KEY-1/editm', 'rest/api/3/issue/KEY-1/editmeta'],
	['site --product c', 'confluence'],
] as const;

/** An interactive zsh, in which the line and the tab are typed. */
const TYPED = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1='> '; fpath=($1 \\$fpath); autoload -U compinit; compinit -u -D; bindkey '^I' complete-word; echo re''ady"
zpty -r shell output '*ready*'
zpty -w -n shell "atlassian-rest-client $2"$'\\t'
zpty -r -m shell output "*$3*" && print -r -- "$3"
zpty -d shell
`;

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

describe('in a shell', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'completion-'));
		const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
		const program = join(folder, 'atlassian-rest-client');
		await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
		await chmod(program, 0o755);
		const files = { zsh: '_atlassian-rest-client', fish: 'completion.fish', bash: 'completion.bash' };
		for (const [shell, file] of Object.entries(files)) {
			await writeFile(join(folder, file), (await run(['completion', shell])).out);
		}
		await writeFile(join(folder, 'typed.zsh'), TYPED);
	});
	afterAll(() => rm(folder, { recursive: true }));

	async function inShell(shell: string, ...args: string[]): Promise<string[]> {
		const PATH = [folder, process.env['PATH']].join(delimiter);
		const env = { ...process.env, PATH, HOME: folder, TERM: 'dumb' };
		const { stdout } = await promisify(execFile)(shell, args, { env, timeout: 30_000 });
		return stdout.trim().split('\n');
	}

	it.skipIf(!isThere('zsh')).each(LINES)('zsh completes %j', async (line, word) => {
		expect(await inShell('zsh', join(folder, 'typed.zsh'), folder, line, word)).toEqual([word]);
	});

	it.skipIf(!isThere('fish')).each(LINES)('fish completes %j', async (line, word) => {
		const script = `source ${join(folder, 'completion.fish')}; complete -C 'atlassian-rest-client ${line}'`;
		expect(await inShell('fish', '--no-config', '-c', script)).toEqual([word]);
	});

	it.skipIf(!isThere('bash')).each(LINES)('bash completes %j', async (line, word) => {
		const words = ['atlassian-rest-client', ...line.split(' ')];
		const script = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _atlassian_rest_client; printf '%s\\n' "\${COMPREPLY[@]}"`;
		expect(await inShell('bash', '-c', script, join(folder, 'completion.bash'), ...words)).toEqual([word]);
	});
});

it('knows no other shell', async () => {
	expect(await run(['completion', 'toString'])).toMatchObject({ code: 2 });
});
