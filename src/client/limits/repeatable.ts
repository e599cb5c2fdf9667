import { isRecord } from '../../is-record.ts';
import type { Operation } from '../../operations/index.ts';

/** The facts of a call that decide whether it may be sent again. */
export interface RepeatedCall {
	readonly operation: Operation | undefined;
	readonly body: { readonly given: unknown; readonly isReplaced: boolean };
}

/**
 * PUT operations that add or move something, so that a second one adds it again, or fails because it is there already. By the
 * end of their path, which is the same on Data Center.
 *
 * Sources: the summaries of Atlassian's OpenAPI documents ("Add ...", "Append ...", "Publish ...").
 */
const ADDING =
	/\/(?:field\/[^/]+\/context\/[^/]+\/issuetype|issuesecurityschemes\/[^/]+\/level(?:\/[^/]+\/member)?|issuetypescheme\/[^/]+\/issuetype|issuetypescreenscheme\/[^/]+\/mapping|notificationscheme\/[^/]+\/notification|plans\/plan\/[^/]+\/(?:archive|trash)|content\/[^/]+\/(?:child\/attachment|state)|content\/blueprint\/instance\/[^/]+)$/;

/** Bitbucket: a PUT that renames creates another one when it comes again to the previous address. */
const RENAMING = /\/(?:repositories|workspaces\/[^/]+\/projects)\/[^/]+(?:\/[^/]+)?$/;

/** Confluence renumbers the later versions of a content when one is deleted: the second request deletes another. */
const RENUMBERING = /\/content\/[^/]+\/version\/\d+$/;

/** Whether a second request does no harm if the first one had its effect. */
export function isRepeatable(call: RepeatedCall, { method, url, headers, body }: Request): boolean {
	const { pathname, searchParams } = new URL(url);
	if (/^(?:GET|HEAD|QUERY|OPTIONS)$/.test(method)) return true;
	if (method === 'POST') return call.operation?.reads === true && call.operation.method === 'POST';
	if (method !== 'PUT' && method !== 'DELETE') return false;
	// With a version, or a condition, the second one fails.
	if (searchParams.has('version') || headers.has('if-match') || headers.has('if-unmodified-since')) return false;
	if (method === 'DELETE') return !RENUMBERING.test(pathname);
	if (ADDING.test(pathname)) return false;
	const { given, isReplaced } = call.body;
	if (isMissing(given)) return body === null;
	return !(isReplaced && body !== null) && isSetting(given, pathname);
}

/** Whether a body says how things are to be, and not how they are to change. */
function isSetting(body: unknown, pathname: string): boolean {
	const isText = typeof body === 'string';
	if (!isText && !(body instanceof URLSearchParams)) return false;
	const value: unknown = isText ? parseOrText(body) : Object.fromEntries(body);
	// JSON Patch (RFC 6902).
	if (Array.isArray(value)) return !value.some((item) => isRecord(item) && 'op' in item);
	if (!isRecord(value)) return true;
	if (RENAMING.test(pathname) && ('name' in value || 'key' in value)) return false;
	// The verbs of Jira (`update: { comment: [{ add }] }`), and the number of a version.
	return !('version' in value) && !isFilled(value['update']);
}

function isMissing(body: unknown): boolean {
	return body === undefined || body === null;
}

function isFilled(value: unknown): boolean {
	return isRecord(value) && Object.keys(value).length > 0;
}

function parseOrText(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
