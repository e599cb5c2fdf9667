import { errors } from 'jose';
import { DecodeError } from '../errors.ts';
import {
	parseToken,
	verifyRs256Token,
	type TimeOptions,
	type UnverifiedToken,
	type VerifiedClaims,
} from '../jwt/index.ts';
import { hideAll, type ForgeAccess, type ForgeTokens } from '../tenant/index.ts';
import { checkAudience } from './check-claims.ts';
import { findBearerToken } from './find-token.ts';
import { readForgeClaims, type ForgeApp, type ForgeContext } from './forge-claims.ts';
import type { ForgeSettings } from './forge-options.ts';
import { checkKid, isStrong } from './install-keys.ts';
import { headerValues, readRequest, type HeadersLike, type RequestLike } from './request.ts';

/** Who called a Forge remote, and what it may do: hand it to `createClient`. */
export interface ForgeAuthentication extends ForgeAccess {
	/** The app, as the token describes it: version, environment, module, license. */
	app: ForgeApp;
	/** Names the installation; undefined when the token does not. */
	installationId: string | undefined;
	/** Where the product's API is, for the tokens. */
	apiBaseUrl: string | undefined;
	/** Where in the product it was called from; undefined when the token does not say. */
	context: ForgeContext | undefined;
	/** Account id of the user; undefined when nobody acted. */
	principal: string | undefined;
	/** Bearer tokens for `apiBaseUrl`, as far as the manifest asks for them. They do not print. */
	tokens: ForgeTokens;
	/** All claims of the token. */
	claims: VerifiedClaims;
}

const ISSUER = 'forge/invocation-token';
const BEARER = /^[\w.~+/-]+=*$/;

/** Who called: see `Authenticator.authenticateForge`. */
export async function authenticateForge(
	requestLike: RequestLike,
	{ audience, keys }: ForgeSettings,
	time: Required<TimeOptions>,
): Promise<ForgeAuthentication> {
	const request = readRequest(requestLike);
	const unverified = parseToken(findBearerToken(request), 'RS256');
	if (unverified.claims.iss !== ISSUER) {
		throw new DecodeError('ERR_ISSUER', `The token's issuer is not ${ISSUER}`);
	}
	checkAudience(unverified.claims, new Set([audience]));
	const claims = await verifyRs256Token(unverified, await findKey(unverified, keys), time);
	const { app, context, principal } = readForgeClaims(claims, audience);
	return {
		app,
		installationId: app.installationId ?? undefined,
		apiBaseUrl: app.apiBaseUrl ?? undefined,
		context: context ?? undefined,
		principal: principal ?? undefined,
		tokens: hideAll({
			system: oneToken(request.headers, 'x-forge-oauth-system'),
			user: oneToken(request.headers, 'x-forge-oauth-user'),
		}),
		claims,
	};
}

/** The algorithm and the name are ours to state: the token's header is not read again. */
async function findKey({ kid }: UnverifiedToken, keys: ForgeSettings['keys']): Promise<CryptoKey> {
	try {
		const key = (await keys({ alg: 'RS256', kid: checkKid(kid) }, { payload: '', signature: '' })) as CryptoKey;
		if (!isStrong(key)) throw new TypeError('The key has less than 2048 bits');
		return key;
	} catch (cause) {
		if (cause instanceof DecodeError) throw cause;
		if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) {
			throw new DecodeError('ERR_KEY', 'Forge publishes no key by the name (kid) of the token', { cause });
		}
		throw new DecodeError('ERR_KEY_UNAVAILABLE', 'The keys of Forge cannot be read: the token cannot be checked', {
			cause,
		});
	}
}

function oneToken(headers: HeadersLike, name: string): string | undefined {
	const values = new Set(headerValues(headers, name).filter((value) => value !== ''));
	const [token] = values;
	if (values.size > 1 || (token !== undefined && !BEARER.test(token))) {
		throw new DecodeError('ERR_TOKEN_AMBIGUOUS', `The header ${name} does not hold one token`);
	}
	return token;
}
