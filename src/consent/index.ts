export { chooseSite, type AccessibleSite, type SiteChoice } from './accessible-sites.ts';
export type { ConsentCallback } from './callback-parameters.ts';
export { ConsentError, type ConsentErrorCode, type ConsentErrorDetails } from './consent-error.ts';
export type { ConsentEvent, ConsentHandlerOptions } from './handler.ts';
export {
	oauthConsent,
	type AuthorizationUrlOptions,
	type ConsentCredentialOptions,
	type ConsentGrant,
	type OAuthConsent,
} from './oauth-consent.ts';
export type { OAuthConsentOptions } from './options.ts';
