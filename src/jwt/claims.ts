import { DecodeError } from '../errors.ts';

/** The claims of a token of Atlassian Connect. Times are seconds since 1970 (RFC 7519, NumericDate). */
export interface JwtClaims {
	/** Who made the token: the client key from the product, the app key from the app. */
	iss?: string;
	/** The account id of the acting user. On calls of the app to Bitbucket, the client key. */
	sub?: string;
	/** Whom the token is for. */
	aud?: string | string[];
	/** Expires at. */
	exp?: number;
	/** Not valid before. */
	nbf?: number;
	/** Issued at. */
	iat?: number;
	/** Query string hash, or `context-qsh` in a context token. */
	qsh?: string;
	[claim: string]: unknown;
}

/** Claims of a token whose signature and times are valid. */
export interface VerifiedClaims extends JwtClaims {
	exp: number;
	iat: number;
}

/** How the times of a token are checked. */
export interface TimeOptions {
	/**
	 * The accepted difference between the sender's clock and this one, in seconds, from 0 to 300.
	 *
	 * @default 30
	 */
	clockTolerance?: number | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
}

/** Valid options, with their defaults. */
export interface ParsedTimeOptions {
	readonly clockTolerance: number;
	readonly now: () => number;
}

const MAX_CLOCK_TOLERANCE = 300;

/** The options with their defaults. A tolerance that makes `exp` meaningless is refused. */
export function parseTimeOptions({ clockTolerance = 30, now = Date.now }: TimeOptions): ParsedTimeOptions {
	// A string would be appended to `exp`, not added.
	if (!(typeof clockTolerance === 'number' && clockTolerance >= 0 && clockTolerance <= MAX_CLOCK_TOLERANCE)) {
		throw new RangeError(`The option \`clockTolerance\` must be 0 to ${MAX_CLOCK_TOLERANCE} seconds`);
	}
	if (typeof now !== 'function') throw new TypeError('The option `now` must be a function that returns milliseconds');
	return { clockTolerance, now };
}

/**
 * Whether the claims are of their types and the token is valid now.
 *
 * @throws {@link DecodeError} `ERR_CLAIM`, `ERR_TOKEN_EXPIRED`, `ERR_TOKEN_NOT_YET_VALID`.
 */
export function assertClaims(
	claims: JwtClaims,
	{ clockTolerance, now }: ParsedTimeOptions,
): asserts claims is VerifiedClaims {
	const { exp, iat, nbf, iss, sub, qsh, aud } = claims;
	assertNumber('exp', exp);
	assertNumber('iat', iat);
	if (nbf !== undefined) assertNumber('nbf', nbf);
	if (iss !== undefined) assertString('iss', iss);
	if (sub !== undefined) assertString('sub', sub);
	if (qsh !== undefined) assertString('qsh', qsh);
	if (aud !== undefined && !isAudience(aud)) {
		throw new DecodeError('ERR_CLAIM', 'The claim aud must be a string or a list of strings');
	}
	assertTime(claims as VerifiedClaims, clockTolerance, now() / 1000);
}

function assertNumber(name: string, value: unknown): void {
	if (!Number.isFinite(value)) throw new DecodeError('ERR_CLAIM', `The claim ${name} must be a number`);
}

function assertString(name: string, value: unknown): void {
	if (typeof value !== 'string') throw new DecodeError('ERR_CLAIM', `The claim ${name} must be a string`);
}

function isAudience(value: unknown): boolean {
	return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

function assertTime({ exp, nbf, iat }: VerifiedClaims, clockTolerance: number, seconds: number): void {
	if (!(seconds < exp + clockTolerance)) {
		throw new DecodeError('ERR_TOKEN_EXPIRED', `The token expired ${Math.round(seconds - exp)} seconds ago`);
	}
	if (nbf !== undefined) assertBegun('nbf', nbf, clockTolerance, seconds);
	assertBegun('iat', iat, clockTolerance, seconds);
}

function assertBegun(name: string, time: number, clockTolerance: number, seconds: number): void {
	if (seconds + clockTolerance >= time) return;
	const wait = Math.round(time - seconds);
	throw new DecodeError(
		'ERR_TOKEN_NOT_YET_VALID',
		`The token is valid only in ${wait} seconds (${name}): compare the clocks`,
	);
}
