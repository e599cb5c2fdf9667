import type { TenantInfo } from '../tenant/index.ts';
import type { Delivery, InstalledApp, PageOptions } from './atlassian/index.ts';
import type { Exchange } from './exchange.ts';
import type { Fault } from './faults/index.ts';

/** A site that runs. */
export interface Site extends AsyncDisposable {
	/** Its origin. For a person, its page is there. */
	readonly url: string;
	/** The tenant as it is now, with its secret, which does not print: `rotateSecret` makes it another. */
	readonly tenant: TenantInfo;
	/** The app, while it is installed. */
	readonly app: InstalledApp | undefined;
	/** Where the key is that installs are signed with: give it to the app's `installKeys`. */
	readonly installKeys: string;
	/** Where the app gets tokens to act as a user. */
	readonly tokenUrl: string;
	/** The last exchanges with the app, 100 at most, oldest first. */
	readonly exchanges: readonly Exchange[];
	/**
	 * Sends a webhook to the app, though nothing changed.
	 *
	 * @param body fields that take the place of those of a small body.
	 * @returns how each delivery went, once there are no tries left.
	 * @throws `SiteError` `ERR_EVENT` when its descriptor has no webhook for the event; `ERR_NO_APP`.
	 */
	fire(event: string, body?: Readonly<Record<string, unknown>>): Promise<readonly Delivery[]>;
	/**
	 * Installs an app: reads its descriptor, sends `installed` with a new secret, then `enabled`.
	 *
	 * @throws `TypeError` for what is no address; `SiteError` `ERR_DESCRIPTOR`, `ERR_INSTALL`, when it is as before.
	 */
	install(descriptor: string | URL): Promise<void>;
	/** Installs the app once more, with another secret. @throws `SiteError` `ERR_INSTALL`, when it is as before. */
	rotateSecret(): Promise<void>;
	/** Uninstalls the app, reads its descriptor, installs it. @throws `SiteError` `ERR_NO_APP`, `ERR_DESCRIPTOR`, `ERR_INSTALL`. */
	reinstall(): Promise<void>;
	/** Makes the next calls fail, after those that are to fail already. @throws `TypeError`, `RangeError`. */
	failNext(fault: Fault, times?: number): void;
	/** The signed address of a page of the app, by the key of its module. @throws `SiteError` `ERR_MODULE`, `ERR_NO_APP`. */
	signedUrl(moduleKey: string, options?: PageOptions): Promise<string>;
	/** A token as `AP.context.getToken()` gives it in the app's page. */
	contextToken(options?: Pick<PageOptions, 'accountId'>): Promise<string>;
	/** When no webhook is on its way. */
	settled(): Promise<void>;
	/** Uninstalls the app, stops the server, and writes what is left to write. @throws `SiteError` `ERR_DATA`. */
	close(): Promise<void>;
}
