import { isRecord } from '../is-record.ts';

/** The deployment of the app that an installation belongs to. */
export interface ForgeEnvironment {
	/** `PRODUCTION`, `STAGING` or `DEVELOPMENT`. */
	readonly type: string | undefined;
	/** The UUID, without what an ARI has before it. */
	readonly id: string | undefined;
}

/** The parts of an Atlassian Resource Identifier that name a site. */
export interface ForgeContextAri {
	/** The text itself, as Forge sent it. */
	readonly ari: string;
	/** `jira`, `confluence`, ... */
	readonly product: string;
	readonly cloudId: string | undefined;
	/** Of the form `ari:cloud:jira:{cloudId}:workspace/{workspaceId}`. */
	readonly workspaceId: string | undefined;
}

/** The part of a verified call that says where it comes from: what `authenticateForge` resolves to has it. */
export interface ForgeOrigin {
	readonly app: Readonly<Record<string, unknown>>;
	readonly apiBaseUrl: string | undefined;
	readonly context: Readonly<Record<string, unknown>> | undefined;
}

const APP = 'ari:cloud:ecosystem::app/';
const INSTALLATION = 'ari:cloud:ecosystem::installation/';
const ID = /^[\w-]{1,100}$/;
const ARI = /^ari:cloud:([\w-]{1,50}):([\w-]{0,100}):([\w-]{1,50})\/([\w-]{1,100}|\{[\w-]{1,100}\})$/;
const API_BASE_PATH = /\/ex\/[\w-]{1,50}\/([\w-]{1,100})\/?$/;

/**
 * The bare id of an installation: tokens have an ARI, bodies of lifecycle events and containers the UUID in it.
 * Undefined for anything else.
 */
export function forgeInstallationId(id: unknown): string | undefined {
	return bareId(id, INSTALLATION);
}

/** The ARI of an installation, from either form. */
export function forgeInstallationAri(id: string): string | undefined {
	const bare = forgeInstallationId(id);
	return bare === undefined ? undefined : INSTALLATION + bare;
}

/** The bare id of an app, from either form. Undefined for anything else. */
export function forgeAppId(id: unknown): string | undefined {
	return bareId(id, APP);
}

/** The ARI of an app, from either form. */
export function forgeAppAri(id: string): string | undefined {
	const bare = forgeAppId(id);
	return bare === undefined ? undefined : APP + bare;
}

/** The environment in the claim `app` of a token (`{ type, id }`) or in the body of a lifecycle event (`{ id }`). */
export function forgeEnvironment(environment: unknown): ForgeEnvironment {
	const { type, id } = isRecord(environment) ? environment : {};
	// The ARI is environment/{app}/{environment}.
	const bare = typeof id === 'string' ? id.slice(id.lastIndexOf('/') + 1) : undefined;
	return {
		type: typeof type === 'string' ? type.toUpperCase() : undefined,
		id: bare !== undefined && ID.test(bare) ? bare.toLowerCase() : undefined,
	};
}

/** A workspace id without the braces that Bitbucket puts around it. */
export function forgeWorkspaceId(id: unknown): string | undefined {
	const bare = typeof id === 'string' && id.startsWith('{') && id.endsWith('}') ? id.slice(1, -1) : id;
	return typeof bare === 'string' && ID.test(bare) ? bare.toLowerCase() : undefined;
}

/**
 * Reads an ARI of a site (`ari:cloud:jira::site/{cloudId}`) or of a workspace
 * (`ari:cloud:jira:{cloudId}:workspace/{workspaceId}`). Undefined for anything else.
 */
export function parseContextAri(text: unknown): ForgeContextAri | undefined {
	const match = typeof text === 'string' ? ARI.exec(text) : null;
	if (match === null) return undefined;
	// The expression has these four groups.
	const [ari, product, cloudId, type, id] = match as unknown as [string, string, string, string, string];
	if (type === 'site') return { ari, product, cloudId: bareId(id, ''), workspaceId: undefined };
	if (type !== 'workspace') return undefined;
	return { ari, product, cloudId: bareId(cloudId, ''), workspaceId: forgeWorkspaceId(id) };
}

/**
 * The site that a delivery comes from: of the claim `context`, else of the installation's contexts, else of the base URL
 * of the API, else of the body's `context`, whose form differs (an object or an ARI). The body comes last, as it is not
 * signed.
 */
export function cloudIdOfDelivery({ app, apiBaseUrl, context }: ForgeOrigin, body?: unknown): string | undefined {
	const own = bareId(context?.['cloudId'], '');
	if (own !== undefined) return own;
	for (const { cloudId } of installationContexts(app)) if (cloudId !== undefined) return cloudId;
	const ofUrl = API_BASE_PATH.exec(apiBaseUrl ?? '')?.[1];
	if (ofUrl !== undefined) return ofUrl.toLowerCase();
	const ofBody = isRecord(body) ? body['context'] : undefined;
	return isRecord(ofBody) ? bareId(ofBody['cloudId'], '') : parseContextAri(ofBody)?.cloudId;
}

/** The workspace that a delivery comes from: Bitbucket has no sites. */
export function workspaceIdOfDelivery({ app, context }: ForgeOrigin): string | undefined {
	const own = forgeWorkspaceId(context?.['workspaceId']);
	if (own !== undefined) return own;
	for (const { workspaceId } of installationContexts(app)) if (workspaceId !== undefined) return workspaceId;
	return undefined;
}

/** A product that an installation is in. */
export interface ForgeInstallationContext {
	/** `jira`, `confluence`, `bitbucket`, ... */
	readonly name: string;
	readonly apiBaseUrl: string | undefined;
	/** Left out by Forge as late as 2026-03. */
	readonly cloudId: string | undefined;
	readonly workspaceId: string | undefined;
}

/** The products that the installation in the claim `app` is in. Tokens may lack them. */
export function installationContexts(app: Readonly<Record<string, unknown>>): readonly ForgeInstallationContext[] {
	const installation = app['installation'];
	const contexts = isRecord(installation) ? installation['contexts'] : undefined;
	return (Array.isArray(contexts) ? contexts : [])
		.filter(isRecord)
		.map(({ name, apiBaseUrl, cloudId, workspaceId }) => ({
			name: typeof name === 'string' ? name : '',
			apiBaseUrl: typeof apiBaseUrl === 'string' && URL.canParse(apiBaseUrl) ? apiBaseUrl : undefined,
			cloudId: bareId(cloudId, ''),
			workspaceId: forgeWorkspaceId(workspaceId),
		}));
}

/** Compared as text everywhere, so in one case. */
function bareId(id: unknown, prefix: string): string | undefined {
	if (typeof id !== 'string') return undefined;
	const bare = id.startsWith(prefix) ? id.slice(prefix.length) : id;
	return ID.test(bare) ? bare.toLowerCase() : undefined;
}
