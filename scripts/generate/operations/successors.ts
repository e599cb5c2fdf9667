import { operationsOf } from '../openapi.ts';
import type { Document, Method, Operation } from '../openapi.ts';

/** Named in Atlassian's changelog and not in the documents. */
const known: readonly [RegExp, string][] = [
	[/^(\/rest\/api\/[23])\/search$/, '$1/search/jql'],
	[/^\/rest\/agile\/1\.0(\/.*\/(?:issue|backlog))$/, '/rest/software/1.0$1'],
];

/** The template of what takes the place of a deprecated operation: the one operation that its prose links to. */
export function successorOf(
	document: Document,
	base: string,
	path: string,
	method: Method,
	operation: Operation,
): string | undefined {
	for (const [pattern, successor] of known) if (pattern.test(path)) return path.replace(pattern, successor);
	const linked = [...JSON.stringify(operation).matchAll(/#(api-[a-z0-9-]+)/g)].map(([, anchor]) => anchor);
	const found = operationsOf(document).filter(
		(other) => other.method === method && base + other.path !== path && linked.includes(anchorOf(other.path, method)),
	);
	return found.length === 1 && found[0] ? base + found[0].path : undefined;
}

/** Where an operation stands on its page. */
export function anchorOf(path: string, method: string): string {
	const words = path
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return `api-${words}-${method}`;
}
