import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signedRequest } from 'atlassian-rest-client/msw';
import { expect, it, onTestFinished } from 'vitest';
import { jiraTenant } from '../support/tenants.ts';
import { runCommand as run } from './run-command.ts';

it('messages of the command line name flags and variables, and not the options of the library', async () => {
	expect(await run(['qsh', 'GET', '/x', '--base-url', 'x'])).toMatchObject({
		code: 2,
		err: expect.stringContaining(': --base-url must be an http(s) URL'),
	});
	const env = { ATLASSIAN_EMAIL: 'a:b', ATLASSIAN_API_TOKEN: 'x' };
	expect(await run(['get', 'rest/api/3/myself', '--site', 'http://127.0.0.1:9'], { env })).toMatchObject({
		code: 2,
		err: expect.stringContaining('the variable ATLASSIAN_EMAIL must not have a colon'),
	});
	for (const [flag, value] of [
		['--port', '99999'],
		['--allow', 'all'],
		['--url', 'http://127.0.0.1:1/path'],
	] as const) {
		const result = await run(['site', '--port', '0', flag, value]);
		expect(result).toMatchObject({ code: 2, err: expect.stringContaining(`: ${flag} must be `) });
	}
});

it('verify names the flag for a context token', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'flags-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const file = join(folder, 'tenant.json');
	await writeFile(file, JSON.stringify(jiraTenant()));
	const { headers } = await signedRequest(jiraTenant(), { url: 'https://app.example.com/x', qsh: 'context' });
	const token = headers.get('authorization') ?? '';
	const { code, err } = await run(['verify', token, '--method', 'GET', '--url', '/x', '--tenant', file]);
	expect([code, err]).toEqual([1, expect.stringContaining('accepted only with --context\n')]);
});
