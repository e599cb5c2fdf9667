import type { ForgeTokens } from '../../tenant/index.ts';
import type { Credential } from './credential.ts';

/** The token that Forge sent along, for the app or for the user. */
export function forgeBearer(tokens: ForgeTokens, as: 'system' | 'user' = 'system'): Credential {
	const token = tokens[as];
	if (token === undefined) {
		throw new TypeError(
			`The request of Forge brought no ${as} token: ask for it in the manifest, with \`auth\` of the remote's endpoint`,
		);
	}
	return () => `Bearer ${token}`;
}
