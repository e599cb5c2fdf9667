import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scopesOfManifest } from '../../../src/manifest/index.ts';
import { runCommand } from '../run-command.ts';
import { DESCRIPTOR, errorsOf, setUp, write } from './forge-app.ts';

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
			'connectModules: pages, panels and actions (2) still belong to Connect: --step pages moves them',
			'modules.jiraReports: Forge has no such module: it works for as long as Connect does',
			'modules.webhooks: still of Connect: --step remote',
			'modules.jiraReports: the key main became main-2',
			'modules.webPanels: the key pänel one became p-nel-one',
			'scopes: GET rest/undocumented/1.0/x',
			'scopes: of a call that the list lacks: path only known at run time',
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
		for (const reason of ['actions (2) still belong', 'templates over REST', 'no calls', 'is a variable']) {
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
			'jira:issue_updated has a filter in JQL, and stays with Connect',
			'Forge has no event for option_voting_never',
			'actions (2) still belong',
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

describe('the step to pages', () => {
	const name = (value: string): object => ({ name: { value } });
	const modules = {
		generalPages: [{ key: 'main', url: '/page?project={project.key}', ...name('Notes') }],
		adminPages: [
			{ key: 'admin', url: '/admin', ...name('Admin') },
			{ key: 'more', url: '/more', ...name('More') },
		],
		configurePage: { key: 'config', url: '/config', ...name('Configure') },
		postInstallPage: { key: 'start', url: '/start', ...name('Start') },
		jiraIssueContents: [
			{
				key: 'panel',
				target: { type: 'web_panel', url: '/panel?issue={issue.key}' },
				icon: { url: '/icon.svg' },
				...name('Panel'),
			},
		],
		jiraIssueGlances: [{ key: 'glance', url: '/g', content: { label: { value: 'Label' } }, ...name('Glance') }],
		jiraDashboardItems: [{ key: 'item', url: '/item', thumbnailUrl: 'https://cdn.example.com/t.png' }],
		webItems: [
			{ key: 'tool', url: '/tool', location: 'operations-top-level', conditions: [{}], ...name('Tool') },
			{ key: 'top', url: '/top', location: 'system.top.navigation.bar' },
		],
		webPanels: [{ key: 'left', url: '/left', location: 'atl.jira.view.issue.left.context', ...name('Left') }],
		webSections: [{ key: 'section', location: 'admin_plugins_menu' }],
		dialogs: [{ key: 'dialog', url: '/d' }],
		jiraWorkflowPostFunctions: [{ key: 'function', url: '/f' }],
	};
	const shown = { resource: 'connect-pages', resolver: { endpoint: 'forge-pages' } };

	it('has each page, panel and action as a module of Forge with a page, and names why the others stay', async () => {
		const { run, manifest, folder } = await write({ ...DESCRIPTOR, modules });
		const { code, out } = await run('--step', 'pages');
		const text = await manifest();
		expect([code, errorsOf(text)]).toEqual([0, []]);
		const written = parse(text);
		expect(written.modules).toMatchObject({
			'jira:globalPage': [{ key: 'main', title: 'Notes', ...shown }],
			'jira:adminPage': [
				{ key: 'admin', title: 'Admin', ...shown },
				{ key: 'config', useAsConfig: true },
				{ key: 'start', useAsGetStarted: true },
			],
			'jira:issuePanel': [
				{ key: 'panel', title: 'Panel', icon: 'https://notes.example.com/icon.svg', ...shown },
				{ key: 'left', title: 'Left', icon: 'https://notes.example.com/icon.svg' },
			],
			'jira:issueGlance': [{ key: 'glance', title: 'Glance', label: 'Label', ...shown }],
			'jira:dashboardGadget': [
				{ key: 'item', title: 'item', description: 'item', thumbnail: 'https://cdn.example.com/t.png', ...shown },
			],
			'jira:issueAction': [{ key: 'tool', title: 'Tool', ...shown }],
			endpoint: [{ key: 'forge-pages', remote: 'connect', auth: { appUserToken: { enabled: true } } }],
		});
		expect(written.resources).toEqual([{ key: 'connect-pages', path: 'static/connect-pages' }]);
		expect(written.permissions.scopes).toEqual(
			expect.arrayContaining(['read:app-system-token', 'read:app-user-token']),
		);
		expect(Object.keys(written.connectModules)).toEqual([
			'jira:lifecycle',
			'jira:adminPages',
			'jira:webItems',
			'jira:webSections',
			'jira:dialogs',
			'jira:jiraWorkflowPostFunctions',
		]);
		for (const reason of [
			'13 changes in 3 files',
			'adminPages more: Forge has one jira:adminPage',
			'webItems tool: write its conditions as displayConditions',
			'webItems top: Atlassian names no place on Forge for the location system.top.navigation.bar',
			'webSections section: Forge has no sections of menus',
			'dialogs dialog: the bridge of Forge has modals',
			'jiraWorkflowPostFunctions function: --step modules moves it',
			'the variables in the URLs of main, panel: context.extension',
			'authenticateForge, in place of authenticate',
		]) {
			expect(out).toContain(reason);
		}
		const script = await readFile(join(folder, 'connect-pages.js'), 'utf8');
		expect(script).toContain('"main": "/page"');
		expect(script).not.toContain('"more"');
		expect(await readFile(join(folder, 'static/connect-pages/index.html'), 'utf8')).toContain('main.js');
	});

	it('moves the modules that are named, one after another, and comments stay', async () => {
		const { run, manifest, folder } = await write({ ...DESCRIPTOR, modules });
		await writeFile(join(folder, 'manifest.yml'), `# Ours.\n${await manifest()}`);
		const before = await manifest();
		const only = ['--step', 'pages', '--module'];
		expect((await run(...only, 'main', '--dry-run')).out).toContain('+  jira:globalPage:');
		expect(await manifest()).toBe(before);
		expect((await run(...only, 'main')).out).toMatch(/^5 changes in 3 files$/m);
		await writeFile(join(folder, 'connect-pages.js'), 'mine');
		const { out } = await run(...only, 'glance');
		expect(out).toContain('connect-pages.js: add {"glance":"/g"} to its PATHS');
		expect(await readFile(join(folder, 'connect-pages.js'), 'utf8')).toBe('mine');
		const text = await manifest();
		expect([text.startsWith('# Ours.\n'), errorsOf(text)]).toEqual([true, []]);
		expect(parse(text).modules.endpoint).toHaveLength(1);
		expect(Object.keys(parse(text).modules)).toEqual(['jira:globalPage', 'endpoint', 'jira:issueGlance']);
		expect(await run(...only, 'none')).toMatchObject({ code: 2, err: expect.stringContaining('the key none') });
		expect(await run('--module', 'main')).toMatchObject({ code: 2, err: expect.stringContaining('--step pages') });
		expect((await run(...only, 'section')).out).toMatch(/^0 changes in 0 files$/m);
	});

	it('of Confluence has macros and pages with a route', async () => {
		const { run, manifest } = await write({
			...DESCRIPTOR,
			modules: {
				dynamicContentMacros: [{ key: 'Macro', url: '/m', parameters: [{}], ...name('A macro') }],
				generalPages: [{ key: 'Main', url: '/page', ...name('Notes') }],
				webPanels: [{ key: 'banner', url: '/b', location: 'atl.general' }],
			},
		});
		const { out } = await run('--step', 'pages');
		expect(out).toContain('dynamicContentMacros Macro: write its parameters as config');
		expect(parse(await manifest()).modules).toMatchObject({
			macro: [{ key: 'Macro', title: 'A macro', ...shown }],
			'confluence:globalPage': [{ key: 'Main', title: 'Notes', route: 'main', ...shown }],
			'confluence:pageBanner': [{ key: 'banner', ...shown }],
		});
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
