import { HTTPError } from 'ky';
import { FORGE_API, type ForgeApiCall } from '../forge/index.ts';
import type { Send } from './call-methods.ts';
import type { Method, UncheckedOptions } from './types/index.ts';
import { isOwnUrl, type BaseUrl } from './url/index.ts';

/** Sends a described call of Forge's own APIs. */
export type CallForge = <Result>(
	call: ForgeApiCall<Result>,
	options?: Pick<UncheckedOptions, 'signal'>,
) => Promise<Result>;

/**
 * Sends described calls: those of the product as any other call of the client; those of the platform with the system token,
 * to their own address.
 *
 * @param platform the methods of a client for an origin, with the same options.
 * @param apiUrl the gateway of the local site that the installation is of.
 */
export function forgeCaller(
	base: BaseUrl,
	methods: Readonly<Record<Method, Send>>,
	platform: (origin: string) => Readonly<Record<Method, Send>>,
	apiUrl: string = FORGE_API,
): CallForge {
	return async ({ method, url: given, at, json, isExpected, read }, options = {}) => {
		const url = at === 'platform' && given.startsWith(`${FORGE_API}/`) ? apiUrl + given.slice(FORGE_API.length) : given;
		// A container has both below its proxy.
		const target = at === 'product' || isOwnUrl(base, url) ? methods : platform(originOf(url, apiUrl));
		const send = target[METHODS[method]];
		try {
			const response = await send(url, { ...options, ...(json === undefined ? {} : { json }) });
			return read(response.status, parse(await response.text()));
		} catch (error) {
			// A value that is not there, for example.
			if (error instanceof HTTPError && isExpected(error.response.status, error.data)) {
				return read(error.response.status, error.data);
			}
			throw error;
		}
	};
}

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;

/** The system token is sent there: by https, or to the local site. */
function originOf(address: string, apiUrl: string): string {
	const url = URL.parse(address);
	if (url === null || !(url.protocol === 'https:' || url.href.startsWith(`${apiUrl}/`))) {
		throw new TypeError('A call of the platform must have an https URL');
	}
	return url.origin;
}

function parse(text: string): unknown {
	try {
		return text === '' ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}
