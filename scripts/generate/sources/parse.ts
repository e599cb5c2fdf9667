import type { Document } from '../openapi.ts';

/** Refuses what is not an OpenAPI 3 document, naming where it came from: an error page parses as JSON at times. */
export function parseDocument(text: string, source: string): Document {
	const value = parseJson(text, source);
	const isDocument =
		typeof value === 'object' &&
		value !== null &&
		'openapi' in value &&
		String(value.openapi).startsWith('3.') &&
		'paths' in value;
	if (!isDocument) throw new Error(`${source} is not an OpenAPI 3 document`);
	// Whatever else it should have shows when its operations are counted.
	return value as unknown as Document;
}

function parseJson(text: string, source: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Error(`${source} is not JSON`, { cause });
	}
}
