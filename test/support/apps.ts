import { vi, type Mock } from 'vitest';
import {
	createApp,
	type AppOptions,
	type DecodeError,
	type DeduplicationStore,
	type TenantInfo,
} from '../../src/index.ts';
import { BASE_URL, keyServer } from './installs.ts';
import { now } from './tenants.ts';

/** An app of the tests, with all that it was told. */
export function startApp(options: Partial<AppOptions> = {}): {
	app: (request: Request) => Promise<Response>;
	tenants: Map<string, TenantInfo>;
	/** Codes of refusals. */
	refused: string[];
	errors: unknown[];
} {
	const tenants = new Map<string, TenantInfo>();
	const refused: string[] = [];
	const errors: unknown[] = [];
	const app = createApp({
		key: 'com.example.app',
		baseUrl: BASE_URL,
		tenants,
		fetch: keyServer().fetch,
		now,
		onError: (error) => errors.push(error),
		onRefused: ({ code }: DecodeError) => refused.push(code),
		...options,
	});
	return { app, tenants, refused, errors };
}

/** A store that forgets nothing, and what it was asked to keep for how long. */
export function deduplicationStore(): { get(key: string): unknown; set: Mock<DeduplicationStore['set']> } {
	const kept = new Map<string, string>();
	return {
		get: async (key: string) => kept.get(key),
		set: vi.fn<DeduplicationStore['set']>((key, value) => kept.set(key, value)),
	};
}
