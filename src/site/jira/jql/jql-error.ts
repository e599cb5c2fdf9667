/** What Jira says of a query that it cannot run. */
export class JqlError extends Error {
	override readonly name = 'JqlError';
}
