import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { copySample } from './support.ts';

/** Parts of atlassian-connect-express without a counterpart, and the errors of the code that still has them. */
const REFUSED: Readonly<Record<string, string>> = {
	'addon.authorizeJira({ global: ["ADMINISTER"] })': 'not a function',
	'addon.authorizeConfluence({ content: "read" })': 'not a function',
	'addon.authenticateForge()': 'not a function',
	'addon.associateConnect()': 'not a function',
	'addon.getForgeAppToken("id")': 'not a function',
	'addon.settings.get("theme", "key")': 'reading',
	'addon.settings.set("theme", 1, "key")': 'reading',
	'addon.settings.getAllClientInfos()': 'reading',
	'addon.settings.forForgeInstallation("id")': 'reading',
	'addon.schema.models': 'reading',
	'addon.config.product()': 'reading',
	'addon.config.mine()': 'reading',
	'addon.httpClient({})': 'There is no tenant',
	'addon.httpClient(req)': 'not authenticated',
	'addon.httpClient({ clientKey: "a", userKey: "ada" })': 'User keys are removed',
	'addon.httpClient({ clientKey: "none" })': 'There is no tenant none',
	'addon.httpClient(known).jar()': 'not a function',
	'addon.httpClient(known).get({ url: "/a", anonymous: true }, done)': 'The option anonymous of request',
	'addon.httpClient(known).post({ url: "/a", multipartFormData: {} }, done)': 'The option multipartFormData of request',
	'addon.httpClient(known).del("/a").body': 'not a function',
	'ace.store.register("mine", done)': 'ace is not defined',
};

it('what migrate ace leaves in the code throws where it runs: it is never skipped, and no call has another caller', async () => {
	const folder = await copySample('ace');
	const cases = Object.keys(REFUSED).map(
		(code) => `\t${JSON.stringify(code)}: async () => (await ${code}, 'no error'),`,
	);
	await writeFile(
		join(folder, 'app.js'),
		`import ace from 'atlassian-connect-express';
const app = { use() {} };
const addon = ace(app);
const [req, done] = [{ context: {} }, () => {}];
const known = { tenant: { clientKey: 'key', baseUrl: 'https://a.atlassian.net', sharedSecret: 'a'.repeat(32), key: 'com.example.notes' } };
const cases = {
${cases.join('\n')}
};
const results = {};
for (const [code, run] of Object.entries(cases)) results[code] = await run().catch(({ message }) => message);
process.stdout.write(JSON.stringify(results));
`,
	);
	const { code } = await runCommand(['migrate', 'ace', folder]);
	expect(code).toBe(0);
	const out = execFileSync(process.execPath, ['app.js'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
	const results: unknown = JSON.parse(out.toString());
	expect(results).toEqual(
		Object.fromEntries(Object.entries(REFUSED).map(([name, text]) => [name, expect.stringContaining(text)])),
	);
});
