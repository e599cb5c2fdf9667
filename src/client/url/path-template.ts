import { EncodeError } from '../../errors.ts';
import { PARAMETER } from '../../path-segment.ts';
import { percentEncode } from '../../qsh/index.ts';

/** A value for a `{parameter}` in a path. */
export type PathParam = string | number | bigint;

const ALL_PARAMETERS = new RegExp(PARAMETER, 'gi');

/** Bitbucket's files: the only parameter whose value may have several segments. */
const SEVERAL_SEGMENTS = /^\/?(?:2\.0\/)?(?:repositories|snippets)\/.*\/\{path\}$/;

/**
 * Fills the parameters of a path template, percent-encoded (RFC 3986, section 2), so that a value cannot lead to another
 * path. A query is left as it is.
 *
 * @throws EncodeError `ERR_PATH_PARAMETER` for a value that is missing, empty, `.`, `..` or neither text nor a number, and
 * for a name in `params` that the template does not have
 * @example
 * fillPath('rest/api/3/issue/{issueIdOrKey}', { issueIdOrKey: 'KEY-1' }) // 'rest/api/3/issue/KEY-1'
 */
export function fillPath(template: string, params: Readonly<Record<string, PathParam>>): string {
	const [path = '', ...query] = template.split('?');
	const names = new Set([...path.matchAll(ALL_PARAMETERS)].map(([, name]) => name));
	const extra = Object.keys(params).find((name) => !names.has(name));
	if (extra !== undefined) throw invalid(extra, `is not in the path ${path}`);
	const filled = path.replaceAll(ALL_PARAMETERS, (_, name: string) => fill(path, name, params));
	return [filled, ...query].join('?');
}

/** Whether a path has parameters to fill. */
export function hasParams(path: string): boolean {
	return path.includes('{') && PARAMETER.test(path.split('?', 1)[0] ?? '');
}

function fill(path: string, name: string, params: Readonly<Record<string, PathParam>>): string {
	const value = Object.hasOwn(params, name) ? toText(name, params[name]) : undefined;
	if (value === undefined) throw invalid(name, `is missing: the path is ${path}`);
	if (name !== 'path' || !SEVERAL_SEGMENTS.test(path)) return encodeSegment(name, value);
	const segments = value.split('/');
	// A folder may end in a slash.
	const isFolder = segments.length > 1 && segments.at(-1) === '';
	const encoded = (isFolder ? segments.slice(0, -1) : segments).map((segment) => encodeSegment(name, segment));
	return encoded.join('/') + (isFolder ? '/' : '');
}

function toText(name: string, value: unknown): string | undefined {
	if (value === undefined) return undefined;
	if (typeof value === 'string' || typeof value === 'bigint') return String(value);
	// NaN fails the comparison as well.
	if (typeof value !== 'number' || !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) {
		throw invalid(name, 'must be a string, a bigint or an exact number');
	}
	return String(value);
}

function encodeSegment(name: string, segment: string): string {
	if (segment === '') throw invalid(name, 'must not be empty, nor have an empty segment');
	if (segment === '.' || segment === '..') throw invalid(name, 'must not be or contain the segment "." or ".."');
	try {
		return percentEncode(segment);
	} catch (cause) {
		throw invalid(name, 'is not well-formed Unicode', { cause });
	}
}

function invalid(name: string, reason: string, options?: ErrorOptions): EncodeError {
	return new EncodeError('ERR_PATH_PARAMETER', `Path parameter "${name}" ${reason}`, options);
}
