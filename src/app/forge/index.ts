export {
	FORGE_KINDS,
	isForgeCallback,
	type AppForgeCall,
	type AppForgeDelivery,
	type AppForgeEvent,
	type ForgeCallbacks,
	type ForgeCallHandler,
	type ForgeResolver,
	type ForgeSender,
} from './callbacks.ts';
export { createForgeRoutes, type ForgeRoutes, type ForgeRoutesContext } from './create-forge-routes.ts';
export { describeForgeApp, type DescribedApp } from './describe-app.ts';
export type { ForgeAppOptions, ForgeRoute, SlowForgeDelivery } from './options.ts';
