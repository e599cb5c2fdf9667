/** The names of webhook events. Any other string is accepted too, since products add events. */
export type WebhookEventName =
	| `jira:issue_${'created' | 'updated' | 'deleted'}`
	| `${'comment' | 'worklog'}_${'created' | 'updated' | 'deleted'}`
	| `attachment_${'created' | 'deleted'}`
	| `project_${'created' | 'updated' | 'deleted'}`
	| `jira:version_${'released' | 'created' | 'updated' | 'deleted'}`
	| `sprint_${'created' | 'updated' | 'deleted' | 'started' | 'closed'}`
	| `page_${'created' | 'updated' | 'removed'}`
	| `repo:push`
	| `pullrequest:${'created' | 'updated' | 'fulfilled'}`
	| (string & {});

/** The JSON of a webhook's body. */
export type WebhookBody = Record<string, unknown>;

/** The facts from which a webhook's body is made. */
export interface WebhookContent {
	readonly event: string;
	readonly product: 'jira' | 'confluence' | 'bitbucket';
	/** Milliseconds since 1970. */
	readonly timestamp: number;
	readonly accountId: string | undefined;
	/** The base URL of the site. */
	readonly siteUrl: string;
}

const BODIES: Readonly<Record<WebhookContent['product'], (content: WebhookContent) => WebhookBody>> = {
	jira: jiraBody,
	confluence: confluenceBody,
	bitbucket: bitbucketBody,
};

/** A small body in the format of the product. */
export function webhookBody(content: WebhookContent): WebhookBody {
	return BODIES[content.product](content);
}

function jiraBody({ event, timestamp, accountId = 'fake-account', siteUrl }: WebhookContent): WebhookBody {
	const user = {
		self: `${siteUrl}/rest/api/2/user?accountId=${accountId}`,
		accountId,
		displayName: 'Fake user',
		active: true,
	};
	const project = { self: `${siteUrl}/rest/api/2/project/10000`, id: '10000', key: 'KEY', name: 'Example project' };
	const issue = {
		self: `${siteUrl}/rest/api/2/issue/10001`,
		id: '10001',
		key: 'KEY-1',
		fields: { summary: 'An example issue', project, status: { name: 'To Do' }, issuetype: { name: 'Task' } },
	};
	const [, issueVerb] = /^jira:issue_(\w+)$/.exec(event) ?? [];
	if (issueVerb !== undefined) {
		const typeName = issueVerb === 'updated' ? 'issue_generic' : `issue_${issueVerb}`;
		const changelog = issueVerb === 'updated' ? { changelog: { id: '10100', items: [] } } : {};
		return { timestamp, webhookEvent: event, issue_event_type_name: typeName, user, issue, ...changelog };
	}
	const [, kind = ''] = /^(?:jira:)?([a-z]+)_/.exec(event) ?? [];
	const entity = kind === 'project' ? project : { id: '10200', self: `${siteUrl}/rest/api/2/${kind}/10200` };
	const ofIssue = ['comment', 'attachment', 'issuelink'].includes(kind) ? { issue } : {};
	return { timestamp, webhookEvent: event, [kind]: entity, ...ofIssue };
}

/** Confluence's bodies do not name the event: apps tell events apart by the route. */
function confluenceBody({ event, timestamp, accountId = 'fake-account', siteUrl }: WebhookContent): WebhookBody {
	const [kind = 'page'] = event.split('_', 1);
	const entity = { id: 65_537, title: 'An example page', spaceKey: 'KEY', version: 1, self: `${siteUrl}/pages/65537` };
	return { userAccountId: accountId, accountType: 'customer', timestamp, updateTrigger: 'edit_page', [kind]: entity };
}

function bitbucketBody({ event, accountId = 'fake-account' }: WebhookContent): WebhookBody {
	const [kind] = event.split(':', 1);
	const entity = kind === 'pullrequest' ? { pullrequest: { id: 1, title: 'A fake pull request' } } : {};
	const push = event === 'repo:push' ? { push: { changes: [] } } : {};
	const actor = { type: 'user', account_id: accountId, display_name: 'Fake user' };
	return { actor, repository: { type: 'repository', full_name: 'fake/repository' }, ...entity, ...push };
}
