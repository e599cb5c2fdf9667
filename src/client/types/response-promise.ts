import type { KyResponse, ResponsePromise, StandardSchemaV1 } from 'ky';
import type { BodyWith } from './fields.ts';
import type { ResponseBody } from './response.ts';

/** The response to an operation: the editor shows the operation's page, and whether it is deprecated, at `.json`. */
export type ResponseTo<Operation, Field extends string> = 'json' extends keyof Operation
	? Documented<Operation, 'json', ReadJson<BodyWith<Operation, Field>>> & OtherBodies<BodyWith<Operation, Field>>
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
