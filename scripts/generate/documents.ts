/** One of Atlassian's OpenAPI documents: where it is published, and what becomes of it. */
export interface Product {
	/** File name under `generated/` and door of the package: `atlassian-rest-client/jira-v3`. */
	readonly name: string;
	/** Name of the `paths` of this product where all products meet, in the route tree. */
	readonly alias: string;
	/** Where its operations are described, below `https://developer.atlassian.com/cloud/`. */
	readonly docs?: string;
	/** Official address. */
	readonly url: string;
	/** What stands before the paths on the wire: in two documents it is only written in `servers`. */
	readonly base?: string;
	/** What a caller may leave out of a path, because the tenant's address ends in it. */
	readonly relativeTo?: string;
}

const published = 'https://dac-static.atlassian.com/cloud';

/** The order matters: where two products have the same path, the first one keeps it. */
export const products: readonly Product[] = [
	{
		name: 'jira-v3',
		alias: 'JiraV3',
		url: `${published}/jira/platform/swagger-v3.v3.json`,
		docs: 'jira/platform/rest/v3',
	},
	{
		name: 'jira-v2',
		alias: 'JiraV2',
		url: `${published}/jira/platform/swagger.v3.json`,
		docs: 'jira/platform/rest/v2',
	},
	{
		name: 'jira-software',
		alias: 'JiraSoftware',
		url: `${published}/jira/software/swagger.v3.json`,
		docs: 'jira/software/rest',
	},
	{
		name: 'jira-service-management',
		alias: 'JiraServiceManagement',
		url: `${published}/jira/service-desk/swagger.v3.json`,
		docs: 'jira/service-desk/rest',
	},
	{
		name: 'confluence-v1',
		alias: 'ConfluenceV1',
		url: `${published}/confluence/swagger.v3.json`,
		relativeTo: '/wiki',
		docs: 'confluence/rest/v1',
	},
	{
		name: 'confluence-v2',
		alias: 'ConfluenceV2',
		url: `${published}/confluence/openapi-v2.v3.json`,
		base: '/wiki/api/v2',
		docs: 'confluence/rest/v2',
		relativeTo: '/wiki',
	},
	{
		name: 'bitbucket',
		alias: 'Bitbucket',
		url: `${published}/bitbucket/swagger.v3.json`,
		base: '/2.0',
		docs: 'bitbucket/rest',
		relativeTo: '/2.0',
	},
];
