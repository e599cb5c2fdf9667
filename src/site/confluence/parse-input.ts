import type { HonoRequest } from 'hono';
import { isRecord } from '../../is-record.ts';
import { httpError } from '../rest/index.ts';
import { latestOf } from './site.ts';
import type { VersionRecord } from './state.ts';

/** Whether the caller requests the body. @throws a 400 for a format that this site does not support. */
export function includesBody(req: HonoRequest): boolean {
	const format = req.query('body-format');
	if (format === undefined || format === 'storage') return format !== undefined;
	throw httpError('confluence-v2', 400, `The local site returns bodies as \`storage\` only, not as \`${format}\`.`);
}

/** Parses a body in storage format, in either of its two forms. @throws a 400 */
export function parseBody(input: Record<string, unknown>): string {
	const { body } = input;
	const content = isRecord(body) ? (body['storage'] ?? body) : undefined;
	if (!isRecord(content) || typeof content['value'] !== 'string')
		throw httpError('confluence-v2', 400, 'A body is required.');
	if (content['representation'] !== 'storage') {
		throw httpError('confluence-v2', 400, 'The local site accepts bodies in the representation `storage` only.');
	}
	return content['value'];
}

/** Parses the version of an update. @throws a 409 if it is not the next one */
export function parseVersion(
	input: Record<string, unknown>,
	existing: { readonly versions: readonly VersionRecord[] },
): Pick<VersionRecord, 'number' | 'message'> {
	const { number, message = '' } = isRecord(input['version']) ? input['version'] : {};
	if (typeof number !== 'number') throw httpError('confluence-v2', 400, 'The number of the version is required.');
	const current = latestOf(existing).number;
	if (number !== current + 1) {
		const text = `Version must be incremented when updating. Current Version: [${current}]. Provided version: [${number}]`;
		throw httpError('confluence-v2', 409, text);
	}
	return { number, message: String(message) };
}
