import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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

it('the page of the package had links to files that are not in it: each leads to a packed file, and to a heading there', async () => {
	const packed = await packedFiles();
	const dead: string[] = [];
	for (const file of packed.filter((name) => name.endsWith('.md'))) {
		const text = await readFile(new URL(file, root), 'utf8');
		for (const link of relativeLinks(text)) {
			const target = new URL(link, `file:///${file}`);
			const name = decodeURIComponent(target.pathname.slice(1));
			const isThere = packed.includes(name);
			const hasAnchor =
				!target.hash || (isThere && anchorsOf(readFileSync(new URL(name, root), 'utf8')).includes(target.hash));
			if (!isThere || !hasAnchor) dead.push(`${file}: ${link}`);
		}
	}
	expect(dead).toEqual([]);
	expect(packed).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', ...guides]));
}, 30_000);

/** The files of the package. */
async function packedFiles(): Promise<string[]> {
	const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
	const { stdout } = await promisify(execFile)('npm', args, { cwd: root, maxBuffer: 1e7 });
	const report = JSON.parse(stdout) as Record<string, { files: { path: string }[] }>;
	// npm 12 names the packages, npm 10 and 11 list them.
	return Object.values(report).flatMap(({ files }) => files.map(({ path }) => path));
}

/** Those of Markdown, also by reference, and those of HTML. */
function relativeLinks(markdown: string): string[] {
	const text = markdown.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]*`/g, '');
	const found = [/\]\(\s*<?([^)\s>]+)/g, /^\[[^\]]+\]:\s*(\S+)/gm, /\b(?:href|src)="([^"]+)"/g];
	const links = found.flatMap((form) => [...text.matchAll(form)].map(([, link = '']) => link));
	return links.filter((link) => !/^[a-z][a-z+.-]*:/i.test(link));
}

it('the links of a document are found in each of their forms, and not in code', () => {
	const text =
		'A [b](./c.md#d), [e](<f.md> "g"), `[h](i.md)` and <a href="j.md">\n\n[k]: l.md\n[m](https://n.example)\n';
	expect(relativeLinks(`${text}\n\`\`\`md\n[o](p.md)\n\`\`\`\n`)).toEqual(['./c.md#d', 'f.md', 'l.md', 'j.md']);
});

it.each([
	['connect.md', 'src/app/options.ts', 'AppOptions'],
	['connect.md', 'src/authenticator/options.ts', 'AuthenticatorOptions'],
	['connect.md', 'src/jwt/claims.ts', 'TimeOptions'],
	['sending.md', 'src/client/options.ts', 'SigningOptions'],
	['sending.md', 'src/client/options.ts', 'OperationFlagOptions'],
	['sending.md', 'src/client/options.ts', 'TransportOptions'],
	['sending.md', 'src/client/limits/options.ts', 'LimitOptions'],
	['local-site.md', 'src/site/options.ts', 'SiteOptions'],
])('%s has a row for every option of %s %s', async (guide, file, name) => {
	const source = await readFile(new URL(file, root), 'utf8');
	const [, body = ''] = new RegExp(`^export interface ${name} .*?\\{\n(.*?)^\\}`, 'ms').exec(source) ?? [];
	const options = [...body.matchAll(/^\t(\w+)\??:/gm)].map(([, option = '']) => option);
	expect(options.length).toBeGreaterThan(1);
	const text = await readFile(new URL(`.github/docs/${guide}`, root), 'utf8');
	expect(options.filter((option) => !text.includes(`\`${option}\``))).toEqual([]);
});

const OPTION_TABLES = [
	['connect.md', 'src/app/options.ts', 'AppOptions'],
	['connect.md', 'src/authenticator/options.ts', 'AuthenticatorOptions'],
	['connect.md', 'src/jwt/claims.ts', 'TimeOptions'],
	['sending.md', 'src/client/options.ts', 'SigningOptions'],
	['local-site.md', 'src/site/options.ts', 'SiteOptions'],
] as const;

it.each(OPTION_TABLES)(
	'%s has the default of each option of %s %s that is a number or a text',
	async (guide, file, name) => {
		const source = await readFile(new URL(file, root), 'utf8');
		const [, body = ''] = new RegExp(`^export interface ${name} .*?\\{\n(.*?)^\\}`, 'ms').exec(source) ?? [];
		const text = await readFile(new URL(`.github/docs/${guide}`, root), 'utf8');
		const plain = (value: string): string => value.replaceAll(/[`'_,]/g, '');
		const wrong: string[] = [];
		let checked = 0;
		for (const [, comment = '', option = ''] of body.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*\n\t(\w+)\??:/g)) {
			const [, value] = /@default ([1-9][\d_]*|'[^'{]+')(?=,|\s*$)/.exec(comment) ?? [];
			if (value === undefined) continue;
			checked += 1;
			const row = text.split('\n').find((line) => line.startsWith(`| \`${option}\` `)) ?? '';
			if (!row.split('|').some((cell) => plain(cell).trim() === plain(value))) wrong.push(`${option}: ${value}`);
		}
		expect(checked).toBeGreaterThan(0);
		expect(wrong).toEqual([]);
	},
);

it('a code of an error was in no guide: each has its row', async () => {
	const names = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' });
	const sources = names
		.filter((name) => name.endsWith('.ts'))
		.map((name) => readFileSync(new URL(`src/${name}`, root), 'utf8'));
	const unions = sources.flatMap((text) =>
		[...text.matchAll(/export type \w+ErrorCode =([^;]*);/g)].map(([, union = '']) => union),
	);
	const codes = new Set(unions.flatMap((union) => union.match(/ERR_\w+/g) ?? []));
	expect(codes.size).toBeGreaterThan(60);
	const texts = await Promise.all(guides.map((file) => readFile(new URL(file, root), 'utf8')));
	expect([...codes].filter((code) => !texts.some((text) => text.includes(`\`${code}\``)))).toEqual([]);
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
