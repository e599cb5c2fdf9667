/** Calls of the larger collection that are wrong where they were found, each with the reason. The types refuse them. */
export const wrongAtSource: Readonly<Record<string, string>> = {
	...because('Confluence removed these operations of its first API', [
		'c255 c258 c430 c433 c466 c468 c469 c614 c621 c623 c624 c626 c627 c628 c629 c631 c647',
	]),
	...because('nothing like it is in any API of Atlassian', ['c226 c242 c289 c303 c493 c559 c560 c567 c569 c573 c580']),
	...because('it is another operation of the same product by now', ['c251 c537 c590 c591 c665 c676']),
	...because('the API has no query parameter of this name', [
		'c108 c133 c244 c392 c394 c498 c551 c574 c575 c576 c582 c589 c596 c618 c673',
	]),
	...because('the body has a key that the API does not know, or lacks one that it requires', [
		'c339 c340 c490 c508 c578',
	]),
	...because('it is private to the front end of Atlassian', ['c187 c222 c376']),
	...because('no document of it is published: through `Extra`', ['c183 c184']),
};

function because(reason: string, lists: readonly string[]): Record<string, string> {
	return Object.fromEntries(lists.flatMap((list) => list.split(' ')).map((id) => [id, reason]));
}
