import type { Route } from './node.ts';

/** Name of the `paths` of what was removed. */
export const REMOVED = 'Removed';

/** By template and method, the template of what took the place of an operation. */
export type RemovedOperations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Operations of Confluence's first API that Atlassian removed, by template and method, with what took their place: a call
 * to one of them is refused with that name. https://developer.atlassian.com/cloud/confluence/changelog/
 */
export const removedFromConfluence: RemovedOperations = {
	'/wiki/rest/api/content': { get: 'wiki/api/v2/pages', post: 'wiki/api/v2/pages' },
	'/wiki/rest/api/content/{id}': {
		get: 'wiki/api/v2/pages/{id}',
		put: 'wiki/api/v2/pages/{id}',
		delete: 'wiki/api/v2/pages/{id}',
	},
	'/wiki/rest/api/content/{id}/history': { get: 'wiki/api/v2/pages/{id}/versions' },
	'/wiki/rest/api/content/{id}/version': { get: 'wiki/api/v2/pages/{id}/versions' },
	'/wiki/rest/api/content/{id}/version/{versionNumber}': {
		get: 'wiki/api/v2/pages/{page-id}/versions/{version-number}',
	},
	'/wiki/rest/api/content/{id}/child': { get: 'wiki/api/v2/pages/{id}/direct-children' },
	'/wiki/rest/api/content/{id}/child/page': { get: 'wiki/api/v2/pages/{id}/direct-children' },
	'/wiki/rest/api/content/{id}/child/comment': { get: 'wiki/api/v2/pages/{id}/footer-comments' },
	'/wiki/rest/api/content/{id}/child/attachment': { get: 'wiki/api/v2/pages/{id}/attachments' },
	'/wiki/rest/api/content/{id}/child/attachment/{attachmentId}': { delete: 'wiki/api/v2/attachments/{id}' },
	'/wiki/rest/api/content/{id}/label': { get: 'wiki/api/v2/pages/{id}/labels' },
	'/wiki/rest/api/content/{id}/property': {
		get: 'wiki/api/v2/pages/{page-id}/properties',
		post: 'wiki/api/v2/pages/{page-id}/properties',
	},
	'/wiki/rest/api/content/{id}/property/{key}': {
		get: 'wiki/api/v2/pages/{page-id}/properties',
		put: 'wiki/api/v2/pages/{page-id}/properties/{property-id}',
		post: 'wiki/api/v2/pages/{page-id}/properties',
		delete: 'wiki/api/v2/pages/{page-id}/properties/{property-id}',
	},
	'/wiki/rest/experimental/content/{id}/version': { get: 'wiki/api/v2/pages/{id}/versions' },
	'/wiki/rest/experimental/content/{id}/version/{versionNumber}': {
		get: 'wiki/api/v2/pages/{page-id}/versions/{version-number}',
	},
	'/wiki/rest/api/contentbody/convert/{to}': { post: 'wiki/rest/api/contentbody/convert/async/{to}' },
	'/wiki/rest/api/group/{groupName}': { get: 'wiki/rest/api/group/by-id' },
	'/wiki/rest/api/group/{groupName}/member': { get: 'wiki/rest/api/group/{groupId}/membersByGroupId' },
	'/wiki/rest/api/space': { get: 'wiki/api/v2/spaces' },
	'/wiki/rest/api/space/{spaceKey}': { get: 'wiki/api/v2/spaces' },
	'/wiki/rest/api/space/{spaceKey}/content': { get: 'wiki/api/v2/spaces/{id}/pages' },
	'/wiki/rest/api/space/{spaceKey}/property': { get: 'wiki/api/v2/spaces/{space-id}/properties' },
};

export function removedRoutes(removed: RemovedOperations): Route[] {
	return Object.entries(removed).map(([template, methods]) => ({
		template,
		alias: REMOVED,
		methods: Object.keys(methods),
	}));
}

/** The declarations that the tree of all routes names. */
export function printRemoved(removed: RemovedOperations): string {
	const items = Object.entries(removed).map(([template, methods]) => {
		const members = Object.entries(methods).map(([method, successor]) => `${method}: { successor: '${successor}' }`);
		return `\t'${template}': { ${members.join('; ')} }\n`;
	});
	return items.length === 0 ? '' : `interface ${REMOVED} {\n${items.join('')}}\n`;
}
