import type { Hono } from 'hono';
import { webhookBody } from '../../fake-atlassian/index.ts';
import { isRecord } from '../../is-record.ts';
import type { ProductEnv, SignedWebhook } from '../product.ts';
import { createRepositories } from './repositories.ts';
import { bitbucketRoutes, subjectView, type BitbucketContext } from './webhooks.ts';

/** Dependencies of {@link createBitbucket}. */
export interface BitbucketOptions extends Omit<BitbucketContext, 'repositories'> {
	/** `workspace/repository` */
	readonly names: readonly string[];
	readonly accountId: string;
}

/** An event of a repository, and the webhooks that get it. */
export interface BitbucketEvent {
	readonly event: string;
	readonly product: 'bitbucket';
	readonly body: Record<string, unknown>;
	readonly webhooks: readonly SignedWebhook[];
}

/** The part of the site that plays Bitbucket, as far as webhooks need it. */
export interface Bitbucket {
	/** The API, with paths below `/2.0`. */
	readonly app: Hono<ProductEnv>;
	/**
	 * An event of the repository that the body names, or of the first one: its webhooks get it, and those of its workspace.
	 * Undefined for an event that is not one of Bitbucket.
	 */
	eventOf(event: string, body: Readonly<Record<string, unknown>>): BitbucketEvent | undefined;
	/** The secrets of all webhooks, for the redaction of the log. */
	secrets(): readonly string[];
}

export function createBitbucket({ names, origin, now, accountId }: BitbucketOptions): Bitbucket {
	const repositories = createRepositories(names);
	return {
		app: bitbucketRoutes({ repositories, origin, now }),
		eventOf(event, given) {
			if (!event.includes(':') || event.startsWith('jira:')) return undefined;
			const { repository: named } = given;
			const name = isRecord(named) ? named['full_name'] : undefined;
			const [workspace = '', slug = ''] = String(name ?? names[0]).split('/');
			const repository = repositories.repository(workspace, slug);
			if (repository === undefined) return undefined;
			const subjects = [repository, repositories.workspaceOf(repository)];
			const webhooks = subjects.flatMap((subject) =>
				[...(subject?.webhooks.values() ?? [])].filter(({ active, events }) => active && events.includes(event)),
			);
			const body = {
				...webhookBody({ event, product: 'bitbucket', timestamp: now(), accountId, siteUrl: origin }),
				...given,
				repository: { ...subjectView(repository, origin), ...(isRecord(named) ? named : {}) },
			};
			return {
				event,
				product: 'bitbucket',
				body,
				webhooks: webhooks.map(({ uuid, url, secret }) => ({
					url,
					secret,
					hookId: uuid.slice(1, -1),
					hasBody: true,
				})),
			};
		},
		secrets: () =>
			repositories.all.flatMap(({ webhooks }) => [...webhooks.values()].flatMap(({ secret = [] }) => secret)),
	};
}
