import type { Caller } from '../../fake-atlassian/index.ts';
import { forgeEventsOf, webhooksOf } from '../../forge-events/index.ts';
import { recordOf } from '../../manifest-model/index.ts';
import { valueAt } from '../app-url.ts';
import type { Change } from '../product.ts';
import type { ForgeApp } from './app-of-manifest.ts';

/** An event of a product. */
export interface ProductEvent {
	readonly name: string;
	/** Its fields, without those that every event has. */
	readonly body: Readonly<Record<string, unknown>>;
}

const OF_CONNECT = new Set(['user', 'userAccountId', 'webhookEvent', 'issue_event_type_name', 'accountType', 'page']);

/** The events of Forge that a change is, in the form of its product. */
export function eventsOfChange({ event, body }: Change, product: 'jira' | 'confluence'): ProductEvent[] {
	const accountId = valueAt(body, 'user.accountId') ?? valueAt(body, 'userAccountId');
	const others = Object.fromEntries(Object.entries(body).filter(([name]) => !OF_CONNECT.has(name)));
	const fields =
		product === 'jira'
			? { ...others, associatedUsers: accountId === undefined ? [] : [{ accountId }] }
			: { content: contentOf(body), suppressNotifications: false, ...updateTriggerOf(body) };
	return forgeEventsOf(event)
		.filter((name) => name.startsWith(`avi:${product}:`))
		.map((name) => ({ name, body: { ...fields, ...(accountId === undefined ? {} : { atlassianId: accountId }) } }));
}

/**
 * The fields of an event about something that exists; none if there is no such thing.
 *
 * @param sample the same for a webhook of Connect.
 */
export function sampleOfEvent(
	name: string,
	product: 'jira' | 'confluence',
	sample: (event: string) => Readonly<Record<string, unknown>>,
): ProductEvent['body'] {
	for (const event of webhooksOf(name)) {
		const body = sample(event);
		const found = eventsOfChange({ event, body }, product).find((one) => one.name === name);
		if (found !== undefined && Object.keys(body).length > 0) return found.body;
	}
	return {};
}

function updateTriggerOf({ updateTrigger }: Change['body']): object {
	return updateTrigger === undefined ? {} : { updateTrigger };
}

/** Connect has a name for each kind of content, Forge one for all. */
function contentOf({ page, comment }: Change['body']): object {
	const { id, contentType, title, spaceKey, version, parent } = recordOf(comment ?? page);
	return {
		id: String(id),
		type: contentType,
		title,
		status: 'current',
		space: { key: spaceKey, type: 'global' },
		version: { number: version },
		...(parent === undefined ? {} : { container: { id: String(recordOf(parent)['id']), type: 'page' } }),
	};
}

/** Whether the app itself made a change: over Forge, or as the Connect app that it also is. */
export function isSelf(caller: Caller | undefined, { appId, connectKey }: ForgeApp): boolean {
	if (caller?.type === 'forge') return caller.appId === appId;
	return caller?.type === 'app' && caller.key === connectKey;
}
