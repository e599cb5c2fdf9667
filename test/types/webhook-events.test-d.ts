import { expectTypeOf, test } from 'vitest';
import type { BitbucketEventName, JiraEventName } from '../../src/index.ts';
import type { components as Bitbucket } from '../../generated/bitbucket.d.ts';
import type { components as Jira } from '../../generated/jira-v3.d.ts';

/** Without the text that documents allow beside their names. */
type Named<Text extends string> = Text extends unknown ? (string extends Text ? never : Text) : never;

test('the events of Bitbucket are those of its document', () => {
	type Documented = Exclude<Bitbucket['schemas']['hook_event']['event'], undefined>;
	expectTypeOf<BitbucketEventName>().toEqualTypeOf<Named<Documented>>();
});

test('the events of Jira are at least those of its dynamic webhooks', () => {
	expectTypeOf<Named<Jira['schemas']['WebhookDetails']['events'][number]>>().toExtend<JiraEventName>();
});
