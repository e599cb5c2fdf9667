import { fromBase64url } from '../../crypto/index.ts';
import { isRecord } from '../../is-record.ts';
import type { Operation } from '../../operations/index.ts';

/**
 * The scopes that an operation needs, and those of the token if they can be read: for a token that lacks one.
 *
 * @param authorization that was sent
 */
export function explainScopes(operation: Operation | undefined, authorization: string): string | undefined {
	if (operation === undefined) return undefined;
	const [scheme = '', token = ''] = authorization.split(' ', 2);
	if (/^jwt$/i.test(scheme)) {
		const { connect } = operation.scopes;
		return connect && `The app needs the scope ${connect} in its descriptor.`;
	}
	const sets = setsOf(operation);
	if (sets.length === 0) return undefined;
	const needed = sets.map((scopes) => scopes.join(' and ')).join(', or ');
	const held = scopesOf(token);
	const has =
		held === undefined ? '' : held.length === 0 ? '; the token has none' : `; the token has ${held.join(' ')}`;
	return `The operation needs the scope ${needed}${has}.`;
}

/** Whether a token is known to lack the scopes of an operation. */
export function lacksScopes(operation: Operation, authorization: string): boolean {
	const held = scopesOf(authorization.split(' ', 2)[1] ?? '');
	const sets = setsOf(operation);
	return held !== undefined && sets.length > 0 && !sets.some((scopes) => scopes.every((scope) => held.includes(scope)));
}

/** Either of them is enough. */
function setsOf({ scopes: { classic, granular } }: Operation): (readonly string[])[] {
	return [classic, granular].filter(({ length }) => length > 0);
}

/**
 * Whether a refusal is about scopes, and not about the age of the token. The gateway says so in its message only: "Unauthorized;
 * scope does not match".
 */
export function namesScopes(text: string, headers: Headers): boolean {
	return (
		/\binsufficient_scope\b/.test(headers.get('www-authenticate') ?? '') ||
		/\bscopes? does not match\b|\binsufficient[_ ]scopes?\b/i.test(text)
	);
}

/** The scopes in an access token: those of Atlassian are JWTs, whose claims are not verified here. */
function scopesOf(token: string): string[] | undefined {
	try {
		const payload: unknown = JSON.parse(fromBase64url(token.split('.')[1] ?? ''));
		if (!isRecord(payload) || typeof payload['scope'] !== 'string') return undefined;
		return payload['scope'].split(' ').filter((scope) => /^[\w:.-]{1,100}$/.test(scope));
	} catch {
		return undefined;
	}
}
