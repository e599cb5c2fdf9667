import type { ForgeAuthentication } from '../../authenticator/index.ts';
import { TenantStoreError } from '../../errors.ts';
import {
	asForgeInstallation,
	createTenantLinks,
	forgeInstallationId,
	mergeInstallation,
	type ForgeDelivery,
	type ForgeInstallation,
	type TenantLink,
} from '../../forge/index.ts';
import type { ForgeAppOptions } from './options.ts';

/** What an app remembers of its installations. */
export interface Installations {
	/** The record with what this delivery says of it, stored; undefined when the token names no installation. */
	readonly remember: (authentication: ForgeAuthentication, delivery: ForgeDelivery) => Promise<Remembered>;
	readonly forget: (installationId: string) => Promise<void>;
}

/** An installation, and its Connect tenant. */
export interface Remembered {
	readonly installation: ForgeInstallation | undefined;
	readonly link: TenantLink | undefined;
}

/** Runs everything that has the same key one after another, in this process. */
export type Mutex = (key: string, run: () => Promise<void>) => Promise<void>;

/** A token that is good for this much longer is worth a write, in milliseconds. */
const WORTH = 300_000;

/**
 * Keeps installations in the app's store. What changes with each delivery, its times, is written every five minutes at most.
 *
 * A store that fails is a {@link TenantStoreError}: so is a `set` that gives false, and a record that is not one.
 */
export function createInstallations(options: ForgeAppOptions, mutex: Mutex): Installations {
	const { installations: store, links: linkStore, tokenLifetime } = options;
	const lifetime = tokenLifetime === undefined ? {} : { tokenLifetime };
	const links = linkStore === undefined ? undefined : createTenantLinks(linkStore);

	async function read(installationId: string): Promise<ForgeInstallation | undefined> {
		const stored: unknown = (await guarded('get', () => store?.get(installationId))) ?? undefined;
		if (stored === undefined) return undefined;
		const installation = asForgeInstallation(stored);
		if (installation === undefined) {
			throw new TenantStoreError('The installation store failed: `get` must give an object, as it was stored');
		}
		return installation;
	}

	async function write(installation: ForgeInstallation): Promise<void> {
		const result = await guarded('set', () => store?.set(installation.installationId, installation));
		if (result === false) throw new TenantStoreError('The installation store failed: `set` gave false');
	}

	async function merge(id: string, authentication: ForgeAuthentication, delivery: ForgeDelivery): Promise<Remembered> {
		const known = await read(id);
		const installation = mergeInstallation(known, authentication, delivery, lifetime);
		if (installation === undefined) return { installation, link: undefined };
		if (known === undefined || isWorthAWrite(known, installation)) await write(installation);
		const link = await guarded('get', async () => links?.linkInstallation(installation));
		return { installation, link };
	}

	return {
		async remember(authentication, delivery) {
			const id = delivery.installationId ?? forgeInstallationId(authentication.installationId);
			let remembered: Remembered = { installation: undefined, link: undefined };
			if (id === undefined) return remembered;
			if (store === undefined && links === undefined) {
				return { installation: mergeInstallation(undefined, authentication, delivery, lifetime), link: undefined };
			}
			// Two deliveries that are merged into the same older record would lose what one of them says.
			await mutex(`forge:${id}`, async () => {
				remembered = await merge(id, authentication, delivery);
			});
			return remembered;
		},
		async forget(installationId) {
			await mutex(`forge:${installationId}`, async () => {
				await guarded('delete', () => store?.delete(installationId));
				await guarded('set', () => links?.unlinkInstallation(installationId));
			});
		},
	};
}

function isWorthAWrite(known: ForgeInstallation, merged: ForgeInstallation): boolean {
	const { systemToken: one, updatedAt: _, ...before } = known;
	const { systemToken: other, updatedAt: __, ...after } = merged;
	if (one?.token !== other?.token || JSON.stringify(before) !== JSON.stringify(after)) return true;
	return (other?.expiresAt ?? 0) - (one?.expiresAt ?? 0) > WORTH;
}

async function guarded<T>(method: string, run: () => T | Promise<T>): Promise<T> {
	try {
		return await run();
	} catch (cause) {
		if (cause instanceof TenantStoreError) throw cause;
		throw new TenantStoreError(`The installation store failed: \`${method}\` threw an error`, { cause });
	}
}
