import type { HonoRequest } from 'hono';
import { isRecord } from '../../is-record.ts';
import { assertDepth, httpError, isDocument, type Document } from '../rest/index.ts';
import { adfAsStorage } from './adf.ts';
import { latestOf, type Family } from './site.ts';
import type { VersionRecord } from './state.ts';

/** The formats of bodies that this site has. */
export type BodyFormat = 'storage' | 'atlas_doc_format';

const FORMATS = '`storage` and `atlas_doc_format`';

/** The format in which the caller requests the body, if at all. @throws a 400 for one that this site does not support. */
export function bodyFormatOf(req: HonoRequest): BodyFormat | undefined {
	const format = req.query('body-format');
	if (format === undefined || format === 'storage' || format === 'atlas_doc_format') return format;
	throw httpError('confluence-v2', 400, `The local site returns bodies as ${FORMATS} only, not as \`${format}\`.`);
}

/** Parses a body in either of its two forms. @throws a 400 */
export function parseBody(
	input: Record<string, unknown>,
	family: Family = 'confluence-v2',
): Pick<VersionRecord, 'body' | 'adf'> {
	const { body } = input;
	const content = isRecord(body) ? (body['storage'] ?? body['atlas_doc_format'] ?? body) : undefined;
	if (!isRecord(content) || typeof content['value'] !== 'string') throw httpError(family, 400, 'A body is required.');
	const { representation, value } = content;
	if (representation === 'storage') return { body: value };
	if (representation !== 'atlas_doc_format') {
		throw httpError(family, 400, `The local site accepts bodies in the representations ${FORMATS} only.`);
	}
	return { body: adfAsStorage(parseDocument(value, family)), adf: value };
}

/** @throws a 400 */
function parseDocument(text: string, family: Family): Document {
	const document = parseJson(text);
	// The document is text in the JSON of the request.
	assertDepth(document, family);
	if (isDocument(document)) return document;
	throw httpError(family, 400, 'The value is not a document in the Atlassian Document Format.');
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Parses the version of an update. @throws a 409 if it is not the next one */
export function parseVersion(
	input: Record<string, unknown>,
	existing: { readonly versions: readonly VersionRecord[] },
	family: Family = 'confluence-v2',
): Pick<VersionRecord, 'number' | 'message'> {
	const { number, message = '' } = isRecord(input['version']) ? input['version'] : {};
	if (typeof number !== 'number') throw httpError(family, 400, 'The number of the version is required.');
	const current = latestOf(existing).number;
	if (number !== current + 1) {
		const text = `Version must be incremented when updating. Current Version: [${current}]. Provided version: [${number}]`;
		throw httpError(family, 409, text);
	}
	return { number, message: String(message) };
}
