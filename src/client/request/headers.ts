import type { Options } from 'ky';

/** A copy of the headers of a call. In ky's type undefined removes one; ky has applied that by now. */
export function headersOf({ headers }: Options): Headers {
	return new Headers(headers as HeadersInit | undefined);
}

/** Sets the header in place of any other. */
export function setAuthorization(headers: Headers, authorization: string | undefined): void {
	if (authorization === undefined) headers.delete('authorization');
	else headers.set('authorization', authorization);
}

export function removeAuthorization(headers: Headers): void {
	headers.delete('authorization');
}

const CREDENTIALS = ['authorization', 'cookie', 'proxy-authorization'];

export function removeCredentials(headers: Headers): void {
	for (const name of CREDENTIALS) headers.delete(name);
}

/** Credentials of the caller's that a server may repeat: whole, and the value of each cookie. */
export function callerSecrets(headers: Headers): string[] {
	const parts = ['cookie', 'proxy-authorization'].flatMap((name) => headers.get(name)?.split(/; */) ?? []);
	return parts.flatMap((part) => [part, part.slice(part.indexOf('=') + 1)]);
}

export function holdsCredentials({ headers }: Request): boolean {
	return CREDENTIALS.some((name) => headers.has(name));
}
