import { EncodeError } from '../errors.ts';
import { readComponent, type Component } from './percent.ts';

/** One `name=value` of a query, in the order of the wire. */
export interface QueryParameter {
	readonly name: Component;
	readonly value: Component;
}

/** How names are ordered: Atlassian's Java code compares them encoded, its JavaScript library decoded. */
export type NameOrder = 'encoded' | 'decoded';

/** Splits a raw query (without its `?`). Empty pieces are ignored; a name without `=` has an empty value. */
export function parseQuery(query: string, strict: boolean): QueryParameter[] {
	const parameters: QueryParameter[] = [];
	for (const piece of query.split('&')) {
		if (piece === '') continue;
		const equals = piece.indexOf('=');
		const rawName = equals === -1 ? piece : piece.slice(0, equals);
		if (strict && rawName === '') {
			throw new EncodeError('ERR_QUERY_NAME_EMPTY', 'The query holds a value without a name (`=value`): name it');
		}
		const rawValue = equals === -1 ? '' : piece.slice(equals + 1);
		parameters.push({ name: readComponent(rawName, strict), value: readComponent(rawValue, strict) });
	}
	return parameters;
}

/**
 * The canonical query: every name once, sorted, its values sorted and joined by a bare comma, without `jwt`.
 *
 * Names that decode alike (a bad escape, and the escaped spelling of it) sort by their encoded form.
 */
export function canonicalQuery(parameters: readonly QueryParameter[], order: NameOrder = 'encoded'): string {
	const sorted = parameters
		.filter(({ name }) => name.decoded !== 'jwt')
		.toSorted(
			(a, b) =>
				compareCodeUnits(a.name[order], b.name[order]) ||
				compareCodeUnits(a.name.encoded, b.name.encoded) ||
				compareCodeUnits(a.value.decoded, b.value.decoded),
		);
	let canonical = '';
	let previous: string | undefined;
	for (const { name, value } of sorted) {
		canonical += name.encoded === previous ? `,${value.encoded}` : `&${name.encoded}=${value.encoded}`;
		previous = name.encoded;
	}
	return canonical.slice(1);
}

function compareCodeUnits(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
