/** The parameters of a template, as strings: that is what a URL holds. */
export type ParamsOf<Path extends string> = string extends Path
	? Readonly<Record<string, string>>
	: { readonly [Name in NamesIn<Path>]: string };

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** Names of the query that the operation declares; any where it declares none. */
export type SearchNameOf<Operation> = Operation extends { parameters: { query?: infer Query } }
	? [keyof NonNullable<Query> & string] extends [never]
		? string
		: keyof NonNullable<Query> & string
	: string;

type JsonType = '*/*' | `application/${string}json` | `application/${string}json;${string}`;

/** The JSON body that the operation takes: undefined where it is optional, `unknown` where the documents have none. */
export type JsonBodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
	? JsonIn<Content>
	: Operation extends { requestBody?: infer Body }
		? NonNullable<Body> extends { content: infer Content }
			? JsonIn<Content> | undefined
			: unknown
		: unknown;

type JsonIn<Content> = [keyof Content & JsonType] extends [never] ? unknown : Content[keyof Content & JsonType];

/** The statuses that an operation declares; any when it declares a default, or nothing is known about it. */
export type StatusOf<Operation> = Operation extends { responses: infer Responses }
	? 'default' extends keyof Responses
		? number
		: keyof Responses & number
	: number;

/** The arguments behind the status: a body as declared for it, none for a status without content. */
export type ReplyBody<Operation, Status> = Operation extends { responses: infer Responses }
	? Status extends keyof Responses
		? ArgumentsOf<Responses[Status], Status>
		: Responses extends { default: infer Default }
			? ArgumentsOf<Default, Status>
			: [body?: unknown]
	: [body?: unknown];

type ArgumentsOf<Reply, Status> = Status extends 204 | 205 | 304
	? [body?: undefined]
	: Reply extends { content: infer Content }
		? [keyof Content & JsonType] extends [never]
			? [body: 'the documents declare no JSON here: give a Response']
			: [body: Content[keyof Content & JsonType]]
		: [body?: unknown];
