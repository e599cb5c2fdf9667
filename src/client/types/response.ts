/**
 * The result of `.json()`: the union of the JSON bodies declared for success, `undefined` for 204 and 205, and `unknown`
 * if the document declares none.
 */
export type ResponseBody<Operation> = Operation extends { responses: infer Responses }
	? Declared<Responses> extends infer Body
		? [Body] extends [never]
			? unknown
			: Body
		: never
	: unknown;

/** The status codes of success. */
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | '2XX' | '2xx';

type Declared<Responses> = {
	[Code in keyof Responses & Success]: Code extends 204 | 205 ? undefined : JsonOf<Responses[Code]>;
}[keyof Responses & Success];

type JsonOf<Response> = Response extends { content: infer Content } ? Content[keyof Content & JsonType] : never;

/** `application/json`, and other JSON types: `application/vnd.tempo+json`. */
export type JsonType = `application/${string}json` | `application/${string}json;${string}`;
