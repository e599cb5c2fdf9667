import { expectTypeOf, test } from 'vitest';
import { operationOf, scopesOf, type Operation, type OperationScopes, type Paging } from '../../src/index.ts';

test('an operation is a record, or undefined for what the documents do not have', () => {
	expectTypeOf(operationOf('GET', new URL('https://example.atlassian.net'))).resolves.toEqualTypeOf<
		Operation | undefined
	>();
	expectTypeOf(scopesOf('POST', 'rest/api/3/issue')).resolves.toEqualTypeOf<OperationScopes | undefined>();
	expectTypeOf<Operation['paging']>().toEqualTypeOf<Paging | undefined>();
	// @ts-expect-error a method comes first
	void operationOf(new URL('https://example.atlassian.net'));
});

test('a path of which the scopes are asked for exists, with its method', () => {
	void scopesOf('GET', 'rest/api/3/issue/{issueIdOrKey}');
	void scopesOf('get', '/rest/api/3/issue/KEY-1?fields=summary');
	void scopesOf('HEAD', 'wiki/api/v2/pages/7');
	// @ts-expect-error no such path
	void scopesOf('GET', 'rest/api/3/isue/KEY-1');
	// @ts-expect-error not with this method
	void scopesOf('DELETE', 'rest/api/3/myself');
	// @ts-expect-error no such query parameter
	void scopesOf('GET', 'rest/api/3/issue/KEY-1?feilds=summary');
});

test('a path and a method that are known at run time only are any', () => {
	const read = (method: string, path: string): Promise<unknown> => scopesOf(method, path);
	void read('GET', 'somewhere');
	void scopesOf('PROPFIND', 'rest/api/3/issue/KEY-1');
	void operationOf('GET', 'rest/api/3/not/a/path');
	void operationOf('GET', 'rest/api/content', 'confluence-data-center');
	// @ts-expect-error not an API
	void operationOf('GET', 'rest/api/content', 'jira');
});
