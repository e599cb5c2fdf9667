import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { checkManifest, scopesOfManifest } from '../../../src/manifest/index.ts';
import { runCommand } from '../run-command.ts';

const DESCRIPTOR = {
	key: 'com.example.notes',
	baseUrl: 'https://notes.example.com/',
	authentication: { type: 'jwt' },
	enableLicensing: true,
	lifecycle: { installed: '/installed', uninstalled: '/uninstalled', enabled: '/enabled' },
	scopes: ['read', 'WRITE', 'ACT_AS_USER'],
	regionBaseUrls: { EU: 'https://eu.notes.example.com' },
	modules: {
		generalPages: { key: 'main', url: '/page', name: { value: 'Notes' } },
		jiraReports: [{ key: 'main', url: '/report' }],
		webPanels: [{ key: 'pänel one', url: '/panel' }],
		webhooks: [
			{ event: 'jira:issue_created', url: '/hooks' },
			{ event: 'jira:issue_updated', url: '/hooks', filter: 'project = KEY' },
			{ event: 'option_voting_never', url: '/hooks' },
			{ event: 'comment_created', url: '/hooks' },
		],
	},
};

const SOURCE = `
import { createClient } from 'atlassian-rest-client';
export const read = (tenant) => createClient(tenant).get('rest/api/3/issue/A-1');
export const write = (tenant) => createClient(tenant).asUser('u').post('rest/api/3/issue', { json: {} });
export const other = (tenant) => createClient(tenant).get('rest/undocumented/1.0/x');
export const late = (client, path) => client.paginate(path);
`;

interface Written {
	readonly code: number;
	readonly out: string;
	readonly err: string;
	readonly folder: string;
	readonly manifest: () => Promise<string>;
	readonly run: (...args: string[]) => ReturnType<typeof runCommand>;
}

