/** As much of OpenAPI 3.0 as the seven documents use and the generator touches. */
export interface Document {
	/** Lines of our own that the declarations start with. */
	imports?: string[];
	openapi: string;
	info: { title: string; version: string };
	servers?: { url: string }[];
	paths: Record<string, PathItem>;
	components?: {
		schemas?: Record<string, Schema>;
		parameters?: Record<string, Parameter>;
		requestBodies?: Record<string, RequestBody>;
		responses?: Record<string, Response>;
	};
}

export interface Reference {
	$ref: string;
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & { [M in Method]?: Operation };

export interface Operation {
	operationId?: string;
	summary?: string;
	deprecated?: boolean;
	tags?: string[];
	security?: Record<string, string[]>[];
	'x-atlassian-oauth2-scopes'?: { scopes: string[] }[];
	'x-atlassian-connect-scope'?: string;
	'x-experimental'?: boolean;
	/** Ours: no document of Atlassian's has it. */
	'x-undocumented'?: boolean;
	parameters?: (Parameter | Reference)[];
	requestBody?: RequestBody | Reference;
	responses: Record<string, Response | Reference>;
}

export interface Parameter {
	name: string;
	in: 'path' | 'query' | 'header' | 'cookie';
	required?: boolean;
	deprecated?: boolean;
	explode?: boolean;
	schema?: Schema;
}

export interface RequestBody {
	required?: boolean;
	content: Record<string, Media>;
}

export interface Response {
	description: string;
	content?: Record<string, Media>;
}

export interface Media {
	schema?: Schema;
}

export interface Schema {
	$ref?: string;
	type?: string;
	format?: string;
	enum?: unknown[];
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
	additionalProperties?: boolean | Schema;
	allOf?: Schema[];
	oneOf?: Schema[];
	anyOf?: Schema[];
	nullable?: boolean;
	default?: unknown;
	readOnly?: boolean;
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

export type Method = (typeof methods)[number];

export interface Visit {
	path: string;
	method: Method;
	operation: Operation;
	item: PathItem;
}

/** Every operation of a document, in the order in which the document has them. */
export function operationsOf(document: Document): Visit[] {
	return Object.entries(document.paths).flatMap(([path, item]) =>
		methods.flatMap((method) => {
			const operation = item[method];
			return operation ? [{ path, method, operation, item }] : [];
		}),
	);
}

/** Every parameter written in a document: in operations, in path items, in components. */
export function parametersOf(document: Document): Parameter[] {
	const lists = Object.values(document.paths).flatMap((item) => [
		item.parameters,
		...methods.map((method) => item[method]?.parameters),
	]);
	return [...lists.flatMap((list) => list ?? []), ...Object.values(document.components?.parameters ?? {})].filter(
		isParameter,
	);
}

export function isParameter(parameter: Parameter | Reference): parameter is Parameter {
	return !('$ref' in parameter);
}

/** Follows `#/components/parameters/x`: Confluence v1 has seven of those. */
export function resolveParameter(document: Document, parameter: Parameter | Reference): Parameter {
	if (isParameter(parameter)) return parameter;
	const found = document.components?.parameters?.[parameter.$ref.replace('#/components/parameters/', '')];
	if (!found) throw new Error(`${parameter.$ref} leads nowhere`);
	return found;
}

/** Follows `#/components/schemas/x`, once. */
export function resolveSchema(document: Document, schema: Schema): Schema {
	const name = schema.$ref?.replace('#/components/schemas/', '');
	return (name !== undefined && document.components?.schemas?.[name]) || schema;
}
