import { isRecord } from '../../is-record.ts';
import { forgeInstallationId } from '../ids.ts';
import type { ForgeInstallation } from '../installation/index.ts';

/** The names of one tenant: of a product on a site, whatever the app is there. Plain JSON, without secrets. */
export interface TenantLink {
	/** `jira`, `confluence`, ... */
	readonly product: string;
	/** Names the site; stays the same after a reinstall and after the site was renamed. */
	readonly cloudId: string;
	/** Of the Connect tenant; undefined until one is linked. */
	readonly clientKey?: string | undefined;
	/** Bare ids, the newest first: a reinstall has a new one, and each environment of the app has its own. */
	readonly installationIds: readonly string[];
}

/** Where the links are kept: a `Map`, a Keyv, or your own. */
export interface TenantLinkStore {
	get(key: string): unknown;
	set(key: string, value: unknown): unknown;
}

/** The part of a Connect tenant that is looked at. */
export interface LinkedTenant {
	readonly clientKey: string;
	readonly baseUrl: string;
	readonly productType?: string | null | undefined;
	readonly cloudId?: string | null | undefined;
	readonly installationId?: string | null | undefined;
}

/** One name of a tenant. A site has one cloud id for all of its products. */
export type TenantName =
	| { readonly clientKey: string }
	| { readonly installationId: string }
	| { readonly cloudId: string; readonly product: string };

/** Finds a tenant by any of its names. */
export interface TenantLinks {
	/**
	 * Links a Connect tenant: by its `cloudId`, by the `installationId` of Connect-on-Forge, or by its address. `createApp`
	 * calls it for each install; call it once for every tenant that was stored before.
	 *
	 * @returns the link; undefined while nothing names the site. It is made as soon as an installation of the same address is
	 *   seen.
	 */
	linkTenant(tenant: LinkedTenant): Promise<TenantLink | undefined>;
	/**
	 * Links an installation of Forge. `createApp` calls it for each delivery.
	 *
	 * @param clientKey of the Connect tenant, where it is known: see `forgeClientKey`.
	 */
	linkInstallation(installation: ForgeInstallation, clientKey?: string): Promise<TenantLink | undefined>;
	/** Removes an installation from its link. The tenant's other names stay, for a reinstall. */
	unlinkInstallation(installationId: string): Promise<void>;
	find(name: TenantName): Promise<TenantLink | undefined>;
}

/** A link to a link: its product and its cloud id. */
interface Pointer {
	readonly product: string;
	readonly cloudId: string;
}

/** Enough for the environments of an app and some reinstalls. */
const MAX_INSTALLATIONS = 10;

/**
 * The links between the names of a tenant: the `clientKey` of Connect, the `cloudId` of its site, and the installation of
 * Forge. Writes only what has changed. Links are found again by the cloud id after a reinstall, which has a new installation
 * id, and after the site was renamed.
 *
 * The newest client key of a site counts: a site import gives it another one.
 *
 * @example
 * const links = createTenantLinks(new Map());
 * for (const tenant of allTenants) await links.linkTenant(tenant);
 * const link = await links.find({ clientKey: tenant.clientKey });
 */
