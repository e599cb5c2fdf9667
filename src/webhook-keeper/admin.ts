import type { Client } from '../client/index.ts';
import { isRecord } from '../is-record.ts';
import {
	hiddenJson,
	isSameSet,
	keepSignedWebhooks,
	type FoundWebhook,
	type KeptSignedWebhooks,
	type WebhookApi,
} from './keep-signed-webhooks.ts';
import { parseSignedOptions, type KeepSignedWebhooksOptions, type WantedSignedWebhook } from './signed-options.ts';
import { WebhookKeeperError } from './webhook-keeper-error.ts';

/** A webhook of Jira's administrators that is to be there. */
export interface WantedAdminWebhook extends WantedSignedWebhook {
	/** The issues whose events are sent: any JQL. @default all */
	readonly jql?: string;
}

/** Options of {@link keepAdminWebhooks}. */
export interface KeepAdminWebhooksOptions extends KeepSignedWebhooksOptions<WantedAdminWebhook> {}

type Wanted = WantedAdminWebhook & { readonly url: string };

const PATH = 'rest/webhooks/1.0/webhook';
const JQL = 'issue-related-events-section';

/**
 * Makes the webhooks of a Jira site that administrators see (System, Webhooks) what they should be, once, as
 * `keepBitbucketWebhooks` does. They do not end, and each delivery is signed with the secret.
 *
 * @param client with the credential of an administrator of Jira: Connect and OAuth 2.0 apps have `keepWebhooks`.
 * @throws `TypeError` or `RangeError` that names the invalid option; {@link WebhookKeeperError} `ERR_WEBHOOK_RESPONSE`,
 *   `ERR_WEBHOOK_LEASE`, `ERR_WEBHOOK_STORE`; the errors of the client.
 * @see https://developer.atlassian.com/cloud/jira/platform/webhooks/
 *
 * @example
 * await keepAdminWebhooks(createClient({ baseUrl, credential: basic({ email, apiToken }) }), {
 * 	name: 'Example app',
 * 	webhooks: [{ url: 'https://app.example.com/webhooks', events: ['jira:issue_created'], jql: 'project = KEY' }],
 * 	secret: process.env.WEBHOOK_SECRET,
 * });
 */
export async function keepAdminWebhooks(
	client: Client,
	options: KeepAdminWebhooksOptions,
): Promise<KeptSignedWebhooks> {
	const parsed = parseSignedOptions(options, 'keepAdminWebhooks');
	for (const [index, { jql }] of parsed.webhooks.entries()) {
		if (jql !== undefined && typeof jql !== 'string') {
			throw new TypeError(`The \`jql\` of \`webhooks[${index}]\` of \`keepAdminWebhooks\` must be a text`);
		}
	}
	return keepSignedWebhooks(apiOf(client, parsed), parsed);
}

function apiOf(
	{ ky }: Client,
	{ label, secret }: { readonly label: string; readonly secret: string },
): WebhookApi<Wanted> {
	const hookOf = ({ url, events, jql = '' }: Wanted): object => ({
		name: label,
		url,
		enabled: true,
		events: [...new Set(events)],
		filters: { [JQL]: jql },
		excludeBody: false,
		secret,
	});
	return {
		async *list() {
			const hooks: unknown = await ky.get(PATH).json();
			if (!Array.isArray(hooks)) throw new WebhookKeeperError('ERR_WEBHOOK_RESPONSE', 'The webhooks are not a list');
			for (const hook of hooks as unknown[]) yield readHook(hook);
		},
		async create(wanted) {
			return readHook(await ky.post(PATH, hiddenJson(hookOf(wanted))).json()).id;
		},
		update: (id, wanted) => ky.put(`${PATH}/${id}`, hiddenJson(hookOf(wanted))),
		remove: (id) => ky.delete(`${PATH}/${id}`),
	};
}

function readHook(hook: unknown): FoundWebhook {
	const { self, name, url, enabled, events, filters, excludeBody, isSigned } = isRecord(hook) ? hook : {};
	// Its id is only in its URL, which may name any other place.
	const [, id] = /\/rest\/webhooks\/1\.0\/webhook\/(\d+)$/.exec(String(self)) ?? [];
	if (id === undefined) {
		throw new WebhookKeeperError('ERR_WEBHOOK_RESPONSE', 'The list of webhooks has an entry without an id');
	}
	const filter = isRecord(filters) ? String(filters[JQL] ?? '').trim() : '';
	return {
		id,
		label: String(name ?? ''),
		url: String(url),
		matches: ({ events: wanted, jql = '' }: WantedAdminWebhook) =>
			enabled !== false &&
			excludeBody !== true &&
			isSigned !== false &&
			isSameSet(events, wanted) &&
			filter === jql.trim(),
	};
}
