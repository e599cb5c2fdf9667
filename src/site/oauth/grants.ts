import type { OAuthCaller } from '../../fake-atlassian/index.ts';

/** The lifetimes of Atlassian, in milliseconds. */
const ACCESS_LIFETIME = 3_600_000;
const CODE_LIFETIME = 600_000;
/** How long a refresh token that was replaced is still accepted. */
const REUSE_INTERVAL = 600_000;
/** A refresh token that was not used for so long has expired. */
const IDLE_LIFETIME = 90 * 86_400_000;

/** A user's consent to an app: every token that comes from it. */
interface Family {
	readonly caller: OAuthCaller;
	/** Whether there are refresh tokens. */
	readonly offline: boolean;
	/** The number of the refresh token that was issued last. */
	current: number;
	/** When that one was issued, and so the one before it was replaced: milliseconds since 1970. */
	issuedAt: number;
	ended: boolean;
}

interface Code {
	readonly family: Family;
	readonly redirectUri: string;
	readonly codeChallenge: string | undefined;
	readonly expiresAt: number;
	used: boolean;
}

/** The members of a successful response of the token server. */
export interface IssuedTokens {
	readonly access_token: string;
	readonly expires_in: number;
	readonly token_type: 'Bearer';
	readonly scope: string;
	readonly refresh_token?: string;
}

/** A user's consent, as the consent page has it. */
export interface NewConsent {
	readonly caller: OAuthCaller;
	readonly offline: boolean;
	readonly redirectUri: string;
	readonly codeChallenge: string | undefined;
}

/** The codes and tokens that the authorization server has issued. */
export interface Grants {
	/** @returns the code. */
	authorize(consent: NewConsent): string;
	/** Undefined for a code that is unknown, expired, of another client or redirect, or used: that ends its tokens. */
	exchange(
		code: string,
		expected: { clientId: string; redirectUri: string; codeChallenge: string | undefined },
	): IssuedTokens | undefined;
	/**
	 * Undefined for a refresh token that is not good. The current one is, and for ten minutes the one before it. Any older one
	 * ends the whole family, because somebody else may have it.
	 */
	refresh(refreshToken: string, clientId: string): IssuedTokens | undefined;
	/** Tokens of a service account, which has no refresh tokens. */
	issue(caller: OAuthCaller): IssuedTokens;
	/** The caller for whom an access token was issued; undefined if it is unknown, expired or revoked. */
	callerOf(accessToken: string): OAuthCaller | undefined;
	/** Ends the consents of a client: of the user in the account's settings, or of the app by one of its tokens. */
	revoke(matches: { clientId: string; token?: string }): void;
}

export function createGrants(now: () => number): Grants {
	const codes = new Map<string, Code>();
	const refreshTokens = new Map<string, { readonly family: Family; readonly number: number }>();
	const accessTokens = new Map<string, { readonly family: Family; readonly expiresAt: number }>();

	function issueFor(family: Family): IssuedTokens {
		const token = `site-access-${crypto.randomUUID()}`;
		accessTokens.set(token, { family, expiresAt: now() + ACCESS_LIFETIME });
		const issued = {
			access_token: token,
			expires_in: ACCESS_LIFETIME / 1000,
			token_type: 'Bearer',
			scope: family.caller.scopes.join(' '),
		} as const;
		if (!family.offline) return issued;
		family.current += 1;
		family.issuedAt = now();
		const refreshToken = `site-refresh-${crypto.randomUUID()}`;
		refreshTokens.set(refreshToken, { family, number: family.current });
		return { ...issued, refresh_token: refreshToken };
	}

	const createFamily = (caller: OAuthCaller, offline: boolean): Family => ({
		caller,
		offline,
		current: 0,
		issuedAt: now(),
		ended: false,
	});

	return {
		authorize({ caller, offline, redirectUri, codeChallenge }) {
			const code = `site-code-${crypto.randomUUID()}`;
			const family = createFamily(caller, offline);
			codes.set(code, { family, redirectUri, codeChallenge, expiresAt: now() + CODE_LIFETIME, used: false });
			return code;
		},
		exchange(code, { clientId, redirectUri, codeChallenge }) {
			const known = codes.get(code);
			if (known === undefined || known.family.caller.clientId !== clientId) return undefined;
			const { family } = known;
			// Somebody else may have exchanged it (RFC 6749, section 4.1.2).
			if (known.used) family.ended = true;
			known.used = true;
			const isRight = known.redirectUri === redirectUri && known.codeChallenge === codeChallenge;
			return isRight && !family.ended && now() < known.expiresAt ? issueFor(family) : undefined;
		},
		refresh(refreshToken, clientId) {
			const known = refreshTokens.get(refreshToken);
			if (known === undefined || known.family.caller.clientId !== clientId) return undefined;
			const { family, number } = known;
			const age = now() - family.issuedAt;
			const isCurrent = number === family.current && age < IDLE_LIFETIME;
			const isPrevious = number === family.current - 1 && age < REUSE_INTERVAL;
			if (number < family.current && !isPrevious) family.ended = true;
			return !family.ended && (isCurrent || isPrevious) ? issueFor(family) : undefined;
		},
		issue: (caller) => issueFor(createFamily(caller, false)),
		callerOf(accessToken) {
			const known = accessTokens.get(accessToken);
			return known === undefined || known.family.ended || now() >= known.expiresAt ? undefined : known.family.caller;
		},
		revoke({ clientId, token }) {
			for (const [value, { family }] of [...refreshTokens, ...accessTokens]) {
				const isMeant = family.caller.clientId === clientId && (token === undefined || token === value);
				if (isMeant) family.ended = true;
			}
			for (const { family } of codes.values()) {
				if (token === undefined && family.caller.clientId === clientId) family.ended = true;
			}
		},
	};
}
