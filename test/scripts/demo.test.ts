import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const demo = fileURLToPath(new URL('../../scripts/demo/main.ts', import.meta.url));

it('the demo shows the main job end to end and no secret', async () => {
	const { stdout } = await run(process.execPath, [demo]);
	expect(stdout).toContain('accepted, from app com.example.demo-app: signature, expiry, issuer and qsh are right');
	expect(stdout).toMatch(/accepted: from tenant local-\w+, user account-of-ann/);
	expect(stdout).toContain('refused: ERR_QSH_MISMATCH');
	expect(stdout).toMatch(
		/avi:jira:created:issue: 204, accepted\n +the app +POST \S+\/comment: 201, from Forge app 00000000-/,
	);
	expect(stdout).toMatch(/refused: ERR_KEY: .*without the option `forge\.development`/);
	expect(stdout).toMatch(/^All as it should be\.\n\nNext:\n/m);
	// The id of the app is no secret.
	expect(stdout.replaceAll(/00000000-aaaa-\S+/g, '')).not.toMatch(/eyJ[\w-]+\.[\w-]+\.|[\da-f]{8}-[\da-f]{4}-4/);
});

it('the demo calls a real site when it is given a tenant', async () => {
	const failed = await run(process.execPath, [demo, '--tenant', '/nowhere.json', 'rest/api/3/myself']).catch(
		(error: unknown) => error,
	);
	expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('/nowhere.json cannot be read') });
});
