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
 * unknown. Without names, or with one that stands for all (`*all`, `-comment`), the certain fields are there; with names that
 * are known at run time only, any may be missing.
 */
export type BodyWith<Operation, Field extends string> = Operation extends { json: 'issue' | 'issues' }
	? [Field] extends [never]
		? Each<ResponseBody<Operation>, '*all'>
		: Each<ResponseBody<Operation>, NamesOf<Field>>
	: ResponseBody<Operation>;

/** The same for one issue, or for each of a list. */
type Each<Body, Name extends string> = string extends Name
	? Body
	: Body extends { issues: readonly (infer Issue)[] }
		? Omit<Body, 'issues'> & { issues: IssueWith<Issue, Name>[] }
		: IssueWith<Body, Name>;

type IssueWith<Issue, Name extends string> = [Extract<Name, `*${string}` | `-${string}`>] extends [never]
	? WithFields<Issue, Name>
	: [Extract<Name, '*none' | `-${Certain}`>] extends [never]
		? WithCertain<Issue>
		: Issue;

type WithCertain<Issue> = Issue extends { fields?: infer Fields } ? Issue & { fields?: CertainOf<Fields> } : Issue;

type CertainOf<Fields> = { [Key in Certain & keyof NonNullable<Fields>]: Exclude<NonNullable<Fields>[Key], undefined> };

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
