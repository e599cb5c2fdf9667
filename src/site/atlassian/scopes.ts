/** What each scope implies. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
	WRITE: ['READ'],
	DELETE: ['WRITE', 'READ'],
	PROJECT_ADMIN: ['DELETE', 'WRITE', 'READ'],
	SPACE_ADMIN: ['DELETE', 'WRITE', 'READ'],
	ADMIN: ['PROJECT_ADMIN', 'SPACE_ADMIN', 'DELETE', 'WRITE', 'READ'],
};

/** The scopes of a descriptor, in capitals, with what they imply. */
export function scopesOf(scopes: unknown): string[] {
	const named = (Array.isArray(scopes) ? (scopes as unknown[]) : []).map((scope) => String(scope).toUpperCase());
	return [...new Set(named.flatMap((scope) => [scope, ...((Object.hasOwn(IMPLIED, scope) && IMPLIED[scope]) || [])]))];
}

/** What reads though its method is another. */
const READS = /\/rest\/api\/(?:2|3|latest)\/(?:webhook|search\/)/;

/** The scope that a call needs, as Atlassian's documents have it for all that this site serves. */
export function neededScope(method: string, path: string): string {
	if (method === 'GET' || method === 'HEAD' || READS.test(path)) return 'READ';
	return method === 'DELETE' ? 'DELETE' : 'WRITE';
}
