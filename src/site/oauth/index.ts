export { deliverToOAuthApps } from './deliver-webhooks.ts';
export { createGrants } from './grants.ts';
export { AUTH_PATH, GATEWAY_PATH, oauthRoutes, type OAuthContext } from './oauth-routes.ts';
export { parseOAuthClients, type SiteOAuthClient } from './options.ts';
