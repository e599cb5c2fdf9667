import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { explainQsh } from '../src/index.ts';

const root = new URL('../', import.meta.url);
const folder = new URL('node_modules/.cache/readme/', root);
const guides = readdirSync(new URL('.github/docs/', root)).map((name) => `.github/docs/${name}`);
const documents = ['README.md', ...guides];

it('every program in the README and in the guides compiles as pasted', async () => {
	const texts = await Promise.all(documents.map((file) => readFile(new URL(file, root), 'utf8')));
	const examples = texts.flatMap((text, at) => {
		const codes = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? '');
		const name = documents[at]?.replace(/.*\/|\.md$/g, '');
		return codes.map((code, index) => ({ name: `${name}-${index + 1}.ts`, code }));
	});
	expect(examples.length).toBeGreaterThan(30);

	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await Promise.all(examples.map(({ name, code }) => writeFile(new URL(name, folder), code)));
	const paths = {
		'atlassian-rest-client': [fileURLToPath(new URL('src/index.ts', root))],
		'atlassian-rest-client/opentelemetry': [fileURLToPath(new URL('src/opentelemetry/index.ts', root))],
		'atlassian-rest-client/node': [fileURLToPath(new URL('src/node/index.ts', root))],
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

it('every link between the README, the guides and the repository leads somewhere', async () => {
	const dead: string[] = [];
	for (const file of documents) {
		const text = await readFile(new URL(file, root), 'utf8');
		for (const [, link = ''] of text.replaceAll(/^```.*?^```$/gms, '').matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
			const target = new URL(link, new URL(file, root));
			const at = new URL(target.pathname, root);
			if (!existsSync(at)) dead.push(`${file}: ${link}`);
			else if (target.hash && !anchorsOf(readFileSync(at, 'utf8')).includes(target.hash)) dead.push(`${file}: ${link}`);
		}
	}
	expect(dead).toEqual([]);
});

/** As GitHub makes them of headings. */
function anchorsOf(markdown: string): string[] {
	const headings = markdown.replaceAll(/^```.*?^```$/gms, '').matchAll(/^#+ (.*)$/gm);
	const words = [...headings].map(([, heading = '']) => heading.toLowerCase().replaceAll(/[^\w\s-]/g, ''));
	return words.map((text) => `#${text.trim().replaceAll(/\s/g, '-')}`);
}

it('the hash in the guide that differs is one that can be explained', async () => {
	const readme = await readFile(new URL('.github/docs/verification.md', root), 'utf8');
	const [, method = '', url = '', baseUrl = '', qsh = ''] =
		/explainQsh\('(\w+)', '(\S+)', \{\s+baseUrl: '(\S+)',\s+qsh: '(\w+)'/.exec(readme) ?? [];
	expect(await explainQsh(method, url, { baseUrl, qsh })).toHaveProperty('mistake.code');
});
