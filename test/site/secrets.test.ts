import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { Console } from 'node:console';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createClient } from '../../src/index.ts';
import { describeExchange, exchangeAsJson, type Exchange, type Site } from '../../src/site/index.ts';
import { createStateWriter } from '../../src/site/state-file.ts';
import { install, start } from './support.ts';

async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'site-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return folder;
}

/** The text that a console prints. */
function printed(print: (console: Console) => void): string {
	let text = '';
	const stream = new Writable({
		write(chunk, _, done) {
			text += String(chunk);
			done();
		},
	});
	print(new Console(stream));
	return text;
}

describe('the secret of a site does not show', () => {
	it.each<[string, (site: Site) => string]>([
		['in JSON', (site) => JSON.stringify(site)],
		['in the JSON of a copy', (site) => JSON.stringify({ ...site, copy: Object.assign({}, site) })],
		['with console.log', (site) => printed((console) => console.log(site))],
		['with console.log of something that holds the site', (site) => printed((console) => console.log({ a: [site] }))],
		['with console.dir', (site) => printed((console) => console.dir(site, { depth: null }))],
		['with console.table', (site) => printed((console) => console.table(site))],
		['with console.table of a list of sites', (site) => printed((console) => console.table([site]))],
	])('%s', async (_, show) => {
		const { site } = await install();
		const text = show(site);
		expect(text).toContain(site.url);
		expect(text.includes(site.tenant.sharedSecret)).toBe(false);
	});

	it('yet the tenant of the site still signs', async () => {
		const site = await start();
		expect((await createClient(site.tenant).get('rest/api/3/myself')).status).toBe(200);
	});
});

// Windows has no modes.
describe.skipIf(process.platform === 'win32')('only its owner may read the data file', () => {
	const modeOf = async (file: string): Promise<string> => ((await stat(file)).mode & 0o777).toString(8);
	const createIssue = async ({ tenant }: Site): Promise<unknown> => {
		const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'A summary' };
		return createClient(tenant).post('rest/api/3/issue', { json: { fields } }).json();
	};

	it('when the site creates it', async () => {
		const file = join(await temporaryFolder(), 'data.json');
		const site = await start({ data: file });
		await createIssue(site);
		await site.close();
		expect(await modeOf(file)).toBe('600');
	});

	it('when others could read it before, even if nothing changes', async () => {
		const file = join(await temporaryFolder(), 'data.json');
		const first = await start({ data: file });
		await createIssue(first);
		await first.close();
		await chmod(file, 0o644);
		await start({ data: file });
		expect(await modeOf(file)).toBe('600');
	});

	it('also while it is written to a temporary file', async () => {
		const folder = await temporaryFolder();
		const modes: string[] = [];
		const writer = createStateWriter(join(folder, 'data.json'), () => ({ large: 'x'.repeat(5_000_000) }));
		writer.save();
		await vi.waitFor(async () => {
			const [file] = await readdir(folder);
			modes.push(await modeOf(join(folder, file ?? 'none')));
		});
		await writer.done();
		expect(modes).toEqual(['600']);
	});

	it('and nothing stays of one that a killed site left: the folder filled with the secrets of each', async () => {
		const folder = await temporaryFolder();
		const leftover = `data.json.${crypto.randomUUID()}.tmp`;
		const others = ['data.json.tmp', 'data.json.backup', `other.json.${crypto.randomUUID()}.tmp`];
		for (const name of [leftover, ...others]) await writeFile(join(folder, name), '');
		const site = await start({ data: join(folder, 'data.json') });
		expect((await readdir(folder)).filter((name) => name !== 'data.json').toSorted()).toEqual(others.toSorted());
		await site.close();
	});

	it('but the mode of a seed file stays', async () => {
		const folder = await temporaryFolder();
		const [seed, data] = [join(folder, 'seed.json'), join(folder, 'data.json')];
		const first = await start({ data });
		await createIssue(first);
		await first.close();
		await writeFile(
			seed,
			JSON.stringify({ ...JSON.parse(await (await import('node:fs/promises')).readFile(data, 'utf8')) }),
		);
		await chmod(seed, 0o644);
		await start({ seed });
		expect(await modeOf(seed)).toBe('644');
	});
});

it('a line about an exchange is safe for a terminal, as text and as JSON', () => {
	const exchange: Exchange = {
		id: 1,
		time: 0,
		direction: 'in',
		kind: 'call',
		method: 'GET',
		url: '/a\u001b[2J\u009b2J\u202e',
		verdict: 'accepted',
	};
	expect(describeExchange(exchange)).toContain(String.raw`/a\x1b[2J\x9b2J\u202e`);
	expect(exchangeAsJson(exchange)).toMatch(/^[\x20-\x7e]+$/);
	expect(JSON.parse(exchangeAsJson(exchange))).toMatchObject({ url: exchange.url });
});
