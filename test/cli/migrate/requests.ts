import { signedRequest } from '../../../src/msw/index.ts';
import type { TenantInfo } from '../../../src/index.ts';

/** Requests to the app, each as a function from the tenant and the base URL. */
export type Ask = (tenant: TenantInfo, baseUrl: string) => Promise<Response>;

/** By the tenant, for this request. */
export const signed =
	(path: string, options: Partial<Parameters<typeof signedRequest>[1]> = {}): Ask =>
	async (tenant, baseUrl) =>
		fetch(await signedRequest(tenant, { url: `${baseUrl}${path}`, baseUrl, accountId: 'user-1', ...options }), {
			redirect: 'manual',
		});
/** With a context token. */
export const context = (path: string, options = {}): Ask => signed(path, { qsh: 'context', ...options });
