import * as z from 'zod/mini';
import { TenantInfoError, type TenantInfoIssue } from '../errors.ts';
import { hideSecret } from './print.ts';
import type { TenantInfo, UninstalledTenant } from './tenant-info.ts';

const required = z.string('must be a string').check(z.minLength(1, 'must not be empty'));
const optional = z.nullish(z.string('must be a string'));

const schema = z.looseObject(
	{
		key: required,
		clientKey: required,
		sharedSecret: required,
		baseUrl: required.check(z.refine(isBaseUrl, { error: 'must be an http(s) URL without user, query or fragment' })),
		productType: optional,
		displayUrl: optional,
		displayUrlServicedeskHelpCenter: optional,
		description: optional,
		eventType: optional,
		serverVersion: optional,
		pluginsVersion: optional,
		serviceEntitlementNumber: optional,
		entitlementId: optional,
		entitlementNumber: optional,
		oauthClientId: optional,
		installationId: optional,
		cloudId: optional,
		publicKey: optional,
		formerSecret: z.nullish(z.object({ sharedSecret: required, until: z.number('must be a number') })),
	},
	'must be an object',
);
const uninstalledSchema = z.extend(schema, { sharedSecret: optional });

/**
 * A tenant from the payload of the `installed` callback (or from your own storage).
 *
 * Gives a copy that prints without its secret (`console.log`); `JSON.stringify` keeps it, for storing.
 *
 * @throws {@link TenantInfoError} that names every wrong field, never a value.
 *
 * @example
 * const tenant = parseTenantInfo(await request.json());
 */
export function parseTenantInfo(payload: unknown): TenantInfo {
	return hideSecret<TenantInfo>(parse(schema, payload));
}

/** The payload of the `uninstalled` callback, which may lack the secret. */
export function parseUninstalledTenant(payload: unknown): UninstalledTenant {
	return hideSecret<UninstalledTenant>(parse(uninstalledSchema, payload));
}

function parse<T extends z.ZodMiniType>(fields: T, payload: unknown): z.infer<T> {
	const result = z.safeParse(fields, payload);
	if (!result.success) throw new TenantInfoError(result.error.issues.map(toIssue));
	return result.data;
}

function isBaseUrl(text: string): boolean {
	const url = URL.parse(text);
	return (
		url !== null && /^https?:$/.test(url.protocol) && `${url.username}${url.password}` === '' && !/[?#]/.test(text)
	);
}

function toIssue({ path, message }: { path: readonly PropertyKey[]; message: string }): TenantInfoIssue {
	return { field: path.join('.'), message };
}
