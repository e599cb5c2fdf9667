import type { ForgeDevelopment } from '../../cloud/index.ts';
import type { ForgeInstallation, ForgeLicence } from '../../forge/index.ts';

/** The app that a site installs. */
export interface ForgeInstallOptions {
	/** The text of `manifest.yml`, or the object that it describes. */
	readonly manifest: string | object;
	/**
	 * The address at which the app runs, in the place of those of all remotes; or an address for each, by the remote's key.
	 *
	 * @default those of the manifest, which must be on this machine
	 */
	readonly app?: string | URL | Readonly<Record<string, string | URL>> | undefined;
	/** The folder of the manifest: pages of UI modules are served from below it. @default none: no page is shown */
	readonly folder?: string | undefined;
}

/** The app on Forge that a site installs when it starts. */
export interface SiteForgeOptions extends ForgeInstallOptions {
	/** @default 'DEVELOPMENT' */
	readonly environment?: 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION' | undefined;
	/** The licence that tokens name. @default none */
	readonly licence?: ForgeLicence | undefined;
}

/** An attempt to deliver something to the app. */
export interface ForgeAttempt {
	/** The name of the event, or the kind of the delivery. */
	readonly event: string;
	readonly url: string;
	/** How many attempts there were before. */
	readonly retry: number;
	/** The status of the response; missing if there was none. */
	readonly status?: number;
	/** Whether Forge sends it again, after 60 seconds. */
	readonly isPending: boolean;
}

/** A call of a page. */
export interface ForgeInvocation {
	/** The path at the app, with its query: below the base URL of the remote. */
	readonly path: string;
	/** @default 'GET' */
	readonly method?: string | undefined;
	readonly headers?: Readonly<Record<string, string>> | undefined;
	/** Any JSON. */
	readonly body?: unknown;
	/** The user of the page. @default the `accountId` of the site */
	readonly accountId?: string | undefined;
	/** Fields of the context in addition to the default ones, such as `extension`. */
	readonly context?: Readonly<Record<string, unknown>> | undefined;
}

/** A response, as `invokeRemote` has it. */
export interface ForgeInvocationResult {
	readonly status: number;
	readonly headers: Readonly<Record<string, readonly string[]>>;
	/** The parsed JSON, or the text. */
	readonly body: unknown;
}

/** An app on Forge, as its manifest describes it. */
export interface SiteForgeApp {
	/** The events of its triggers. */
	readonly events: readonly string[];
	/** The keys of its modules that have a page. */
	readonly pages: readonly string[];
}

/** The part of the site that plays Forge. Its addresses are the option `forge.development` of the app. */
export interface SiteForge extends ForgeDevelopment {
	/** The installation, while the app is installed. It has no token: a delivery brings one. */
	readonly installation: ForgeInstallation | undefined;
	/** The app, while it is installed. */
	readonly app: SiteForgeApp | undefined;
	/**
	 * Installs an app, and sends `avi:forge:installed:app` where it has a trigger for that. An app with `connectModules` gets
	 * Connect's `installed` first, with the id of the installation.
	 *
	 * @throws `SiteError` `ERR_MANIFEST`; `ERR_DESCRIPTOR`, `ERR_INSTALL` of the half on Connect.
	 */
	install(options: ForgeInstallOptions): Promise<void>;
	/**
	 * Installs a major version of the app with the same id, and sends `avi:forge:upgraded:app`. The installation, its storage
	 * and its properties stay. Without `connectModules` the half on Connect ends.
	 *
	 * @throws `SiteError` `ERR_MANIFEST`, also for another app; `ERR_NO_APP`.
	 */
	upgrade(options: ForgeInstallOptions): Promise<void>;
	/** Sends a `preUninstall` where there is such a module, revokes all tokens, and empties the storage. */
	uninstall(): Promise<void>;
	/**
	 * Sends an event to the triggers that have it although no state changed.
	 *
	 * @param body fields that replace those of the small default body.
	 * @returns the first attempt of each.
	 * @throws `SiteError` `ERR_EVENT` if no trigger has the event; `ERR_NO_APP`.
	 */
	fire(event: string, body?: Readonly<Record<string, unknown>>): Promise<readonly ForgeAttempt[]>;
	/**
	 * Sends again the events that are due by the clock of the site: each up to four times in all, 60 seconds apart. While that
	 * clock is the real one, it happens by itself.
	 *
	 * @param options `early` sends those as well that are not due yet.
	 */
	redeliver(options?: { readonly early?: boolean }): Promise<readonly ForgeAttempt[]>;
	/** Runs a scheduled trigger, by its key. @throws `SiteError` `ERR_MODULE`, `ERR_NO_APP`. */
	runSchedule(moduleKey: string): Promise<ForgeAttempt>;
	/**
	 * Calls the app as `invokeRemote` does in the page of a module.
	 *
	 * @throws `SiteError` `ERR_INVOKE` where the page gets an error in place of a response; `ERR_MODULE`, `ERR_NO_APP`.
	 */
	invoke(moduleKey: string, invocation: ForgeInvocation): Promise<ForgeInvocationResult>;
	/** Calls a web trigger, by its key, and responds as the app says. @throws `SiteError` `ERR_MODULE`, `ERR_NO_APP`. */
	callWebTrigger(moduleKey: string, request: Request): Promise<Response>;
	/**
	 * Signs with the next key from now on.
	 *
	 * @param withdraw whether the previous key is taken out of the key set at once.
	 */
	rotateKeys(withdraw?: boolean): Promise<void>;
	/**
	 * Issues a token of the app, or of a user.
	 *
	 * @param lifetime in seconds. @default four hours
	 */
	issueToken(accountId?: string, lifetime?: number): string;
	/** Ends all tokens. The next delivery brings new ones. */
	revokeTokens(): void;
}
