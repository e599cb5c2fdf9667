/**
 * How a list goes on. `startAt` and `start` count items, `page` counts pages, `token` and `cursor` come with the page
 * before. With `sparse` (`startAt` too) a page may be short or empty before the last one: Atlassian cuts the range first
 * and filters it then, so the next page is as far away as was requested.
 */
export type Paging = 'startAt' | 'sparse' | 'start' | 'page' | 'token' | 'cursor';

/** The scopes that an operation needs, in each of the three ways to say it. */
export interface OperationScopes {
	/** Scopes of OAuth 2.0 and Forge with two parts, such as `read:jira-work`. All are needed; empty if none is known. */
	readonly classic: readonly string[];
	/** Scopes with three parts, such as `read:issue:jira`: an alternative to the classic ones. All are needed. */
	readonly granular: readonly string[];
	/** Scope of a Connect app, such as `READ` or `ACT_AS_USER`; undefined if it needs none, or none is known. */
	readonly connect: string | undefined;
}

/** One operation, as the documents of Atlassian describe it. */
export interface Operation {
	/** In capitals. */
	readonly method: string;
	/** As it is sent, such as `/rest/api/3/issue/{issueIdOrKey}`. */
	readonly template: string;
	readonly scopes: OperationScopes;
	/** Whether it changes nothing: every GET, and a POST whose question is too long for a query. */
	readonly reads: boolean;
	/** Atlassian wants the header `X-ExperimentalApi`, and may change the operation at any time. */
	readonly experimental: boolean;
	/** Atlassian may remove it. */
	readonly deprecated: boolean;
	/** It is in no OpenAPI document of Atlassian's, but in other pages or in common use. */
	readonly undocumented: boolean;
	/** Whether Atlassian refuses it without the header `X-Atlassian-Token: no-check`. */
	readonly noCheck: boolean;
	/** How its list goes on; undefined if it is not a list with pages. */
	readonly paging: Paging | undefined;
	/** Template of the operation that replaces a deprecated one. */
	readonly successor: string | undefined;
	/** Address of its page in Atlassian's documentation. */
	readonly page: string | undefined;
}
