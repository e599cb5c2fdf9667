import type { Options } from 'ky';
import type { JsonType } from './response.ts';

/** A body that `fetch` accepts. */
export type RawBody = NonNullable<Options['body']>;

/** `json` or `body`, required if the operation requires one. If several types are declared, one of them. */
export type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
	? RequiredBody<Content>
	: Operation extends { requestBody?: infer Body }
		? NonNullable<Body> extends { content: infer Content }
			? OptionalBody<RequiredBody<Content>>
			: unknown
		: unknown;

type RequiredBody<Content> = keyof Content extends JsonType
	? { json: Content[keyof Content] }
	: OneOf<Content, keyof Content>;

type OneOf<Content, Type extends keyof Content> = Type extends JsonType
	? { json: Content[Type]; body?: never }
	: Type extends '*/*'
		? { json: Content[Type]; body?: never } | { body: RawBody; json?: never }
		: { body: Type extends 'multipart/form-data' ? FormData : RawBody; json?: never };

type OptionalBody<Body> = { [Key in keyof Body]?: Body[Key] | undefined };
