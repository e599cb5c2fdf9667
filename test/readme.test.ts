import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { explainQsh } from '../src/index.ts';

const root = new URL('../', import.meta.url);
const folder = new URL('node_modules/.cache/readme/', root);

it('every example in the README and in the guides compiles as pasted', async () => {
	const guides = readdirSync(new URL('.github/docs/', root)).map((name) => `.github/docs/${name}`);
	const files = ['README.md', ...guides];
	const readme = (await Promise.all(files.map((file) => readFile(new URL(file, root), 'utf8')))).join('\n');
	const examples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? '');
	expect(examples.length).toBeGreaterThan(3);

	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await Promise.all(examples.map((code, index) => writeFile(new URL(`example-${index}.ts`, folder), code)));
	const paths = {
		'atlassian-rest-client': [fileURLToPath(new URL('src/index.ts', root))],
		'atlassian-rest-client/sealed': [fileURLToPath(new URL('src/sealed/index.ts', root))],
		'atlassian-rest-client/consent': [fileURLToPath(new URL('src/consent/index.ts', root))],
		'atlassian-rest-client/msw': [fileURLToPath(new URL('src/msw/index.ts', root))],
		'atlassian-rest-client/adf': [fileURLToPath(new URL('src/adf/index.ts', root))],
		'atlassian-rest-client/manifest': [fileURLToPath(new URL('src/manifest/index.ts', root))],
		'atlassian-rest-client/site': [fileURLToPath(new URL('src/site/index.ts', root))],
		'atlassian-rest-client/webhook-keeper': [fileURLToPath(new URL('src/webhook-keeper/index.ts', root))],
		'atlassian-rest-client/*': [fileURLToPath(new URL('generated/*.d.ts', root))],
	};
	const options = { compilerOptions: { paths }, extends: fileURLToPath(new URL('tsconfig.json', root)) };
	await writeFile(new URL('tsconfig.json', folder), JSON.stringify({ ...options, include: ['*.ts'], exclude: [] }));

	const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
	const compiled = promisify(execFile)(process.execPath, [compiler, '-p', fileURLToPath(folder)]);
	await expect(compiled.catch(({ stdout }: { stdout: string }) => stdout)).resolves.toMatchObject({ stdout: '' });
}, 60_000);

it('the hash in the README that differs is one that can be explained', async () => {
	const readme = await readFile(new URL('README.md', root), 'utf8');
	const [, method = '', url = '', baseUrl = '', qsh = ''] =
		/explainQsh\('(\w+)', '(\S+)', \{\s+baseUrl: '(\S+)',\s+qsh: '(\w+)'/.exec(readme) ?? [];
	expect(await explainQsh(method, url, { baseUrl, qsh })).toHaveProperty('mistake.code');
});
