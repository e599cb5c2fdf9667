import type { FakeForgeInstallation, ForgeTokenIssuer } from '../../fake-atlassian/index.ts';
import type { Endpoint, ForgeApp } from './app-of-manifest.ts';

/** Dependencies of {@link createAppTokens}. */
export interface AppTokensContext {
	readonly tokens: ForgeTokenIssuer;
	readonly now: () => number;
	readonly cloudId: string;
	/** The app that is installed now. @throws `SiteError` `ERR_NO_APP` */
	readonly installed: () => { readonly app: ForgeApp; readonly installation: FakeForgeInstallation };
}

/** The tokens of the app that is installed. */
export interface AppTokens {
	/** @param lifetime in seconds. */
	readonly issue: (userId?: string, lifetime?: number) => string;
	/** The tokens of a delivery. */
	readonly ofEndpoint: (endpoint: Endpoint, userId?: string) => { readonly system?: string; readonly user?: string };
	readonly revoke: (installation: FakeForgeInstallation | undefined) => void;
}

/** In seconds. A system token is good for two hours at least when it is delivered. */
const LIFETIME = 4 * 60 * 60;
const RENEWED_BEFORE = 2 * 60 * 60;

export function createAppTokens({ tokens, now, cloudId, installed }: AppTokensContext): AppTokens {
	let system: { readonly token: string; readonly renewAt: number } | undefined;

	function issue(userId?: string, lifetime = LIFETIME): string {
		const { installation, app } = installed();
		const as = userId === undefined ? ({ type: 'app' } as const) : ({ type: 'user', accountId: userId } as const);
		return tokens.issue({ installationId: installation.installationId, cloudId, as, scopes: app.scopes }, lifetime);
	}

	return {
		issue,
		// Forge delivers the same system token until it has to be renewed.
		ofEndpoint({ tokens: wanted }, userId) {
			if (wanted.system && (system === undefined || now() >= system.renewAt)) {
				system = { token: issue(), renewAt: now() + (LIFETIME - RENEWED_BEFORE) * 1000 };
			}
			return {
				...(wanted.system && system !== undefined ? { system: system.token } : {}),
				...(wanted.user && userId !== undefined ? { user: issue(userId) } : {}),
			};
		},
		revoke(installation) {
			if (installation !== undefined) tokens.revoke(installation.installationId);
			system = undefined;
		},
	};
}
