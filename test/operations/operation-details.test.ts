import { describe, expect, it } from 'vitest';
import { loadOperationDetails } from '../../src/operations/index.ts';

const find = await loadOperationDetails();

describe('the details of an operation', () => {
	it('name its template, its scopes, and whether a POST only reads', () => {
		expect(find('POST', '/rest/api/3/search/jql')).toMatchObject({
			template: '/rest/api/3/search/jql',
			reads: true,
			classicScopes: ['read:jira-work'],
			connectScope: 'READ',
		});
		expect(find('POST', '/rest/api/3/issue')).toMatchObject({ reads: false, classicScopes: ['write:jira-work'] });
		expect(find('HEAD', '/rest/api/3/issue/KEY-1/')).toMatchObject({ method: 'GET', reads: false });
	});

	it('name the successor of an operation that is deprecated', () => {
		expect(find('GET', '/rest/api/2/search')).toMatchObject({
			deprecated: true,
			successor: '/rest/api/2/search/jql',
		});
	});

	it('are unknown for a path or a method that the documents do not have', () => {
		expect(find('GET', '/rest/own/1.0/thing')).toBeUndefined();
		expect(find('PATCH', '/rest/api/3/issue/KEY-1')).toBeUndefined();
	});
});
