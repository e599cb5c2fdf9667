import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPath, hasParams } from '../../../src/client/url/path-template.ts';

const issue = 'rest/api/3/issue/{issueIdOrKey}';

function refusal(template: string, params: Record<string, unknown>): unknown {
	try {
		// Wrong values on purpose: JavaScript may give anything.
		return fillPath(template, params as Record<string, string>);
	} catch (error) {
		return error;
	}
}

describe('fillPath', () => {
	test('puts values where the template has their names', () => {
		expect(fillPath('/a/{first}/b/{second}', { first: 'x', second: 7 })).toBe('/a/x/b/7');
	});

	test('takes ids that are too long for a number', () => {
		expect(fillPath(issue, { issueIdOrKey: 9_223_372_036_854_775_807n })).toBe('rest/api/3/issue/9223372036854775807');
	});

	test.each([
		['a/b', 'a%2Fb'],
		['a?b#c', 'a%3Fb%23c'],
		['50%', '50%25'],
		['%2e%2e', '%252e%252e'],
		['a b', 'a%20b'],
		["!'()*", '%21%27%28%29%2A'],
		['{1a2b}', '%7B1a2b%7D'],
		['ä', '%C3%A4'],
		['..x', '..x'],
		['$&', '%24%26'],
	])('encodes %s', (value, encoded) => {
		expect(fillPath(issue, { issueIdOrKey: value })).toBe(`rest/api/3/issue/${encoded}`);
	});

	test.each([
		[''],
		['.'],
		['..'],
		[undefined],
		[null],
		[true],
		[{}],
		[['a']],
		[Number.NaN],
		[Number.POSITIVE_INFINITY],
		[2 ** 60],
		['\uD800'],
	])('refuses the value %j', (value) => {
		expect(refusal(issue, { issueIdOrKey: value })).toMatchObject({
			name: 'EncodeError',
			code: 'ERR_PATH_PARAMETER',
			message: expect.stringContaining('"issueIdOrKey"'),
		});
	});

	test('no value becomes another path, and each arrives as it was', () => {
		const value = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text !== '.' && text !== '..');
		fc.assert(
			fc.property(value, (text) => {
				const { pathname, search, hash, origin } = new URL(
					`/${fillPath(issue, { issueIdOrKey: text })}`,
					'https://site.example',
				);
				const segments = pathname.split('/');
				expect([origin, search, hash, segments.length]).toEqual(['https://site.example', '', '', 6]);
				expect(decodeURIComponent(segments.at(-1) ?? '')).toBe(text);
			}),
		);
	});

	test('refuses a missing value', () => {
		expect(refusal(issue, {})).toMatchObject({
			code: 'ERR_PATH_PARAMETER',
			message: expect.stringContaining('missing'),
		});
	});

	test('refuses a name that the template does not have', () => {
		expect(refusal(issue, { issueIdOrKey: 'A', key: 'B' })).toMatchObject({
			code: 'ERR_PATH_PARAMETER',
			message: expect.stringContaining('"key"'),
		});
	});

	test('does not take a value from the prototype', () => {
		expect(refusal('a/{toString}', {})).toMatchObject({ code: 'ERR_PATH_PARAMETER' });
	});

	test('never repeats a value in the message', () => {
		expect(String(refusal(issue, { issueIdOrKey: 'secret', other: 'secret' }))).not.toContain('secret');
	});

	test('fills two parameters in one segment', () => {
		const template = '/2.0/repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip';
		expect(fillPath(template, { workspace: 'w', repo_slug: 'r', repo_name: 'n', task_id: 5 })).toBe(
			'/2.0/repositories/w/r/issues/export/n-issues-5.zip',
		);
	});

	test('leaves a query in the path alone', () => {
		expect(fillPath(`${issue}?fields={x}&a=?`, { issueIdOrKey: 'A-1' })).toBe('rest/api/3/issue/A-1?fields={x}&a=?');
	});

	test('leaves a UUID in braces alone', () => {
		const uuid = '{0F9a8b7c-1234-5678-9abc-def012345678}';
		expect(fillPath(`2.0/workspaces/${uuid}/members/{member}`, { member: 'a' })).toBe(
			`2.0/workspaces/${uuid}/members/a`,
		);
	});

	describe("Bitbucket's {path}", () => {
		const file = '2.0/repositories/{workspace}/{repo_slug}/src/{commit}/{path}';
		const rest = { workspace: 'w', repo_slug: 'r', commit: 'c' };

		test.each([
			['docs/a b.md', 'docs/a%20b.md'],
			['a/b/', 'a/b/'],
			['a/%2e%2e/b', 'a/%252e%252e/b'],
		])('keeps the slashes of %s', (path, encoded) => {
			expect(fillPath(file, { ...rest, path })).toBe(`2.0/repositories/w/r/src/c/${encoded}`);
		});

		test.each([['..'], ['a/../b'], ['./a'], ['a//b'], ['/a'], ['/'], ['']])('refuses %s', (path) => {
			expect(refusal(file, { ...rest, path })).toMatchObject({ code: 'ERR_PATH_PARAMETER' });
		});

		test('keeps no slash of another parameter', () => {
			expect(fillPath(file, { ...rest, commit: 'feature/x', path: 'a' })).toBe(
				'2.0/repositories/w/r/src/feature%2Fx/a',
			);
		});

		test('keeps no slash in another API', () => {
			expect(fillPath('files/{path}', { path: 'a/b' })).toBe('files/a%2Fb');
		});
	});
});

test.each([
	['rest/api/3/issue/{issueIdOrKey}', true],
	['api/v2/pages/{page-id}/properties/1', true],
	['rest/api/3/issue/KEY-1', false],
	['rest/api/3/issue/KEY-1?expand={x}', false],
	['2.0/workspaces/{0f9a8b7c-1234-5678-9abc-def012345678}', false],
	['2.0/workspaces/{0f9a8b7c-1234-5678-9abc-def012345678}/members/{member}', true],
])('hasParams: %s %s', (path, expected) => {
	expect(hasParams(path)).toBe(expected);
});
