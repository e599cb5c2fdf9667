/** One of Atlassian's OpenAPI documents: where it is published, and what becomes of it. */
export interface Product {
	/** File name under `generated/` and door of the package: `atlassian-rest-client/jira-v3`. */
	readonly name: string;
	/** Name of the `paths` of this product where all products meet, in the route tree. */
	readonly alias: string;
	/** Where its operations are described, below `https://developer.atlassian.com/`. */
	readonly docs?: string;
	/** Official address. */
	readonly url: string;
	/** What stands before the paths on the wire: in two documents it is only written in `servers`. */
	readonly base?: string;
	/**
	 * Name of the type for `createClient` that has these paths and no others: they are not on a Cloud site, and not in the
	 * route tree of all products.
	 */
	readonly client?: string;
	/** Name of the table of its operations, if that is not the one of the Cloud's sites. */
	readonly table?: string;
	/** Name of a product before this one that has most of its schemas, which are written once. */
	readonly sharesWith?: string;
	/** What a caller may leave out of a path, because the tenant's address ends in it. */
	readonly relativeTo?: string;
}

const published = 'https://dac-static.atlassian.com/cloud';
const server = 'https://dac-static.atlassian.com/server';

/** The order matters: where two products have the same path, the first one keeps it. */
export const products: readonly Product[] = [
	{
		name: 'jira-v3',
		alias: 'JiraV3',
		url: `${published}/jira/platform/swagger-v3.v3.json`,
		docs: 'cloud/jira/platform/rest/v3',
	},
	{
		name: 'jira-v2',
		alias: 'JiraV2',
		url: `${published}/jira/platform/swagger.v3.json`,
		docs: 'cloud/jira/platform/rest/v2',
		sharesWith: 'jira-v3',
	},
	{
		name: 'jira-software',
		alias: 'JiraSoftware',
		url: `${published}/jira/software/swagger.v3.json`,
		docs: 'cloud/jira/software/rest',
	},
	{
		name: 'jira-service-management',
		alias: 'JiraServiceManagement',
		url: `${published}/jira/service-desk/swagger.v3.json`,
		docs: 'cloud/jira/service-desk/rest',
	},
	{
		name: 'confluence-v1',
		alias: 'ConfluenceV1',
		url: `${published}/confluence/swagger.v3.json`,
		relativeTo: '/wiki',
		docs: 'cloud/confluence/rest/v1',
	},
	{
		name: 'confluence-v2',
		alias: 'ConfluenceV2',
		url: `${published}/confluence/openapi-v2.v3.json`,
		base: '/wiki/api/v2',
		docs: 'cloud/confluence/rest/v2',
		relativeTo: '/wiki',
	},
	{
		name: 'bitbucket',
		alias: 'Bitbucket',
		url: `${published}/bitbucket/swagger.v3.json`,
		base: '/2.0',
		docs: 'cloud/bitbucket/rest',
		relativeTo: '/2.0',
	},
	{
		name: 'assets',
		alias: 'Assets',
		url: `${published}/assets/swagger.v3.json`,
		docs: 'cloud/assets/rest',
		base: '/jsm/assets/workspace/{workspaceId}/v1',
	},
];

/** Documents of what is not a Cloud site: each a door of its own, with a type for `createClient`. */
export const otherProducts: readonly Product[] = [
	{
		name: 'admin-organization',
		alias: 'AdminOrganization',
		url: `${published}/admin/organization/swagger.v3.json`,
		base: '/admin',
		docs: 'cloud/admin/organization/rest',
		table: 'admin',
		client: 'AdminOrganization',
	},
	{
		name: 'admin-user-management',
		alias: 'AdminUserManagement',
		url: `${published}/admin/user-management/swagger.v3.json`,
		docs: 'cloud/admin/user-management/rest',
		table: 'admin',
		client: 'AdminUserManagement',
	},
	{
		name: 'jira-data-center',
		alias: 'JiraDataCenter',
		url: `${server}/jira/platform/jira_software_dc_10324_swagger.v3.json`,
		base: '/rest',
		docs: 'server/jira/platform/rest/v10003',
		table: 'jira-data-center',
		client: 'JiraDataCenter',
	},
	{
		name: 'confluence-data-center',
		alias: 'ConfluenceDataCenter',
		url: `${server}/confluence/10.0.3.swagger.v3.json`,
		docs: 'server/confluence/rest/v1003',
		table: 'confluence-data-center',
		client: 'ConfluenceDataCenter',
	},
	{
		name: 'bitbucket-data-center',
		alias: 'BitbucketDataCenter',
		url: `${server}/bitbucket/9.2.swagger.v3.json`,
		base: '/rest',
		docs: 'server/bitbucket/rest/v902',
		table: 'bitbucket-data-center',
		client: 'BitbucketDataCenter',
	},
];
