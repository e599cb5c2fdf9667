import type { CloudUrls } from '../cloud/index.ts';
import type { TenantInfo } from '../tenant/index.ts';
import type { InstalledApp, SignedUrlOptions } from './app-connection/index.ts';
import type { Delivery, Exchange } from './exchange.ts';
import type { Fault } from './faults/index.ts';
import type { SiteForge } from './forge/index.ts';

/** A running site. */
export interface Site extends AsyncDisposable {
	/** The origin of the site. It also serves a page for the developer. */
	readonly url: string;
	/**
	 * The tenant with its current secret, which `rotateSecret` replaces. The property is not enumerable, so that the site
	 * can be printed, copied and turned into JSON without the secret.
	 */
	readonly tenant: TenantInfo;
	/** The app, while it is installed. */
	readonly app: InstalledApp | undefined;
	/** The URL of the keys with which installs are signed, for the app's option `installKeys`. */
	readonly installKeys: string;
	/** The URL for access tokens that impersonate a user. */
	readonly tokenUrl: string;
	/** The cloud id of the site. */
	readonly cloudId: string;
	/** The addresses of the site's authorization server and gateway, for the option `cloud` of credentials and of consent. */
	readonly cloud: CloudUrls;
	/** The part of the site that plays Forge: pass it to the app as `forge.development`. */
	readonly forge: SiteForge;
	/** The last exchanges with the app, at most 100, oldest first. */
	readonly exchanges: readonly Exchange[];
	/**
	 * Sends a webhook to the app although no state changed; also to the webhooks of Jira's administrators, and an event of
	 * Bitbucket to those of the repository and its workspace.
	 *
	 * @param body fields that replace those of the small default body.
	 * @returns the result of each delivery, after all retries.
	 * @throws `SiteError` `ERR_EVENT` if there is no webhook for the event; `ERR_NO_APP`.
	 */
	fire(event: string, body?: Readonly<Record<string, unknown>>): Promise<readonly Delivery[]>;
	/**
	 * Does an exchange once more: a webhook with a new identifier, signed for now; an event of Forge at another time, or the
	 * call of a page; a call of the API as the same caller.
	 *
	 * @param id that of the exchange.
	 * @returns the delivery of a webhook, after all retries; undefined for all others, whose result is an exchange.
	 * @throws `SiteError` `ERR_EXCHANGE` for other kinds of exchanges, and for those that are not among the last ones;
	 *   `ERR_NO_APP` if the app on Forge was uninstalled since.
	 */
	replay(id: number): Promise<Delivery | undefined>;
	/**
	 * Installs an app: fetches its descriptor, and sends the callbacks `installed`, with a new secret, and `enabled`.
	 *
	 * @throws `TypeError` for an invalid URL; `SiteError` `ERR_DESCRIPTOR`, `ERR_INSTALL`, after restoring the previous state.
	 */
	install(descriptor: string | URL): Promise<void>;
	/** Installs the app again with another secret. @throws `SiteError` `ERR_INSTALL`, after restoring the previous state. */
	rotateSecret(): Promise<void>;
	/**
	 * Uninstalls the app, fetches its descriptor again, and installs it.
	 *
	 * @throws `SiteError` `ERR_NO_APP`, `ERR_DESCRIPTOR`, `ERR_INSTALL`.
	 */
	reinstall(): Promise<void>;
	/** Ends all consents to an OAuth 2.0 app, as its users can in the settings of their accounts. */
	revokeConsents(clientId: string): void;
	/** Makes the next calls fail, after those of earlier `failNext`. @throws `TypeError`, `RangeError`. */
	failNext(fault: Fault, times?: number): void;
	/** The signed URL of a page of the app, by the key of its module. @throws `SiteError` `ERR_MODULE`, `ERR_NO_APP`. */
	signedUrl(moduleKey: string, options?: SignedUrlOptions): Promise<string>;
	/**
	 * A context token, as from `AP.context.getToken()` in a page of the app. `context` is in its claim: `{ 'issue.key': 'KEY-1' }`
	 * as `context.jira.issue.key`.
	 */
	contextToken(options?: SignedUrlOptions): Promise<string>;
	/** Resolves when no webhook and no event is being delivered. Events of Forge that wait for another attempt are not. */
	settled(): Promise<void>;
	/** Uninstalls the app, stops the server, and completes the data file. @throws `SiteError` `ERR_DATA`. */
	close(): Promise<void>;
}
