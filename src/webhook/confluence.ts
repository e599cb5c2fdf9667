/** The names of Confluence's events that this version knows. */
export type ConfluenceEventName = (typeof CONFLUENCE_EVENTS)[number];

/** @see https://developer.atlassian.com/cloud/confluence/modules/webhook/ */
export const CONFLUENCE_EVENTS = [
	'attachment_archived',
	'attachment_created',
	'attachment_removed',
	'attachment_restored',
	'attachment_trashed',
	'attachment_unarchived',
	'attachment_updated',
	'attachment_viewed',
	'blog_created',
	'blog_moved',
	'blog_removed',
	'blog_restored',
	'blog_trashed',
	'blog_updated',
	'blog_viewed',
	'blueprint_page_created',
	'comment_created',
	'comment_removed',
	'comment_updated',
	'content_created',
	'content_permissions_updated',
	'content_restored',
	'content_trashed',
	'content_updated',
	'group_created',
	'group_removed',
	'label_added',
	'label_created',
	'label_deleted',
	'label_removed',
	'page_archived',
	'page_children_reordered',
	'page_copied',
	'page_created',
	'page_moved',
	'page_published',
	'page_removed',
	'page_restored',
	'page_snapshotted',
	'page_started',
	'page_trashed',
	'page_unarchived',
	'page_updated',
	'page_viewed',
	'space_created',
	'space_logo_updated',
	'space_permissions_updated',
	'space_removed',
	'space_updated',
	'user_deactivated',
	'user_followed',
	'user_reactivated',
	'user_removed',
] as const;

/** A page, blog post, comment, attachment, ... */
export interface ConfluenceWebhookEntity {
	/** Confluence sends a number here, or a string. */
	id: number | string;
	title?: string;
	spaceKey?: string;
	self?: string;
	[field: string]: unknown;
}

/** The body of every event of Confluence. It does not name the event: each has a URL of its own. */
export interface ConfluenceWebhookBody {
	/** Account id of who did it. */
	userAccountId?: string;
	accountType?: string;
	/** Milliseconds since 1970. */
	timestamp?: number;
	updateTrigger?: string;
	[field: string]: unknown;
}

/** The subject of an event is in the field of this name: `page` for `page_created`. */
type Entity<Name extends string> =
	Name extends `${infer Kind extends 'page' | 'blog' | 'comment' | 'space' | 'label'}_${string}`
		? { [Field in Kind]: ConfluenceWebhookEntity }
		: unknown;

/** The bodies of Confluence's events, by their names. */
export type ConfluenceWebhookBodies = {
	[Name in ConfluenceEventName]: ConfluenceWebhookBody & Entity<Name>;
};
