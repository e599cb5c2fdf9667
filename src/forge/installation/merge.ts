import { textOf } from '../../text-of.ts';
import type { ForgeAuthentication } from '../../authenticator/index.ts';
import type { ForgeDelivery } from '../delivery/index.ts';
import {
	cloudIdOfDelivery,
	forgeAppId,
	forgeEnvironment,
	forgeInstallationId,
	installationContexts,
	workspaceIdOfDelivery,
} from '../ids.ts';
import { redactInstallation, type ForgeInstallation, type ForgeSystemToken } from './installation.ts';
import { withoutUndefined } from '../../without-undefined.ts';
import { readForgeLicence } from './licence.ts';

/** Options of {@link mergeInstallation}. */
export interface MergeInstallationOptions {
	/**
	 * How long a system token that was just delivered is good at least, in seconds. Atlassian's pages say two hours, older ones
	 * 55 minutes. At most four hours.
	 *
	 * @default 7200
	 */
	tokenLifetime?: number | undefined;
}

/** No token is valid for longer, in milliseconds. */
const MAX_LIFETIME = 4 * 60 * 60 * 1000;

/**
 * Merges the fields of a verified call or delivery into the record of its installation. Pure, and independent of the order,
 * since deliveries overtake each other: a field of the newer delivery replaces that of the older one, and a field that it
 * lacks stays. The newest system token is kept; a token from a function of the app, for which Forge promises no lifetime,
 * replaces only an expired one.
 *
 * @param installation the record as it was; undefined for the first time.
 * @param authentication the result of `authenticateForge`.
 * @param delivery the result of `parseForgeDelivery`; undefined where the body was not parsed.
 * @returns the record to store; undefined when the token names no installation.
 * @throws `TypeError` when the record is that of another installation or app; `RangeError` for a wrong `tokenLifetime`.
 *
 * @example
 * const authentication = await authenticator.authenticateForge(request);
 * const known = asForgeInstallation(await installations.get(forgeInstallationId(authentication.installationId)));
 * const installation = mergeInstallation(known, authentication, delivery);
 * if (installation) await installations.set(installation.installationId, installation);
 */
export function mergeInstallation(
	installation: ForgeInstallation | undefined,
	authentication: ForgeAuthentication,
	delivery?: ForgeDelivery,
	{ tokenLifetime = 7200 }: MergeInstallationOptions = {},
): ForgeInstallation | undefined {
	if (!(tokenLifetime > 0 && tokenLifetime * 1000 <= MAX_LIFETIME)) {
		throw new RangeError('The option `tokenLifetime` must be seconds, and four hours at most');
	}
	const said = describe(authentication, delivery);
	if (said === undefined) return undefined;
	if (installation === undefined) {
		return redactInstallation({ ...said, ...tokenOf(undefined, authentication, delivery, tokenLifetime) });
	}
	if (installation.installationId !== said.installationId || installation.appId !== said.appId) {
		throw new TypeError('The call is of another installation than the record');
	}
	const isNewer = said.updatedAt >= installation.updatedAt;
	const [older, newer] = isNewer ? [installation, said] : [said, installation];
	const environment = {
		type: newer.environment.type ?? older.environment.type,
		id: newer.environment.id ?? older.environment.id,
	};
	// That there is no licence is said by leaving it out.
	const { licence } = newer;
	const { licence: _, ...rest } = { ...older, ...newer };
	const token = tokenOf(installation.systemToken, authentication, delivery, tokenLifetime);
	return redactInstallation({ ...rest, ...withoutUndefined({ licence }), environment, ...token });
}

/** Whether the kept system token can still be used. */
export function hasSystemToken(
	installation: ForgeInstallation,
	now: number,
): installation is ForgeInstallation & { systemToken: ForgeSystemToken } {
	return installation.systemToken !== undefined && now < installation.systemToken.expiresAt;
}

function describe(
	authentication: ForgeAuthentication,
	delivery: ForgeDelivery | undefined,
): Omit<ForgeInstallation, 'systemToken'> | undefined {
	const { app, apiBaseUrl, context, claims, development } = authentication;
	const installationId = delivery?.installationId ?? forgeInstallationId(authentication.installationId);
	const appId = forgeAppId(app.id);
	if (installationId === undefined || appId === undefined) return undefined;
	const lifecycle = delivery?.kind === 'lifecycle' ? delivery : undefined;
	const contexts = installationContexts(app);
	const version = textOf(app.appVersion) ?? textOf(app['version']);
	return withoutUndefined({
		installationId,
		appId,
		environment: delivery?.environment ?? forgeEnvironment(app['environment']),
		cloudId: delivery?.cloudId ?? cloudIdOfDelivery({ app, apiBaseUrl, context }),
		workspaceId: delivery?.workspaceId ?? workspaceIdOfDelivery({ app, apiBaseUrl, context }),
		apiBaseUrl,
		siteUrl: siteUrlOf(context?.siteUrl),
		contextAri: lifecycle?.context.ari,
		contexts: contexts.length === 0 ? undefined : contexts,
		appVersion: lifecycle?.app.version ?? version,
		licence: readForgeLicence(app['license']),
		scopes: lifecycle?.scopes,
		installerAccountId: lifecycle?.type === 'installed' ? lifecycle.accountId : undefined,
		development: development && { apiUrl: development.apiUrl },
		updatedAt: sentAt(claims),
	});
}

/** By the clock of Forge, which is the same for all deliveries. */
function sentAt({ iat }: ForgeAuthentication['claims']): number {
	return typeof iat === 'number' ? iat * 1000 : 0;
}

function tokenOf(
	kept: ForgeSystemToken | undefined,
	{ tokens, claims }: ForgeAuthentication,
	delivery: ForgeDelivery | undefined,
	tokenLifetime: number,
): { systemToken?: ForgeSystemToken } {
	const { system } = tokens;
	const receivedAt = sentAt(claims);
	if (system === undefined) return kept === undefined ? {} : { systemToken: kept };
	if (kept !== undefined && kept.receivedAt > receivedAt) return { systemToken: kept };
	const isPromised = !(delivery?.kind === 'call' && delivery.from === 'backEnd');
	if (kept !== undefined && !isPromised && receivedAt < kept.expiresAt) return { systemToken: kept };
	// Forge caches a token, and delivers it more than once.
	const firstSeenAt = kept?.token === system ? kept.firstSeenAt : receivedAt;
	const expiresAt = Math.min(receivedAt + tokenLifetime * 1000, firstSeenAt + MAX_LIFETIME);
	return { systemToken: { token: system, receivedAt, firstSeenAt, expiresAt } };
}

function siteUrlOf(value: unknown): string | undefined {
	const url = typeof value === 'string' ? URL.parse(value) : null;
	return url?.protocol === 'https:' ? url.origin : undefined;
}
