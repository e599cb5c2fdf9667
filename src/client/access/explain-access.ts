import { systemTokenOf, type ForgeInstallation } from '../../forge/index.ts';
import {
	apiUrlOf,
	isInstalled,
	signingCopy,
	type ForgeAccess,
	type KnownTenant,
	type TenantInfo,
} from '../../tenant/index.ts';
import { CredentialError } from '../../errors.ts';
import { apiBaseUrlOf, baseUrlOver, isForgeTenant, isInstallation, type ForgeTenant } from '../forge-target.ts';

/** How a client would call: an explanation for people and for logs. It holds no secret. */
export interface AccessExplanation {
	/** `connect`: a JWT, signed for each request. `forge`: a token of Forge. */
	readonly over: 'connect' | 'forge';
	readonly baseUrl: string;
	/** Whether a call can be sent now. */
	readonly isReady: boolean;
	/** Until when, in milliseconds since 1970; undefined where there is no end, or it is not known. */
	readonly until: number | undefined;
	/** All of it in one sentence, with the remedy where a call cannot be sent. */
	readonly message: string;
	/** The message. */
	toString(): string;
}

/** Options of {@link explainAccess}. */
export interface ExplainAccessOptions {
	/**
	 * Milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
}

/**
 * Says over what a client of this target would call, whether it can at the moment, and what to do if it cannot.
 *
 * @throws `TypeError` for a target without an address.
 *
 * @example
 * console.log(String(explainAccess(overForge(tenant, installation))));
 */
export function explainAccess(
	target: TenantInfo | KnownTenant | ForgeAccess | ForgeInstallation | ForgeTenant,
	{ now = Date.now }: ExplainAccessOptions = {},
): AccessExplanation {
	if (isForgeTenant(target)) return ofInstallation(target.installation, baseUrlOver(target), now());
	if (isInstallation(target)) return ofInstallation(target, apiBaseUrlOf(target), now());
	if ('clientKey' in target) return ofTenant(signingCopy(target));
	return ofRequest(target);
}

function ofTenant(tenant: TenantInfo): AccessExplanation {
	const baseUrl = apiUrlOf(tenant);
	const isReady = isInstalled(tenant);
	const message = isReady
		? `Calls ${baseUrl} over Connect, with a JWT of the tenant ${tenant.clientKey}`
		: `Cannot call ${baseUrl}: the tenant ${tenant.clientKey} has uninstalled the app, or has no secret`;
	return explanation({ over: 'connect', baseUrl, isReady, until: undefined, message });
}

function ofInstallation(installation: ForgeInstallation, baseUrl: string, now: number): AccessExplanation {
	const until = installation.systemToken?.expiresAt;
	try {
		systemTokenOf(installation, now);
	} catch (error) {
		if (!(error instanceof CredentialError)) throw error;
		const message = `Cannot call ${baseUrl} over Forge. ${error.message}`;
		return explanation({ over: 'forge', baseUrl, isReady: false, until, message });
	}
	const end = new Date(until ?? now).toISOString();
	const message = `Calls ${baseUrl} over Forge, with the system token of the installation ${installation.installationId}, until ${end}`;
	return explanation({ over: 'forge', baseUrl, isReady: true, until, message });
}

function ofRequest({ apiBaseUrl, tokens }: ForgeAccess): AccessExplanation {
	if (apiBaseUrl === undefined) throw new TypeError('The request from Forge has no `apiBaseUrl`');
	const names = (['system', 'user'] as const).filter((name) => tokens[name] !== undefined);
	const message =
		names.length === 0
			? `Cannot call ${apiBaseUrl}: the request from Forge has no token; enable one in the manifest, with \`auth\` of the endpoint`
			: `Calls ${apiBaseUrl} over Forge, with a token of the request: ${names.join(' or ')}`;
	return explanation({ over: 'forge', baseUrl: apiBaseUrl, isReady: names.length > 0, until: undefined, message });
}

function explanation(parts: Omit<AccessExplanation, 'toString'>): AccessExplanation {
	return Object.defineProperty({ ...parts }, 'toString', { value: () => parts.message });
}
