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

export function holdsCredentials({ headers }: Request): boolean {
	return CREDENTIALS.some((name) => headers.has(name));
}
