import { DecodeError, TenantInfoError } from '../errors.ts';
import { parseJsonBody, readBody, type JsonObject, type RequestLike } from '../http/index.ts';
import type { VerifiedClaims } from '../jwt/index.ts';
import { isClientKey, parseTenantInfo, parseUninstalledTenant } from '../tenant/index.ts';
import { redactForLogs, type InstallAuthentication } from './authentication.ts';

/** In bytes. A usual body has 2 kB. */
const MAX_INSTALL_BODY = 102_400;

/** Flat is usual. `JSON.stringify`, of a store or of ours, overflows the stack at some thousands. */
const MAX_DEPTH = 50;

/** The body of a lifecycle callback: an object that names a tenant. */
export interface InstallPayload extends JsonObject {
	readonly clientKey: string;
}

/** @throws {@link DecodeError} `ERR_BODY`, `ERR_BODY_SIZE`. */
export async function readInstallBody(request: RequestLike, given: unknown): Promise<InstallPayload> {
	const body = parseJsonBody(given === undefined ? await readBody(request, MAX_INSTALL_BODY) : given, MAX_INSTALL_BODY);
	// Fields that this package adds to a stored tenant: Atlassian does not send them.
	const { previousSecret: _, precedingSecret: __, lastCallback: ___, ...payload } = body;
	if (!isShallow(payload, MAX_DEPTH)) throw new DecodeError('ERR_BODY', 'The body is nested too deeply');
	if (!namesTenant(payload)) {
		throw new DecodeError('ERR_BODY', 'The body names no tenant: clientKey must be 1 to 255 printable characters');
	}
	return payload;
}

function isShallow(value: unknown, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return true;
	return depth > 0 && Object.values(value).every((member) => isShallow(member, depth - 1));
}

function namesTenant(payload: JsonObject): payload is InstallPayload {
	return isClientKey(payload['clientKey']);
}

/** Parses a callback whose sender is verified. */
export function readInstall(
	payload: InstallPayload,
	claims: VerifiedClaims | undefined,
	key: string | undefined,
): InstallAuthentication {
	const install = parseInstall(payload, claims);
	if (install === undefined) {
		throw new DecodeError('ERR_BODY', "The eventType of the body must be 'installed' or 'uninstalled'");
	}
	if (key !== undefined && install.tenant.key !== key) {
		throw new DecodeError('ERR_BODY', 'The body is for another app: its `key` is not the option `key`');
	}
	return redactForLogs(install);
}

function parseInstall(payload: InstallPayload, claims: VerifiedClaims | undefined): InstallAuthentication | undefined {
	const { clientKey, eventType } = payload;
	try {
		if (eventType === 'installed') return { eventType, clientKey, tenant: parseTenantInfo(payload), claims };
		if (eventType !== 'uninstalled' || claims === undefined) return undefined;
		return { eventType, clientKey, tenant: parseUninstalledTenant(payload), claims };
	} catch (cause) {
		if (!(cause instanceof TenantInfoError)) throw cause;
		throw new DecodeError('ERR_BODY', cause.message, { cause });
	}
}
