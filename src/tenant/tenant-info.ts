/** The product of a tenant. Open: Atlassian adds products. */
export type ProductType = 'jira' | 'confluence' | 'bitbucket' | (string & {});

/** The secret that a tenant had before its last install. */
export interface PreviousSecret {
	sharedSecret: string;
	/** Until when tokens that it signed are accepted: milliseconds since 1970. */
	until: number;
	/**
	 * No token was received yet that the present secret signed. Until then the previous one is accepted after `until`, too:
	 * the process may have been killed while it handled the install, and then Atlassian goes on with the previous secret.
	 */
	unconfirmed?: boolean | undefined;
}

/**
 * How a lifecycle callback was proven: by a key that Atlassian publishes; by the secret of the tenant, as Bitbucket does; or
 * not at all, which is the first install of Bitbucket.
 */
export type CallbackProof = 'published-key' | 'tenant-secret' | 'none';

/** The last lifecycle callback of a tenant that was applied. By it every process knows the order of those that follow. */
export interface LastCallback {
	/** `revoked`: no callback, but {@link revokeSecret}. */
	eventType: 'installed' | 'uninstalled' | 'revoked';
	proof: CallbackProof;
	/** When its token was issued: seconds since 1970. 0 without a token. */
	iat: number;
	/** All callbacks of that second that were applied: SHA-256 of the token and of the body, in hex. */
	applied: readonly { readonly token: string; readonly body: string }[];
	/**
	 * The app's own callback for this install has not ended yet, or its process was killed: the same install again runs it
	 * again. It is the first install of the tenant, or one that follows another.
	 */
	pending?: 'first' | 'again' | undefined;
}

/** All fields of a tenant except its secrets. Fields that are not named here are kept. */
export interface TenantDetails {
	/** The app's key, from its descriptor. */
	key: string;
	/** Names the tenant: issuer of its tokens, and the key to store it under. */
	clientKey: string;
	/** Where its REST API is; with `/wiki` for Confluence. */
	baseUrl: string;
	productType?: ProductType | null | undefined;
	/** Where people see it, when that is another address. */
	displayUrl?: string | null | undefined;
	displayUrlServicedeskHelpCenter?: string | null | undefined;
	description?: string | null | undefined;
	eventType?: string | null | undefined;
	serverVersion?: string | null | undefined;
	pluginsVersion?: string | null | undefined;
	serviceEntitlementNumber?: string | null | undefined;
	entitlementId?: string | null | undefined;
	entitlementNumber?: string | null | undefined;
	/** For acting as a user. */
	oauthClientId?: string | null | undefined;
	/** Of the app on Forge. */
	installationId?: string | null | undefined;
	cloudId?: string | null | undefined;
	/** No longer valid for anything. */
	publicKey?: string | null | undefined;
	[field: string]: unknown;
}

/**
 * A tenant, as Atlassian sends it to the `installed` callback. Fields that are not named here are kept.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/
 */
export interface TenantInfo extends TenantDetails {
	/** Signs in both directions. Keep it out of logs. */
	sharedSecret: string;
	/** Kept by `createApp` for a short time after a new install, for tokens in flight. Atlassian does not send it. */
	previousSecret?: PreviousSecret | null | undefined;
	/** Kept by `createApp` after Bitbucket has uninstalled the app: it proves the next install, and nothing else. */
	precedingSecret?: string | null | undefined;
	/** Kept by `createApp`, to know the order of lifecycle callbacks. Atlassian does not send it. */
	lastCallback?: LastCallback | null | undefined;
}

/** A tenant, as Atlassian sends it to the `uninstalled` callback. A secret in the body is left out. */
export interface UninstalledTenant extends TenantDetails {}

/** The part of a tenant that is needed to sign: the client key and the secret; the rest as far as it is known. */
export interface SigningTenant {
	key?: string | undefined;
	clientKey: string;
	sharedSecret: string;
	baseUrl?: string | undefined;
	productType?: string | null | undefined;
}
