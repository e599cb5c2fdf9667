import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startSite } from '../../src/site/index.ts';
import { compile, VERSIONS } from '../generate/compile.ts';
import { jiraTenant } from '../support/tenants.ts';
import { runCommand } from './run-command.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'types-'));
});

afterEach(() => rm(folder, { recursive: true }));

const custom = 'com.atlassian.jira.plugin.system.customfieldtypes';
const field = (id: number, name: string, schema: object): object => ({
	id: `customfield_${id}`,
	name,
	custom: true,
	schema,
});

const FIELDS = [
	{ id: 'summary', name: 'Summary', custom: false, schema: { type: 'string', system: 'summary' } },
	field(10031, 'Team colour', { type: 'option', custom: `${custom}:select` }),
	field(10016, 'Story points', { type: 'number', custom: `${custom}:float` }),
	field(10020, 'Sprint', { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' }),
	field(10040, 'Notes', { type: 'string', custom: `${custom}:textarea` }),
	field(10041, 'Platforms', { type: 'array', items: 'option', custom: `${custom}:multicheckboxes` }),
	field(10042, 'Place', { type: 'option-with-child', custom: `${custom}:cascadingselect` }),
	field(10043, 'Reviewers', { type: 'array', items: 'user', custom: `${custom}:multiuserpicker` }),
	field(10044, 'Tags', { type: 'array', items: 'string', custom: `${custom}:labels` }),
	field(10045, 'Odd', { type: 'any', custom: 'x:y' }),
	field(10046, 'story Points', { type: 'number' }),
	field(10047, '*/ 1st\n\u202e', { type: 'date' }),
	field(10048, '???', { type: 'array', items: 'team' }),
	{ id: 'customfield_1; evil', name: 'Evil', custom: true, schema: { type: 'number' } },
];

const OPTIONS: Readonly<Record<string, readonly object[]>> = {
	customfield_10031: [
		{ id: '1', value: 'Red\u202e', disabled: false },
		{ id: '2', value: 'Bl\'u\\e"', disabled: true },
	],
	customfield_10041: Array.from({ length: 201 }, (_, index) => ({
		id: `${index}`,
		value: `v${index}`,
		disabled: false,
	})),
	customfield_10042: [
		{ id: '1', value: 'Europe', disabled: false },
		{ id: '2', value: 'Vienna', disabled: false, optionId: '1' },
	],
};

/** The site: fields, one context each, and options; 403 for those of the fields in `hidden`. */
function respond(request: Request, hidden: readonly string[] = []): Response {
	const { pathname } = new URL(request.url);
	const page = (values: readonly object[]): Response =>
		Response.json({ startAt: 0, maxResults: 500, total: values.length, isLast: true, values });
	if (pathname.endsWith('/rest/api/3/field')) return Response.json(FIELDS);
	const [, id = '', isOption] = /\/field\/(\w+)\/context(\/7\/option)?$/.exec(pathname) ?? [];
	if (hidden.includes(id)) return Response.json({ errorMessages: ['No.'] }, { status: 403 });
	return page(isOption === undefined ? [{ id: '7', name: 'Default' }] : (OPTIONS[id] ?? []));
}

describe('the custom fields of a site', () => {
	async function typesOf(hidden: readonly string[] = []): Promise<{ code: number; out: string; err: string }> {
		vi.stubGlobal('fetch', async (request: Request) => respond(request, hidden));
		const file = join(folder, 'tenant.json');
		await writeFile(file, JSON.stringify(jiraTenant()));
		return runCommand(['types', '--tenant', file]);
	}

	it('are written with their names, types and options, and a constant with their ids', async () => {
		expect(await typesOf()).toEqual({
			code: 0,
			err: 'The options of these fields cannot be read, or are too many: Platforms\n',
			out: `// The custom fields of https://example.atlassian.net, by \`npx atlassian-rest-client types\`.
import type { AdfDocument } from 'atlassian-rest-client/adf';
import type { components } from 'atlassian-rest-client/jira-v3';

declare module 'atlassian-rest-client/custom-fields' {
	interface CustomFields {
		/** Story points (float) */
		customfield_10016: number | null;
		/** Sprint (gh-sprint) */
		customfield_10020: Sprint[] | null;
		/** Team colour (select) */
		customfield_10031: Option<'Bl\\'u\\\\e"' | 'Red\\u202e'> | null;
		/** Notes (textarea) */
		customfield_10040: AdfDocument | string | null;
		/** Platforms (multicheckboxes) */
		customfield_10041: Option[] | null;
		/** Place (cascadingselect) */
		customfield_10042: Cascade<'Europe'> | null;
		/** Reviewers (multiuserpicker) */
		customfield_10043: components['schemas']['UserDetails'][] | null;
		/** Tags (labels) */
		customfield_10044: string[] | null;
		/** Odd (y) */
		customfield_10045: unknown;
		/** story Points */
		customfield_10046: number | null;
		/** *\\/ 1st */
		customfield_10047: string | null;
		/** ??? */
		customfield_10048: unknown[] | null;
	}
}

interface Option<Value extends string = string> {
	id: string;
	value: Value;
	self?: string;
	disabled?: boolean;
}

interface Cascade<Value extends string = string> extends Option<Value> {
	child?: Option;
}

interface Sprint {
	id: number;
	name: string;
	state: string;
	boardId?: number;
	goal?: string;
	startDate?: string;
	endDate?: string;
	completeDate?: string;
}

/** The ids of the custom fields, by their names. */
export const fieldIds = {
	storyPoints10016: 'customfield_10016',
	sprint: 'customfield_10020',
	teamColour: 'customfield_10031',
	notes: 'customfield_10040',
	platforms: 'customfield_10041',
	place: 'customfield_10042',
	reviewers: 'customfield_10043',
	tags: 'customfield_10044',
	odd: 'customfield_10045',
	storyPoints10046: 'customfield_10046',
	'1st': 'customfield_10047',
	field10048: 'customfield_10048',
} as const;
`,
		});
	});

	it.each(VERSIONS)('compile, and type the fields of every issue, under TypeScript %i', async (version) => {
		const { out } = await typesOf();
		const use = `
			import type { ResponseOf } from '../../../src/client/types/index.ts'
			import { fieldIds } from './custom-fields.ts'
			declare const issue: ResponseOf<'get', 'rest/api/3/issue/KEY-1'>
			issue.fields?.[fieldIds.storyPoints10016] satisfies number | null | undefined
			issue.fields?.[fieldIds.sprint]?.[0]?.name satisfies string | undefined
			issue.fields?.[fieldIds.place]?.child?.value satisfies string | undefined
			// @ts-expect-error not an option
			if (issue.fields?.[fieldIds.teamColour]?.value === 'Green') throw new Error()
		`;
		expect(compile({ 'custom-fields.ts': out, 'use.ts': use }, version)).toBe('');
	});

	it('have options of any text where those cannot be read', async () => {
		const { out, err } = await typesOf(['customfield_10031']);
		expect(out).toContain('customfield_10031: Option | null;');
		expect(err).toContain('Team colour, Platforms\n');
	});

	it('are read with an API token, or without a credential', async () => {
		const seen: (string | null)[] = [];
		vi.stubGlobal('fetch', async (request: Request) => {
			seen.push(request.headers.get('authorization'));
			return Response.json([]);
		});
		const args = ['types', '--site', 'https://example.atlassian.net'];
		const env = { ATLASSIAN_EMAIL: 'ann@example.com', ATLASSIAN_API_TOKEN: 'token' };
		expect(await runCommand(args, { env })).toMatchObject({ code: 0 });
		expect(await runCommand(args)).toMatchObject({ code: 0 });
		expect(seen).toEqual([`Basic ${btoa('ann@example.com:token')}`, null]);
	});

	it('of the local site are one of each usual type', async () => {
		const env = { ATLASSIAN_EMAIL: 'ann@example.com', ATLASSIAN_API_TOKEN: 'token' };
		const site = await startSite({ allow: ['basic'] });
		onTestFinished(() => site.close());
		const { code, out } = await runCommand(['types', '--site', site.url], { env });
		expect([code, out]).toEqual([0, expect.stringContaining('customfield_10031: number | null')]);
		expect(out).toContain("Option<'Critical' | 'Major' | 'Minor'>");
	});
});

describe('the paths of an OpenAPI document', () => {
	const text = `
openapi: 3.0.1
info: { title: Alerts, version: '1' }
paths:
  /v1/alerts/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: ok
          content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } }
`;

	async function document(content: string): Promise<string> {
		const file = join(folder, 'alerts.yml');
		await writeFile(file, content);
		return file;
	}

	/** The package of the workspace that generates, as if it were installed beside this one. */
	function installed(): void {
		vi.doMock('openapi-typescript', () => import('../../scripts/node_modules/openapi-typescript/dist/index.mjs'));
	}

	afterEach(() => {
		vi.doUnmock('openapi-typescript');
	});

	it('are what a client may have beside those of Atlassian', async () => {
		installed();
		const { code, out } = await runCommand(['types', '--openapi', await document(text), '--base', '/jsm/ops/api/']);
		expect([code, out]).toEqual([0, expect.stringContaining('"/jsm/ops/api/v1/alerts/{id}": {')]);
		const use = `
			import type { ResponseOf } from '../../../src/client/types/index.ts'
			import type { paths } from './alerts.d.ts'
			declare const alert: ResponseOf<'get', 'jsm/ops/api/v1/alerts/7', paths>
			alert.message satisfies string | undefined
			// @ts-expect-error a number
			alert.message satisfies number | undefined
			declare const issue: ResponseOf<'get', 'rest/api/3/issue/KEY-1', paths>
			issue.key satisfies string | undefined
		`;
		expect(compile({ 'alerts.d.ts': out, 'use.ts': use })).toBe('');
	});

	it('are read from a URL', async () => {
		installed();
		vi.stubGlobal('fetch', async (url: string) =>
			url.endsWith('/alerts.yml') ? new Response(text) : new Response('', { status: 404 }),
		);
		expect((await runCommand(['types', '--openapi', 'https://example.com/alerts.yml'])).out).toContain(
			'"/v1/alerts/{id}": {',
		);
		expect(await runCommand(['types', '--openapi', 'https://example.com/x'])).toMatchObject({
			code: 1,
			err: expect.stringContaining('responded with 404'),
		});
	});

	it('need packages that are not installed with this one, and the message says how to get them', async () => {
		expect(await runCommand(['types', '--openapi', await document(text)])).toMatchObject({
			code: 2,
			err: expect.stringContaining('npx -p atlassian-rest-client -p openapi-typescript@7 -p typescript@5'),
		});
	});

	it.each(['a: [', 'null', '{ "swagger": "2.0", "paths": {} }', '{ "openapi": "3.0.0" }'])(
		'are not in %s',
		async (content) => {
			expect(await runCommand(['types', '--openapi', await document(content)])).toMatchObject({ code: 2 });
		},
	);
});

it.each([
	[[]],
	[['--site', 'example.atlassian.net']],
	[['--site', 'https://a.example', '--openapi', 'x']],
	[['--site', 'https://a.example', '--base', '/x']],
	[['--openapi', '/nowhere.json']],
])('refuses the arguments %j', async (args) => {
	expect(await runCommand(['types', ...args])).toMatchObject({ code: 2, out: '' });
});

it('refuses an email address without its token', async () => {
	const env = { ATLASSIAN_EMAIL: 'ann@example.com' };
	expect(await runCommand(['types', '--site', 'https://a.example'], { env })).toMatchObject({ code: 2 });
});
