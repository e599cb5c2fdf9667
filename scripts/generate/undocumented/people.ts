import { any, list, number, object, text, type Calls } from './describe.ts';

/** https://developer.atlassian.com/platform/teams/rest/v1/, on a site below `/gateway/api`. */
const teams = '/public/teams/v1/org/{orgId}/teams';

const members = object({ members: list(object({ accountId: text })) });

/** https://support.atlassian.com/bitbucket-cloud/docs/groups-endpoint/: all that is left of Bitbucket's first API. */
const groups = '/1.0/groups/{workspace}';

export const people: Record<string, Calls> = {
	[teams]: {
		get: { query: { siteId: text, size: number, cursor: text }, response: any },
		post: { body: object({ displayName: text, teamType: text }, { description: text, siteId: text }), response: any },
	},
	[`${teams}/{teamId}`]: { get: { query: { siteId: text }, response: any }, delete: {} },
	[`${teams}/{teamId}/members`]: {
		post: { query: { siteId: text }, optionalBody: object({}, { first: number, after: text }), response: any },
	},
	[`${teams}/{teamId}/members/add`]: { post: { body: members, response: any } },
	[`${teams}/{teamId}/members/remove`]: { post: { body: members, response: any } },
	[groups]: { get: { response: any } },
	[`${groups}/{groupSlug}`]: { put: { body: any, response: any }, delete: {} },
	[`${groups}/{groupSlug}/members`]: { get: { response: any } },
	[`${groups}/{groupSlug}/members/{accountId}`]: { put: { optionalBody: any, response: any }, delete: {} },
	'/1.0/group-privileges/{workspace}': { get: { response: any } },
	'/1.0/group-privileges/{workspace}/{repoSlug}': { get: { response: any } },
};
