import type { ManifestApp } from '../../manifest/index.ts';
import type { ForgeAppOptions } from './options.ts';
import { createFindRoute } from './routes.ts';

/** The options of an app that are looked at: those of `createApp`. */
export interface DescribedApp {
	readonly forge: ForgeAppOptions;
	readonly on?: object;
}

/**
 * An app on Forge, as `checkManifest` and the command `manifest check` compare it with its manifest: its id, its routes, the
 * events that it has callbacks for, and whether it keeps system tokens.
 *
 * @throws `TypeError` for a route that is not one.
 *
 * @example
 * export const options = { forge: { appId, installations }, on: { 'avi:jira:created:issue': onIssue } };
 * export const manifestApp = describeForgeApp(options);
 */
export function describeForgeApp({ forge, on = {} }: DescribedApp): ManifestApp {
	return {
		appId: forge.appId,
		routes: createFindRoute(forge).paths,
		events: Object.keys(on).filter((name) => name.startsWith('avi:') && name !== 'avi:*'),
		keepsSystemTokens: forge.installations !== undefined,
	};
}
