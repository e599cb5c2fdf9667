const SCHEMAS = 'components["schemas"]';

/** A request or a response with a body in JSON. Types in braces stay: a name of their own is shorter where they repeat. */
const JSON_CONTENT = /\{ content: \{ "application\/json": ([^{}]+) \} \}/g;

/** Names the schemas of a document once, and content in JSON: most types of its operations are one of them. */
export function nameParts(text: string): string {
	const named = text.replaceAll(`${SCHEMAS}[`, 'schemas[').replaceAll(JSON_CONTENT, 'json<$1>');
	return [
		named,
		...(named.includes('schemas[') ? [`type schemas = ${SCHEMAS}\n`] : []),
		...(named.includes('json<') ? ['type json<Body> = { content: { "application/json": Body } }\n'] : []),
	].join('\n');
}