async function setUp(
	descriptor: unknown = DESCRIPTOR,
	source = SOURCE,
): Promise<Omit<Written, 'code' | 'out' | 'err'>> {
	const folder = await mkdtemp(join(tmpdir(), 'forge-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const file = join(folder, 'atlassian-connect.json');
	await writeFile(file, typeof descriptor === 'string' ? descriptor : JSON.stringify(descriptor));
	await writeFile(join(folder, 'app.js'), source);
	return {
		folder,
		manifest: () => readFile(join(folder, 'manifest.yml'), 'utf8'),
		run: (...args) => runCommand(['migrate', 'forge', '--descriptor', file, ...args, folder]),
	};
}

async function write(descriptor?: unknown, source?: string): Promise<Written> {
	const setup = await setUp(descriptor, source);
	return { ...setup, ...(await setup.run()) };
}

const errorsOf = (text: string): string[] =>
	checkManifest(text)
		.filter(({ severity }) => severity === 'error')
		.map(({ message }) => message);

describe('the first manifest', () => {
	it('has the app of Connect as it is, and is one that Forge accepts', async () => {
		const { code, manifest } = await write();
		const text = await manifest();
		expect([code, errorsOf(text)]).toEqual([0, []]);
		expect(parse(text)).toEqual({
			app: {
				id: expect.stringMatching(/^ari:cloud:ecosystem::app\//),
				runtime: { name: 'nodejs24.x' },
				licensing: { enabled: true },
				connect: { key: 'com.example.notes', remote: 'connect', authentication: 'jwt' },
			},
			remotes: [
				{ key: 'connect', baseUrl: { default: 'https://notes.example.com', EU: 'https://eu.notes.example.com' } },
			],
			connectModules: {
				'jira:lifecycle': [{ key: 'lifecycle', installed: '/installed', uninstalled: '/uninstalled' }],
				'jira:generalPages': [DESCRIPTOR.modules.generalPages],
				'jira:jiraReports': [{ key: 'main-2', url: '/report' }],
				'jira:webPanels': [{ key: 'p-nel-one', url: '/panel' }],
				'jira:webhooks': DESCRIPTOR.modules.webhooks.map((webhook) => ({ ...webhook, key: expect.any(String) })),
			},
			permissions: {
				scopes: [
					'read:connect-jira',
					'write:connect-jira',
					'act-as-user:connect-jira',
					'read:jira-work',
					'write:jira-work',
				],
			},
		});
	});

	it('counts what it has, and lists what is left with a reason', async () => {
		const { out } = await write();
		expect(out).toMatch(/^13 changes in 1 file$/m);
		for (const reason of [
			'lifecycle.enabled: it is never sent',
			'modules.generalPages: the counterpart on Forge is jira:globalPage\n',
			'modules.jiraReports: no counterpart on Forge',
			'modules.jiraReports: the key main became main-2',
			'modules.webPanels: the key pänel one became p-nel-one',
			'scopes: GET rest/undocumented/1.0/x',
			'scopes: the path of a call is known at run time only',
			'allowImpersonation',
			'without `operations`',
		]) {
			expect(out).toContain(reason);
		}
	});

	it('of Confluence has its modules and scopes', async () => {
		const { manifest, out } = await write(
			{
				key: 'macros',
				baseUrl: '{{localBaseUrl}}',
				scopes: ['READ'],
				modules: { dynamicContentMacros: [{ key: 'm' }], blueprints: [{ key: 'b' }], generalPages: [{ key: 'g' }] },
			},
			'',
		);
		const { connectModules, permissions, remotes } = parse(await manifest());
		expect(Object.keys(connectModules)).toEqual([
			'confluence:dynamicContentMacros',
			'confluence:blueprints',
			'confluence:generalPages',
		]);
		expect([permissions.scopes, remotes[0].baseUrl]).toEqual([['read:connect-confluence'], 'https://app.example.com']);
		for (const reason of [
			'macro, with the same key',
			'not a module',
			'counterpart on Forge is confluence:globalPage\n',
			'no calls',
			'is a variable',
		]) {
			expect(out).toContain(reason);
		}
		expect(errorsOf(await manifest())).toEqual([]);
	});

	it('is written once, and not at all with --dry-run', async () => {
		const { run, manifest } = await setUp();
		expect(await run('--dry-run')).toMatchObject({ code: 0, out: expect.stringMatching(/^--- \/dev\/null\n/) });
		await expect(manifest()).rejects.toThrow('ENOENT');
		await run();
		expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
	});
});

describe('the step to a remote', () => {
	it('moves the webhooks that are events of Forge, keeps comments, and is accepted', async () => {
		const { run, manifest, folder } = await write();
		await writeFile(join(folder, 'manifest.yml'), `# Ours.\n${await manifest()}`);
		const before = await manifest();
		const dry = await run('--step', 'remote', '--dry-run');
		expect([dry.code, await manifest()]).toEqual([0, before]);
		expect(dry.out).toContain('+modules:');
		const { out } = await run('--step', 'remote');
		const text = await manifest();
		expect([text.startsWith('# Ours.\n'), errorsOf(text)]).toEqual([true, []]);
		const { modules, connectModules } = parse(text);
		expect(modules.trigger.map(({ events }: { events: string[] }) => events)).toEqual([
			['avi:forge:installed:app', 'avi:forge:upgraded:app'],
			['avi:jira:created:issue'],
			['avi:jira:commented:issue'],
		]);
		expect(connectModules['jira:webhooks'].map(({ event }: { event: string }) => event)).toEqual([
			'jira:issue_updated',
			'option_voting_never',
		]);
		expect(scopesOfManifest(text).scopes).toContain('read:app-system-token');
		for (const reason of [
			'webhook to trigger',
			'the filter of jira:issue_updated is JQL',
			'Forge has no event for option_voting_never',
			'modules.jiraReports: no counterpart',
			'give it the option `forge`',
		]) {
			expect(out).toContain(reason);
		}
		expect(await run('--step', 'remote')).toMatchObject({ code: 2, err: expect.stringContaining('the step is done') });
	});

	it('removes the list of webhooks with its last one, and adds to scopes in either form', async () => {
		const { manifest, folder, run } = await write({
			...DESCRIPTOR,
			modules: { webhooks: [{ event: 'jira:issue_created', url: '/hooks' }] },
		});
		const asMap = parse(await manifest());
		asMap.permissions.scopes = { 'read:jira-work': { allowImpersonation: true } };
		await writeFile(join(folder, 'manifest.yml'), JSON.stringify(asMap));
		await run('--step', 'remote');
		const { connectModules, permissions } = parse(await manifest());
		expect(Object.keys(connectModules)).toEqual(['jira:lifecycle']);
		expect(permissions.scopes).toEqual({ 'read:jira-work': { allowImpersonation: true }, 'read:app-system-token': {} });
		const page = { key: 'page', resource: 'main' };
		const modules = { 'jira:globalPage': [page], endpoint: [{ key: 'ui', remote: 'connect' }] };
		await writeFile(join(folder, 'manifest.yml'), JSON.stringify({ ...asMap, modules, permissions: undefined }));
		await run('--step', 'remote');
		const next = parse(await manifest());
		expect(next.permissions.scopes).toEqual(['read:app-system-token', 'read:jira-work']);
		expect([next.modules['jira:globalPage'], next.modules.endpoint]).toMatchObject([
			[page],
			[{ key: 'ui' }, { key: 'forge-events' }],
		]);
	});

	it('needs the first one', async () => {
		const { run, folder } = await setUp();
		expect(await run('--step', 'remote')).toMatchObject({ code: 2, err: expect.stringContaining('first step') });
		await writeFile(join(folder, 'manifest.yml'), 'app: {}\n');
		expect(await run('--step', 'remote')).toMatchObject({ code: 2, err: expect.stringContaining('no connectModules') });
	});
});

describe('the arguments', () => {
	it.each([
		[['migrate', 'forge'], '--descriptor'],
		[['migrate', 'forge', '--descriptor', '/nowhere.json'], 'cannot be read'],
		[['migrate', 'forge', '--descriptor', 'package.json', '--step', 'all'], '--step'],
	])('%j are refused', async (args, message) => {
		expect(await runCommand([...args, 'src/cli/migrate'])).toMatchObject({
			code: 2,
			err: expect.stringContaining(message),
		});
	});

	it.each(['no JSON', '[]', '{}', '{ "key": "a", "modules": [] }'])('and the descriptor %j', async (descriptor) => {
		expect(await write(descriptor)).toMatchObject({ code: 2, err: expect.stringContaining('not a descriptor') });
	});
});
