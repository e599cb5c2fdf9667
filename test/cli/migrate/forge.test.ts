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

describe('the step to other modules', () => {
	const name = (value: string): object => ({ name: { value } });
	const modules = {
		generalPages: [{ key: 'main', url: '/page', ...name('Notes') }],
		jiraEntityProperties: [
			{
				key: 'properties',
				entityType: 'issue',
				keyConfigurations: [
					{ propertyKey: 'notes', extractions: [{ objectName: 'count', type: 'number', alias: 'noteCount' }] },
					{ propertyKey: 'more', extractions: [{ objectName: 'who', type: 'user' }] },
				],
			},
			{ key: 'odd-type', entityType: 'dashboard', keyConfigurations: [] },
			{ key: 'odd-value', keyConfigurations: [{ propertyKey: 'x', extractions: [{ objectName: 'a', type: 'json' }] }] },
			{ key: 'none' },
		],
		jiraGlobalPermissions: [
			{
				key: 'see-all',
				...name('See'),
				description: { value: 'Sees notes' },
				anonymousAllowed: false,
				defaultGrants: ['all'],
			},
			{ key: 'see-some', ...name('Some') },
		],
		jiraProjectPermissions: [
			{ key: 'edit', ...name('Edit'), category: 'ISSUES', conditions: [{}] },
			{ key: 'odd-category', ...name('Odd'), category: 'WORK' },
		],
		jiraTimeTrackingProviders: [{ key: 'time', ...name('Time'), adminPageKey: 'main' }],
		jiraWorkflowConditions: [
			{ key: 'condition', ...name('Only notes'), expression: 'issue != null' },
			{ key: 'no-expression', ...name('None') },
		],
		jiraWorkflowValidators: [
			{
				key: 'validator',
				...name('Has notes'),
				expression: 'true',
				errorMessage: 'No notes',
				edit: { url: '/rule/edit?x={y}' },
			},
		],
		jiraWorkflowPostFunctions: [
			{
				key: 'function',
				...name('Add a note'),
				triggered: { url: '/triggered' },
				create: { url: '/rule/create' },
				view: { url: '/rule/view' },
			},
			{ key: 'no-url', ...name('None') },
		],
		jiraBuildInfoProvider: { key: 'builds', ...name('Builds'), homeUrl: 'https://notes.example.com' },
		jiraDevelopmentTool: {
			key: 'tool',
			...name('Tool'),
			homeUrl: 'https://notes.example.com',
			actions: { createBranch: { templateUrl: 'https://notes.example.com/b' }, other: {} },
		},
		jiraRemoteLinkInfoProvider: { key: 'no-home', ...name('Links') },
		jiraIssueFields: [{ key: 'field', ...name('Field'), type: 'string' }],
	};

	it('has them as modules of Forge with the same fields, and names why the others stay', async () => {
		const { out: first, run, manifest, folder } = await write({ ...DESCRIPTOR, modules });
		expect(first).toContain('modules.jiraEntityProperties: still of Connect: --step modules moves them');
		const { code, out } = await run('--step', 'modules');
		const text = await manifest();
		expect([code, errorsOf(text)]).toEqual([0, []]);
		const written = parse(text);
		const page = { resource: 'connect-pages' };
		expect(written.modules).toEqual({
			'jira:entityProperty': [
				{
					key: 'properties',
					propertyKey: 'notes',
					entityType: 'issue',
					values: [{ path: 'count', type: 'number', searchAlias: 'noteCount' }],
				},
				{ key: 'properties-2', propertyKey: 'more', entityType: 'issue', values: [{ path: 'who', type: 'user' }] },
			],
			'jira:globalPermission': [
				{
					key: 'see-all',
					name: 'See',
					description: 'Sees notes',
					anonymousAllowed: false,
					defaultGrants: ['all'],
					migratedFromConnect: true,
				},
				{ key: 'see-some', name: 'Some', description: 'Some', anonymousAllowed: true, migratedFromConnect: true },
			],
			'jira:projectPermission': [
				{ key: 'edit', name: 'Edit', description: 'Edit', category: 'issues', migratedFromConnect: true },
			],
			'jira:timeTrackingProvider': [{ key: 'time', name: 'Time', adminPage: 'main' }],
			'jira:workflowCondition': [
				{ key: 'condition', name: 'Only notes', description: 'Only notes', expression: 'issue != null' },
			],
			'jira:workflowValidator': [
				{
					key: 'validator',
					name: 'Has notes',
					description: 'Has notes',
					expression: 'true',
					errorMessage: 'No notes',
					edit: page,
					resolver: { endpoint: 'forge-pages' },
				},
			],
			'jira:workflowPostFunction': [
				{
					key: 'function',
					name: 'Add a note',
					description: 'Add a note',
					endpoint: 'function-endpoint',
					view: page,
					create: page,
					resolver: { endpoint: 'forge-pages' },
				},
			],
			'devops:buildInfoProvider': [{ key: 'builds', name: { value: 'Builds' }, homeUrl: 'https://notes.example.com' }],
			'devops:developmentInfoProvider': [
				{
					key: 'tool',
					name: { value: 'Tool' },
					homeUrl: 'https://notes.example.com',
					actions: { createBranch: { urlTemplate: 'https://notes.example.com/b' } },
				},
			],
			endpoint: [
				{
					key: 'function-endpoint',
					remote: 'connect',
					route: { path: '/triggered' },
					auth: { appSystemToken: { enabled: true } },
				},
				expect.objectContaining({ key: 'forge-pages' }),
			],
		});
		expect(written.connectModules).toMatchObject({
			'jira:generalPages': [{ key: 'main' }],
			'jira:jiraEntityProperties': [{ key: 'odd-type' }, { key: 'odd-value' }, { key: 'none' }],
			'jira:jiraProjectPermissions': [{ key: 'odd-category' }],
			'jira:jiraWorkflowConditions': [{ key: 'no-expression' }],
			'jira:jiraWorkflowPostFunctions': [{ key: 'no-url' }],
			'jira:jiraRemoteLinkInfoProvider': [{ key: 'no-home' }],
			'jira:jiraIssueFields': [{ key: 'field' }],
		});
		for (const reason of [
			'jiraEntityProperties odd-type: Forge has no properties of the type dashboard',
			'jiraEntityProperties odd-value: it has an extraction without a path, or of a type that Forge does not have',
			'jiraEntityProperties none: it has no keyConfigurations',
			'jiraGlobalPermissions see-some: it may be granted to anonymous users',
			'jiraProjectPermissions edit: its conditions have no counterpart',
			'jiraProjectPermissions odd-category: Forge has no category work',
			'jiraWorkflowConditions no-expression: it has no expression',
			'jiraWorkflowPostFunctions no-url: it has no URL that Jira calls',
			'jiraRemoteLinkInfoProvider no-home: it has no homeUrl',
			'the route /triggered: the body is that of Forge',
			'context.extension.entryPoint is view, edit or create',
		]) {
			expect(out).toContain(reason);
		}
		const script = await readFile(join(folder, 'connect-pages.js'), 'utf8');
		expect(script).toContain('"function": "/rule/create"');
		expect(script).toContain('"validator": "/rule/edit"');
	});

	it('moves those that are named, and the pages of another step stay as they are', async () => {
		const { run, manifest, folder } = await write({ ...DESCRIPTOR, modules });
		await run('--step', 'pages');
		await writeFile(join(folder, 'connect-pages.js'), 'mine');
		const { out } = await run('--step', 'modules', '--module', 'function');
		expect(out).toContain('connect-pages.js: add {"function":"/rule/create"} to its PATHS');
		expect(await readFile(join(folder, 'connect-pages.js'), 'utf8')).toBe('mine');
		const written = parse(await manifest());
		expect(Object.keys(written.modules)).toEqual(['jira:globalPage', 'endpoint', 'jira:workflowPostFunction']);
		expect(await run('--step', 'modules', '--module', 'function')).toMatchObject({
			code: 2,
			err: expect.stringContaining('the key function'),
		});
		expect((await run('--step', 'modules', '--module', 'field')).out).toMatch(/^0 changes in 0 files$/m);
	});

	it('of Confluence has the properties of content, with their search', async () => {
		const search = {
			name: { value: 'Notes' },
			valueType: 'number',
			defaultOperator: '>',
			tooltip: { value: 'How many' },
		};
		const extractions = [
			{ objectName: 'count', type: 'number', alias: 'notes', uiSupport: search },
			{ objectName: 'by', type: 'string' },
		];
		const { run, manifest } = await write({
			...DESCRIPTOR,
			modules: {
				confluenceContentProperties: [
					{ key: 'content', ...name('Content'), keyConfigurations: [{ propertyKey: 'notes', extractions }] },
				],
			},
		});
		await run('--step', 'modules');
		const text = await manifest();
		expect(errorsOf(text)).toEqual([]);
		expect(parse(text)).not.toHaveProperty(['connectModules', 'confluence:confluenceContentProperties']);
		expect(parse(text).modules).toEqual({
			'confluence:contentProperty': [
				{
					key: 'content',
					propertyKey: 'notes',
					values: [
						{
							path: 'count',
							type: 'number',
							searchAlias: 'notes',
							uiSupport: { name: 'Notes', valueType: 'number', defaultOperator: '>', tooltip: 'How many' },
						},
						{ path: 'by', type: 'string' },
					],
				},
			],
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
