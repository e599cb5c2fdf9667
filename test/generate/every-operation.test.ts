import { expect, test } from 'vitest';
import { compile, VERSIONS } from './compile.ts';
import { allWrittenPaths, concrete } from './written.ts';
import type { WrittenPath } from './written.ts';

const written = allWrittenPaths();
const all = written.flatMap((path) => path.methods.map((method) => ({ ...path, method })));

/** Paths of two products: the first product has them. */
const shared = written.filter(
	({ product, path }, index) => written.findIndex((other) => other.path === path) < index && product.name !== 'jira-v3',
);

/** Relative to its base, this path of Confluence is one of Jira's. */
const hidden = ['/wiki/rest/atlassian-connect/1/app/module/dynamic'];

test('2,138 operations are there', () => {
	expect(all).toHaveLength(2138);
});

test('the paths that two products share are these', () => {
	expect(shared.map(({ path }) => path)).toEqual([
		'/rest/atlassian-connect/1/addons/{addonKey}/properties',
		'/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}',
		'/rest/atlassian-connect/1/app/module/dynamic',
		'/rest/atlassian-connect/1/migration/field',
		'/rest/atlassian-connect/1/migration/properties/{entityType}',
		'/rest/atlassian-connect/1/migration/workflow/rule/search',
		'/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task',
		'/rest/atlassian-connect/1/service-registry',
		'/rest/forge/1/app/properties',
		'/rest/forge/1/app/properties/{propertyKey}',
		'/rest/internal/api/latest/worklog/bulk',
	]);
});

test.each(VERSIONS)(
	'every concrete path, template and relative path leads to its own operation under TypeScript %i',
	{ timeout: 60_000 },
	(version) => {
		const lines = all
			.filter(({ path, product }) => !shared.some((other) => other.path === path && other.product === product))
			.flatMap(checks);
		expect(lines.length).toBeGreaterThan(2 * 2000);
		expect(compile({ 'every.ts': header + lines.join('\n') }, version)).toBe('');
	},
);

test('the check notices a path that leads elsewhere', { timeout: 60_000 }, () => {
	const found = all.find(({ path, method }) => path === '/rest/api/3/issue/{issueIdOrKey}' && method === 'get');
	const [right = ''] = found ? checks(found) : [];
	expect(compile({ 'every.ts': header + right })).toBe('');
	expect(compile({ 'every.ts': header + right.replace('issue/x1', 'issue/createmeta') })).toContain('error TS2344');
	expect(compile({ 'every.ts': header + right.replace("['get']", "['put']") })).toContain('error TS2344');
});

const names = [...new Map(written.map(({ product }) => [product.alias, product.name]))];

/** `Same` is strict: two operations that only look alike are told apart by the template at the leaf. */
const header = `
${names.map(([alias, name]) => `import type { paths as ${alias} } from '../../../generated/${name}.d.ts'`).join('\n')}
import type { routes } from '../../../generated/routes.d.ts'
import type { Resolve } from '../../../src/client/types/resolve.ts'
import type { Walk } from '../../../src/client/types/walk.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function leads<Found extends true>(): Found
type Leads<Method extends 'get' | 'post' | 'put' | 'patch' | 'delete', Path extends string, Template, Operation> =
	Template extends keyof Walk<routes, Path> ? Same<Resolve<Method, \`/\${Path}\`, {}>, Operation> : false
`;

function checks({ product, path, method }: WrittenPath & { method: string }): string[] {
	const forms = [concrete(path), path];
	const relative =
		product.relativeTo !== undefined && !hidden.includes(path)
			? forms.map((form) => form.slice(product.relativeTo?.length))
			: [];
	return [...forms, ...relative].map(
		(form) => `leads<Leads<'${method}', '${form.slice(1)}', '${path}', ${product.alias}['${path}']['${method}']>>()`,
	);
}
