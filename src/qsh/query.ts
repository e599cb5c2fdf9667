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

/** The query as it is hashed: every name once, sorted, its values sorted and joined by a bare comma. `jwt` is left out. */
export function canonicalQuery(parameters: readonly QueryParameter[], order: NameOrder = 'encoded'): string {
	const valuesByName = new Map<string, { name: Component; values: Component[] }>();
	for (const { name, value } of parameters) {
		if (name.decoded === 'jwt') continue;
		const entry = valuesByName.get(name.encoded);
		if (entry) entry.values.push(value);
		else valuesByName.set(name.encoded, { name, values: [value] });
	}
	return [...valuesByName.values()]
		.toSorted((a, b) => compareCodeUnits(a.name[order], b.name[order]))
		.map(({ name, values }) => `${name.encoded}=${joinValues(values)}`)
		.join('&');
}

function joinValues(values: readonly Component[]): string {
	return values
		.toSorted((a, b) => compareCodeUnits(a.decoded, b.decoded))
		.map(({ encoded }) => encoded)
		.join(',');
}

function compareCodeUnits(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
