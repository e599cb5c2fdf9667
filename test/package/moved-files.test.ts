import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'moved-files-'));
	for (const name of ['dist', 'generated', 'package.json']) {
		await cp(join(root, name), join(folder, 'package', name), { recursive: true });
	}
	await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
	await cp(new URL('moved-files/run.mjs', import.meta.url), join(folder, 'run.mjs'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each([
	['', 'with node:crypto'],
	['process.getBuiltinModule = () => undefined;', 'without node:crypto'],
])('a deploy that moves the files of a running process away breaks none of its calls (%#)', async (before) => {
	await writeFile(join(folder, 'before.mjs'), before);
	const { stdout } = await execute(process.execPath, ['--import', './before.mjs', 'run.mjs'], { cwd: folder });
	expect(JSON.parse(stdout)).toEqual({
		'404': 'ApiError 404 ERR_API: 404 GET rest/api/3/issue/A-1: No such issue.',
		'401, then 200': 200,
		'429, then 200': 200,
		'503, then 200': 200,
		'303, then 200': 200,
		'network error': 'NetworkError',
		'redirect to nowhere': 'RedirectError',
		form: 200,
		items: [1, 2],
		task: 'COMPLETE',
		'as a user': 'Bearer user-token',
		'deprecated operation': 'GET rest/api/3/search is deprecated',
	});
});
