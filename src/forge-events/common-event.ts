import { isRecord } from '../is-record.ts';
import { textOf } from '../text-of.ts';
import type { WebhookEvent } from '../webhook/index.ts';
import type { ForgeEventExtras, ForgeEventName } from './bodies.ts';
import { forgeEventsOf, isForgeEventName } from './names.ts';

/** The content that a webhook of Connect and its twin of Forge share. */
export interface CommonEvent {
	/** Forge's names of the event: several where Forge distinguishes more than Connect, none for a webhook without a twin. */
	readonly names: readonly ForgeEventName[];
	/** Account id of the user who did it. */
	readonly accountId: string | undefined;
	/** Milliseconds since 1970. */
	readonly time: number | undefined;
	/** Always false for Connect, which does not say. */
	readonly selfGenerated: boolean;
	/** The page, blog post, comment, ... of Confluence: `content` in Forge, its own name in Connect. */
	readonly content: Readonly<Record<string, unknown>> | undefined;
	/** The body as received. `issue`, `comment`, `worklog`, `version`, `project` and `changelog` of Jira have one name in both. */
	readonly body: Readonly<Record<string, unknown>>;
}

/** The part of a delivery of Forge that is read. */
interface ForgeSide {
	readonly kind: 'event' | 'appEvent' | 'lifecycle';
	readonly name: string;
	readonly accountId: string | undefined;
	readonly selfGenerated?: boolean | undefined;
	readonly body: ForgeEventExtras & Readonly<Record<string, unknown>>;
}

const CONTENT = ['page', 'blog', 'comment', 'content', 'attachment', 'attachments'] as const;

/**
 * The same view of a webhook of Connect and of its twin of Forge, for handlers that serve both while an app moves. See
 * {@link forgeEventsOf} for the differences that it levels.
 *
 * @example
 * const onIssue = (event: AppWebhook | AppForgeEvent) => {
 * 	const { names, accountId, body } = commonEvent(event);
 * 	if (names.includes('avi:jira:created:issue')) console.log(accountId, body.issue);
 * };
 * createApp({ ...options, on: { 'jira:issue_created': onIssue, 'avi:jira:created:issue': onIssue } });
 */
export function commonEvent(event: WebhookEvent | ForgeSide): CommonEvent {
	const body: Readonly<Record<string, unknown>> = event.body;
	if ('kind' in event) {
		const { name, accountId, selfGenerated = false } = event;
		const time = timeOf(body['timestamp'] ?? body['eventCreatedDate'] ?? body['time']);
		const content = isRecord(body['content']) ? body['content'] : undefined;
		return { names: isForgeEventName(name) ? [name] : [], accountId, time, selfGenerated, content, body };
	}
	const { user, actor, userAccountId, timestamp } = body;
	const content = event.product === 'confluence' ? CONTENT.map((name) => body[name]).find(isRecord) : undefined;
	return {
		names: (event.name === undefined ? [] : forgeEventsOf(event.name)).filter(
			(name) => productOf(name) === event.product,
		),
		accountId: textOf(userAccountId) ?? accountIdOf(user) ?? accountIdOf(actor),
		time: timeOf(timestamp),
		selfGenerated: false,
		content,
		body,
	};
}

/** Boards and sprints are Jira's to Connect. */
function productOf(name: string): string | undefined {
	return name.split(':')[1]?.replace(/^jira-.*/, 'jira');
}

function accountIdOf(user: unknown): string | undefined {
	return isRecord(user) ? (textOf(user['accountId']) ?? textOf(user['account_id'])) : undefined;
}

/** A number, the same as text, or a date. */
function timeOf(value: unknown): number | undefined {
	if (typeof value !== 'number' && typeof value !== 'string') return undefined;
	const time = typeof value === 'string' && !/^\d+$/.test(value) ? Date.parse(value) : Number(value);
	return Number.isSafeInteger(time) ? time : undefined;
}
