const SCHEMAS = 'components["schemas"]';

/** Names the schemas of a document once: most types of its operations are one of them. */
export function nameSchemas(text: string): string {
	if (!text.includes(`${SCHEMAS}[`)) return text;
	return `${text.replaceAll(`${SCHEMAS}[`, 'schemas[')}\ntype schemas = ${SCHEMAS}\n`;
}
