import { DecodeError } from '../errors.ts';
import type { JwtClaims } from '../jwt/index.ts';
import { isClientKey } from '../tenant/index.ts';
import { quote } from './quote.ts';

/** A base URL as an audience: as written, and as a URL parser writes it. A bare path is not an audience. */
export function audiencesOf(baseUrl: string | URL): string[] {
	const url = URL.parse(baseUrl);
	return url === null ? [] : [String(baseUrl), url.href].map(withoutTrailingSlash);
}

/** One slash only: `https://app.example.com//` is another URL. */
function withoutTrailingSlash(url: string): string {
	return url.endsWith('/') ? url.slice(0, -1) : url;
}

/**
 * Checks that a token is meant for these audiences alone: another recipient could forward it.
 *
 * @throws {@link DecodeError} `ERR_AUDIENCE`.
 */
export function checkAudience({ aud }: JwtClaims, accepted: ReadonlySet<string>): void {
	const audiences = [aud as unknown].flat();
	const isAccepted = (audience: unknown): boolean =>
		typeof audience === 'string' && accepted.has(withoutTrailingSlash(audience));
	if (audiences.length === 0 || !audiences.every(isAccepted)) {
		throw new DecodeError(
			'ERR_AUDIENCE',
			`The token is meant for ${quote(audiences.map(String).join(', '))} (aud), not for ${[...accepted].join(', ')}`,
		);
	}
}

/**
 * The tenant of a session token, which names nobody else: the app makes these for its own pages.
 *
 * @throws {@link DecodeError} `ERR_AUDIENCE`.
 */
export function audienceOf({ aud }: JwtClaims): string {
	const [audience, ...others]: unknown[] = [aud as unknown].flat();
	if (!isClientKey(audience) || others.length > 0) {
		throw new DecodeError('ERR_AUDIENCE', 'A session token must name one client key as its audience (aud)');
	}
	return audience;
}

/**
 * The issuer of a token.
 *
 * @param key of the app itself, which issues no token that it receives.
 * @throws {@link DecodeError} `ERR_ISSUER`.
 */
export function issuerOf({ iss }: { iss?: unknown }, key: string | undefined): string {
	if (typeof iss !== 'string' || iss === '') throw new DecodeError('ERR_ISSUER', 'The token names no issuer (iss)');
	// It is passed to the store before the token is verified.
	if (!isClientKey(iss)) {
		throw new DecodeError('ERR_ISSUER', "The token's issuer is not a client key: at most 255 printable characters");
	}
	if (iss === key) {
		throw new DecodeError('ERR_ISSUER', 'The token was issued by the app itself: the issuer must be a client key');
	}
	return iss;
}
