/** One call as someone wrote it: only what its types can be asked about. */
export interface Call {
	/** For the reports. */
	readonly id: string;
	readonly method: string;
	/** As in a template literal: `rest/api/3/issue/${key}?expand=names`. */
	readonly path: string;
	/** Names in `searchParams`. */
	readonly query: readonly string[];
	/** Keys of `json`, or the kind of a body that has none. */
	readonly body: readonly string[] | 'form' | 'text' | 'list';
	/** Under which the call is sent: the Cloud, unless it names a door. */
	readonly client: string;
}

/** The call on one line. Its values are `any`: names are checked, values are the matter of the type tests. */
export function sourceOf({ method, path, query, body, client }: Call): string {
	const options = [
		...(query.length > 0 ? [`searchParams: { ${query.map((name) => `'${name}': value`).join(', ')} }`] : []),
		...bodyOf(body),
	];
	const written = path.includes('${') ? `\`${path.replaceAll(/\$\{[^}]*\}/g, '${text}')}\`` : quoted(path);
	const last = options.length > 0 ? `, { ${options.join(', ')} }` : '';
	return `void ${client}.${method.toLowerCase()}(${written}${last});`;
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "\\'")}'`;
}

function bodyOf(body: Call['body']): string[] {
	switch (body) {
		case 'form':
			return ['body: new FormData()'];
		case 'text':
			return ['json: text'];
		case 'list':
			return ['json: [value]'];
		default:
			return body.length > 0 ? [`json: { ${body.map((name) => `'${name}': value`).join(', ')} }`] : [];
	}
}

export type Mutation = 'path' | 'method' | 'query name' | 'body key';

/** The call with one thing wrong in it, in every place where that can be. */
export function mutationsOf(call: Call): { kind: Mutation; call: Call }[] {
	const { path, query, body } = call;
	const [bare = '', literal] = path.split('?');
	const segments = bare.split('/');
	const paths = segments.flatMap((segment, index) =>
		/^[a-z-]{4,}$/i.test(segment) ? [segments.with(index, misspell(segment)).join('/')] : [],
	);
	const behind = literal === undefined ? '' : `?${literal}`;
	const literalNames = literal === undefined ? [] : namesIn(literal);
	return [
		...paths.map((changed) => ({ kind: 'path' as const, call: { ...call, path: changed + behind } })),
		{ kind: 'method' as const, call: { ...call, method: 'PATCH', body: [] } },
		...query.map((name, index) => ({
			kind: 'query name' as const,
			call: { ...call, query: query.with(index, misspell(name)) },
		})),
		...literalNames.map((name) => ({
			kind: 'query name' as const,
			call: { ...call, path: `${bare}?${literal?.replace(`${name}=`, `${misspell(name)}=`) ?? ''}` },
		})),
		...(typeof body === 'string'
			? []
			: body.map((name, index) => ({
					kind: 'body key' as const,
					call: { ...call, body: body.with(index, misspell(name)) },
				}))),
	];
}

function namesIn(query: string): string[] {
	return query.split('&').flatMap((pair) => pair.split('=')[0] ?? []);
}

/** Two letters in the middle change places; where they are the same, one is doubled. */
export function misspell(word: string): string {
	const middle = Math.floor(word.length / 2);
	const [first = '', second = ''] = [word[middle - 1], word[middle]];
	const swapped = first === second || first === '' ? second + second + second : second + first;
	return word.slice(0, Math.max(0, middle - 1)) + swapped + word.slice(middle + 1);
}
