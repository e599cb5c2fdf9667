/**
 * Calls of the larger collection that are wrong where they were found, each with the reason. The types refuse them. A call that
 * works although no document has it is not here: the types know it.
 */
export const wrongAtSource: Readonly<Record<string, string>> = {
	...because('Confluence removed the operation; the error names the successor', [
		'c251 c255 c258 c430 c433 c466 c468 c469 c614 c621 c623 c624 c626 c627 c628 c629 c631 c647',
	]),
	...because('no API of Atlassian has such a path: it is misremembered, or made up', [
		'c226 c242 c289 c303 c493 c559 c560 c567 c569 c573 c578 c580 c590 c591 c676',
	]),
	...because('Jira removed the operation that created workflows one by one', ['c537']),
	...because('a query parameter that is misspelt, or of another operation, and has no effect', [
		'c244 c498 c551 c574 c575 c576 c582 c589 c596 c673',
	]),
	...because('a query parameter of Jira Server that the Cloud does not know', ['c392 c394']),
	...because('the required account id is missing: users have no keys any more', ['c618']),
	...because('the body has keys of the API before this one, or lacks one that is required', ['c490 c508']),
	...because('it puts a secret into a URL that no document has', ['c665']),
};

function because(reason: string, lists: readonly string[]): Record<string, string> {
	return Object.fromEntries(lists.flatMap((list) => list.split(' ')).map((id) => [id, reason]));
}
