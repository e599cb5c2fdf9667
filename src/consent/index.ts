export { chooseSite, type AccessibleSite, type SiteChoice } from './accessible-sites.ts';
export type { ConsentCallback } from './callback-parameters.ts';
export type {
	AuthorizationUrlOptions,
	ConsentCredentialOptions,
	ConsentEvent,
	ConsentGrant,
	ConsentHandlerOptions,
	OAuthConsent,
} from './consent.ts';
export { ConsentError, type ConsentErrorCode, type ConsentErrorDetails } from './consent-error.ts';
export { oauthConsent } from './oauth-consent.ts';
export type { OAuthConsentOptions } from './options.ts';
