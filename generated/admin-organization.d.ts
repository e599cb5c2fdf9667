// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/admin/v1/orgs": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-orgs/#api-v1-orgs-get */
			json: true
			parameters: { query?: { cursor?: string } }
			responses: {
				200: json<schemas["OrgPage"]>
				400: components["responses"]["Error.InvalidPageCursor"]
				401: components["responses"]["Error.Unauthenticated"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-orgs/#api-v1-orgs-orgid-get */
			json: true
			parameters: parameters1
			responses: {
				200: json<schemas["Org"]>
				401: components["responses"]["Error.Unauthenticated"]
				404: components["responses"]["Error.OrgNotFound"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v1-orgs-orgid-directory-users-accountid-last-active-dates-get */
			json: true
			parameters: { query?: { cursor?: string }; path: { orgId: components["parameters"]["orgIdParam"]; accountId: string | number } }
			responses: {
				200: json<schemas["UserProductAccessActivityPage"]>
				400: response1
				401: response2
				403: response1
				404: response1
				429: response3
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/domains": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-domains/#api-v1-orgs-orgid-domains-get */
			json: true
			parameters: parameters2
			responses: {
				200: json<schemas["DomainPage"]>
				400: components["responses"]["Error.InvalidPageCursor"]
				401: components["responses"]["Error.Unauthenticated"]
				403: components["responses"]["Error.NoPerms"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/domains/{domainId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-domains/#api-v1-orgs-orgid-domains-domainid-get */
			json: true
			parameters: { path: { orgId: components["parameters"]["orgIdParam"]; domainId: string | number } }
			responses: {
				200: json<schemas["Domain"]>
				400: components["responses"]["Error.InvalidDomainIdentifier"]
				401: components["responses"]["Error.Unauthenticated"]
				403: components["responses"]["Error.NoPerms"]
				404: json<schemas["Error.DomainNotFound.Model"]>
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/event-actions": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-events/#api-v1-orgs-orgid-event-actions-get */
			json: true
			parameters: parameters1
			responses: {
				200: json<schemas["EventActions"]>
				401: components["responses"]["Error.Unauthenticated"]
				404: components["responses"]["Error.OrgNotFound"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/events": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-events/#api-v1-orgs-orgid-events-get */
			json: true
			parameters: {
				query?: {
					cursor?: string
					q?: string
					from?: string
					to?: string
					action?: string
					actor?: string | readonly string[]
					ip?: string | readonly string[]
					product?: ("bitbucket" | "confluence" | "guard_detect" | "jira" | "loom") | readonly ("bitbucket" | "confluence" | "guard_detect" | "jira" | "loom")[]
					location?: string
					limit?: string | number
				}
				path: path1
			}
			responses: {
				200: json<schemas["EventPage"]>
				400: response4
				401: components["responses"]["Error.Unauthenticated"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/events-stream": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-events/#api-v1-orgs-orgid-events-stream-get */
			json: true
			parameters: { query?: { cursor?: string; from?: string; to?: string; limit?: string | number; sortOrder?: "asc" | "desc" }; path: path1 }
			responses: {
				200: json<schemas["PollingEventPage"]>
				400: response4
				401: components["responses"]["Error.Unauthenticated"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/events/{eventId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-events/#api-v1-orgs-orgid-events-eventid-get */
			json: true
			parameters: { path: { orgId: components["parameters"]["orgIdParam"]; eventId: string | number } }
			responses: {
				200: json<schemas["Event"]>
				401: components["responses"]["Error.Unauthenticated"]
				404: json<schemas["Error.EventNotFound.Model"] | schemas["Error.OrgNotFound.Model"]>
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/policies": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/#api-v1-orgs-orgid-policies-get */
			json: true
			parameters: { query?: { cursor?: string; type?: string }; path: path1 }
			responses: {
				200: json<schemas["PolicyPage"]>
				401: components["responses"]["Error.Unauthenticated"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/#api-v1-orgs-orgid-policies-post */
			json: true
			parameters: parameters1
			requestBody?: json<schemas["PolicyCreateInput"]>
			responses: {
				202: response5
				400: components["responses"]["Error.InvalidResource"]
				401: components["responses"]["Error.Unauthenticated"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/policies/{policyId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/#api-v1-orgs-orgid-policies-policyid-get */
			json: true
			parameters: parameters3
			responses: {
				200: response5
				401: components["responses"]["Error.Unauthenticated"]
				404: response6
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
		put: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/#api-v1-orgs-orgid-policies-policyid-put */
			json: true
			parameters: parameters3
			requestBody?: json<schemas["PolicyUpdateInput"]>
			responses: {
				202: response5
				400: components["responses"]["Error.InvalidResource"]
				401: components["responses"]["Error.Unauthenticated"]
				404: response6
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/#api-v1-orgs-orgid-policies-policyid-delete */
			json: true
			parameters: parameters3
			responses: {
				202: {}
				400: components["responses"]["Error.InvalidResource"]
				401: components["responses"]["Error.Unauthenticated"]
				404: response6
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/policies/{policyId}/resources": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/#api-v1-orgs-orgid-policies-policyid-resources-post */
			json: true
			parameters: parameters3
			requestBody?: json<schemas["ResourceInput"]>
			responses: {
				202: response5
				401: components["responses"]["Error.Unauthenticated"]
				404: response6
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}": {
		put: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/#api-v1-orgs-orgid-policies-policyid-resources-resourceid-put */
			json: true
			parameters: parameters4
			requestBody?: json<schemas["ResourceUpdateInput"]>
			responses: {
				202: response5
				401: components["responses"]["Error.Unauthenticated"]
				404: response7
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/#api-v1-orgs-orgid-policies-policyid-resources-resourceid-delete */
			json: true
			parameters: parameters4
			responses: {
				204: response5
				401: components["responses"]["Error.Unauthenticated"]
				404: response7
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/policies/{policyId}/validate": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/#api-v1-orgs-orgid-policies-policyid-validate-get */
			json: true
			parameters: parameters3
			responses: {
				202: {}
				400: components["responses"]["Error.CdenPolicyValidationFailed"]
				401: components["responses"]["Error.Unauthenticated"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.CdenPolicyValidationFailed"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/users": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v1-orgs-orgid-users-get */
			json: true
			parameters: parameters2
			responses: {
				200: json<schemas["UserPage"]>
				400: components["responses"]["Error.InvalidPageCursor"]
				401: components["responses"]["Error.Unauthenticated"]
				404: components["responses"]["Error.OrgNotFound"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/users/{userId}/role-assignments/assign": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v1-orgs-orgid-users-userid-role-assignments-assign-post */
			json: true
			parameters: parameters5
			requestBody?: body1
			responses: responses1
		}
	}
	"/admin/v1/orgs/{orgId}/users/{userId}/role-assignments/revoke": {
		post: {
			/** @experimental @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v1-orgs-orgid-users-userid-role-assignments-revoke-post */
			json: true
			parameters: parameters5
			requestBody?: body1
			responses: responses1
		}
	}
	"/admin/v1/orgs/{orgId}/users/{userId}/roles/assign": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v1-orgs-orgid-users-userid-roles-assign-post */
			json: true
			parameters: parameters6
			requestBody?: body2
			responses: responses2
		}
	}
	"/admin/v1/orgs/{orgId}/users/{userId}/roles/revoke": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v1-orgs-orgid-users-userid-roles-revoke-post */
			json: true
			parameters: parameters6
			requestBody?: body2
			responses: responses2
		}
	}
	"/admin/v2/orgs/{orgId}/directories": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-directory/#api-v2-orgs-orgid-directories-get */
			json: true
			parameters: {
				query?: {
					accountId?: components["parameters"]["accountIdDirectoriesParam"]
					directoryIds?: components["parameters"]["directoryIdsParam"]
					searchTerm?: components["parameters"]["searchTermDirectoriesParam"]
					cursor?: components["parameters"]["cursorParam"]
					limit?: components["parameters"]["limitParam"]
				}
				path: path1
			}
			responses: { 200: json<schemas["MultiDirectoryUserDirectoryPage"]>; 400: response8; 401: response8; 429: response8; 500: response8 }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-get */
			json: true
			parameters: {
				query?: {
					cursor?: components["parameters"]["cursorParam"]
					limit?: components["parameters"]["limitParam"]
					directoryIds?: components["parameters"]["directoryIdsParam"]
					accountIds?: components["parameters"]["accountIdsParam"]
					groupIds?: components["parameters"]["groupIdsParam"]
					resourceOwners?: components["parameters"]["resourceOwnersParam"]
					resourceIds?: components["parameters"]["resourceIdsParam"]
					searchTerm?: components["parameters"]["searchTermGroupParam"]
					counts?: components["parameters"]["groupCountsParam"]
					sortBy?: components["parameters"]["groupSortByParam"]
					roleIds?: components["parameters"]["roleIdsParam"]
				}
				path: path2
			}
			responses: { 200: json<schemas["MultiDirectoryGroupPage"]>; 400: response8; 401: response8; 404: response8; 429: response8; 500: response8 }
		}
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-post */
			json: true
			parameters: { path: { orgId: string | number; directoryId: string | number } }
			requestBody?: { content: { "application/json": { description?: string; name: string } } }
			responses: { 201: {} }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/count": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-count-get */
			json: true
			parameters: {
				query?: {
					directoryIds?: components["parameters"]["directoryIdsParam"]
					accountIds?: components["parameters"]["accountIdsParam"]
					groupIds?: components["parameters"]["groupIdsParam"]
					resourceOwners?: components["parameters"]["resourceOwnersParam"]
					resourceIds?: components["parameters"]["resourceIdsParam"]
					searchTerm?: components["parameters"]["searchTermGroupParam"]
					roleIds?: components["parameters"]["roleIdsParam"]
				}
				path: path2
			}
			responses: { 200: { content: { "application/json": { count?: number } } }; 400: response8; 401: response8; 404: response8; 429: response8; 500: response8 }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-search-post */
			json: true
			parameters: parameters7
			requestBody?: json<schemas["MultiDirectoryGroupSearchRequest"]>
			responses: {
				200: json<schemas["MultiDirectoryGroupSearchPage"]>
				400: response8
				401: response8
				403: response8
				404: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/stats": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-stats-get */
			json: true
			parameters: parameters7
			responses: { 200: json<schemas["MultiDirectoryGroupStats"]>; 401: response8; 404: response8; 429: response8; 500: response8 }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-groupid-get */
			json: true
			parameters: { path: path3 }
			responses: { 200: json<schemas["MultiDirectoryGroupDetails"]>; 401: response8; 404: response8; 429: response8; 500: response8 }
		}
		delete: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-groupid-delete */
			json: true
			parameters: parameters8
			responses: { 204: {} }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-groupid-memberships-post */
			json: true
			parameters: parameters8
			requestBody?: { content: { "application/json": { accountId: string } } }
			responses: { 204: {} }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-groupid-memberships-accountid-delete */
			json: true
			parameters: { path: { orgId: string | number; directoryId: string | number; groupId: string | number; accountId: string | number } }
			responses: { 204: {} }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-groupid-role-assignments-get */
			json: true
			parameters: { query?: query1; path: path3 }
			responses: {
				200: json<schemas["MultiDirectoryGroupRoleAssignmentPage"]>
				400: response8
				401: response8
				403: response8
				404: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-groupid-role-assignments-assign-post */
			json: true
			parameters: parameters8
			requestBody?: body3
			responses: { 200: {} }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/revoke": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-groupid-role-assignments-revoke-post */
			json: true
			parameters: parameters8
			requestBody?: body3
			responses: { 204: {} }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users": {
		get: {
			/** @deprecated @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v2-orgs-orgid-directories-directoryid-users-get */
			json: true
			parameters: {
				query?: {
					cursor?: components["parameters"]["cursorParam"]
					limit?: components["parameters"]["limitParam"]
					accountIds?: components["parameters"]["accountIdsParam"]
					directoryIds?: components["parameters"]["directoryIdsParam"]
					resourceIds?: components["parameters"]["resourceIdsParam"]
					groupIds?: components["parameters"]["groupIdsParam"]
					mfaEnabled?: components["parameters"]["mfaEnabledParam"]
					claimStatus?: components["parameters"]["claimStatusParam"]
					status?: components["parameters"]["statusParam"]
					accountStatus?: components["parameters"]["accountStatusParam"]
					membershipStatus?: components["parameters"]["membershipStatusParam"]
					roleIds?: components["parameters"]["roleIdsParam"]
					emailDomains?: components["parameters"]["emailDomainsParam"]
					searchTerm?: components["parameters"]["searchTermParam"]
					sortBy?: components["parameters"]["userSortByParam"]
				}
				path: path2
			}
			responses: { 200: json<schemas["MultiDirectoryUserPage"]>; 400: response8; 401: response8; 403: response8; 404: response8; 429: response8; 500: response8 }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/count": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v2-orgs-orgid-directories-directoryid-users-count-get */
			json: true
			parameters: {
				query?: {
					accountIds?: components["parameters"]["accountIdsParam"]
					directoryIds?: components["parameters"]["directoryIdsParam"]
					resourceIds?: components["parameters"]["resourceIdsParam"]
					groupIds?: components["parameters"]["groupIdsParam"]
					mfaEnabled?: components["parameters"]["mfaEnabledParam"]
					claimStatus?: components["parameters"]["claimStatusParam"]
					status?: components["parameters"]["statusParam"]
					accountStatus?: components["parameters"]["accountStatusParam"]
					membershipStatus?: components["parameters"]["membershipStatusParam"]
					roleIds?: components["parameters"]["roleIdsParam"]
					searchTerm?: components["parameters"]["searchTermParam"]
					emailDomains?: components["parameters"]["emailDomainsParam"]
				}
				path: path2
			}
			responses: {
				200: { content: { "application/json": { count?: number } } }
				400: response8
				401: response8
				403: response8
				404: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/search": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v2-orgs-orgid-directories-directoryid-users-search-post */
			json: true
			parameters: parameters7
			requestBody?: json<schemas["MultiDirectoryUserSearchRequest"]>
			responses: {
				200: json<schemas["MultiDirectoryUserSearchPage"]>
				400: response8
				401: response8
				403: response8
				404: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/stats": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v2-orgs-orgid-directories-directoryid-users-stats-get */
			json: true
			parameters: parameters7
			responses: { 200: json<schemas["MultiDirectoryUserStats"]>; 400: response8; 401: response8; 403: response8; 404: response8; 429: response8; 500: response8 }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v2-orgs-orgid-directories-directoryid-users-accountid-delete */
			json: true
			parameters: parameters9
			responses: { 204: {} }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v2-orgs-orgid-directories-directoryid-users-accountid-restore-post */
			json: true
			parameters: parameters9
			responses: { 204: {} }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v2-orgs-orgid-directories-directoryid-users-accountid-role-assignments-get */
			json: true
			parameters: {
				query?: query1
				path: {
					orgId: components["parameters"]["orgIdParam"]
					directoryId: components["parameters"]["directoryIdParam"]
					accountId: components["parameters"]["accountIdParam"]
				}
			}
			responses: { 200: json<schemas["MultiDirectoryUserRoleAssignmentPage"]>; 400: response8; 401: response8; 404: response8; 429: response8; 500: response8 }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v2-orgs-orgid-directories-directoryid-users-accountid-suspend-post */
			json: true
			parameters: parameters9
			responses: { 204: {} }
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{userId}": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v2-orgs-orgid-directories-directoryid-users-userid-get */
			json: true
			parameters: {
				path: {
					orgId: components["parameters"]["orgIdParam"]
					directoryId: components["parameters"]["directoryIdParam"]
					accountId: components["parameters"]["accountIdParam"]
					userId: string | number
				}
			}
			responses: {
				200: json<schemas["MultiDirectoryUserDetails"]>
				400: response8
				401: response8
				403: response8
				404: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/users/invite": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/#api-v2-orgs-orgid-users-invite-post */
			json: true
			parameters: parameters1
			requestBody?: json<schemas["MultidirectoryInviteApiRequest"]>
			responses: {
				200: response9
				206: response9
				400: response10
				401: response10
				402: response10
				403: response10
				404: response10
				409: response10
				429: response10
				500: response10
			}
		}
	}
	"/admin/v2/orgs/{orgId}/workspaces": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/organization/rest/api-group-workspaces/#api-v2-orgs-orgid-workspaces-post */
			json: true
			parameters: parameters1
			requestBody?: json<schemas["SearchWorkspacesRequestV2"]>
			responses: { 200: json<schemas["PageDataResponseV2"]>; 400: response11; 401: response3; 403: response11; 404: response11; 500: response11 }
		}
	}
}
export interface components {
	schemas: {
		AccountStatus: "active" | "inactive" | "closed" | (string & {})
		AccountStatusCounts: { count?: number; status?: schemas["AccountStatus"] }
		AccountType: "atlassian"
		AddGroupMembershipInput: { account_id: string }
		AdminInviteResponse: { email?: string; id?: string; results?: schemas["SingleAdminInviteResult"][] }
		AllowIfContainedRule: { in: string[] }
		AndOperator: { and?: schemas["QueryVariants"][] } | null
		ApiError: { code?: string; detail?: string | null; id?: string; status?: string; title?: string }
		ApiErrorResponse: { errors?: schemas["ApiError"][] }
		ApplicationError: { code?: string; detail?: string; id?: string; status?: string; title?: string }
		ClaimStatus: "managed" | "unmanaged" | (string & {})
		CreateGroupInput: { description?: string; name: string }
		CursorNextPageModel: { next?: string }
		Domain: { data?: schemas["DomainModel"] }
		DomainModel: {
			attributes: {
				claim?: { status?: "verified" | "deleted" | "unverified" | "superseded" | "missing_token" | (string & {}); type?: "http" | "dns" | (string & {}) }
				name?: string
			}
			id: string
			links: schemas["LinkSelfModel"]
			type: "domains"
		}
		DomainPage: { data?: schemas["DomainModel"][]; links?: schemas["LinkPageModel"] }
		EmailDomains: { contains?: string; eq?: string[] }
		EmailUsernames: { contains?: string; eq?: string[] }
		EntitlementModelV2: { attributes?: { key?: string; plan?: string | null; planKey?: string | null }; readonly id?: string; readonly type?: string }
		Error: { code?: string; detail?: string; id?: string; status?: string; title?: string }
		"Error.CdenPolicyValidationFailed.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-500-2" })[] }
		"Error.DomainNotFound.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-404-3" })[] }
		"Error.EventNotFound.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-404-4" })[] }
		"Error.InternalError.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-500-1" })[] }
		"Error.InvalidPageCursor.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-400-1" })[] }
		"Error.InvalidQueryCount.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-400-21" })[] }
		"Error.InvalidRequestSyntax.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-400-19" })[] }
		"Error.InvalidResource.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-400-4" })[] }
		"Error.InvalidSearchTimeDate.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-400-3" })[] }
		"Error.NoPerms.Model": schemas["NoPermsError"]
		"Error.OrgNotFound.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-404-2" })[] }
		"Error.PolicyNotFound.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-404-5" })[] }
		"Error.PolicyResourceNotFound.Model": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-404-6" })[] }
		Errors: { errors?: schemas["Error"][] }
		"Errors.ApplicationErrors.Model": { errors?: schemas["ApplicationError"][] }
		Event: { data?: schemas["EventModel"] }
		EventActionModel: { attributes: { displayName: string; groupDisplayName: string }; id: string; type: string }
		EventActions: { data?: schemas["EventActionModel"][] }
		EventActorModel: {
			app?: { attributes?: { [key: string]: unknown }; id: string; type?: string }
			auth?: {
				authType: "container-token" | "api-token" | "connect-token" | "auth-token-for-2LO" | "auth-token-for-3LO" | (string & {})
				tokenId?: string
				tokenLabel?: string
			}
			email?: string
			id: string
			links?: schemas["LinkSelfModel"]
			name?: string
			onBehalfOf?: { email?: string; id: string; name?: string }
		}
		EventLocationModel: {
			city?: string
			countryName?: string
			/** @deprecated */
			geo?: string
			ip?: string
			regionName?: string
		}
		EventMessageModel: { content?: string; format?: string }
		EventModel: {
			attributes: {
				action: string
				actor: schemas["EventActorModel"]
				container?: schemas["EventObjectModel"][]
				context: schemas["EventObjectModel"][]
				location?: schemas["EventLocationModel"]
				time: string
			}
			id: string
			links: schemas["LinkSelfModel"]
			message?: schemas["EventMessageModel"]
			type: "events"
		}
		EventObjectModel: { attributes?: { [key: string]: unknown }; id: string; links?: schemas["LinkSelfAltModel"] | schemas["LinkAltModel"]; type?: string }
		EventPage: { data?: schemas["EventModel"][]; links?: schemas["LinkPageModel"]; meta?: { next?: string; page_size?: number } }
		FeatureFilter: { features?: string[] } | null
		FeatureModelV2: { attributes?: { fields?: { [key: string]: { [key: string]: unknown } } }; readonly id?: string; readonly type?: string }
		FieldOperand: { field?: { name?: string; values?: string[] } } | null
		GroupAssignmentResult: { group?: string; status?: "INVITED" | "ERROR" | (string & {}); statusReason?: string | null }
		GroupCounts: { resources?: number; users?: number }
		GroupNames: { contains?: string; eq?: string[] }
		GroupRoleAssignmentInput: { roleAssociations: schemas["RoleAssociation"][] }
		GroupSortBy: { direction: "asc" | "desc"; field: "name" }
		GroupTotalCounts: { all?: number; managed?: number; synced?: number }
		GroupType: "TEAM" | "GROUP" | "USERBASE_GROUP" | (string & {})
		GroupTypeCounts: { count?: number; type?: schemas["GroupType"] }
		GroupsSearchPage: { data: schemas["PublicGroup"][]; links?: schemas["LinkPageModel"] }
		GroupsSearchRequest: {
			cursor?: string
			expand?: ("USERS" | "META" | "ROLE_ASSIGNMENTS" | "MANAGEMENT_ACCESS")[]
			groupIds?: string[]
			groupNames?: schemas["GroupNames"]
			limit?: number
		}
		InviteApiRequest: { email: string; notificationText?: string; permissionRule?: schemas["RoleAssociation"]; sendNotification?: boolean }
		LinkAltModel: { alt: string }
		LinkPageCursor: { next?: string; prev?: string; self?: string }
		LinkPageModel: { next?: string; prev?: string; self?: string }
		LinkRelatedModel: { related: string }
		LinkSelfAltModel: { alt?: string; self?: string }
		LinkSelfCursor: { self?: string }
		LinkSelfModel: { self: string }
		Links: { ticket?: string }
		ManagementAccess: { deletable?: boolean; modifiable?: boolean; readable?: boolean }
		MembershipStatus: "active" | "suspended" | "no_membership" | (string & {})
		Meta: { atlassianAccountId?: string; migrationEndDataTime?: string; migrationStartDateTime?: string; scheduledDate?: string }
		MetaV2: { endIndex?: number | null; pageSize?: number; startIndex?: number | null; total?: number }
		MultiDirectoryGroup: {
			counts?: schemas["GroupCounts"]
			description?: string
			directoryId?: string
			externalSynced?: boolean
			id?: string
			links?: schemas["LinkSelfCursor"]
			managedBy?: string
			managementAccess?: schemas["ManagementAccess"]
			name?: string
		}
		MultiDirectoryGroupDetails: {
			data?: {
				counts?: schemas["GroupCounts"]
				description?: string
				directoryId?: string
				externalSynced?: boolean
				id?: string
				links?: schemas["LinkSelfCursor"]
				managedBy?: string
				managementAccess?: schemas["ManagementAccess"]
				name?: string
			}
		}
		MultiDirectoryGroupPage: { data?: schemas["MultiDirectoryGroup"][]; links?: schemas["LinkPageCursor"] }
		MultiDirectoryGroupRoleAssignment: {
			defaultRole?: string | null
			resourceId?: schemas["ResourceId"]
			resourceOwner?: schemas["ResourceOwner"]
			roles?: schemas["RoleIds"]
		}
		MultiDirectoryGroupRoleAssignmentPage: { data?: schemas["MultiDirectoryGroupRoleAssignment"][]; links?: schemas["LinkPageCursor"] }
		MultiDirectoryGroupSearchPage: { data: schemas["MultiDirectoryGroup"][]; links?: schemas["LinkPageCursor"] }
		MultiDirectoryGroupSearchRequest: {
			accountIds?: (string | number)[]
			cursor?: string
			directoryIds?: (string | number)[]
			expand?: ("counts.resources" | "counts.users")[]
			groupIds?: (string | number)[]
			groupNames?: string[]
			limit?: number
			resourceIds?: (string | number)[]
			resourceOwners?: string[]
			roleIds?: (string | number)[]
			searchTerm?: string
			sortBy?: schemas["GroupSortBy"][]
		}
		MultiDirectoryGroupStats: { totals?: schemas["GroupTotalCounts"]; types?: schemas["GroupTypeCounts"][] }
		MultiDirectoryMembershipStatus: "active" | "suspended" | "no_membership" | (string & {})
		MultiDirectoryProductAccess: { id?: string; key?: string; lastActiveTimestamp?: string }
		MultiDirectoryRoleAssignment: { role?: schemas["RoleId"]; roleAssignmentMethods?: schemas["MultiDirectoryRoleAssignmentMethod"][] }
		MultiDirectoryRoleAssignmentMethod: "inferred" | "direct" | "group_direct" | (string & {})
		MultiDirectoryUser: {
			accountId?: string
			accountStatus?: schemas["AccountStatus"]
			accountType?: schemas["AccountType"]
			addedToOrg?: string
			avatar?: string
			claimStatus?: schemas["ClaimStatus"]
			counts?: schemas["UserCounts"]
			department?: string
			email?: string
			emailVerified?: boolean
			groups?: schemas["MultiDirectoryUserGroup"][]
			jobTitle?: string
			links?: schemas["LinkSelfCursor"]
			location?: string
			managementSource?: "invited" | "synced" | (string & {}) | null
			membershipStatus?: schemas["MembershipStatus"]
			mfaEnabled?: boolean
			name?: string
			nickname?: string
			organization?: string
			picture?: string
			platformRoles?: schemas["PlatformRole"][]
			productAccess?: schemas["MultiDirectoryProductAccess"][]
			status?: schemas["Status"]
			timeZone?: string
		}
		MultiDirectoryUserDetails: { data?: schemas["MultiDirectoryUserDetailsData"] }
		MultiDirectoryUserDetailsData: {
			accountId?: string
			accountStatus?: schemas["AccountStatus"]
			accountType?: schemas["AccountType"]
			addedToOrg?: string
			avatar?: string
			claimStatus?: schemas["ClaimStatus"]
			counts?: schemas["UserCounts"]
			deactivatedOn?: string
			department?: string
			email?: string
			emailVerified?: boolean
			jobTitle?: string
			location?: string
			managementSource?: "invited" | "synced" | (string & {}) | null
			membershipStatus?: schemas["MembershipStatus"]
			mfaEnabled?: boolean
			name?: string
			nickname?: string
			organization?: string
			picture?: string
			platformRoles?: schemas["PlatformRole"][]
			status?: schemas["Status"]
			timeZone?: string
		}
		MultiDirectoryUserDirectory: { directoryId?: string; icon?: string; name?: string }
		MultiDirectoryUserDirectoryPage: { data?: schemas["MultiDirectoryUserDirectory"][]; links?: schemas["LinkPageCursor"] }
		MultiDirectoryUserGroup: { description?: string | null; id?: string; name?: string | null }
		MultiDirectoryUserPage: { data?: schemas["MultiDirectoryUser"][]; links?: schemas["LinkPageCursor"] }
		MultiDirectoryUserRoleAssignment: {
			directoryId?: string | null
			resourceId?: schemas["ResourceId"]
			resourceOwner?: schemas["ResourceOwner"]
			roleAssignments?: schemas["MultiDirectoryRoleAssignment"][]
			/** @deprecated */
			roles?: string[]
			userDirectoryStatus?: schemas["MultiDirectoryMembershipStatus"]
		}
		MultiDirectoryUserRoleAssignmentPage: { data?: schemas["MultiDirectoryUserRoleAssignment"][]; links?: schemas["LinkPageCursor"] }
		MultiDirectoryUserSearchPage: { data: schemas["MultiDirectoryUser"][]; links?: schemas["LinkPageCursor"] }
		MultiDirectoryUserSearchRequest: {
			accountIds?: (string | number)[]
			accountStatus?: ("active" | "inactive" | "closed")[]
			claimStatus?: "managed" | "unmanaged"
			cursor?: string
			directoryIds?: (string | number)[]
			emailDomains?: string[]
			emails?: string[]
			expand?: ("platformRoles" | "counts.resources" | "productAccess" | "groups")[]
			groupIds?: (string | number)[]
			limit?: number
			membershipStatus?: ("active" | "suspended" | "no_membership")[]
			mfaEnabled?: boolean
			resourceIds?: (string | number)[]
			roleIds?: ("atlassian/user" | "atlassian/admin" | "atlassian/guest" | "atlassian/customer" | "atlassian/user-access-admin" | "atlassian/contributor" | "atlassian/basic" | "atlassian/stakeholder" | "atlassian/org-admin" | "atlassian/site-admin" | "atlassian/ai-access")[]
			searchTerm?: string
			sortBy?: { direction: "asc" | "desc"; field: "nick_name" }[]
			status?: ("active" | "suspended" | "not_invited" | "deactivated" | "for_deletion")[]
		}
		MultiDirectoryUserStats: { accountStatus?: schemas["AccountStatusCounts"][]; roles?: schemas["RoleIdCounts"][] }
		MultidirectoryInviteApiRequest: {
			additionalGroups?: string[]
			emails: string[]
			notificationText?: string
			permissionRules?: schemas["MultidirectoryInviteRoleAssociation"][]
			sendNotification?: boolean
		}
		MultidirectoryInviteRoleAssociation: { resource: string; role: string }
		MultidirectoryInviteSuccessResponse: { data?: schemas["AdminInviteResponse"][] }
		NamesOrNicknames: { contains?: string; eq?: string[] }
		NoPermsError: { error?: string; message?: string; path?: string; requestId?: string; status?: 403; timestamp?: string }
		NorOperator: { nor?: schemas["QueryVariants"][] } | null
		Org: { data?: schemas["OrgModel"] }
		OrgModel: {
			attributes: { name?: string }
			id: string
			links: schemas["LinkSelfModel"]
			relationships: { domains?: { links?: schemas["LinkRelatedModel"] }; users?: { links?: schemas["LinkRelatedModel"] } }
			type: "orgs"
		}
		OrgPage: { data?: schemas["OrgModel"][]; links?: schemas["LinkPageModel"] }
		OrganizationLevelRoleApiRequest: { role: "atlassian/org-admin" }
		PageDataResponseV2: { readonly data?: schemas["WorkspaceModel"][]; links?: schemas["LinkPageModel"]; meta?: schemas["MetaV2"] }
		PlatformRole: "atlassian/org-admin" | "atlassian/site-admin" | "atlassian/user-access-admin" | "atlassian/ai-access" | (string & {})
		Policy: { data?: schemas["PolicyModel"] }
		PolicyCreateInput: { data?: schemas["PolicyCreateModel"] }
		PolicyCreateModel: {
			attributes: {
				name?: string
				resources?: schemas["ResourceInput"][]
				rule?: schemas["AllowIfContainedRule"]
				status?: "enabled" | "disabled"
				type: "ip-allowlist" | "data-residency"
			}
			type: "policy"
		}
		PolicyFilter: { policies?: string[] } | null
		PolicyModel: {
			attributes: {
				name?: string
				resources?: schemas["Resource"][]
				rule?: schemas["AllowIfContainedRule"]
				status?: "enabled" | "disabled" | (string & {})
				type: "ip-allowlist" | "data-residency" | "data-security" | (string & {})
			}
			id: string
			type: "policy"
		}
		PolicyModelV2: { attributes?: { fields?: { [key: string]: { [key: string]: unknown } } }; readonly id?: string; readonly type?: string }
		PolicyPage: { data?: schemas["PolicyModel"][]; links?: schemas["LinkPageModel"]; meta?: { next?: string | null; page_size?: number } }
		PolicyUpdateInput: { data?: schemas["PolicyUpdateModel"] }
		PolicyUpdateModel: {
			attributes: {
				name?: string
				resources?: schemas["ResourceInput"][]
				rule?: schemas["AllowIfContainedRule"]
				status?: "enabled" | "disabled"
				type: "ip-allowlist" | "data-residency"
			}
			id?: string | number
			type: "policy"
		}
		PollingEventModel: {
			attributes: {
				action: string
				actor: schemas["EventActorModel"]
				container?: schemas["EventObjectModel"][]
				context: schemas["EventObjectModel"][]
				location?: schemas["EventLocationModel"]
				processedAt: string
				time: string
			}
			id: string
			links: schemas["LinkSelfModel"]
			message?: schemas["EventMessageModel"]
			type: "events"
		}
		PollingEventPage: { data?: schemas["PollingEventModel"][]; links?: schemas["LinkPageModel"]; meta?: { next?: string; page_size?: number } }
		Product: {
			key: "jira-software" | "jira-service-desk" | "jira-core" | "jira-ops" | "stride" | "hipchat" | "confluence" | "bitbucket" | "trello" | "opsgenie" | "statuspage" | (string & {})
			last_active?: string
			name: string
			url?: string
		}
		ProxyError: { code?: number; message?: string }
		PublicGroup: { description?: string; id: string; name?: string; roleAssignments?: schemas["RoleAssignment"][] }
		PublicUser: {
			accountId?: string
			accountStatus?: "active" | "partial" | "inactive" | "closed"
			accountType?: "atlassian" | "customer" | "app"
			email?: string
			emailVerified?: boolean
			name?: string
			nickname?: string
			statusInUserbase?: boolean
		}
		QueryVariants: (schemas["AndOperator"] | schemas["NorOperator"] | schemas["FieldOperand"] | schemas["SearchWorkspacesOperand"] | schemas["FeatureFilter"] | schemas["PolicyFilter"]) | null
		Resource: {
			applicationStatus: "applying" | "removing" | "applied" | "failed" | "scheduled" | (string & {})
			id: string
			links?: schemas["Links"]
			meta?: schemas["Meta"]
		}
		ResourceId: string
		ResourceInput: { id: string | number; links?: schemas["Links"]; meta?: schemas["MetaRequest"] }
		ResourceOwner: string
		ResourceUpdateInput: { links?: schemas["Links"]; meta?: schemas["MetaRequest"] }
		RoleApiRequest: {
			resource?: string
			role: "atlassian/user" | "atlassian/user-access-admin" | "atlassian/admin" | "atlassian/guest" | "atlassian/contributor" | "atlassian/customer" | "atlassian/basic" | "atlassian/stakeholder" | "atlassian/site-admin" | "atlassian/org-admin"
		}
		RoleAssignment: { principalId?: string; resourceId?: string; roleId?: string }
		RoleAssignmentResult: { resource?: string; role?: string; status?: "INVITED" | "ERROR" | (string & {}); statusReason?: string | null }
		RoleAssociation: {
			resource: string
			role: "atlassian/user" | "atlassian/admin" | "atlassian/guest" | "atlassian/customer" | "atlassian/contributor" | "atlassian/basic" | "atlassian/stakeholder"
		}
		RoleId: "atlassian/user" | "atlassian/admin" | "atlassian/guest" | "atlassian/customer" | "atlassian/user-access-admin" | "atlassian/contributor" | "atlassian/basic" | "atlassian/stakeholder" | "atlassian/org-admin" | "atlassian/site-admin" | "atlassian/ai-access" | (string & {})
		RoleIdCounts: { count?: number; roleId?: string }
		RoleIds: string[]
		Sandbox: { type?: "CHILD" | "NONE" | (string & {}) } | null
		SearchWorkspacesOperand: { searchWorkspaces?: string; value?: string } | null
		SearchWorkspacesRequestV2: { cursor?: string | null; limit?: number; query?: schemas["QueryVariants"]; sort?: schemas["SortField"][] | null }
		SingleAdminInviteResult: { groupAssignmentResult?: schemas["GroupAssignmentResult"][]; roleAssignmentResult?: schemas["RoleAssignmentResult"][] }
		SortField: { field?: string; order?: "asc" | "desc" }
		Status: "active" | "suspended" | "not_invited" | "deactivated" | "for_deletion" | (string & {})
		User: {
			access_billable?: boolean
			account_id: string
			account_status: "active" | "inactive" | "closed" | (string & {})
			account_type: "atlassian" | "customer" | "app" | (string & {})
			email?: string
			last_active?: string
			links?: schemas["LinkSelfModel"]
			name: string
			picture: string
			product_access?: schemas["Product"][]
		}
		UserCounts: { resources?: number }
		UserPage: { data?: schemas["User"][]; links?: schemas["LinkPageModel"]; meta?: { total?: number } }
		UserProductAccessActivityPage: { data?: schemas["UserProductAccessModel"]; links?: schemas["CursorNextPageModel"] }
		UserProductAccessModel: { added_to_org?: string | null; added_to_org_timestamp?: string | null; product_access: schemas["UserProductLastActive"][] }
		UserProductLastActive: {
			id: string
			key: "jira-software" | "jira-service-desk" | "jira-core" | "jira-ops" | "stride" | "hipchat" | "confluence" | "bitbucket" | "trello" | "opsgenie" | "statuspage" | (string & {})
			last_active?: string
			last_active_timestamp?: string
		}
		UsersSearchPage: { data: schemas["PublicUser"][]; links?: schemas["LinkPageModel"] }
		UsersSearchRequest: {
			accountIds?: string[]
			accountStatuses?: ("ACTIVE" | "INACTIVE")[]
			accountTypes?: ("atlassian" | "customer" | "app")[]
			cursor?: string
			emailDomains?: schemas["EmailDomains"]
			emailUsernames?: schemas["EmailUsernames"]
			expand?: ("NAME" | "EMAIL" | "EMAIL_VERIFIED" | "PRODUCT_LAST_ACCESS" | "GROUPS")[]
			isSuspended?: boolean
			limit?: number
			namesOrNicknames?: schemas["NamesOrNicknames"]
		}
		WorkspaceModel: {
			readonly attributes?: {
				avatars?: { [key: string]: unknown }
				capacity?: number | null
				createdAt?: string | null
				createdBy?: string | null
				hostUrl?: string | null
				icons?: { [key: string]: unknown }
				labels?: string[]
				name?: string
				owner?: string | null
				realm?: string
				regions?: string[]
				sandbox?: schemas["Sandbox"]
				status?: "online" | "offline" | "deprecated" | (string & {})
				statusDetails?: string[]
				type?: string
				typeKey?: string
				updatedAt?: string | null
				usage?: number | null
			} & { [key: string]: unknown }
			readonly id?: string
			links?: schemas["LinkSelfModel"]
			relationships?: { [key: string]: (schemas["PolicyModelV2"] | schemas["EntitlementModelV2"] | schemas["FeatureModelV2"])[] }
			readonly type?: string
		}
		MetaRequest: { atlassianAccountId?: string | null; migrationEndDataTime?: string; migrationStartDateTime?: string; scheduledDate?: string }
	}
	responses: {
		"Error.CdenPolicyValidationFailed": json<schemas["Error.CdenPolicyValidationFailed.Model"]>
		"Error.DomainNotFound": json<schemas["Error.DomainNotFound.Model"]>
		"Error.InternalError": json<schemas["Error.InternalError.Model"]>
		"Error.InvalidDomainIdentifier": { content: { "application/json": { errors?: (schemas["ApplicationError"] & { code?: "ADMIN-400-2" })[] } } }
		"Error.InvalidPageCursor": json<schemas["Error.InvalidPageCursor.Model"]>
		"Error.InvalidResource": json<schemas["Error.InvalidResource.Model"]>
		"Error.NoPerms": json<schemas["Error.NoPerms.Model"]>
		"Error.OrgNotFound": json<schemas["Error.OrgNotFound.Model"]>
		"Error.RateLimited": json<schemas["ProxyError"]>
		"Error.Unauthenticated": json<schemas["ProxyError"]>
		"Error.Unauthorized": { content: { "application/json": { key: "unauthorized" | "asapUnauthorizedIssuer" | (string & {}) } } }
	}
	parameters: {
		accountIdDirectoriesParam: string | number
		accountIdParam: string | number
		accountIdsParam: (string | number) | readonly (string | number)[]
		accountStatusParam: ("active" | "inactive" | "closed") | readonly ("active" | "inactive" | "closed")[]
		claimStatusParam: "managed" | "unmanaged"
		cursorParam: string
		directoryIdParam: string | number
		directoryIdsParam: (string | number) | readonly (string | number)[]
		emailDomainsParam: string | readonly string[]
		groupCountsParam: { includeResources?: boolean; includeUsers?: boolean }
		groupIdParam: string | number
		groupIdsParam: (string | number) | readonly (string | number)[]
		groupSortByParam: {
			direction: "asc" | "desc"
			field: "name"
		} | readonly { direction: "asc" | "desc"; field: "name" }[]
		groupTypesParam: "GROUP" | readonly "GROUP"[]
		limitParam: string | number
		membershipStatusParam: ("active" | "suspended" | "no_membership") | readonly ("active" | "suspended" | "no_membership")[]
		mfaEnabledParam: boolean | ("true" | "false")
		orgIdParam: string | number
		resourceIdsParam: (string | number) | readonly (string | number)[]
		resourceOwnersParam: string | readonly string[]
		roleIdsParam: ("atlassian/user" | "atlassian/admin" | "atlassian/guest" | "atlassian/customer" | "atlassian/user-access-admin" | "atlassian/contributor" | "atlassian/basic" | "atlassian/stakeholder" | "atlassian/org-admin" | "atlassian/site-admin" | "atlassian/ai-access") | readonly ("atlassian/user" | "atlassian/admin" | "atlassian/guest" | "atlassian/customer" | "atlassian/user-access-admin" | "atlassian/contributor" | "atlassian/basic" | "atlassian/stakeholder" | "atlassian/org-admin" | "atlassian/site-admin" | "atlassian/ai-access")[]
		searchTermDirectoriesParam: string
		searchTermGroupParam: string
		searchTermParam: string
		statusParam: ("active" | "suspended" | "not_invited" | "deactivated" | "for_deletion") | readonly ("active" | "suspended" | "not_invited" | "deactivated" | "for_deletion")[]
		userSortByParam: {
			direction: "asc" | "desc"
			field: "nick_name"
		} | readonly { direction: "asc" | "desc"; field: "nick_name" }[]
	}
}

