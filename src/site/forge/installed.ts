import * as z from 'zod/mini';
import type { FakeForgeInstallation, ForgePlatform } from '../../fake-atlassian/index.ts';
import { isRecord } from '../../is-record.ts';
import { parseState } from '../rest/index.ts';
import type { ForgeApp } from './app-of-manifest.ts';

/** An app that is installed. */
export interface Installed {
	readonly app: ForgeApp;
	readonly installation: FakeForgeInstallation;
	readonly platform: ForgePlatform;
}

/** The part of an installation that the data file keeps: the app is installed again with the same ids and values. */
export interface KeptInstallation {
	readonly appId: string;
	readonly installationId: string;
	readonly environmentId: string;
	readonly appVersion: string;
	readonly storage: readonly (readonly [name: string, values: readonly Entry[]])[];
	readonly properties: readonly Entry[];
}

type Entry = readonly [key: string, value: unknown];

// Pairs, since a key may be `__proto__`.
const entries = z.array(z.tuple([z.string(), z.unknown()]));
const schema = z.object({
	forge: z.optional(
		z.object({
			appId: z.string(),
			installationId: z.string(),
			environmentId: z.string(),
			appVersion: z.string(),
			storage: z.array(z.tuple([z.string(), entries])),
			properties: entries,
		}),
	),
});

/** Reads the part of the data file. Other data than an object is that of a product, which refuses it. @throws `TypeError` */
export function parseKept(data: unknown): KeptInstallation | undefined {
	return isRecord(data)
		? parseState<{ forge?: KeptInstallation | undefined }>(schema, { forge: data['forge'] }).forge
		: undefined;
}

export function keptOf({ installation, platform: { storage, properties } }: Installed): KeptInstallation {
	const { appId, installationId, environment, appVersion = '1.0.0' } = installation;
	return {
		appId,
		installationId,
		environmentId: environment.id ?? '',
		appVersion,
		storage: [...storage].map(([name, values]) => [name, [...values]] as const),
		properties: [...properties],
	};
}

/** Fills the storage and the properties of an installation. */
export function restoreValues({ storage, properties }: ForgePlatform, kept: KeptInstallation | undefined): void {
	for (const [name, values] of kept?.storage ?? []) storage.set(name, new Map(values));
	for (const [key, value] of kept?.properties ?? []) properties.set(key, value);
}

/** Whether a request to the APIs of Forge may have changed something that is kept. */
export function mayChange({ method, url }: Request): boolean {
	return method !== 'GET' && !/\/(?:get|query|graphql)$/.test(new URL(url).pathname);
}
