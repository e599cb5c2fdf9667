import type { KyInstance, ResponsePromise } from 'ky';
import {
	createClient,
	type ClientOptions,
	type Connection,
	type RateLimits,
	type TenantInfo,
	type UncheckedOptions,
} from '../../src/index.ts';

type Call = (path: string | URL, options?: UncheckedOptions) => ResponsePromise;

/** The client as plain JavaScript sees it: paths that Atlassian does not have, and URL objects, can be tried. */
export interface LooseClient extends Record<'get' | 'post' | 'put' | 'patch' | 'delete' | 'head', Call> {
	extend(options: ClientOptions): LooseClient;
	readonly limits: RateLimits | undefined;
	readonly ky: KyInstance;
}

export function createLooseClient(target: TenantInfo | Connection, options?: ClientOptions): LooseClient {
	return createClient(target, options) as unknown as LooseClient;
}
