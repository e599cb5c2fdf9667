import { createTenantLinks, FORGE_REDELIVERY_WINDOW } from '../forge/index.ts';
import type { AppCallbacks } from './callbacks.ts';
import { createDeliverOnce } from './deliver-once.ts';
import { createForgeRoutes, isForgeCallback, type ForgeRoutes } from './forge/index.ts';
import { createInTurn } from './in-turn.ts';
import { checkCommonOptions, type AppOptions, type ForgeOnlyOptions } from './options.ts';
import { own } from './own-failure.ts';

/** The half of the app on Forge; undefined when it is not on Forge. */
export function forgeHalf(
	options: AppOptions | ForgeOnlyOptions,
	respondToError: (error: unknown, request: Request) => Promise<Response>,
): ForgeRoutes | undefined {
	const { forge, on = {}, seen, fetch, leeway, now, baseUrl, maxBodySize = 26_214_400 } = options;
	if (forge === undefined) return undefined;
	checkCommonOptions(options);
	const deliverOnce = createDeliverOnce(seen, FORGE_REDELIVERY_WINDOW);
	return createForgeRoutes({
		forge,
		on: Object.fromEntries(Object.entries(on).filter(([name]) => isForgeCallback(name))),
		maxBodySize,
		deduplicate: (key, deliver) => deliverOnce(key === undefined ? [] : [key], deliver),
		mutex: createInTurn(),
		runAppCode: own,
		respondToError,
		...(baseUrl === undefined ? {} : { baseUrl }),
		...(fetch === undefined ? {} : { fetch }),
		...(leeway === undefined ? {} : { leeway }),
		...(now === undefined ? {} : { now }),
	});
}

/**
 * The options of the half on Connect: a webhook finds no callback of Forge, by whatever name, and an install links its
 * tenant with the installations of the same site.
 */
export function withoutForge(options: AppOptions | ForgeOnlyOptions, forge: ForgeRoutes | undefined): AppOptions {
	// Without a key, `checkOptions` names the missing option.
	const connect = options as AppOptions;
	const { on = {}, ...others } = connect;
	const ofForge = Object.keys(on).find(isForgeCallback);
	if (ofForge !== undefined && forge === undefined) {
		throw new TypeError(`The option \`on\` has ${ofForge}, which needs the option \`forge\``);
	}
	const callbacks: AppCallbacks = Object.fromEntries(Object.entries(on).filter(([name]) => !isForgeCallback(name)));
	const store = forge === undefined ? undefined : options.forge?.links;
	if (store === undefined) return { ...others, on: callbacks };
	const links = createTenantLinks(store);
	return {
		...others,
		on: {
			...callbacks,
			async installed(event, request) {
				await links.linkTenant(event.tenant);
				await on.installed?.(event, request);
			},
		},
	};
}
