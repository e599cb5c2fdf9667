import { createTenantLinks, FORGE_REDELIVERY_WINDOW } from '../forge/index.ts';
import { MAX_BODY } from '../http/index.ts';
import { STORE_TIMEOUT } from '../stores/index.ts';
import { runAppCode, runCallback } from './app-error.ts';
import type { AppCallbacks } from './callbacks.ts';
import { CALLBACK_TIMEOUT } from './context.ts';
import { createDeduplicate } from './deduplicate.ts';
import { createForgeRoutes, isForgeCallback, type ForgeRoutes, type ForgeRoutesContext } from './forge/index.ts';
import { createTurns } from './turns.ts';
import { checkCommonOptions, type AppOptions, type ForgeOnlyOptions } from './options.ts';

/** The half of the app on Forge; undefined when it is not on Forge. */
export function forgeHalf(
	options: AppOptions | ForgeOnlyOptions,
	errors: Pick<ForgeRoutesContext, 'reportError' | 'respondToError'>,
): ForgeRoutes | undefined {
	const { forge, on = {}, deduplication, fetch, clockTolerance, now, baseUrl, maxBodySize = MAX_BODY, lock } = options;
	if (forge === undefined) return undefined;
	checkCommonOptions(options);
	const { callbackTimeout = CALLBACK_TIMEOUT, storeTimeout = STORE_TIMEOUT } = options;
	return createForgeRoutes({
		forge,
		on: Object.fromEntries(Object.entries(on).filter(([name]) => isForgeCallback(name))),
		maxBodySize,
		storeTimeout,
		locked: lock && createTurns({ lock, timeout: callbackTimeout + storeTimeout, reportError: errors.reportError }),
		deduplicate: createDeduplicate(deduplication, { lifetime: FORGE_REDELIVERY_WINDOW, callbackTimeout, storeTimeout }),
		runAppCode,
		runCallback: (name, callback) => runCallback(name, callbackTimeout, callback),
		...errors,
		...(baseUrl === undefined ? {} : { baseUrl }),
		...(fetch === undefined ? {} : { fetch }),
		...(clockTolerance === undefined ? {} : { clockTolerance }),
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
