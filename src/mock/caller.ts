import type { VerifiedClaims } from '../jwt/index.ts';

/** Who called the site. */
export type Caller = AppCaller | UserCaller | BasicCaller | BearerCaller | AnonymousCaller;

/** The app itself. */
export interface AppCaller {
	type: 'app';
	/** The app's key. */
	key: string;
	/** Of its token. */
	claims: VerifiedClaims;
}

/** The app, acting as a user. */
export interface UserCaller {
	type: 'user';
	accountId: string;
}

/** Whoever it is, with a user name and an API token. */
export interface BasicCaller {
	type: 'basic';
	username: string;
}

/** Whoever it is, with an OAuth token that this site has not given out. */
export interface BearerCaller {
	type: 'bearer';
}

/** Nobody in particular. */
export interface AnonymousCaller {
	type: 'anonymous';
}

/** Credentials that a site may take beside the app's own. They are not checked. */
export type OtherCredential = 'basic' | 'bearer' | 'anonymous';
