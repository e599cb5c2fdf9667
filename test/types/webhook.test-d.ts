import { expectTypeOf, test } from 'vitest';
import type { JiraIssueWebhookBody, JiraWebhookIssue } from '../../src/index.ts';

test('the issue of a webhook has the fields of version 2: descriptions are text', () => {
	expectTypeOf<NonNullable<JiraWebhookIssue['fields']>['summary']>().toEqualTypeOf<string>();
	expectTypeOf<NonNullable<JiraWebhookIssue['fields']>['updated']>().toEqualTypeOf<string | undefined>();
	expectTypeOf<NonNullable<JiraWebhookIssue['fields']>['description']>().toEqualTypeOf<string | null | undefined>();
	expectTypeOf<NonNullable<JiraIssueWebhookBody['issue']['fields']>['customfield_10099']>().toEqualTypeOf<unknown>();
});
