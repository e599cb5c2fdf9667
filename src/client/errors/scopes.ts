import { fromBase64url } from '../../crypto/index.ts';
import { isRecord } from '../../is-record.ts';
import type { OperationDetails } from '../../operations/index.ts';

/**
 * What an operation needs, and what the token has where that can be read: for a token that lacks a scope.
 *
 * @param authorization that was sent
 */
export function explainScopes(operation: OperationDetails | undefined, authorization: string): string | undefined {
	if (operation === undefined) return undefined;
	const [scheme = '', token = ''] = authorization.split(' ', 2);
	if (/^jwt$/i.test(scheme)) {
		const { connectScope } = operation;
		return connectScope && `The app needs the scope ${connectScope} in its descriptor.`;
	}
	const { classicScopes, granularScopes } = operation;
	const sets = [classicScopes, granularScopes].filter(({ length }) => length > 0);
	if (sets.length === 0) return undefined;
	const needed = sets.map((scopes) => scopes.join(' and ')).join(', or ');
	const held = scopesOf(token);
	const has =
		held === undefined ? '' : held.length === 0 ? '; the token has none' : `; the token has ${held.join(' ')}`;
	return `The operation needs the scope ${needed}${has}.`;
}

/** Whether a token is known to lack the scopes of an operation. */
export function lacksScopes({ classicScopes, granularScopes }: OperationDetails, authorization: string): boolean {
	const held = scopesOf(authorization.split(' ', 2)[1] ?? '');
	const sets = [classicScopes, granularScopes].filter(({ length }) => length > 0);
	return held !== undefined && sets.length > 0 && !sets.some((scopes) => scopes.every((scope) => held.includes(scope)));
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
