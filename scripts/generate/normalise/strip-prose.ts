import type { Document } from '../openapi.ts';

/** Prose, and what only makes sense with it. Never carried over: it is Atlassian's text, not an interface. */
const prose = new Set([
	'description',
	'summary',
	'title',
	'example',
	'examples',
	'externalDocs',
	'tags',
	'termsOfService',
	'contact',
	'license',
	'default',
	'format',
	'security',
	'securitySchemes',
	// Operations are named by method and path. Ids are missing in Bitbucket (231), doubled in Jira Service Management (6, each a
	// duplicate member that only `skipLibCheck: false` notices), shared by products, and sentences in Assets.
	'operationId',
]);

const flags = new Set(['x-experimental', 'x-undocumented']);

/** Under these keys the next level is named by the author, so that `description` may be a property of an issue. */
const dictionaries = new Set([
	'properties',
	'schemas',
	'responses',
	'requestBodies',
	'paths',
	'content',
	'mapping',
	'parameters',
]);

/** A copy of `document` without descriptions, summaries, examples, narratives and other extensions; `deprecated` and `x-experimental` stay. */
export function stripProse(document: Document): Document {
	const { title, version } = document.info;
	// The shape is the one that came in, with keys left out that Document does not name.
	return { ...(strip(document, false) as Document), info: { title, version } };
}

function strip(value: unknown, named: boolean): unknown {
	if (Array.isArray(value)) return value.map((item) => strip(item, false));
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).filter(
		([key]) => named || flags.has(key) || !(prose.has(key) || key.startsWith('x-')),
	);
	return Object.fromEntries(entries.map(([key, inner]) => [key, strip(inner, !named && dictionaries.has(key))]));
}