type parameters1 = { path: { orgId: components["parameters"]["orgIdParam"] } }

type response1 = { content: content1 }

type response3 = { content: content2 }

type parameters2 = { query?: { cursor?: string }; path: { orgId: components["parameters"]["orgIdParam"] } }

type path1 = { orgId: components["parameters"]["orgIdParam"] }

type response4 = {
	content: {
		"application/json": schemas["Error.InvalidPageCursor.Model"] | schemas["Error.InvalidSearchTimeDate.Model"] | schemas["Error.InvalidQueryCount.Model"] | schemas["Error.InvalidRequestSyntax.Model"]
	}
}

type response5 = json<schemas["Policy"]>

type parameters3 = { path: { orgId: components["parameters"]["orgIdParam"]; policyId: string | number } }

type response6 = json<schemas["Error.PolicyNotFound.Model"] | schemas["Error.OrgNotFound.Model"]>

type parameters4 = { path: { orgId: components["parameters"]["orgIdParam"]; policyId: string | number; resourceId: string | number } }

type response7 = {
	content: { "application/json": schemas["Error.PolicyNotFound.Model"] | schemas["Error.OrgNotFound.Model"] | schemas["Error.PolicyResourceNotFound.Model"] }
}

type parameters5 = { path: { orgId: string | number; userId: string | number } }

