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
	? { json: Sent<Content[keyof Content]> }
	: OneOf<Content, keyof Content>;

type OneOf<Content, Type extends keyof Content> = Type extends JsonType
	? { json: Sent<Content[Type]>; body?: never }
	: Type extends '*/*'
		? { json: Sent<Content[Type]>; body?: never } | { body: RawBody; json?: never }
		: { body: Type extends 'multipart/form-data' ? FormData : RawBody; json?: never };

type OptionalBody<Body> = { [Key in keyof Body]?: Body[Key] | undefined };

/**
 * The JSON of a body. Its optional keys may be undefined, also under `exactOptionalPropertyTypes`: `JSON.stringify` leaves them
 * out.
 */
type Sent<Json> = unknown extends Json
	? Json
	: Json extends readonly unknown[]
		? { [Index in keyof Json]: Sent<Json[Index]> }
		: Json extends object
			? { [Key in keyof Json]: Sent<Json[Key]> | ({} extends Pick<Json, Key> ? undefined : never) }
			: Json;
