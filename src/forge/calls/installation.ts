import { isRecord } from '../../is-record.ts';
import { forgeAppAri, forgeAppId, forgeInstallationId, parseContextAri, type ForgeContextAri } from '../ids.ts';
import { readForgeLicence, type ForgeInstallation, type ForgeLicence } from '../installation/index.ts';
import { FORGE_API, isSuccess, type ForgeApiCall } from './api-call.ts';

/** The licence of one app in an installation. */
export interface ForgeLicenceResult {
	/** The bare id of the app. */
	readonly appId: string;
	/** Undefined where there is none, or the call failed for this app. */
	readonly licence: ForgeLicence | undefined;
	/** Of Forge, where the call failed for this app. */
	readonly error: unknown;
}

/** An installation, as Forge describes it. */
export interface ForgeInstallationDetails {
	/** The version of the app. */
	readonly version: unknown;
	readonly context: ForgeContextAri | undefined;
	/** The other products that it is in. */
	readonly secondaryContexts: readonly ForgeContextAri[];
	readonly permissions: unknown;
	readonly isSandbox: boolean | undefined;
}

/** Where Forge's own APIs are. */
export interface ForgeApiOptions {
	/**
	 * Without a path. Isolated Cloud has its own.
	 *
	 * @default 'https://api.atlassian.com'
	 */
	api?: string | undefined;
}

const MAX_APPS = 10;

/**
 * The call that gets the licences of the app, and of others of the same vendor. Once in five minutes for each installation; the
 * token of each call has it as well (`installation.licence`).
 *
 * @param appIds the apps, ten at most; none for the one that calls.
 * @throws `TypeError` for more than ten, or a text that is not the id of an app.
 * @see https://developer.atlassian.com/platform/forge/app-rest-apis/
 *
 * @example
 * const { method, url } = forgeLicences();
 */
export function forgeLicences(
	appIds: readonly string[] = [],
	{ api = FORGE_API }: ForgeApiOptions = {},
): ForgeApiCall<ForgeLicenceResult[]> {
	const aris = appIds.map((id) => forgeAppAri(id));
	if (aris.length > MAX_APPS || aris.includes(undefined))
		throw new TypeError(`The apps must be the ids of ${MAX_APPS} apps at most`);
	const query = new URLSearchParams(aris.map((ari) => ['appId', ari ?? ''])).toString();
	return {
		method: 'GET',
		url: `${api}/forge/app/v1/license${query === '' ? '' : `?${query}`}`,
		at: 'platform',
		scopes: ['read:app-system-token'],
		isExpected: isSuccess,
		read: (_, body) => {
			const results = isRecord(body) ? body['results'] : undefined;
			return (Array.isArray(results) ? results.filter(isRecord) : []).flatMap(({ appId, data, error }) => {
				const id = forgeAppId(appId);
				return id === undefined ? [] : [{ appId: id, licence: readForgeLicence(data), error }];
			});
		},
	};
}

/**
 * The call that describes an installation: its version, the products that it is in (`installationContexts`), its permissions.
 *
 * @throws `TypeError` when the record does not name its environment.
 * @see https://developer.atlassian.com/platform/forge/app-rest-apis/
 *
 * @example
 * const { method, url } = forgeInstallationDetails(installation);
 */
export function forgeInstallationDetails(
	installation: Pick<ForgeInstallation, 'appId' | 'environment' | 'installationId'>,
	{ api = FORGE_API }: ForgeApiOptions = {},
): ForgeApiCall<ForgeInstallationDetails> {
	const { environment } = installation;
	const appId = forgeAppId(installation.appId);
	const installationId = forgeInstallationId(installation.installationId);
	if (appId === undefined || installationId === undefined || environment.id === undefined) {
		throw new TypeError('The installation must have the ids of its app and its environment');
	}
	return {
		method: 'GET',
		url: `${api}/forge/installation/v1/${appId}/${environment.id}/installation/${installationId}`,
		at: 'platform',
		scopes: ['read:app-system-token'],
		isExpected: isSuccess,
		read: (_, body) => {
			const {
				version,
				installationContext,
				secondaryInstallationContexts: others,
				permissions,
				isSandbox,
			} = isRecord(body) ? body : {};
			return {
				version,
				context: contextOf(installationContext),
				secondaryContexts: (Array.isArray(others) ? others : [])
					.map(contextOf)
					.filter((context) => context !== undefined),
				permissions,
				isSandbox: typeof isSandbox === 'boolean' ? isSandbox : undefined,
			};
		},
	};
}

/** An ARI, or an object with one: containers and this call differ. */
function contextOf(context: unknown): ForgeContextAri | undefined {
	return parseContextAri(isRecord(context) ? context['id'] : context);
}
