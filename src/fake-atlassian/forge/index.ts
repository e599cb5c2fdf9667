export { forgeRequest, type ForgeRequestOptions, type ForgeTamper } from './forge-request.ts';
export {
	forgeInstallationFixture,
	productOf,
	type FakeForgeInstallation,
	type ForgeInstallationOverrides,
} from './installation.ts';
export { createForgeKeys, createSiteKeys, FORGE_KEYS, sharedForgeKeys, type ForgeKeys } from './keys.ts';
export { missingScopes } from './scopes.ts';
export { createForgeTokenIssuer, type ForgeTokenIssuer } from './tokens.ts';
export { createForgePlatform, grantOf, type ForgePlatform, type ForgePlatformContext } from './platform.ts';
