import type { Operation, Parameter, PathItem, Schema } from '../openapi.ts';

export const text: Schema = { type: 'string' };
export const boolean: Schema = { type: 'boolean' };
export const number: Schema = { type: 'integer' };
export const any: Schema = {};

export function object(required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
	return { type: 'object', properties: { ...required, ...optional }, required: Object.keys(required) };
}

export function list(items: Schema): Schema {
	return { type: 'array', items };
}

/** One operation: a body may be left out unless it is `required`. */
export interface Call {
	query?: Readonly<Record<string, Schema>>;
	required?: readonly string[];
	body?: Schema;
	optionalBody?: Schema;
	response?: Schema;
}

export type Calls = { [Method in 'get' | 'post' | 'put' | 'delete']?: Call };

export function item(path: string, calls: Calls): PathItem {
	return Object.fromEntries(Object.entries(calls).map(([method, call]) => [method, operation(path, call)]));
}

function operation(path: string, { query = {}, required = [], body, optionalBody, response }: Call): Operation {
	const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
	const parameters: Parameter[] = [
		...names.map((name) => ({ name, in: 'path' as const, required: true, schema: text })),
		...Object.entries(query).map(([name, schema]) => ({
			name,
			in: 'query' as const,
			required: required.includes(name),
			schema,
		})),
	];
	const sent = body ?? optionalBody;
	return {
		'x-undocumented': true,
		parameters,
		...(sent && {
			requestBody: { required: body !== undefined, content: { 'application/json': { schema: sent } } },
		}),
		responses: response
			? { 200: { description: '', content: { 'application/json': { schema: response } } } }
			: { 204: { description: '' } },
	};
}
