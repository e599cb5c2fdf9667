export { createForge } from './create-forge.ts';
export { FORGE_KEYS_PATH, forgeRoutes, type ForgeRoutesContext } from './routes.ts';
export { parseForge } from './options.ts';
export type {
	ForgeAttempt,
	ForgeInstallOptions,
	ForgeInvocation,
	ForgeInvocationResult,
	SiteForge,
	SiteForgeOptions,
} from './site-forge.ts';
