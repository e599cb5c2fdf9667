import { operationsOf } from '../openapi.ts';
import type { OperationFacts } from './facts.ts';
import type { Document } from '../openapi.ts';

/** What an editor shows of an operation: whether it is deprecated or experimental, and its page in the documentation. */
export function commentOperations(document: Document, facts: readonly OperationFacts[]): void {
	const comments = new Map(facts.map((one) => [`${one.method} ${one.template}`, commentOf(one)]));
	for (const { path, method, operation } of operationsOf(document)) {
		operation.summary = comments.get(`${method.toUpperCase()} ${path}`) ?? '';
	}
}

function commentOf({
	method,
	deprecated,
	experimental,
	undocumented,
	successor,
	page,
	anchor,
}: OperationFacts): string {
	const words = [
		...(undocumented ? ["In none of Atlassian's documents."] : []),
		...(deprecated
			? [`@deprecated${successor === undefined ? '' : ` \`${method} ${successor}\` takes its place.`}`]
			: []),
		...(experimental ? ['@experimental'] : []),
		...(page === undefined ? [] : [`@see https://developer.atlassian.com/${page}/#${anchor ?? ''}`]),
	];
	return words.join(' ');
}