type body1 = json<schemas["OrganizationLevelRoleApiRequest"]>

type responses1 = { 204: {}; 400: response12; 401: response2; 403: response12; 404: response12; 429: { content: content2 }; 500: response13 }

type parameters6 = { path: { orgId: components["parameters"]["orgIdParam"]; userId: string | number } }

type body2 = json<schemas["RoleApiRequest"]>

type responses2 = { 204: {}; 400: response12; 401: response2; 403: response12; 404: response12; 409: response12; 429: { content: content2 }; 500: response13 }

type response8 = json<schemas["Errors"]>

type path2 = { orgId: components["parameters"]["orgIdParam"]; directoryId: components["parameters"]["directoryIdParam"] }

type parameters7 = { path: { orgId: components["parameters"]["orgIdParam"]; directoryId: components["parameters"]["directoryIdParam"] } }

type path3 = {
	orgId: components["parameters"]["orgIdParam"]
	directoryId: components["parameters"]["directoryIdParam"]
	groupId: components["parameters"]["groupIdParam"]
}

type parameters8 = { path: { orgId: string | number; directoryId: string | number; groupId: string | number } }

type query1 = {
	cursor?: components["parameters"]["cursorParam"]
	limit?: components["parameters"]["limitParam"]
	directoryIds?: components["parameters"]["directoryIdsParam"]
	resourceOwners?: components["parameters"]["resourceOwnersParam"]
	resourceIds?: components["parameters"]["resourceIdsParam"]
	roleIds?: components["parameters"]["roleIdsParam"]
}

