export {
	cloudIdOfDelivery,
	forgeAppAri,
	forgeAppId,
	forgeEnvironment,
	forgeInstallationAri,
	forgeInstallationId,
	forgeWorkspaceId,
	installationContexts,
	parseContextAri,
	workspaceIdOfDelivery,
	type ForgeContextAri,
	type ForgeEnvironment,
	type ForgeInstallationContext,
} from './ids.ts';
export * from './delivery/index.ts';
export * from './installation/index.ts';
export * from './links/index.ts';
export * from './user-token/index.ts';
export * from './calls/index.ts';
