import { createHmac } from 'node:crypto';
import { DecodeError, EncodeError, verifyJwt, type VerifyJwtOptions } from '../../src/index.ts';
import { now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

export const SECRET = `shared-${SECRET_MARK}`;
export const HEADER = { typ: 'JWT', alg: 'HS256' };

/** Claims of a token that is valid at the frozen moment. */
export const CLAIMS = { iss: 'client', iat: NOW_SECONDS, exp: NOW_SECONDS + 180 };

/** Any value as a part of a token; text and bytes as they are. */
export function part(value: unknown): string {
	const raw = typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
	return Buffer.from(raw).toString('base64url');
}

/** Puts a right signature behind whatever the two parts are: only the check under test can refuse the token. */
export function sealed(header: string, payload: string, { secret = SECRET, hash = 'sha256' } = {}): string {
	const input = `${header}.${payload}`;
	return `${input}.${createHmac(hash, secret).update(input).digest('base64url')}`;
}

/** A token over the claims, by another implementation than the one under test. */
export function tokenOf(claims: unknown, header: unknown = HEADER): string {
	return sealed(part(header), part(claims));
}

/** `'accepted'`, or the code of the DecodeError that refuses the token at the frozen moment. Other errors are thrown. */
export async function verdict(token: string, options: VerifyJwtOptions = {}, secret = SECRET): Promise<string> {
	try {
		await verifyJwt(token, secret, { now, ...options });
	} catch (error) {
		if (error instanceof DecodeError) return error.code;
		throw error;
	}
	return 'accepted';
}

/** The code of the EncodeError with which signing fails. */
export async function signingRefusal(signing: Promise<unknown>): Promise<string> {
	try {
		await signing;
	} catch (error) {
		if (error instanceof EncodeError) return error.code;
		throw error;
	}
	return 'signed';
}

/** A part of a token as JSON, without any check. */
export function read(token: string, index: 0 | 1): unknown {
	return JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString());
}
