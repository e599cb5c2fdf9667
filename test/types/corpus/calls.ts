import { existsSync, readFileSync } from 'node:fs';
import type { Call } from './call.ts';

const committed = new URL('calls.txt', import.meta.url);
const shared = new URL('../../../../shared/cases/calls.jsonl', import.meta.url);

/** The calls of `calls.txt`: one a line, `METHOD path [query: names] [body: keys] [client: name]`. */
export function readCalls(): Call[] {
	return readFileSync(committed, 'utf8')
		.split('\n')
		.flatMap((line, index) => (line === '' || line.startsWith('#') ? [] : [parseCall(line, `line ${index + 1}`)]));
}

function parseCall(line: string, id: string): Call {
	const [method = '', path = '', ...rest] = line.split(' ');
	const parts = new Map<string, string[]>();
	let names: string[] = [];
	for (const word of rest) {
		if (word.endsWith(':')) parts.set(word, (names = []));
		else names.push(word);
	}
	return {
		id,
		method,
		path,
		query: parts.get('query:') ?? [],
		body: bodyOf(parts.get('body:') ?? []),
		client: parts.get('client:')?.[0] ?? 'cloud',
	};
}

const KINDS: Readonly<Record<string, 'form' | 'text' | 'list'>> = {
	'(multipart)': 'form',
	'(scalar)': 'text',
	'[]': 'list',
};

function bodyOf(keys: readonly string[]): Call['body'] {
	return KINDS[keys[0] ?? ''] ?? keys;
}

/** A larger collection, where this machine has it: the project does not carry it. */
export const hasSharedCalls: boolean = existsSync(shared);

interface SharedCall {
	id: string;
	product: string;
	method: string;
	path: string;
	query: string[];
	bodyKeys: string[];
}

/** Empty where this machine has none: the body of a `describe` runs also if its tests are skipped. */
export function readSharedCalls(): Call[] {
	if (!hasSharedCalls) return [];
	return readFileSync(shared, 'utf8')
		.trim()
		.split('\n')
		.map((line) => {
			// Written for this test, one object a line.
			const { id, product, method, path, query, bodyKeys } = JSON.parse(line) as SharedCall;
			const literal = new URLSearchParams(path.split('?')[1] ?? '');
			return {
				id,
				method,
				path,
				query: query.filter((name) => !literal.has(name)),
				body: bodyOf(bodyKeys),
				client: CLIENTS[product] ?? 'cloud',
			};
		});
}

const CLIENTS: Readonly<Record<string, string>> = { 'bitbucket-dc': 'bitbucketDataCenter' };
