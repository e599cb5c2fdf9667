import { DecodeError } from '../errors.ts';
import { assertClaims, parseToken, verifyRs256Token, verifyToken, type VerifiedClaims } from '../jwt/index.ts';
import { isBitbucket, isBitbucketUrl } from '../tenant/index.ts';
import type { InstallAuthentication } from './authentication.ts';
import { checkAudience, issuerOf } from './check-claims.ts';
import { checkQsh } from './check-qsh.ts';
import { findToken } from './find-token.ts';
import { unknownTenant, type FoundTenant } from './find-tenant.ts';
import { readInstall, readInstallBody, type InstallPayload } from './install-body.ts';
import { checkKid } from './install-keys.ts';
import type { Settings } from './options.ts';
import { readRequest, type ReceivedRequest, type RequestLike } from './request.ts';

/** What an install is judged by. */
export interface InstallContext extends Settings {
	find(clientKey: string): Promise<FoundTenant | undefined>;
}

/** Who was installed or uninstalled: see `Authenticator.authenticateInstall`. */
export async function authenticateInstall(
	requestLike: RequestLike,
	body: unknown,
	context: InstallContext,
): Promise<InstallAuthentication> {
	const request = readRequest(requestLike);
	if (context.audiences.size === 0) {
		throw new TypeError('The option `baseUrl` is needed, absolute: a signed install is meant for it');
	}
	if (!context.unsignedInstalls) return signedInstall(request, () => readInstallBody(requestLike, body), context);
	const payload = await readInstallBody(requestLike, body);
	if (claimsBitbucket(payload)) {
		const found = await context.find(payload.clientKey);
		if (found?.tenant === undefined || isBitbucket(found.tenant)) return ofBitbucket(request, payload, found, context);
	}
	return signedInstall(request, async () => payload, context);
}

/** Cheap checks come first: the claims prove nothing yet, but no key is fetched for those that are wrong. */
async function signedInstall(
	request: ReceivedRequest,
	readPayload: () => Promise<InstallPayload>,
	context: InstallContext,
): Promise<InstallAuthentication> {
	const unverified = parseToken(findToken(request), 'RS256');
	checkAudience(unverified.claims, context.audiences);
	const issuer = issuerOf(unverified.claims, context.key);
	const kid = checkKid(unverified.kid);
	assertClaims(unverified.claims, context.time);
	await checkQsh(unverified.claims, 'request', { ...request, token: unverified.token, basePaths: context.basePaths });
	const payload = await readPayload();
	assertIssuer(issuer, payload);
	const tenant = { clientKey: issuer, isKnown: () => isKnownTenant(issuer, context) };
	const claims = await context.verifyWithKey(kid, tenant, (key) => verifyRs256Token(unverified, key, context.time));
	return finish(unverified.token, claims, payload, context);
}

/**
 * Bitbucket signs as it did before 2021: the first install not at all, later ones with the secret before.
 *
 * @see https://developer.atlassian.com/cloud/bitbucket/authentication-for-apps
 */
async function ofBitbucket(
	request: ReceivedRequest,
	payload: InstallPayload,
	found: FoundTenant | undefined,
	context: InstallContext,
): Promise<InstallAuthentication> {
	if (found === undefined) {
		if (payload['eventType'] !== 'installed') throw unknownTenant(payload.clientKey);
		return readInstall(payload, undefined, context.key);
	}
	const unverified = parseToken(findToken(request), 'HS256');
	assertIssuer(issuerOf(unverified.claims, context.key), payload);
	const [present] = found.secrets;
	// Its former secret gives nobody a new one: it proves no more than that an install which was taken is sent again.
	const isRetry = payload['sharedSecret'] === present;
	const claims = await verifyToken(unverified, isRetry ? found.secrets : [present], context.time);
	await checkQsh(claims, 'request', { ...request, token: unverified.token, basePaths: context.basePaths });
	return finish(unverified.token, claims, payload, context);
}

async function finish(
	token: string,
	claims: VerifiedClaims,
	payload: InstallPayload,
	{ key, checkReplay }: InstallContext,
): Promise<InstallAuthentication> {
	const install = readInstall(payload, claims, key);
	await checkReplay(token, install, claims);
	return install;
}

/** Decides who waits for a key, and nothing else: a store that fails is not told of here. */
async function isKnownTenant(clientKey: string, context: InstallContext): Promise<boolean> {
	try {
		return (await context.find(clientKey)) !== undefined;
	} catch {
		return false;
	}
}

function assertIssuer(issuer: string, { clientKey }: InstallPayload): void {
	if (issuer === clientKey) return;
	throw new DecodeError('ERR_ISSUER', "The token's issuer is not the clientKey of the body");
}

/** Where it says that it is, and where its tokens would be sent: an unsigned install may name no other address. */
function claimsBitbucket({ productType, baseUrl, baseApiUrl }: InstallPayload): boolean {
	if (typeof productType !== 'string' || productType.toLowerCase() !== 'bitbucket') return false;
	return isBitbucketUrl(baseUrl) && (baseApiUrl === undefined || baseApiUrl === null || isBitbucketUrl(baseApiUrl));
}
