/** https://developer.atlassian.com/cloud/jira/platform/scopes-for-connect-apps/ */
const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map([
	['WRITE', ['READ']],
	['DELETE', ['WRITE', 'READ']],
	['PROJECT_ADMIN', ['DELETE', 'WRITE', 'READ']],
	['SPACE_ADMIN', ['DELETE', 'WRITE', 'READ']],
	['ADMIN', ['PROJECT_ADMIN', 'SPACE_ADMIN', 'DELETE', 'WRITE', 'READ']],
]);

/** A scope of a Connect app, in capitals, and all that it implies. */
export function withImplied(scope: string): string[] {
	return [scope, ...(IMPLIED.get(scope) ?? [])];
}
