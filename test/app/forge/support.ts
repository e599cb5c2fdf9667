import {
	createApp,
	type AppOptions,
	type DecodeError,
	type ForgeAppOptions,
	type ForgeInstallation,
} from '../../../src/index.ts';
import {
	createForgeKeys,
	forgeInstallationFixture,
	forgeRequest,
	type ForgeKeys,
	type ForgeRequestOptions,
} from '../../../src/msw/index.ts';
import { now, SECRET_MARK } from '../../support/tenants.ts';

export const installation = forgeInstallationFixture();
export const SYSTEM_TOKEN = `system-${SECRET_MARK}`;

let shared: Promise<ForgeKeys> | undefined;

/** The keys of all tests of one file. */
export function sharedKeys(): Promise<ForgeKeys> {
	shared ??= createForgeKeys();
	return shared;
}

/** An app on Forge alone, with all that it was told. */
export async function startForgeApp(
	forge: Partial<ForgeAppOptions> = {},
	options: Partial<Omit<AppOptions, 'key' | 'baseUrl' | 'tenants' | 'forge'>> = {},
	given?: ForgeKeys,
): Promise<{
	/** Sends a delivery; responds as the app does. */
	send: (delivery?: ForgeRequestOptions) => Promise<Response>;
	installations: Map<string, ForgeInstallation>;
	refused: string[];
	errors: unknown[];
	/** How often the key set was read. */
	reads: () => number;
}> {
	const keys = given ?? (await sharedKeys());
	const installations = new Map<string, ForgeInstallation>();
	const refused: string[] = [];
	const errors: unknown[] = [];
	let reads = 0;
	const app = createApp({
		forge: { appId: installation.appId, installations, ...forge },
		fetch: async () => {
			reads += 1;
			return keys.respond();
		},
		now,
		onError: (error) => errors.push(error),
		onRefused: ({ code }: DecodeError) => refused.push(code),
		...options,
	});
	return {
		send: async (delivery = {}) => app(await forgeRequest(installation, { now, keys, ...delivery })),
		installations,
		refused,
		errors,
		reads: () => reads,
	};
}
