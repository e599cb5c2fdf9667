import { encodeToken } from '../jwt/index.ts';
import type { SigningTenant } from '../tenant/index.ts';
import type { SigningOptions } from './options.ts';

/** Signs the request, as it stands, in its own headers. */
export type Sign = (request: Request) => Promise<void>;

/** Signs as Atlassian Connect asks: a fresh token for this method and URL in `Authorization`. */
export function connectSigner(tenant: SigningTenant, { lifetime, now }: SigningOptions): Sign {
	const options = { ...(lifetime === undefined ? {} : { lifetime }), ...(now === undefined ? {} : { now }) };
	return async (request) => {
		const token = await encodeToken(request.method, request.url, tenant, options);
		request.headers.set('authorization', `JWT ${token}`);
	};
}

/** Takes our token, or what was to be replaced by it, off a request. */
export function dropToken({ headers }: Pick<Request, 'headers'>): void {
	headers.delete('authorization');
}

/** Takes every credential off a request. */
export function dropCredentials({ headers }: Pick<Request, 'headers'>): void {
	for (const name of ['authorization', 'cookie', 'proxy-authorization']) headers.delete(name);
}
