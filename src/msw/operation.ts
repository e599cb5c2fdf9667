/** The parameters of a template. All are strings, since they come from a URL. */
export type ParamsOf<Path extends string> = string extends Path
	? Readonly<Record<string, string>>
	: { readonly [Name in NamesIn<Path>]: string };

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The query parameters that the operation declares; any name if it declares none. */
export type SearchNameOf<Operation> = Operation extends { parameters: { query?: infer Query } }
	? [keyof NonNullable<Query> & string] extends [never]
		? string
		: keyof NonNullable<Query> & string
	: string;

type JsonType = '*/*' | `application/${string}json` | `application/${string}json;${string}`;

/** The JSON body of the operation: also undefined if it is optional, `unknown` if the document declares none. */
export type JsonBodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
	? JsonIn<Content>
	: Operation extends { requestBody?: infer Body }
		? NonNullable<Body> extends { content: infer Content }
			? JsonIn<Content> | undefined
			: unknown
		: unknown;

type JsonIn<Content> = [keyof Content & JsonType] extends [never] ? unknown : Content[keyof Content & JsonType];

/** With which any operation may fail, whether its document says so or not. */
type Failure = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 412 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 504;

/** The statuses that the operation declares, and failures; any if it declares a default, or is not in the documents. */
export type StatusOf<Operation> = Operation extends { responses: infer Responses }
	? 'default' extends keyof Responses
		? number
		: (keyof Responses & number) | Failure
	: number;

/** The arguments of `respond` after the status: the declared body, or none for a status without content. */
export type BodyArguments<Operation, Status> = Operation extends { responses: infer Responses }
	? Status extends keyof Responses
		? BodyOf<Responses[Status], Status>
		: Responses extends { default: infer Default }
			? BodyOf<Default, Status>
			: [body?: unknown]
	: [body?: unknown];

type BodyOf<Declared, Status> = Status extends 204 | 205 | 304
	? [body?: undefined]
	: Declared extends { content: infer Content }
		? [keyof Content & JsonType] extends [never]
			? [body: 'the document declares no JSON here: return a Response']
			: [body: Content[keyof Content & JsonType]]
		: [body?: unknown];
