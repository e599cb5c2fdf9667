import { EncodeError } from '../errors.ts';
import { percentEncode } from '../qsh/index.ts';

/** A value for a `{parameter}` in a path. */
export type PathParam = string | number | bigint;

/** A name in braces. A UUID in braces is not one: it is how Bitbucket writes ids. */
const parameter = /\{(?![\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\})([^{}]+)\}/gi;

/** Bitbucket's files: the only parameter that may hold several segments. */
const severalSegments = /^\/?(?:2\.0\/)?(?:repositories|snippets)\/.*\/\{path\}$/;

/**
 * Fills the parameters of a path template, percent-encoded (RFC 3986, section 2), so that a value can never become another
 * path. What follows a `?` is left alone.
 *
 * @throws EncodeError `ERR_PATH_PARAMETER` where a value is missing, empty, `.`, `..` or neither text nor a number, and
 * where `params` has a name that the template does not have
 * @example
 * fillPath('rest/api/3/issue/{issueIdOrKey}', { issueIdOrKey: 'KEY-1' }) // 'rest/api/3/issue/KEY-1'
 */
export function fillPath(template: string, params: Readonly<Record<string, PathParam>>): string {
	const [path = '', ...query] = template.split('?');
	const names = new Set([...path.matchAll(parameter)].map(([, name]) => name));
	const extra = Object.keys(params).find((name) => !names.has(name));
	if (extra !== undefined) throw problem(extra, `is not in the path ${path}`);
	const filled = path.replaceAll(parameter, (_, name: string) => fill(path, name, params));
	return [filled, ...query].join('?');
}

/** Whether a path has parameters that are still to be filled. */
export function hasParams(path: string): boolean {
	const [bare = ''] = path.split('?');
	return bare.search(parameter) >= 0;
}

function fill(path: string, name: string, params: Readonly<Record<string, PathParam>>): string {
	const value = Object.hasOwn(params, name) ? toText(name, params[name]) : undefined;
	if (value === undefined) throw problem(name, `is missing: the path is ${path}`);
	if (name !== 'path' || !severalSegments.test(path)) return encodeSegment(name, value);
	const segments = value.split('/');
	// A folder may end in a slash.
	const isFolder = segments.length > 1 && segments.at(-1) === '';
	const encoded = (isFolder ? segments.slice(0, -1) : segments).map((segment) => encodeSegment(name, segment));
	return encoded.join('/') + (isFolder ? '/' : '');
}

function toText(name: string, value: unknown): string | undefined {
	if (value === undefined) return undefined;
	if (typeof value === 'string' || typeof value === 'bigint') return String(value);
	// NaN is not below anything, either.
	if (typeof value !== 'number' || !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) {
		throw problem(name, 'must be a string, a bigint or a number that is exact');
	}
	return String(value);
}

function encodeSegment(name: string, segment: string): string {
	if (segment === '') throw problem(name, 'must not be empty, nor have an empty segment');
	if (segment === '.' || segment === '..') throw problem(name, 'must not be or contain the segment "." or ".."');
	try {
		return percentEncode(segment);
	} catch (cause) {
		throw problem(name, 'is not well-formed Unicode', { cause });
	}
}

function problem(name: string, words: string, options?: ErrorOptions): EncodeError {
	return new EncodeError('ERR_PATH_PARAMETER', `Path parameter "${name}" ${words}`, options);
}