export function createTenantLinks(store: TenantLinkStore): TenantLinks {
	const read = async (key: string): Promise<unknown> => (await store.get(key)) ?? undefined;
	const write = async (key: string, value: object): Promise<void> => {
		if (!isSame(await read(key), value)) await store.set(key, value);
	};
	const load = async (pointer: Pointer | undefined): Promise<TenantLink | undefined> =>
		pointer === undefined ? undefined : asLink(await read(siteKey(pointer)));
	const save = async (link: TenantLink): Promise<TenantLink> => {
		const { product, cloudId, clientKey, installationIds } = link;
		await write(siteKey(link), link);
		if (clientKey !== undefined) await write(`client:${clientKey}`, { product, cloudId });
		const [newest] = installationIds;
		if (newest !== undefined) await write(`installation:${newest}`, { product, cloudId });
		return link;
	};

	return {
		async linkTenant(tenant) {
			const { clientKey, baseUrl } = tenant;
			const product = productOf(tenant);
			const installationId = forgeInstallationId(tenant.installationId);
			const named = typeof tenant.cloudId === 'string' && tenant.cloudId !== '' ? tenant.cloudId : undefined;
			const known =
				(installationId === undefined ? undefined : asPointer(await read(`installation:${installationId}`))) ??
				asPointer(await read(`client:${clientKey}`));
			const cloudId = (named ?? (known?.product === product ? known.cloudId : undefined))?.toLowerCase();
			// For the installation that names the same address.
			if (cloudId === undefined) await write(addressKey(product, baseUrl), { clientKey });
			if (cloudId === undefined) return undefined;
			const link = await load({ product, cloudId });
			return save({
				product,
				cloudId,
				clientKey,
				installationIds: withNewest(link?.installationIds, installationId),
			});
		},
		async linkInstallation(installation, clientKey) {
			const { installationId, cloudId, siteUrl } = installation;
			if (cloudId === undefined) return undefined;
			let first: TenantLink | undefined;
			for (const product of productsOf(installation)) {
				const link = await load({ product, cloudId });
				const atAddress = siteUrl === undefined ? undefined : await read(addressKey(product, siteUrl));
				const found = isRecord(atAddress) ? atAddress['clientKey'] : undefined;
				const known = clientKey ?? link?.clientKey ?? (typeof found === 'string' ? found : undefined);
				const saved = await save({
					product,
					cloudId,
					...(known === undefined ? {} : { clientKey: known }),
					installationIds: withNewest(link?.installationIds, installationId),
				});
				// Of an installation in several products, the first one is that of its API.
				first ??= saved;
			}
			if (first !== undefined) {
				await write(`installation:${installationId}`, { product: first.product, cloudId: first.cloudId });
			}
			return first;
		},
		async unlinkInstallation(id) {
			const link = await load(asPointer(await read(`installation:${id}`)));
			if (link === undefined) return;
			await save({ ...link, installationIds: link.installationIds.filter((other) => other !== id) });
		},
		async find(name) {
			if ('cloudId' in name) return load({ product: name.product, cloudId: name.cloudId.toLowerCase() });
			if ('clientKey' in name) {
				const link = await load(asPointer(await read(`client:${name.clientKey}`)));
				// A site import has given the site another key.
				return link?.clientKey === name.clientKey ? link : undefined;
			}
			const id = forgeInstallationId(name.installationId);
			return id === undefined ? undefined : load(asPointer(await read(`installation:${id}`)));
		},
	};
}

function siteKey({ product, cloudId }: Pointer): string {
	return `site:${product}:${cloudId}`;
}

/** The host: Confluence's Connect tenants have a path. */
function addressKey(product: string, url: string): string {
	return `address:${product}:${URL.parse(url)?.host ?? ''}`;
}

function productOf({ productType, baseUrl }: LinkedTenant): string {
	return productType?.toLowerCase() ?? (URL.parse(baseUrl)?.pathname.startsWith('/wiki') ? 'confluence' : 'jira');
}

function productsOf({ contexts = [], apiBaseUrl, contextAri }: ForgeInstallation): Set<string> {
	const ofApi = /\/ex\/([\w-]+)\//.exec(apiBaseUrl ?? '')?.[1] ?? contextAri?.split(':')[2];
	const names = [ofApi, ...contexts.map(({ name }) => name)];
	return new Set(names.filter((name): name is string => name !== undefined && name !== ''));
}

function withNewest(ids: readonly string[] = [], newest: string | undefined): readonly string[] {
	if (newest === undefined || ids.includes(newest)) return ids;
	return [newest, ...ids].slice(0, MAX_INSTALLATIONS);
}

function asPointer(value: unknown): Pointer | undefined {
	const { product, cloudId } = isRecord(value) ? value : {};
	return typeof product === 'string' && typeof cloudId === 'string' ? { product, cloudId } : undefined;
}

/** Storage of others may hold anything. */
function asLink(value: unknown): TenantLink | undefined {
	const pointer = asPointer(value);
	if (pointer === undefined || !isRecord(value)) return undefined;
	const { clientKey, installationIds } = value;
	return {
		...pointer,
		...(typeof clientKey === 'string' ? { clientKey } : {}),
		installationIds: Array.isArray(installationIds) ? installationIds.filter((id) => typeof id === 'string') : [],
	};
}

/** Of small records that this room has made, in one order of fields. A database may change the order: then it is written again. */
function isSame(stored: unknown, value: object): boolean {
	return JSON.stringify(stored) === JSON.stringify(value);
}
