import { DecodeError } from '../errors.ts';
import { headerValues, readRequest, type HeadersLike, type RequestLike } from '../http/index.ts';
import {
	assertClaims,
	parseToken,
	verifyRs256Token,
	type ParsedTimeOptions,
	type VerifiedClaims,
} from '../jwt/index.ts';
import { redactAll, type ForgeAccess, type ForgeTokens } from '../tenant/index.ts';
import { checkAudience } from './check-claims.ts';
import { findBearerToken } from './find-token.ts';
import { readForgeClaims, type ForgeApp, type ForgeContext } from './forge-claims.ts';
import type { ForgeSettings } from './forge-options.ts';
import { checkKid } from './install-keys.ts';

/** The caller of a Forge remote, and the tokens that came with the call: pass it to `createClient`. */
export interface ForgeAuthentication extends ForgeAccess {
	/** The app, as the token describes it: version, environment, module, license. */
	app: ForgeApp;
	/** The ARI of the installation; undefined when the token does not name it. */
	installationId: string | undefined;
	/** The URL of the product's API, for the tokens: on a host of Atlassian's, or of the option `forge.apiHosts`. */
	apiBaseUrl: string | undefined;
	/** The place in the product that the call came from; undefined when the token does not say. */
	context: ForgeContext | undefined;
	/** Account id of the user; undefined when nobody acted. */
	principal: string | undefined;
	/** Bearer tokens for `apiBaseUrl`, as far as the manifest asks for them. Redacted when printed. */
	tokens: ForgeTokens;
	/** All claims of the token. */
	claims: VerifiedClaims;
}

const ISSUER = 'forge/invocation-token';
const BEARER = /^[\w.~+/-]+=*$/;

/** See `Authenticator.authenticateForge`. Cheap checks come first, so that an invalid token causes no request for keys. */
export async function authenticateForge(
	requestLike: RequestLike,
	forge: ForgeSettings,
	time: ParsedTimeOptions,
): Promise<ForgeAuthentication> {
	const request = readRequest(requestLike);
	const unverified = parseToken(findBearerToken(request), 'RS256');
	if (unverified.claims.iss !== ISSUER) {
		throw new DecodeError('ERR_ISSUER', `The token's issuer is not ${ISSUER}`);
	}
	checkAudience(unverified.claims, new Set([forge.audience]));
	const kid = checkKid(unverified.kid);
	assertClaims(unverified.claims, time);
	const claims = await verifyRs256Token(unverified, await forge.findKey(kid), time);
	const { app, context, principal } = readForgeClaims(claims, forge);
	return {
		app,
		installationId: app.installationId ?? undefined,
		apiBaseUrl: app.apiBaseUrl ?? undefined,
		context: context ?? undefined,
		principal: principal ?? undefined,
		tokens: redactAll({
			system: singleToken(request.headers, 'x-forge-oauth-system'),
			user: singleToken(request.headers, 'x-forge-oauth-user'),
		}),
		claims,
	};
}

function singleToken(headers: HeadersLike, name: string): string | undefined {
	const values = new Set(headerValues(headers, name).filter((value) => value !== ''));
	const [token] = values;
	if (values.size > 1 || (token !== undefined && !BEARER.test(token))) {
		throw new DecodeError('ERR_TOKEN_AMBIGUOUS', `The header ${name} does not hold one token`);
	}
	return token;
}
