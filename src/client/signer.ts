import { encodeToken } from '../jwt/index.ts';
import type { ForgeAccess, SigningTenant } from '../tenant/index.ts';
import type { SigningOptions } from './options.ts';

/** Signs the request, as it stands, in its own headers. */
export interface Sign {
	(request: Request): Promise<void>;
	/** The credential is good for any URL, so it goes nowhere but below the base. A Connect JWT is good for one URL only. */
	readonly bearer?: true;
}

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

/** Signs as Forge asks: with the token that it sent along, for the app or for the user. */
export function forgeSigner({ tokens }: ForgeAccess, { as = 'system' }: SigningOptions): Sign {
	const token = tokens[as];
	if (token === undefined) {
		throw new TypeError(
			`The request of Forge brought no ${as} token: ask for it in the manifest, with \`auth\` of the remote's endpoint`,
		);
	}
	const sign = async ({ headers }: Request): Promise<void> => headers.set('authorization', `Bearer ${token}`);
	return Object.assign(sign, { bearer: true } as const);
}

/** Takes every credential off a request. */
export function dropCredentials({ headers }: Pick<Request, 'headers'>): void {
	for (const name of ['authorization', 'cookie', 'proxy-authorization']) headers.delete(name);
}
