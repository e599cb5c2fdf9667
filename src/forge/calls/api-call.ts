/**
 * The description of a call of one of Forge's own APIs: send it with the system token, and pass the response to `read`. Plain data, so
 * that a client, a container and a mock can share it.
 */
export interface ForgeApiCall<Result> {
	readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** For `platform`, an absolute URL; for `product`, a path below the installation's `apiBaseUrl`. */
	readonly url: string;
	readonly at: 'platform' | 'product';
	readonly json?: unknown;
	/** The scopes that the manifest needs. */
	readonly scopes: readonly string[];
	/**
	 * Whether `read` accepts a response. Others are errors: an `ApiError` of the client.
	 *
	 * @param body the parsed JSON; undefined when there was none.
	 */
	readonly isExpected: (status: number, body: unknown) => boolean;
	/** The result of an accepted response. */
	readonly read: (status: number, body: unknown) => Result;
}

/** Where Forge's own APIs are. Isolated Cloud has its own. */
export const FORGE_API = 'https://api.atlassian.com';

/** Any 2xx. */
export function isSuccess(status: number): boolean {
	return status >= 200 && status <= 299;
}
