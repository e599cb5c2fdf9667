import type { Client } from '../client/index.ts';
import { isRecord } from '../is-record.ts';
import { MAX_BITBUCKET_SECRET } from '../webhook/index.ts';
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

/** Options of {@link keepBitbucketWebhooks}. */
export interface KeepBitbucketWebhooksOptions extends KeepSignedWebhooksOptions<WantedSignedWebhook> {
	/** The slug or UUID of the workspace. */
	workspace: string;
	/** The slug or UUID of the repository. @default none: the webhooks are those of the workspace */
	repository?: string;
}

/**
 * Makes the app's webhooks of a Bitbucket repository or workspace what they should be, once: registers those that are
 * missing, updates those that differ, and removes those that are not wanted any more. Those with another name are left
 * alone. Call it at the start and whenever the list changes, in any number of processes: it changes nothing when all is
 * well.
 *
 * @throws `TypeError` or `RangeError` that names the invalid option; {@link WebhookKeeperError} `ERR_WEBHOOK_RESPONSE`,
 *   `ERR_WEBHOOK_LEASE`, `ERR_WEBHOOK_STORE`; the errors of the client.
 * @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/
 *
 * @example
 * await keepBitbucketWebhooks(bitbucket, {
 * 	workspace: 'team',
 * 	repository: 'website',
 * 	name: 'Example app',
 * 	webhooks: [{ url: 'https://app.example.com/webhooks', events: ['repo:push'] }],
 * 	secret: process.env.WEBHOOK_SECRET,
 * });
 */
export async function keepBitbucketWebhooks(
	client: Client,
	options: KeepBitbucketWebhooksOptions,
): Promise<KeptSignedWebhooks> {
	const { workspace, repository } = options;
	const names = Object.entries({ workspace, ...(repository === undefined ? {} : { repository }) });
	for (const [name, value] of names) {
		if (typeof value === 'string' && /^[\w.{}-]+$/.test(value) && !/^\.+$/.test(value)) continue;
		throw new TypeError(`The option \`${name}\` of \`keepBitbucketWebhooks\` must be a slug or a UUID`);
	}
	const parsed = parseSignedOptions(options, 'keepBitbucketWebhooks', ['workspace', 'repository']);
	if (parsed.secret.length > MAX_BITBUCKET_SECRET) {
		throw new RangeError(
			`The option \`secret\` of \`keepBitbucketWebhooks\` must have at most ${MAX_BITBUCKET_SECRET} characters`,
		);
	}
	const [first, ...rest] = names.map(([, value]) => encodeURIComponent(value));
	const path = [rest.length === 0 ? '2.0/workspaces' : '2.0/repositories', first, ...rest, 'hooks'].join('/');
	return keepSignedWebhooks(apiOf(client, path, parsed), parsed);
}

function apiOf(
	{ ky, paginate }: Client,
	path: string,
	{ label, secret }: { readonly label: string; readonly secret: string },
): WebhookApi<WantedSignedWebhook & { readonly url: string }> {
	const hookOf = ({ url, events }: WantedSignedWebhook): object => ({
		description: label,
		url: String(url),
		active: true,
		events: [...new Set(events)],
		secret,
	});
	return {
		async *list() {
			for await (const hook of paginate(path)) yield readHook(hook);
		},
		async create(wanted) {
			return readHook(await ky.post(path, hiddenJson(hookOf(wanted))).json()).id;
		},
		update: (id, wanted) => ky.put(`${path}/${encodeURIComponent(id)}`, hiddenJson(hookOf(wanted))),
		remove: (id) => ky.delete(`${path}/${encodeURIComponent(id)}`),
	};
}

function readHook(hook: unknown): FoundWebhook {
	const { uuid, description, url, active, events, secret_set } = isRecord(hook) ? hook : {};
	if (typeof uuid !== 'string' || !/^[\w{}-]+$/.test(uuid)) {
		throw new WebhookKeeperError('ERR_WEBHOOK_RESPONSE', 'The list of webhooks has an entry without a UUID');
	}
	return {
		id: uuid,
		label: String(description ?? ''),
		url: String(url),
		matches: (wanted) => active === true && secret_set !== false && isSameSet(events, wanted.events),
	};
}
