import type { components } from '../../../generated/jira-v3.d.ts';
import type { ResponseBody } from './response.ts';

/** Names of fields, those of the system among them: without a literal, the compiler would read no other literals. */
export type FieldName = keyof components['schemas']['SystemFields'] | (string & {});

/** An operation that reads an issue, or issues, and whose query names their fields. */
export interface ReadsIssues {
	json: 'issue' | 'issues';
	parameters: { query?: { fields?: unknown } };
}

/** An operation that searches for issues, and whose body names their fields. */
export interface SearchesIssues {
	json: 'issues';
	requestBody: { content: { 'application/json': { fields?: unknown } } };
}

/** The query of {@link ReadsIssues}, of which the names of the fields are read. */
export interface NamesFields<Field extends string> {
	fields?: Field | readonly Field[] | undefined;
}

/** The fields that every issue has, whatever its site and its project. */
type Certain = 'summary' | 'status' | 'issuetype' | 'project' | 'created' | 'updated';

/**
 * The body of a response whose issues have these fields. The other fields of the system are not there, and anything else is
 * unknown. Names that are known at run time only, or that stand for many (`*all`, `-comment`), change nothing.
 */
export type BodyWith<Operation, Field extends string> = [Field] extends [never]
	? ResponseBody<Operation>
	: Narrowed<Operation, NamesOf<Field>>;

type Narrowed<Operation, Name extends string> = string extends Name
	? ResponseBody<Operation>
	: [Extract<Name, `*${string}` | `-${string}`>] extends [never]
		? Operation extends { json: 'issues' }
			? WithIssues<ResponseBody<Operation>, Name>
			: WithFields<ResponseBody<Operation>, Name>
		: ResponseBody<Operation>;

/** The names of fields that stand in the query of a path. */
export type FieldsIn<Path extends string> = Path extends `${string}?${infer Query}`
	? `&${Query}` extends `${string}&fields=${infer Names}`
		? Names extends `${infer Own}&${string}`
			? Own
			: Names
		: never
	: never;

/** `summary,status` is two names. */
type NamesOf<Field extends string> = Field extends `${infer Name},${infer Rest}` ? Name | NamesOf<Rest> : Field;

type WithIssues<Body, Name extends string> = Body extends { issues: readonly (infer Issue)[] }
	? Omit<Body, 'issues'> & { issues: WithFields<Issue, Name>[] }
	: Body;

type WithFields<Issue, Name extends string> = Issue extends { fields?: infer Fields }
	? Omit<Issue, 'fields'> &
			([Name & Certain] extends [never]
				? { fields?: Named<NonNullable<Fields>, Name> }
				: { fields: Named<NonNullable<Fields>, Name> })
	: Issue;

/** Those that were asked for; the other known ones are not there. An issue with these is still an issue of the documents. */
type Named<Fields, Name extends string> = {
	[Key in Name & Certain & keyof Fields]: Exclude<Fields[Key], undefined>;
} & { [Key in Exclude<Name, Certain> & keyof Fields]?: Fields[Key] } & {
	[Key in keyof Fields as Key extends Name ? never : string extends Key ? never : Key]?: never;
} & { [name: string]: unknown };
