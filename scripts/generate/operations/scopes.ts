import type { Operation } from '../openapi.ts';

export interface Scopes {
	/** Scopes of OAuth 2.0 with two parts, of which all are needed. */
	classic: readonly string[];
	/** Scopes with three parts, an alternative to the classic ones. */
	granular: readonly string[];
	/** Scope of Connect apps, in capitals. */
	connect?: string;
}

/** From Atlassian's extension, and from `security` where that has none: Jira Software says it only there. */
export function scopesOf(operation: Operation): Scopes {
	const said = (operation['x-atlassian-oauth2-scopes'] ?? []).flatMap(({ scopes }) => scopes);
	const secured = (operation.security ?? []).flatMap((scheme) => Object.values(scheme).flat());
	const all = [...new Set([...said, ...secured])].toSorted();
	const connect = operation['x-atlassian-connect-scope'];
	return {
		classic: all.filter((scope) => !isGranular(scope)),
		granular: all.filter(isGranular),
		...(connect !== undefined && connect !== 'NONE' && { connect }),
	};
}

/** `read:issue:jira` beside `read:jira-work`. */
function isGranular(scope: string): boolean {
	return scope.split(':').length > 2;
}
