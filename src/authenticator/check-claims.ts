import { DecodeError } from '../errors.ts';
import type { JwtClaims } from '../jwt/index.ts';
import { isClientKey } from '../tenant/index.ts';
import { withoutTrailingSlash } from './options.ts';
import { quote } from './quote.ts';

/**
 * Whether a token is meant for one of these and nobody else: what others may use as well, they could send on.
 *
 * @throws {@link DecodeError} `ERR_AUDIENCE`.
 */
export function checkAudience({ aud }: JwtClaims, own: ReadonlySet<string>): void {
	const audiences = [aud as unknown].flat();
	const mine = (audience: unknown): boolean => typeof audience === 'string' && own.has(withoutTrailingSlash(audience));
	if (audiences.length === 0 || !audiences.every(mine)) {
		throw new DecodeError(
			'ERR_AUDIENCE',
			`The token is meant for ${quote(audiences.map(String).join(', '))} (aud), not for ${[...own].join(', ')}`,
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
 * @param key of the app itself, which is no issuer of what comes in.
 * @throws {@link DecodeError} `ERR_ISSUER`.
 */
export function issuerOf({ iss }: { iss?: unknown }, key: string | undefined): string {
	if (typeof iss !== 'string' || iss === '') throw new DecodeError('ERR_ISSUER', 'The token names no issuer (iss)');
	// It goes to the store before anything is proven.
	if (!isClientKey(iss)) {
		throw new DecodeError('ERR_ISSUER', "The token's issuer is not a client key: at most 255 printable characters");
	}
	if (iss === key) {
		throw new DecodeError('ERR_ISSUER', 'The token was issued by the app itself: the issuer must be a client key');
	}
	return iss;
}
