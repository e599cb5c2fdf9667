import { describe, expect, test } from 'vitest';
import { toSearchParams } from '../../../src/client/url/search-params.ts';

describe('toSearchParams', () => {
	test('repeats the name of a list', () => {
		expect(String(toSearchParams('/rest/api/3/issue/A-1', { fields: ['summary', 'status'] }))).toBe(
			'fields=summary&fields=status',
		);
	});

	test.each([
		['/wiki/rest/api/search', 'expand'],
		['wiki/rest/api/search', 'expand'],
		['/rest/api/content/search', 'expand'],
		['/rest/api/3/issue/KEY-1', 'expand'],
		['/v1/orgs/org/events', 'actor'],
		['/wiki/rest/api/user/email/bulk', 'accountId'],
		['/wiki/rest/atlassian-connect/1/app/module/dynamic', 'moduleKey'],
	])('joins a list by commas where the document says so: %s %s', (path, name) => {
		expect(toSearchParams(path, { [name]: ['a', 'b'] }).getAll(name)).toEqual(['a,b']);
	});

	test.each([
		['/wiki/rest/api/user/bulk', 'accountId'],
		['/rest/servicedeskapi/request', 'expand'],
		['/rest/api/3/search', 'fields'],
		['/rest/atlassian-connect/1/app/module/dynamic', 'moduleKey'],
		['/rest/api/3/user/email/bulk?x=/wiki/rest/api/user/email/bulk', 'accountId'],
	])('does not join elsewhere: %s %s', (path, name) => {
		expect(toSearchParams(path, { [name]: ['a', 'b'] }).getAll(name)).toEqual(['a', 'b']);
	});

	test('leaves out what is undefined', () => {
		expect(
			String(
				toSearchParams('/wiki/rest/api/search', {
					cql: undefined,
					expand: [undefined],
					limit: 0,
					start: '',
					next: false,
				}),
			),
		).toBe('limit=0&start=&next=false');
	});

	test('makes every property of an object a parameter', () => {
		expect(String(toSearchParams('/rest/remotelinks/1.0/bulkByProperties', { params: { accountId: 'a-1' } }))).toBe(
			'accountId=a-1',
		);
	});

	test('takes the forms that URLSearchParams takes', () => {
		const given = new URLSearchParams('a=1&a=2');
		const copy = toSearchParams('/', given);
		copy.append('b', '3');
		expect(String(given)).toBe('a=1&a=2');
		expect(String(toSearchParams('/', '?a=1'))).toBe('a=1');
		expect(
			String(
				toSearchParams('/', [
					['a', '1'],
					['a', '2'],
				]),
			),
		).toBe('a=1&a=2');
	});
});
