import { JqlError, OPPOSITE, type Clause, type Operand, type Operator, type Query, type Sorting } from './query.ts';
import { tokenize, type Token } from './tokenize.ts';

/** The position of the parser in the tokens. */
interface Cursor {
	readonly tokens: readonly Token[];
	at: number;
	depth: number;
}

/** Limits that keep the parser from overflowing the stack. */
const MAX_CHARACTERS = 50_000;
const MAX_DEPTH = 200;

/** @throws {@link JqlError} */
export function parseJql(jql: string): Query {
	if (jql.length > MAX_CHARACTERS) {
		throw new JqlError(`The local site accepts queries of at most ${MAX_CHARACTERS} characters.`);
	}
	const cursor: Cursor = { tokens: tokenize(jql), at: 0, depth: 0 };
	const where = done(cursor) || isWord(cursor, 'order') ? undefined : parseOr(cursor);
	const orderBy = parseOrder(cursor);
	if (!done(cursor)) throw unexpected(cursor, "expecting either 'OR' or 'AND'");
	return { where, orderBy };
}

function parseOr(cursor: Cursor): Clause {
	const clauses = [parseAnd(cursor)];
	while (takeWord(cursor, 'or') || takeSymbol(cursor, '||')) clauses.push(parseAnd(cursor));
	return { kind: 'or', clauses };
}

function parseAnd(cursor: Cursor): Clause {
	const clauses = [parseNot(cursor)];
	while (takeWord(cursor, 'and') || takeSymbol(cursor, '&&')) clauses.push(parseNot(cursor));
	return { kind: 'and', clauses };
}

function parseNot(cursor: Cursor): Clause {
	cursor.depth += 1;
	if (cursor.depth > MAX_DEPTH) {
		throw new JqlError(`The local site accepts queries that are nested at most ${MAX_DEPTH} deep.`);
	}
	const clause = parseNested(cursor);
	cursor.depth -= 1;
	return clause;
}

function parseNested(cursor: Cursor): Clause {
	if (takeWord(cursor, 'not') || takeSymbol(cursor, '!')) return negate(parseNot(cursor));
	if (!takeSymbol(cursor, '(')) return parseTerm(cursor);
	const clause = parseOr(cursor);
	if (!takeSymbol(cursor, ')')) throw unexpected(cursor, "expecting ')'");
	return clause;
}

function parseTerm(cursor: Cursor): Clause {
	const field = takeText(cursor, 'expecting a field name');
	const operator = parseOperator(cursor);
	const needsList = operator === 'in' || operator === 'not in';
	const operands = needsList ? parseList(cursor) : [parseOperand(cursor)];
	const needsEmpty = operator === 'is' || operator === 'is not';
	if (needsEmpty && operands.some(({ kind }) => kind !== 'empty')) {
		throw new JqlError(`The operator '${operator}' can only be used with EMPTY or NULL.`);
	}
	return { kind: 'term', field, operator, operands };
}

function parseOperator(cursor: Cursor): Operator {
	for (const symbol of ['=', '!=', '~', '!~', '<', '<=', '>', '>='] as const) {
		if (takeSymbol(cursor, symbol)) return symbol;
	}
	if (takeWord(cursor, 'in')) return 'in';
	if (takeWord(cursor, 'is')) return takeWord(cursor, 'not') ? 'is not' : 'is';
	if (takeWord(cursor, 'not') && takeWord(cursor, 'in')) return 'not in';
	throw unexpected(cursor, "expecting one of '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'IS'");
}

function parseList(cursor: Cursor): Operand[] {
	if (!takeSymbol(cursor, '(')) throw unexpected(cursor, "expecting '('");
	const operands = [parseOperand(cursor)];
	while (takeSymbol(cursor, ',')) operands.push(parseOperand(cursor));
	if (!takeSymbol(cursor, ')')) throw unexpected(cursor, "expecting ')' or ','");
	return operands;
}

function parseOperand(cursor: Cursor): Operand {
	const token = cursor.tokens[cursor.at];
	if (token?.kind === 'word' && /^(?:empty|null)$/i.test(token.text)) {
		cursor.at += 1;
		return { kind: 'empty' };
	}
	const text = takeText(cursor, 'expecting a value, list or function');
	if (token?.kind === 'quoted' || !takeSymbol(cursor, '(')) return { kind: 'value', text };
	if (!takeSymbol(cursor, ')')) throw new JqlError(`The function '${text}' has no arguments on the local site.`);
	return { kind: 'function', text };
}

function parseOrder(cursor: Cursor): Sorting[] {
	if (!takeWord(cursor, 'order')) return [];
	if (!takeWord(cursor, 'by')) throw unexpected(cursor, "expecting 'by'");
	const sortings: Sorting[] = [];
	do {
		const field = takeText(cursor, 'expecting a field name');
		const descending = takeWord(cursor, 'desc');
		if (!descending) takeWord(cursor, 'asc');
		sortings.push({ field, descending });
	} while (takeSymbol(cursor, ','));
	return sortings;
}

/** `not` inverts the operators, as in Jira: an empty field therefore matches neither a clause nor its negation. */
function negate(clause: Clause): Clause {
	if (clause.kind === 'term') return { ...clause, operator: OPPOSITE[clause.operator] };
	return { kind: clause.kind === 'and' ? 'or' : 'and', clauses: clause.clauses.map((inner) => negate(inner)) };
}

function done({ tokens, at }: Cursor): boolean {
	return at >= tokens.length;
}

function isWord({ tokens, at }: Cursor, word: string): boolean {
	const token = tokens[at];
	return token?.kind === 'word' && token.text.toLowerCase() === word;
}

function takeWord(cursor: Cursor, word: string): boolean {
	if (!isWord(cursor, word)) return false;
	cursor.at += 1;
	return true;
}

function takeSymbol(cursor: Cursor, symbol: string): boolean {
	const token = cursor.tokens[cursor.at];
	if (token?.kind !== 'symbol' || token.text !== symbol) return false;
	cursor.at += 1;
	return true;
}

const RESERVED: ReadonlySet<string> = new Set(['and', 'or', 'not', 'in', 'is', 'order', 'by']);

function takeText(cursor: Cursor, expected: string): string {
	const token = cursor.tokens[cursor.at];
	const reserved = token?.kind === 'word' && RESERVED.has(token.text.toLowerCase());
	if (token === undefined || token.kind === 'symbol' || reserved) throw unexpected(cursor, expected);
	cursor.at += 1;
	return token.text;
}

function unexpected({ tokens, at }: Cursor, expected: string): JqlError {
	const token = tokens[at];
	if (token === undefined) return new JqlError(`Error in the JQL Query: ${expected} before the end of the query.`);
	return new JqlError(
		`Error in the JQL Query: ${expected} but got '${token.text}'. (line 1, character ${token.position})`,
	);
}
