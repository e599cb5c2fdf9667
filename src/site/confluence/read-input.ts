import type { HonoRequest } from 'hono';
import { isRecord } from '../../is-record.ts';
import { fail } from '../rest/index.ts';
import { latestOf } from './site.ts';
import type { VersionRecord } from './state.ts';

/** Whether a body is asked for. @throws a 400 for a format that this site does not make. */
export function wantsBody(req: HonoRequest): boolean {
	const format = req.query('body-format');
	if (format === undefined || format === 'storage') return format !== undefined;
	throw fail('confluence-v2', 400, `The local site gives bodies as \`storage\` only, not as \`${format}\`.`);
}

/** A body in storage format, in either of the two ways to write it. @throws a 400 */
export function readBody(input: Record<string, unknown>): string {
	const { body } = input;
	const written = isRecord(body) ? (body['storage'] ?? body) : undefined;
	if (!isRecord(written) || typeof written['value'] !== 'string')
		throw fail('confluence-v2', 400, 'A body is required.');
	if (written['representation'] !== 'storage') {
		throw fail('confluence-v2', 400, 'The local site takes bodies in the representation `storage` only.');
	}
	return written['value'];
}

/** The next version, which the caller must have counted. @throws a 409 when that was another one */
export function readVersion(
	input: Record<string, unknown>,
	content: { readonly versions: readonly VersionRecord[] },
): Pick<VersionRecord, 'number' | 'message'> {
	const { number, message = '' } = isRecord(input['version']) ? input['version'] : {};
	if (typeof number !== 'number') throw fail('confluence-v2', 400, 'The number of the version is required.');
	const current = latestOf(content).number;
	if (number !== current + 1) {
		const text = `Version must be incremented when updating. Current Version: [${current}]. Provided version: [${number}]`;
		throw fail('confluence-v2', 409, text);
	}
	return { number, message: String(message) };
}
