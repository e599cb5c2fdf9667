import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DESCRIPTOR, errorsOf, write } from './forge-app.ts';

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
