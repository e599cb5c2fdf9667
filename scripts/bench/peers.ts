import type { KyInstance } from 'ky';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claimTimes, SECRET, TENANT } from './urls.ts';

/** npm `atlassian-jwt`, as far as it is measured. */
export interface AtlassianJwt {
	fromMethodAndUrl(method: string, url: string): object;
	createQueryStringHash(request: object, checkBody: boolean): string;
	encodeSymmetric(claims: object, secret: string): string;
	decodeSymmetric(
		token: string,
		secret: string,
		algorithm: 'HS256',
		noVerify?: boolean,
	): { iss?: string; exp?: number; qsh?: string };
}

export const ky = (): Promise<KyInstance | undefined> => peer<KyInstance>('ky');
export const atlassianJwt = (): Promise<AtlassianJwt | undefined> => peer<AtlassianJwt>('atlassian-jwt');

/**
 * A package of the bench's own; undefined when it is not installed. The root, which checks these types, may not have it,
 * hence the cast.
 */
export async function peer<T>(name: string): Promise<T | undefined> {
	if (!isInstalled(name)) return undefined;
	const module = (await import(name)) as T & { default?: T };
	return module.default ?? module;
}

/** Whether a module of a package can be loaded. */
export function isInstalled(name: string): boolean {
	try {
		return existsSync(fileURLToPath(import.meta.resolve(name)));
	} catch {
		return false;
	}
}

/** The header of a call that is signed by hand, as the package's documentation shows it. */
export function authorizationByHand(npm: AtlassianJwt, method: string, url: string): string {
	const qsh = npm.createQueryStringHash(npm.fromMethodAndUrl(method, url), false);
	const claims = { iss: TENANT.key, aud: [TENANT.clientKey], ...claimTimes(), qsh };
	return `JWT ${npm.encodeSymmetric(claims, SECRET)}`;
}
