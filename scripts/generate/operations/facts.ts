import { operationsOf, resolveParameter } from '../openapi.ts';
import { anchorOf, successorOf } from './successors.ts';
import { isRead, pagingOf } from './behaviour.ts';
import { scopesOf } from './scopes.ts';
import type { Document, Method, Operation } from '../openapi.ts';
import type { Product } from '../documents.ts';
import type { Paging } from './behaviour.ts';
import type { Scopes } from './scopes.ts';

/** What a document says of one operation beside its types. */
export interface OperationFacts extends Scopes {
	/** As on the wire: `/rest/api/3/issue/{issueIdOrKey}`. */
	template: string;
	/** In capitals. */
	method: string;
	/** Page of Atlassian's documentation, below `https://developer.atlassian.com/`. */
	page?: string;
	/** Where it stands on that page. */
	anchor?: string;
	experimental: boolean;
	deprecated: boolean;
	undocumented: boolean;
	/** Whether a POST changes nothing. */
	reads: boolean;
	/** Whether it is refused without `X-Atlassian-Token: no-check`. */
	noCheck: boolean;
	paging?: Paging;
	/** Template of the operation with the same method, or one named with its own, that takes the place of a deprecated one. */
	successor?: string;
}

/**
 * @param document as Atlassian publishes it: some facts stand only in its prose, of which nothing is kept
 * @param normalised the same, with the parameters that it leaves out
 */
export function factsOf(product: Product, document: Document, normalised: Document): OperationFacts[] {
	const base = product.base ?? '';
	const originals = new Map(
		operationsOf(document).map(({ path, method, operation }) => [`${method} ${base}${path}`, operation]),
	);
	const hasTags = operationsOf(document).some(({ operation: { tags = [] } }) => tags.length > 0);
	return operationsOf(normalised).map(({ path, method, operation, item }) => {
		const original = originals.get(`${method} ${path}`) ?? operation;
		const declared = [...(operation.parameters ?? []), ...(item.parameters ?? [])];
		const queries = declared
			.map((parameter) => resolveParameter(normalised, parameter))
			.filter((parameter) => parameter.in === 'query')
			.map(({ name }) => name);
		const reads = isRead(path, method);
		const page = pageOf(product, path.slice(base.length), original, hasTags);
		const paging = method === 'get' || reads ? pagingOf(product.name, path, queries, operation, normalised) : undefined;
		const successor = operation.deprecated ? successorOf(document, base, path, method, original) : undefined;
		return {
			template: path,
			method: method.toUpperCase(),
			...(page !== undefined && { page, anchor: anchorOf(path.slice(base.length), method) }),
			...scopesOf(original),
			experimental: operation['x-experimental'] === true,
			deprecated: operation.deprecated === true,
			undocumented: operation['x-undocumented'] === true,
			reads: reads && method !== 'get',
			noCheck: needsNoCheck(path, method, original),
			...(paging !== undefined && { paging }),
			...(successor !== undefined && { successor }),
		};
	});
}

/** Atlassian gives each tag a page, and one to the operations that have none; in a document without tags, each first segment. */
function pageOf({ docs }: Product, path: string, { tags }: Operation, hasTags: boolean): string | undefined {
	if (docs === undefined) return undefined;
	const group = tags?.[0] ?? (hasTags ? 'other-operations' : (path.split('/')[1] ?? ''));
	return `${docs}/api-group-${group.toLowerCase().replaceAll(/[^a-z0-9]/g, '-')}`;
}

const forms =
	/^\/rest\/api\/[23]\/.*\/attachments$|\/child\/attachment(?:\/\{attachmentId\}\/data)?$|\/attachTemporaryFile$/;

/** Said in prose, or known of forms: https://developer.atlassian.com/cloud/jira/platform/special-headers/ */
function needsNoCheck(path: string, method: Method, operation: Operation): boolean {
	return (
		JSON.stringify(operation).includes('no-check') || ((method === 'post' || method === 'put') && forms.test(path))
	);
}
