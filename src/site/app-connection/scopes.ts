import { withImplied } from '../../operations/index.ts';

/** The scopes of a descriptor, in capitals, with all that they imply. */
export function parseScopes(scopes: unknown): string[] {
	const named = (Array.isArray(scopes) ? (scopes as unknown[]) : []).map((scope) => String(scope).toUpperCase());
	return [...new Set(named.flatMap(withImplied))];
}

/** Operations that need READ although their method is not GET. */
const READ_OPERATIONS = /\/rest\/api\/(?:2|3|latest)\/(?:webhook|search\/)/;

/** The scope that a call needs, according to Atlassian's documents for all operations of this site. */
export function requiredScope(method: string, path: string): string {
	if (method === 'GET' || method === 'HEAD' || READ_OPERATIONS.test(path)) return 'READ';
	return method === 'DELETE' ? 'DELETE' : 'WRITE';
}
