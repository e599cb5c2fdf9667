import type { MaybePromise } from '../abortable.ts';
import { DecodeError } from '../errors.ts';
import { readRequest, type ReceivedRequest, type RequestLike } from '../http/index.ts';
import { assertClaims, parseToken, verifyRs256Token, type VerifiedClaims } from '../jwt/index.ts';
import { isBitbucket, isBitbucketUrl } from '../tenant/index.ts';
import type { InstallAuthentication } from './authentication.ts';
import { checkAudience, issuerOf } from './check-claims.ts';
import { checkQsh } from './check-qsh.ts';
import { findToken } from './find-token.ts';
import { verifyTenantToken, type FoundTenant } from './find-tenant.ts';
import { readInstall, readInstallBody, type InstallPayload } from './install-body.ts';
import { checkKid } from './install-keys.ts';
import { fingerprintOf, keepCallback, readCallback, type LifecycleCallback } from './lifecycle-callback.ts';
import type { Settings } from './options.ts';

/** The settings, and the stored tenants. */
export interface InstallContext extends Settings {
	find(clientKey: string, maxAge?: number): MaybePromise<FoundTenant | undefined>;
}

/** A verified token. */
interface VerifiedToken {
	readonly token: string;
	readonly claims: VerifiedClaims;
}

/** See `Authenticator.authenticateInstall`. */
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
		const found = await context.find(payload.clientKey, 0);
		if (await mayBeUnsigned(payload, found)) return unsignedInstall(payload, context);
		if (found?.tenant === undefined || isBitbucket(found.tenant)) return ofBitbucket(request, payload, found, context);
	}
	return signedInstall(request, async () => payload, context);
}

/** Cheap checks come first: the claims are not verified yet, but no key is fetched for wrong ones. */
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
	const { token } = unverified;
	await checkQsh(unverified.claims, 'request', request, { token, basePaths: context.basePaths });
	const payload = await readPayload();
	assertIssuer(issuer, payload);
	const tenant = { clientKey: issuer, isKnown: () => isKnownTenant(issuer, context) };
	const claims = await context.verifyWithKey(kid, tenant, (key) => verifyRs256Token(unverified, key, context.time));
	return finish({ token, claims }, payload, { ...context, proof: 'published-key', recheck: async () => {} });
}

/** The first install of Bitbucket is unsigned. It is accepted while nothing is stored under the client key, or as a retry. */
async function mayBeUnsigned(payload: InstallPayload, found: FoundTenant | undefined): Promise<boolean> {
	if (payload['eventType'] !== 'installed') return false;
	if (found === undefined) return true;
	const last = found.tenant?.lastCallback;
	if (last?.proof !== 'none') return false;
	const body = await fingerprintOf(payload);
	return last.applied.some((one) => one.body === body);
}

async function unsignedInstall(payload: InstallPayload, context: InstallContext): Promise<InstallAuthentication> {
	const install = readInstall(payload, undefined, context.key);
	const recheck = async (): Promise<void> => {
		if (await mayBeUnsigned(payload, await context.find(payload.clientKey, 0))) return;
		throw new DecodeError('ERR_TOKEN_MISSING', 'Another install of this tenant was first: this one must be signed');
	};
	return keepCallback(install, await readCallback('', payload, undefined, { proof: 'none', recheck }));
}

/**
 * Bitbucket does not sign the first install, and signs later ones with the preceding secret.
 *
 * @see https://developer.atlassian.com/cloud/bitbucket/authentication-for-apps
 */
async function ofBitbucket(
	request: ReceivedRequest,
	payload: InstallPayload,
	found: FoundTenant | undefined,
	context: InstallContext,
): Promise<InstallAuthentication> {
	const proven = await proveByTenant(request, payload, found, context);
	const recheck = async (): Promise<void> => {
		await proveByTenant(request, payload, await context.find(payload.clientKey, 0), context);
	};
	return finish(proven, payload, { ...context, proof: 'tenant-secret', recheck });
}

async function proveByTenant(
	request: ReceivedRequest,
	payload: InstallPayload,
	found: FoundTenant | undefined,
	{ key, time, basePaths }: InstallContext,
): Promise<VerifiedToken> {
	const unverified = parseToken(findToken(request), 'HS256');
	assertIssuer(issuerOf(unverified.claims, key), payload);
	const { secrets = [], installSecret, retrySecret } = found ?? {};
	// A previous secret may not sign a new one: it is accepted only for a retry of the install that was applied.
	const isRetry = secrets.length > 0 && payload['sharedSecret'] === installSecret;
	const accepted = isRetry ? [...secrets, retrySecret] : [installSecret];
	const signers = accepted.filter((secret) => secret !== undefined);
	const claims = await verifyTenantToken(unverified, signers, payload.clientKey, time);
	const { token } = unverified;
	await checkQsh(claims, 'request', request, { token, basePaths });
	return { token, claims };
}

async function finish(
	{ token, claims }: VerifiedToken,
	payload: InstallPayload,
	{ key, checkReplay, proof, recheck }: InstallContext & Pick<LifecycleCallback, 'proof' | 'recheck'>,
): Promise<InstallAuthentication> {
	const install = readInstall(payload, claims, key);
	const callback = await readCallback(token, payload, claims, { proof, recheck });
	checkReplay(callback);
	return keepCallback(install, callback);
}

/** Only decides the queue in which a callback waits for its key: a failure of the store is reported later. */
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

/** Whether an install names Bitbucket, and only addresses of Bitbucket: tokens are sent there. */
function claimsBitbucket({ productType, baseUrl, baseApiUrl }: InstallPayload): boolean {
	if (typeof productType !== 'string' || productType.toLowerCase() !== 'bitbucket') return false;
	return isBitbucketUrl(baseUrl) && (baseApiUrl === undefined || baseApiUrl === null || isBitbucketUrl(baseApiUrl));
}
