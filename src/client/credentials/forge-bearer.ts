import { HIDDEN } from '../../redact/index.ts';
import type { ForgeTokens } from '../../tenant/index.ts';
import type { Credential } from './credential.ts';

/** The token of a request from Forge, for the app or for the user. */
export function forgeBearer(tokens: ForgeTokens, as: 'system' | 'user' = 'system'): Credential {
	const token = tokens[as];
	if (token === undefined) {
		throw new TypeError(
			`The request from Forge has no ${as} token: enable it in the manifest, with \`auth\` of the remote's endpoint`,
		);
	}
	if (token === HIDDEN) throw new TypeError(`The ${as} token is the text ${HIDDEN}: the tokens were printed`);
	return () => `Bearer ${token}`;
}
