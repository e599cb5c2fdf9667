/** An opaque token that was issued: who acts with it, in which installation, with which scopes. */
export interface ForgeTokenGrant {
	readonly installationId: string;
	readonly cloudId: string | undefined;
	/** The app itself, or a user. */
	readonly as: { readonly type: 'app' } | { readonly type: 'user'; readonly accountId: string };
	readonly scopes: readonly string[];
	/** Milliseconds since 1970. */
	readonly expiresAt: number;
}

/** The opaque tokens of installations. */
export interface ForgeTokenIssuer {
	/** @param lifetime in seconds. */
	readonly issue: (grant: Omit<ForgeTokenGrant, 'expiresAt'>, lifetime?: number) => string;
	/** The grant of a token that is good; undefined for any other. */
	readonly grantOf: (token: string) => ForgeTokenGrant | undefined;
	/** Ends all tokens of an installation, as its uninstall does. */
	readonly revoke: (installationId: string) => void;
}

/** Forge's own limit, in seconds. */
const LIFETIME = 4 * 60 * 60;

/** Issues and checks opaque tokens. */
export function createForgeTokenIssuer(now: () => number = Date.now): ForgeTokenIssuer {
	const grants = new Map<string, ForgeTokenGrant>();
	return {
		issue(grant, lifetime = LIFETIME) {
			const token = `fake-forge-${grant.as.type}-${crypto.randomUUID()}`;
			grants.set(token, { ...grant, expiresAt: now() + lifetime * 1000 });
			return token;
		},
		grantOf(token) {
			const grant = grants.get(token);
			return grant !== undefined && now() < grant.expiresAt ? grant : undefined;
		},
		revoke(installationId) {
			for (const [token, grant] of grants) if (grant.installationId === installationId) grants.delete(token);
		},
	};
}
