import { escapePattern } from '../../../path-segment.ts';
import type { JiraSite } from '../site.ts';
import type { IssueRecord } from '../state.ts';
import { parseDate } from './dates.ts';
import { requireField, type Field } from './fields.ts';
import { JqlError, type Clause, type Operand, type Operator, type Term } from './query.ts';

/** Whether an issue matches. */
export type Predicate = (issue: IssueRecord) => boolean;

/** The site on which a query runs, and the account that runs it. */
export interface QueryContext {
	readonly site: JiraSite;
	readonly actor: string;
}

const ALLOWED: Readonly<Record<Field['type'], readonly Operator[]>> = {
	choice: ['=', '!=', 'in', 'not in', 'is', 'is not'],
	user: ['=', '!=', 'in', 'not in', 'is', 'is not'],
	key: ['=', '!=', 'in', 'not in', '<', '<=', '>', '>='],
	text: ['~', '!~', 'is', 'is not'],
	date: ['=', '!=', '<', '<=', '>', '>=', 'in', 'not in', 'is', 'is not'],
};

/** @throws {@link JqlError} for fields, operators, functions and values that do not exist. */
export function compile(clause: Clause, context: QueryContext): Predicate {
	if (clause.kind === 'term') return compileTerm(clause, context);
	const predicates = clause.clauses.map((inner) => compile(inner, context));
	return clause.kind === 'and'
		? (issue) => predicates.every((predicate) => predicate(issue))
		: (issue) => predicates.some((predicate) => predicate(issue));
}

function compileTerm({ field: name, operator, operands }: Term, context: QueryContext): Predicate {
	const field = requireField(name);
	if (!ALLOWED[field.type].includes(operator)) {
		throw new JqlError(`The operator '${operator}' is not supported by the '${name}' field.`);
	}
	const tests = operands.map((operand) => compileOperand(operand, { field, name, operator, context }));
	const { site } = context;
	const isEmptyTest = operands.some(({ kind }) => kind === 'empty');
	const negative = operator === '!=' || operator === 'not in' || operator === '!~' || operator === 'is not';
	return (issue) => {
		const values = field.values(site, issue);
		// An empty field matches a negative operator only if the query names EMPTY.
		if (negative && values.length === 0 && !isEmptyTest) return false;
		return tests.some((test) => test(values, issue)) !== negative;
	};
}

type Test = (values: readonly string[], issue: IssueRecord) => boolean;

interface Compiling {
	readonly field: Field;
	readonly name: string;
	readonly operator: Operator;
	readonly context: QueryContext;
}

/** A test for the operator without its negation. */
function compileOperand(operand: Operand, compiling: Compiling): Test {
	if (operand.kind === 'empty') return (values) => values.length === 0;
	const { field, name, operator, context } = compiling;
	const text = operand.kind === 'function' ? callFunction(operand.text, compiling) : operand.text;
	if (field.type === 'text') return containing(text);
	if (field.type === 'date') {
		const time = operand.kind === 'function' ? Number(text) : parseDate(text, name, context.site.now());
		return (values) => values.some((value) => compare(Number(value) - time, operator));
	}
	if (field.exists?.(context.site, text) === false) throw new JqlError(notFound(name, text, field.type));
	if (/[<>]/.test(operator)) return comparingKeys(text, operator, field, context.site);
	const wanted = text.toLowerCase();
	return (values) => values.some((value) => value.toLowerCase() === wanted);
}

function notFound(name: string, text: string, type: Field['type']): string {
	if (type === 'key') return `An issue with key '${text}' does not exist for field '${name}'.`;
	return `The value '${text}' does not exist for the field '${name}'.`;
}

function callFunction(name: string, { field, context }: Compiling): string {
	const wanted = name.toLowerCase();
	if (wanted === 'currentuser' && field.type === 'user') return context.actor;
	const now = context.site.now();
	if (wanted === 'now' && field.type === 'date') return String(now);
	if (wanted === 'startofday' && field.type === 'date') return String(now - (now % 86_400_000));
	throw new JqlError(`Unable to find JQL function '${name}()'.`);
}

/** A longer regular expression may be too large for the runtime. */
const MAX_WORD = 1000;

/** Matches all words of the text, or the whole phrase if it is quoted. `*` stands for the rest of a word. */
function containing(text: string): Test {
	const phrase = /^"(.*)"$/s.exec(text)?.[1];
	const words = (phrase === undefined ? text.split(/\s+/) : [phrase]).filter((word) => word !== '');
	if (words.length === 0) throw new JqlError('The text to search for must not be empty.');
	if (words.some(({ length }) => length > MAX_WORD)) {
		throw new JqlError(`The local site searches for words of at most ${MAX_WORD} characters.`);
	}
	const patterns = words.map((word) => {
		const open = word.endsWith('*');
		const source = escapePattern(open ? word.slice(0, -1) : word);
		return new RegExp(String.raw`(?<![\p{L}\p{N}])${source}${open ? '' : String.raw`(?![\p{L}\p{N}])`}`, 'iu');
	});
	return (values) => patterns.every((pattern) => values.some((value) => pattern.test(value)));
}

function comparingKeys(text: string, operator: Operator, field: Field, site: JiraSite): Test {
	const other = site.data.issues.find(({ id, key }) => id === text || key === text.toUpperCase());
	if (other === undefined || field.rank === undefined) return () => false;
	const wanted = field.rank(site, other);
	return (_, issue) =>
		issue.projectId === other.projectId && compare((field.rank?.(site, issue) ?? 0) - wanted, operator);
}

function compare(difference: number, operator: Operator): boolean {
	if (operator === '<') return difference < 0;
	if (operator === '<=') return difference <= 0;
	if (operator === '>') return difference > 0;
	if (operator === '>=') return difference >= 0;
	return difference === 0;
}
