/**
 * Every object of Bitbucket requires its `type`, a discriminator without values. openapi-typescript makes the schema's name
 * the only value, though an `account` is a `user` or a `team`; takes it out of the base schema with `Omit`, which leaves
 * nothing of an open object; and demands it in every body, though Bitbucket does not. So `type` is an optional string.
 */
export function dropTypeTags(node: unknown): void {
	if (node === null || typeof node !== 'object') return;
	if ('discriminator' in node && typeof node.discriminator === 'object') delete node.discriminator;
	if ('required' in node && Array.isArray(node.required))
		node.required = node.required.filter((name) => name !== 'type');
	for (const inner of Object.values(node)) dropTypeTags(inner);
}
