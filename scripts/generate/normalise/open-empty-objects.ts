/**
 * `type: object` without properties says nothing about its properties. openapi-typescript reads it as an object that has
 * none, so that no property of an answer could be read and none of a body given.
 */
export function openEmptyObjects(node: unknown): void {
	if (node === null || typeof node !== 'object') return;
	if (isEmptyObject(node)) Object.assign(node, { additionalProperties: true });
	for (const inner of Object.values(node)) openEmptyObjects(inner);
}

const shaping = ['properties', 'additionalProperties', 'allOf', 'oneOf', 'anyOf', '$ref', 'enum'];

function isEmptyObject(node: object): boolean {
	if (!('type' in node) || node.type !== 'object') return false;
	return shaping.every(
		(key) =>
			!(key in node) ||
			(key === 'additionalProperties' && Reflect.get(node, key) === false) ||
			isEmpty(Reflect.get(node, key), key),
	);
}

function isEmpty(value: unknown, key: string): boolean {
	return key === 'properties' && Object.keys(value ?? {}).length === 0;
}
