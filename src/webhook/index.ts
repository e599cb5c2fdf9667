export type {
	BitbucketEventName,
	BitbucketPullRequestBody,
	BitbucketPushBody,
	BitbucketWebhookBody,
	BitbucketWebhookEntity,
} from './bitbucket.ts';
export type { ConfluenceEventName, ConfluenceWebhookBody, ConfluenceWebhookEntity } from './confluence.ts';
export type {
	BitbucketWebhookEvent,
	ConfluenceWebhookEvent,
	JiraWebhookEvent,
	OtherWebhookEvent,
	UnnamedWebhookEvent,
	WebhookDelivery,
	WebhookEvent,
	WebhookProduct,
} from './event.ts';
export type {
	JiraEventName,
	JiraIssueWebhookBody,
	JiraWebhookBody,
	JiraWebhookChangelog,
	JiraWebhookIssue,
	JiraWebhookUser,
} from './jira.ts';
export { MAX_BITBUCKET_SECRET } from './bitbucket.ts';
export { PRODUCTS } from './event.ts';
export {
	isConfluenceOnly,
	KNOWN_EVENTS,
	parseWebhookEvent,
	type ParseWebhookEventOptions,
} from './parse-webhook-event.ts';
