import type { JiraSite } from '../site.ts';
import type { IssueRecord } from '../state.ts';
import { parseDate } from './dates.ts';
import { needField, type Field } from './fields.ts';
import { JqlError } from './jql-error.ts';
import type { Clause, Operand, Operator, Term } from './query.ts';

/** Whether an issue is meant. */
export type Predicate = (issue: IssueRecord) => boolean;

/** Who asks, and where. */
export interface Asking {
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

/** @throws {@link JqlError} for fields, operators, functions and values that are not there. */
export function compile(clause: Clause, asking: Asking): Predicate {
	if (clause.kind === 'term') return compileTerm(clause, asking);
	const predicates = clause.clauses.map((inner) => compile(inner, asking));
	return clause.kind === 'and'
		? (issue) => predicates.every((predicate) => predicate(issue))
		: (issue) => predicates.some((predicate) => predicate(issue));
}

function compileTerm({ field: name, operator, operands }: Term, asking: Asking): Predicate {
	const field = needField(name);
	if (!ALLOWED[field.type].includes(operator)) {
		throw new JqlError(`The operator '${operator}' is not supported by the '${name}' field.`);
	}
	const tests = operands.map((operand) => compileOperand(operand, { field, name, operator, asking }));
	const { site } = asking;
	const isEmptyTest = operands.some(({ kind }) => kind === 'empty');
	const negative = operator === '!=' || operator === 'not in' || operator === '!~' || operator === 'is not';
	return (issue) => {
		const values = field.values(site, issue);
		// Nothing is found by being different from something, unless the query names it.
		if (negative && values.length === 0 && !isEmptyTest) return false;
		return tests.some((test) => test(values, issue)) !== negative;
	};
}

type Test = (values: readonly string[], issue: IssueRecord) => boolean;

interface Compiling {
	readonly field: Field;
	readonly name: string;
	readonly operator: Operator;
	readonly asking: Asking;
}

/** Tests for what the operator means without its `not`. */
function compileOperand(operand: Operand, compiling: Compiling): Test {
	if (operand.kind === 'empty') return (values) => values.length === 0;
	const { field, name, operator, asking } = compiling;
	const text = operand.kind === 'function' ? callFunction(operand.text, compiling) : operand.text;
	if (field.type === 'text') return containing(text);
	if (field.type === 'date') {
		const time = operand.kind === 'function' ? Number(text) : parseDate(text, name, asking.site.now());
		return (values) => values.some((value) => compare(Number(value) - time, operator));
	}
	if (field.exists?.(asking.site, text) === false) throw new JqlError(missing(name, text, field.type));
	if (/[<>]/.test(operator)) return comparingKeys(text, operator, field, asking.site);
	const wanted = text.toLowerCase();
	return (values) => values.some((value) => value.toLowerCase() === wanted);
}

function missing(name: string, text: string, type: Field['type']): string {
	if (type === 'key') return `An issue with key '${text}' does not exist for field '${name}'.`;
	return `The value '${text}' does not exist for the field '${name}'.`;
}

function callFunction(name: string, { field, asking }: Compiling): string {
	const wanted = name.toLowerCase();
	if (wanted === 'currentuser' && field.type === 'user') return asking.actor;
	const now = asking.site.now();
	if (wanted === 'now' && field.type === 'date') return String(now);
	if (wanted === 'startofday' && field.type === 'date') return String(now - (now % 86_400_000));
	throw new JqlError(`Unable to find JQL function '${name}()'.`);
}

/** Each word of the text; the whole when it is in quotes; `*` for the rest of a word. */
function containing(text: string): Test {
	const phrase = /^"(.*)"$/s.exec(text)?.[1];
	const words = (phrase === undefined ? text.split(/\s+/) : [phrase]).filter((word) => word !== '');
	if (words.length === 0) throw new JqlError('A text to search for must not be empty.');
	const patterns = words.map((word) => {
		const open = word.endsWith('*');
		const source = (open ? word.slice(0, -1) : word).replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
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