type body3 = { content: { "application/json": { resourceId: string | number; roleId: string | number } } }

type parameters9 = { path: { orgId: string | number; directoryId: string | number; accountId: string | number } }

type response9 = json<schemas["MultidirectoryInviteSuccessResponse"]>

type response10 = json<schemas["ApiErrorResponse"]>

type response11 = json<schemas["ApplicationError"]>

type response2 = json<schemas["ProxyError"] | schemas["Errors.ApplicationErrors.Model"]>

type content2 = { "application/json": schemas["ProxyError"] }

type response12 = { content: content1 }

type response13 = json<schemas["ApiErrorResponse"]>

type content1 = { "application/json": schemas["Errors.ApplicationErrors.Model"] }

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

export interface routes {
	'admin': {
		'v1': {
			'orgs': {
				'/': Pick<paths, '/admin/v1/orgs'>
				'{}': {
					'/': Pick<paths, '/admin/v1/orgs/{orgId}'>
					'directory': {
						'users': {
							'{}': {
								'last-active-dates': { '/': at2<'directory/users/{accountId}/last-active-dates'> }
							}
						}
					}
					'domains': {
						'/': at2<'domains'>
						'{}': { '/': at2<'domains/{domainId}'> }
					}
					'event-actions': { '/': at2<'event-actions'> }
					'events': {
						'/': at2<'events'>
						'{}': { '/': at2<'events/{eventId}'> }
					}
					'events-stream': { '/': at2<'events-stream'> }
					'policies': {
						'/': at2<'policies'>
						'{}': {
							'/': at2<'policies/{policyId}'>
							'resources': {
								'/': at2<'policies/{policyId}/resources'>
								'{}': { '/': at2<'policies/{policyId}/resources/{resourceId}'> }
							}
							'validate': { '/': at2<'policies/{policyId}/validate'> }
						}
					}
					'users': {
						'/': at2<'users'>
						'{}': {
							'role-assignments': {
								'assign': { '/': at2<'users/{userId}/role-assignments/assign'> }
								'revoke': { '/': at2<'users/{userId}/role-assignments/revoke'> }
							}
							'roles': {
								'assign': { '/': at2<'users/{userId}/roles/assign'> }
								'revoke': { '/': at2<'users/{userId}/roles/revoke'> }
							}
						}
					}
				}
			}
		}
		'v2': {
			'orgs': {
				'{}': {
					'directories': {
						'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories'>
						'{}': {
							'groups': {
								'/': at1<'groups'>
								'count': { '/': at1<'groups/count'> }
								'search': { '/': at1<'groups/search'> }
								'stats': { '/': at1<'groups/stats'> }
								'{}': {
									'/': at1<'groups/{groupId}'>
									'memberships': {
										'/': at1<'groups/{groupId}/memberships'>
										'{}': { '/': at1<'groups/{groupId}/memberships/{accountId}'> }
									}
									'role-assignments': {
										'/': at1<'groups/{groupId}/role-assignments'>
										'assign': { '/': at1<'groups/{groupId}/role-assignments/assign'> }
										'revoke': { '/': at1<'groups/{groupId}/role-assignments/revoke'> }
									}
								}
							}
							'users': {
								'/': at1<'users'>
								'count': { '/': at1<'users/count'> }
								'search': { '/': at1<'users/search'> }
								'stats': { '/': at1<'users/stats'> }
								'{}': {
									'/': at1<'users/{accountId}' | 'users/{userId}'>
									'restore': { '/': at1<'users/{accountId}/restore'> }
									'role-assignments': { '/': at1<'users/{accountId}/role-assignments'> }
									'suspend': { '/': at1<'users/{accountId}/suspend'> }
								}
							}
						}
					}
					'users': {
						'invite': { '/': Pick<paths, '/admin/v2/orgs/{orgId}/users/invite'> }
					}
					'workspaces': { '/': Pick<paths, '/admin/v2/orgs/{orgId}/workspaces'> }
				}
			}
		}
	}
}

type at1<Rest extends string> = Pick<paths, `/admin/v2/orgs/{orgId}/directories/{directoryId}/${Rest}` & keyof paths>

type at2<Rest extends string> = Pick<paths, `/admin/v1/orgs/{orgId}/${Rest}` & keyof paths>

/** For `createClient`: these paths, and no others. */
export type AdminOrganization = paths & { '': routes }
