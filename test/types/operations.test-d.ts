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
