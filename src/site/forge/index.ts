export { hasPage } from './app-of-manifest.ts';
export { FORGE_SANDBOX } from './bridge.ts';
export { createForge } from './create-forge.ts';
export { parseKept } from './installed.ts';
export { FORGE_KEYS_PATH, FORGE_RESOURCES_PATH, forgeRoutes, type ForgeRoutesContext } from './routes.ts';
export { parseForge } from './options.ts';
export type {
	ForgeAttempt,
	ForgeInstallOptions,
	ForgeInvocation,
	ForgeInvocationResult,
	SiteForge,
	SiteForgeApp,
	SiteForgeOptions,
} from './site-forge.ts';
