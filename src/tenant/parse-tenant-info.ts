import * as z from 'zod/mini';
import { TenantInfoError, type TenantInfoIssue } from '../errors.ts';
import { isRecord } from '../is-record.ts';
import { isClientKey } from './client-key.ts';
import { redactSecret } from './print.ts';
import { isSecret } from './secret.ts';
import type { TenantInfo, UninstalledTenant } from './tenant-info.ts';

const NOT_A_KEY = 'must be at most 255 printable characters';
const NOT_A_SECRET = 'must be the secret itself, not the text that is printed in its place';

const required = z.string('must be a string').check(z.minLength(1, 'must not be empty'));
const optional = z.nullish(z.string('must be a string'));
const secret = required.check(z.refine((text) => text === '' || isSecret(text), { error: NOT_A_SECRET }));

const previousSecret = z.object({
	sharedSecret: secret,
	until: z.number('must be a number'),
	unconfirmed: z.optional(z.boolean('must be a boolean')),
});
const lastCallback = z.object({
	eventType: z.enum(['installed', 'uninstalled', 'revoked'], 'must be the name of a callback'),
	proof: z.enum(['published-key', 'tenant-secret', 'none'], 'must be the name of a proof'),
	iat: z.number('must be a number'),
	applied: z.array(z.object({ token: z.string('must be a string'), body: z.string('must be a string') })),
	pending: z.optional(z.enum(['first', 'again'], 'must be first or again')),
});

const schema = z.looseObject(
	{
		key: required,
		clientKey: required.check(z.refine((text) => text === '' || isClientKey(text), { error: NOT_A_KEY })),
		sharedSecret: secret,
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
		previousSecret: z.nullish(previousSecret),
		precedingSecret: z.nullish(secret),
		lastCallback: z.nullish(lastCallback),
	},
	'must be an object',
);
const uninstalledSchema = z.extend(schema, { sharedSecret: optional });
/** The record that `createApp` stores of a tenant that has uninstalled the app. */
const withoutSecretSchema = z.extend(schema, { sharedSecret: z.literal('') });

/**
 * A tenant from the payload of the `installed` callback, or from your own storage.
 *
 * Gives a copy that prints without its secret (`console.log`); `JSON.stringify` keeps it, for storing. Only a tenant that
 * has uninstalled the app (`eventType: 'uninstalled'`, as `createApp` stores it) has an empty secret.
 *
 * @throws {@link TenantInfoError} that names every wrong field, never a value.
 *
 * @example
 * const tenant = parseTenantInfo(await request.json());
 */
export function parseTenantInfo(payload: unknown): TenantInfo {
	const isUninstalled = isRecord(payload) && payload['eventType'] === 'uninstalled' && payload['sharedSecret'] === '';
	return redactSecret<TenantInfo>(parse(isUninstalled ? withoutSecretSchema : schema, payload));
}

/** The payload of the `uninstalled` callback, without its secret, which is no longer valid. */
export function parseUninstalledTenant(payload: unknown): UninstalledTenant {
	const { sharedSecret: _, ...tenant } = parse(uninstalledSchema, payload);
	return tenant;
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
