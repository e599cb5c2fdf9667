import type { KyResponse, ResponsePromise, StandardSchemaV1 } from 'ky';

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

/** The response to an operation: the editor shows the operation's page, and whether it is deprecated, at `.json`. */
export type ResponseTo<Operation> = 'json' extends keyof Operation
	? Documented<Operation, 'json', ReadJson<ResponseBody<Operation>>> & OtherBodies<ResponseBody<Operation>>
	: ResponsePromise<ResponseBody<Operation>>;

/** Keeps the comment of the operation's own member. */
type Documented<Operation, Name extends keyof Operation, Member> = { [Key in Name]: Member };

/** One signature: with several, an editor shows the comment of none. A schema has the last word on the type. */
type ReadJson<Body> = <Json = Body>(schema?: StandardSchemaV1<unknown, Json>) => Promise<Json>;

/** Of ky's `ResponsePromise`, all but `json`. */
interface OtherBodies<Body> extends Promise<KyResponse<Body>> {
	arrayBuffer: () => Promise<ArrayBuffer>;
	blob: () => Promise<Blob>;
	bytes: () => Promise<Uint8Array>;
	formData: () => Promise<FormData>;
	text: () => Promise<string>;
}
