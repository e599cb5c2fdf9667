/** A query is invalid, or cannot be run here. Its message is Jira's. */
export class JqlError extends Error {
	override readonly name = 'JqlError';
}

export type Operator = '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not';

export const OPPOSITE: Readonly<Record<Operator, Operator>> = {
	'=': '!=',
	'!=': '=',
	'~': '!~',
	'!~': '~',
	'<': '>=',
	'>=': '<',
	'>': '<=',
	'<=': '>',
	in: 'not in',
	'not in': 'in',
	is: 'is not',
	'is not': 'is',
};

export type Operand =
	| { readonly kind: 'value'; readonly text: string }
	| { readonly kind: 'function'; readonly text: string }
	| { readonly kind: 'empty' };

export interface Term {
	readonly kind: 'term';
	readonly field: string;
	readonly operator: Operator;
	readonly operands: readonly Operand[];
}

export type Clause = Term | { readonly kind: 'and' | 'or'; readonly clauses: readonly Clause[] };

export interface Sorting {
	readonly field: string;
	readonly descending: boolean;
}

export interface Query {
	/** Undefined for a query without a restriction. */
	readonly where: Clause | undefined;
	readonly orderBy: readonly Sorting[];
}
