import type { ForgeAuthentication } from '../../authenticator/index.ts';
import { TenantStoreError } from '../../errors.ts';
import { guardStore } from '../../stores/index.ts';
import {
	asForgeInstallation,
	createTenantLinks,
	forgeInstallationId,
	mergeInstallation,
	type ForgeDelivery,
	type ForgeInstallation,
	type TenantLink,
} from '../../forge/index.ts';
import { keyedMutex } from '../../mutex.ts';
import type { ForgeAppOptions } from './options.ts';

/** The installations that an app remembers. */
export interface Installations {
	/** The record with what this delivery says of it, stored; undefined when the token names no installation. */
	readonly remember: (
		authentication: ForgeAuthentication,
		delivery: ForgeDelivery,
		request: Request,
	) => Promise<Remembered>;
	readonly forget: (installationId: string, request: Request) => Promise<void>;
}

/** Runs something while no other process does. */
export type Locked = (name: string, request: Request, run: () => Promise<void>) => Promise<void>;

/** An installation, and its Connect tenant. */
export interface Remembered {
	readonly installation: ForgeInstallation | undefined;
	readonly link: TenantLink | undefined;
}

/** A token that is good for this much longer is worth a write, in milliseconds. */
const WORTH = 300_000;

/**
 * Keeps installations in the app's store. Its times, which change with each delivery, are written every five minutes at most.
 *
 * A store that fails is a {@link TenantStoreError}: so is a slow one, a `set` that gives false, and a record that is not one.
 *
 * @param timeout of each operation of a store, in milliseconds.
 * @param locked runs something while no other process does; undefined without the option `lock`.
 */
export function createInstallations(
	options: ForgeAppOptions,
	timeout: number,
	locked: Locked | undefined,
): Installations {
	const mutex = keyedMutex();
	const guarded = async <T>(method: string, run: () => T | Promise<T>): Promise<T> =>
		guardStore('installation store', method, run, timeout);
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

	/** Runs what changes a record: no other process changes it meanwhile. */
	async function alone<T>(id: string, request: Request, run: () => Promise<T>): Promise<T> {
		if (locked === undefined) return run();
		let result: { readonly value: T } | undefined;
		await locked(`installation:${id}`, request, async () => {
			result = { value: await run() };
		});
		// It has run, or has thrown.
		return (result as unknown as { readonly value: T }).value;
	}

	/** Most deliveries change nothing, and need no lock. */
	async function isUnchanged(
		id: string,
		authentication: ForgeAuthentication,
		delivery: ForgeDelivery,
	): Promise<boolean> {
		if (locked === undefined || delivery.kind === 'lifecycle') return false;
		const known = await read(id);
		const merged = known && mergeInstallation(known, authentication, delivery, lifetime);
		return known !== undefined && merged !== undefined && !isWorthAWrite(known, merged);
	}

	return {
		async remember(authentication, delivery, request) {
			const id = delivery.installationId ?? forgeInstallationId(authentication.installationId);
			if (id === undefined) return { installation: undefined, link: undefined };
			if (store === undefined && links === undefined) {
				return { installation: mergeInstallation(undefined, authentication, delivery, lifetime), link: undefined };
			}
			// Two deliveries that are merged into the same older record would lose what one of them says.
			return mutex(id, async () => {
				const run = (): Promise<Remembered> => merge(id, authentication, delivery);
				return (await isUnchanged(id, authentication, delivery)) ? run() : alone(id, request, run);
			});
		},
		async forget(installationId, request) {
			await mutex(installationId, () =>
				alone(installationId, request, async () => {
					await guarded('delete', () => store?.delete(installationId));
					await guarded('set', () => links?.unlinkInstallation(installationId));
				}),
			);
		},
	};
}

function isWorthAWrite(known: ForgeInstallation, merged: ForgeInstallation): boolean {
	const { systemToken: one, updatedAt: _, ...before } = known;
	const { systemToken: other, updatedAt: __, ...after } = merged;
	if (one?.token !== other?.token || JSON.stringify(before) !== JSON.stringify(after)) return true;
	return (other?.expiresAt ?? 0) - (one?.expiresAt ?? 0) > WORTH;
}
