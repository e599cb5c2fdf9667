import type { TenantInfo } from '../tenant/index.ts';
import { hmacWebhook, type HmacWebhookOptions } from './hmac-webhook.ts';
import { installRequest, type InstallRequestOptions } from './install-request.ts';
import type { KeyServer } from './key-server.ts';
import { signedRequest, type SignedRequestOptions } from './signed-request.ts';
import type { WebhookEventName } from './webhook-bodies.ts';
import { webhook, type WebhookOptions } from './webhook.ts';

/** Options of {@link appRequests}. */
export interface AppRequestsOptions {
	/**
	 * The app's base URL, as in its descriptor. All paths are below it.
	 *
	 * @default 'https://app.example.com'
	 */
	baseUrl?: string | URL | undefined;
	/** The account id of the user who acts, where a request names no other. @default nobody */
	accountId?: string | undefined;
	/** The clock: milliseconds since 1970. @default Date.now */
	now?: (() => number) | undefined;
	/** Signs the installs. @default the one that `installKeys` serves */
	keyServer?: KeyServer | undefined;
}

/** The helpers for requests to an app, with what they share. */
export interface AppRequests {
	/** As `signedRequest`, to a path of the app: `/panel?issue=KEY-1`. */
	signedRequest(url: string | URL, options?: Omit<SignedRequestOptions, 'url'>): Promise<Request>;
	/** As `webhook`. */
	webhook(event: WebhookEventName, options?: WebhookOptions): Promise<Request>;
	/** As `hmacWebhook`. */
	hmacWebhook(secret: string, event: WebhookEventName, options?: HmacWebhookOptions): Promise<Request>;
	/** As `installRequest`. */
	installRequest(options?: InstallRequestOptions): Promise<Request>;
}

/**
 * The requests of one tenant to one app: the base URL, the user and the clock are given once.
 *
 * @example
 * const requests = appRequests(tenant, { baseUrl: 'https://app.example.com/connect', accountId: 'ann' });
 * await app(await requests.installRequest());
 * await app(await requests.webhook('jira:issue_created'));
 * await app(await requests.signedRequest('/panel?issue=KEY-1'));
 */
export function appRequests(tenant: TenantInfo, options: AppRequestsOptions = {}): AppRequests {
	const { keyServer, accountId, ...shared } = options;
	return {
		signedRequest: (url, own) => signedRequest(tenant, { ...shared, accountId, ...own, url }),
		webhook: (event, own) => webhook(tenant, event, { ...shared, accountId, ...own }),
		hmacWebhook: (secret, event, own) => hmacWebhook(secret, event, { ...shared, accountId, ...own }),
		installRequest: (own) => installRequest(tenant, { ...shared, keyServer, ...own }),
	};
}
