export { anonymous } from './anonymous.ts';
export { asUser, type AsUserOptions } from './as-user.ts';
export { basic, type BasicOptions } from './basic.ts';
export { bearer } from './bearer.ts';
export { clientCredentials, type ClientCredentialsOptions } from './client-credentials.ts';
export { cloudIdOf, type CloudIdOptions } from './cloud-id-of.ts';
export { connectJwt } from './connect-jwt.ts';
export type { Credential, CredentialContext, RefusedCredential } from './credential.ts';
export { forgeBearer } from './forge-bearer.ts';
export {
	forgeSystem,
	forgeUser,
	sharedUserTokens,
	type ForgeUserOptions,
	type InstallationSource,
} from './forge-installation.ts';
export { gatewayUrl, isCloudId, type GatewayProduct } from './gateway.ts';
export { oauth2, type OAuth2Options, type RefreshedTokens } from './oauth2.ts';
export type { GatewayOptions } from './oauth-options.ts';
export { sharedCache, type StoredToken, type TokenCache } from './token-cache.ts';
