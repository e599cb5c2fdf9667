/** The fields and operators that Jira accepts in the filter of a dynamic webhook. */
const FIELDS =
	/^(?:issuekey|issue|key|id|project|issuetype|type|status|assignee|reporter|issue\.property\b.*|cf\[\d+\])$/i;
const OPERATORS: ReadonlySet<string> = new Set(['=', '!=', 'in', 'not in']);

/** A quoted text, a bracket, an operator, a comma, or a word. */
const TOKEN = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[(),]|!=|!~|<=|>=|[=~<>!]|&&?|\|\|?|[^\s(),=~<>!&|"']+/g;

/**
 * The problem of a webhook's filter; undefined for a good one. Jira accepts a small part of JQL here, and names the problem
 * of any other only inside a 200.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/
 */
export function problemOfFilter(jql: string): string | undefined {
	const tokens = jql.match(TOKEN) ?? [];
	if (tokens.length === 0) return 'is empty';
	let position = 0;
	const peek = (): string => (tokens[position] ?? '').toLowerCase();
	const take = (): string => {
		position += 1;
		return tokens[position - 1] ?? '';
	};

	function clauses(): string | undefined {
		for (;;) {
			while (peek() === 'not' || peek() === '!') take();
			const problem = peek() === '(' ? group() : term();
			if (problem !== undefined) return problem;
			if (!['and', 'or', '&&', '&', '||', '|'].includes(peek())) return undefined;
			take();
		}
	}
	function group(): string | undefined {
		take();
		const problem = clauses();
		if (problem !== undefined) return problem;
		return take() === ')' ? undefined : 'has a bracket without its end';
	}
	function term(): string | undefined {
		const field = take();
		const name = field.replace(/^(["'])(.*)\1$/, '$2');
		if (!FIELDS.test(name))
			return field === '' ? 'ends too early' : `has the field ${name}, which Jira does not accept there`;
		const first = take().toLowerCase();
		const operator = first === 'not' ? `not ${take().toLowerCase()}` : first;
		if (!OPERATORS.has(operator)) {
			return `has the operator ${operator.trim() || '(none)'}: Jira accepts =, !=, in and not in there`;
		}
		return operator.endsWith('in') ? list() : value();
	}
	function list(): string | undefined {
		if (take() !== '(') return 'has an operator that needs a list in brackets';
		do {
			const problem = value();
			if (problem !== undefined) return problem;
		} while (peek() === ',' && take() !== '');
		return take() === ')' ? undefined : 'has a bracket without its end';
	}
	function value(): string | undefined {
		const token = take();
		if (!/^["'\w-]|^[^\s(),=~<>!&|]/.test(token)) return 'has an operator without a value';
		if (peek() !== '(') return undefined;
		// A function, such as currentUser().
		take();
		while (peek() !== ')' && peek() !== '') take();
		return take() === ')' ? undefined : 'has a bracket without its end';
	}

	const problem = clauses();
	if (problem !== undefined) return problem;
	return position < tokens.length ? `cannot be read from ${tokens[position]} on` : undefined;
}
