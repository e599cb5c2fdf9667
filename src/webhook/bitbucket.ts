/** The names of Bitbucket's events that this version knows. */
export type BitbucketEventName = (typeof BITBUCKET_EVENTS)[number];

/** The longest secret of a webhook, in characters. */
export const MAX_BITBUCKET_SECRET = 128;

/** @see https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/ */
export const BITBUCKET_EVENTS = [
	'repo:push',
	'repo:fork',
	'repo:updated',
	'repo:transfer',
	'repo:created',
	'repo:deleted',
	'repo:imported',
	'repo:commit_comment_created',
	'repo:commit_status_created',
	'repo:commit_status_updated',
	'issue:created',
	'issue:updated',
	'issue:comment_created',
	'pullrequest:created',
	'pullrequest:updated',
	'pullrequest:approved',
	'pullrequest:unapproved',
	'pullrequest:changes_request_created',
	'pullrequest:changes_request_removed',
	'pullrequest:fulfilled',
	'pullrequest:rejected',
	'pullrequest:comment_created',
	'pullrequest:comment_updated',
	'pullrequest:comment_deleted',
	'pullrequest:comment_resolved',
	'pullrequest:comment_reopened',
	'pullrequest:push',
	'project:updated',
	'pipeline:span_created',
] as const;

/** A user, repository or pull request of Bitbucket. */
export interface BitbucketWebhookEntity {
	uuid?: string;
	[field: string]: unknown;
}

/** The body of every event of Bitbucket. */
export interface BitbucketWebhookBody {
	actor?: BitbucketWebhookEntity;
	repository?: BitbucketWebhookEntity;
	[field: string]: unknown;
}

/** The body of an event of a pull request. */
export interface BitbucketPullRequestBody extends BitbucketWebhookBody {
	pullrequest: BitbucketWebhookEntity & { id: number; title?: string; state?: string };
}

/** The body of `repo:push`. */
export interface BitbucketPushBody extends BitbucketWebhookBody {
	push: { changes: Record<string, unknown>[] };
}

/** The bodies of Bitbucket's events, by their names. */
export type BitbucketWebhookBodies = {
	[Name in BitbucketEventName]: Name extends 'repo:push'
		? BitbucketPushBody
		: Name extends `pullrequest:${string}`
			? BitbucketPullRequestBody
			: BitbucketWebhookBody;
};
