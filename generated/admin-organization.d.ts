// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/admin/v1/orgs": {
		/** GET /admin/v1/orgs */
		get: {
			parameters: { query?: { cursor?: string } }
			responses: {
				200: { content: { "application/json": components["schemas"]["OrgPage"] } }
				400: components["responses"]["Error.InvalidPageCursor"]
				401: components["responses"]["Error.Unauthenticated"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}": {
		/** GET /admin/v1/orgs/{orgId} */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["Org"] } }
				401: components["responses"]["Error.Unauthenticated"]
				404: components["responses"]["Error.OrgNotFound"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates": {
		/** GET /admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates */
		get: {
			parameters: {
				query?: { cursor?: string }
				path: {
					orgId: components["parameters"]["orgIdParam"]
					accountId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["UserProductAccessActivityPage"] } }
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
		/** GET /admin/v1/orgs/{orgId}/domains */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["DomainPage"] } }
				400: components["responses"]["Error.InvalidPageCursor"]
				401: components["responses"]["Error.Unauthenticated"]
				403: components["responses"]["Error.NoPerms"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/domains/{domainId}": {
		/** GET /admin/v1/orgs/{orgId}/domains/{domainId} */
		get: {
			parameters: {
				path: {
					orgId: components["parameters"]["orgIdParam"]
					domainId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["Domain"] } }
				400: components["responses"]["Error.InvalidDomainIdentifier"]
				401: components["responses"]["Error.Unauthenticated"]
				403: components["responses"]["Error.NoPerms"]
				404: { content: { "application/json": components["schemas"]["Error.DomainNotFound.Model"] } }
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/event-actions": {
		/** GET /admin/v1/orgs/{orgId}/event-actions */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["EventActions"] } }
				401: components["responses"]["Error.Unauthenticated"]
				404: components["responses"]["Error.OrgNotFound"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/events": {
		/** GET /admin/v1/orgs/{orgId}/events */
		get: {
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
				200: { content: { "application/json": components["schemas"]["EventPage"] } }
				400: response4
				401: components["responses"]["Error.Unauthenticated"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/events-stream": {
		/** GET /admin/v1/orgs/{orgId}/events-stream */
		get: {
			parameters: {
				query?: {
					cursor?: string
					from?: string
					to?: string
					limit?: string | number
					sortOrder?: "asc" | "desc"
				}
				path: path1
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PollingEventPage"] } }
				400: response4
				401: components["responses"]["Error.Unauthenticated"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/events/{eventId}": {
		/** GET /admin/v1/orgs/{orgId}/events/{eventId} */
		get: {
			parameters: {
				path: {
					orgId: components["parameters"]["orgIdParam"]
					eventId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["Event"] } }
				401: components["responses"]["Error.Unauthenticated"]
				404: { content: { "application/json": components["schemas"]["Error.EventNotFound.Model"] | components["schemas"]["Error.OrgNotFound.Model"] } }
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/policies": {
		/** GET /admin/v1/orgs/{orgId}/policies */
		get: {
			parameters: {
				query?: {
					cursor?: string
					type?: string
				}
				path: path1
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["PolicyPage"] } }
				401: components["responses"]["Error.Unauthenticated"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
		/** POST /admin/v1/orgs/{orgId}/policies */
		post: {
			parameters: parameters1
			requestBody?: { content: { "application/json": components["schemas"]["PolicyCreateInput"] } }
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
		/** GET /admin/v1/orgs/{orgId}/policies/{policyId} */
		get: {
			parameters: parameters3
			responses: {
				200: response5
				401: components["responses"]["Error.Unauthenticated"]
				404: response6
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
		/** PUT /admin/v1/orgs/{orgId}/policies/{policyId} */
		put: {
			parameters: parameters3
			requestBody?: { content: { "application/json": components["schemas"]["PolicyUpdateInput"] } }
			responses: {
				202: response5
				400: components["responses"]["Error.InvalidResource"]
				401: components["responses"]["Error.Unauthenticated"]
				404: response6
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
		/** DELETE /admin/v1/orgs/{orgId}/policies/{policyId} */
		delete: {
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
		/** POST /admin/v1/orgs/{orgId}/policies/{policyId}/resources */
		post: {
			parameters: parameters3
			requestBody?: { content: { "application/json": components["schemas"]["ResourceInput"] } }
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
		/** PUT /admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId} */
		put: {
			parameters: parameters4
			requestBody?: { content: { "application/json": components["schemas"]["ResourceUpdateInput"] } }
			responses: {
				202: response5
				401: components["responses"]["Error.Unauthenticated"]
				404: response7
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
		/** DELETE /admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId} */
		delete: {
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
		/** GET /admin/v1/orgs/{orgId}/policies/{policyId}/validate */
		get: {
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
		/** GET /admin/v1/orgs/{orgId}/users */
		get: {
			parameters: parameters2
			responses: {
				200: { content: { "application/json": components["schemas"]["UserPage"] } }
				400: components["responses"]["Error.InvalidPageCursor"]
				401: components["responses"]["Error.Unauthenticated"]
				404: components["responses"]["Error.OrgNotFound"]
				429: components["responses"]["Error.RateLimited"]
				500: components["responses"]["Error.InternalError"]
			}
		}
	}
	"/admin/v1/orgs/{orgId}/users/{userId}/role-assignments/assign": {
		/** POST /admin/v1/orgs/{orgId}/users/{userId}/role-assignments/assign (experimental) */
		post: {
			parameters: parameters5
			requestBody?: body1
			responses: responses1
		}
	}
	"/admin/v1/orgs/{orgId}/users/{userId}/role-assignments/revoke": {
		/** POST /admin/v1/orgs/{orgId}/users/{userId}/role-assignments/revoke (experimental) */
		post: {
			parameters: parameters5
			requestBody?: body1
			responses: responses1
		}
	}
	"/admin/v1/orgs/{orgId}/users/{userId}/roles/assign": {
		/** POST /admin/v1/orgs/{orgId}/users/{userId}/roles/assign */
		post: {
			parameters: parameters6
			requestBody?: body2
			responses: responses2
		}
	}
	"/admin/v1/orgs/{orgId}/users/{userId}/roles/revoke": {
		/** POST /admin/v1/orgs/{orgId}/users/{userId}/roles/revoke */
		post: {
			parameters: parameters6
			requestBody?: body2
			responses: responses2
		}
	}
	"/admin/v2/orgs/{orgId}/directories": {
		/** GET /admin/v2/orgs/{orgId}/directories */
		get: {
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
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryUserDirectoryPage"] } }
				400: response8
				401: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups": {
		/** @deprecated GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups */
		get: {
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
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryGroupPage"] } }
				400: response8
				401: response8
				404: response8
				429: response8
				500: response8
			}
		}
		/** POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups */
		post: {
			parameters: {
				path: {
					orgId: string | number
					directoryId: string | number
				}
			}
			requestBody?: {
				content: {
					"application/json": {
						description?: string
						name: string
					}
				}
			}
			responses: {
				201: {}
				400: {}
				401: {}
				403: {}
				404: {}
				409: {}
				429: {}
				500: {}
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/count": {
		/** GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/count */
		get: {
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
			responses: {
				200: { content: { "application/json": { count?: number } } }
				400: response8
				401: response8
				404: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search": {
		/** POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search */
		post: {
			parameters: parameters7
			requestBody?: { content: { "application/json": components["schemas"]["MultiDirectoryGroupSearchRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryGroupSearchPage"] } }
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
		/** GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/stats */
		get: {
			parameters: parameters7
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryGroupStats"] } }
				401: response8
				404: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}": {
		/** GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId} */
		get: {
			parameters: { path: path3 }
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryGroupDetails"] } }
				401: response8
				404: response8
				429: response8
				500: response8
			}
		}
		/** DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId} */
		delete: {
			parameters: parameters8
			responses: responses3
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships": {
		/** POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships */
		post: {
			parameters: parameters8
			requestBody?: { content: { "application/json": { accountId: string } } }
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
				404: {}
				409: {}
				429: {}
				500: {}
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId}": {
		/** DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId} */
		delete: {
			parameters: {
				path: {
					orgId: string | number
					directoryId: string | number
					groupId: string | number
					accountId: string | number
				}
			}
			responses: responses3
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments": {
		/** GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments */
		get: {
			parameters: {
				query?: query1
				path: path3
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryGroupRoleAssignmentPage"] } }
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
		/** POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign */
		post: {
			parameters: parameters8
			requestBody?: body3
			responses: {
				200: {}
				400: {}
				401: {}
				403: {}
				404: {}
				409: {}
				429: {}
				500: {}
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/revoke": {
		/** POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/revoke */
		post: {
			parameters: parameters8
			requestBody?: body3
			responses: responses3
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users": {
		/** @deprecated GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users */
		get: {
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
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryUserPage"] } }
				400: response8
				401: response8
				403: response8
				404: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/count": {
		/** GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/count */
		get: {
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
		/** POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search */
		post: {
			parameters: parameters7
			requestBody?: { content: { "application/json": components["schemas"]["MultiDirectoryUserSearchRequest"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryUserSearchPage"] } }
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
		/** GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/stats */
		get: {
			parameters: parameters7
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryUserStats"] } }
				400: response8
				401: response8
				403: response8
				404: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}": {
		/** DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId} */
		delete: {
			parameters: parameters9
			responses: responses3
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore": {
		/** POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore */
		post: {
			parameters: parameters9
			responses: responses3
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments": {
		/** GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments */
		get: {
			parameters: {
				query?: query1
				path: {
					orgId: components["parameters"]["orgIdParam"]
					directoryId: components["parameters"]["directoryIdParam"]
					accountId: components["parameters"]["accountIdParam"]
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryUserRoleAssignmentPage"] } }
				400: response8
				401: response8
				404: response8
				429: response8
				500: response8
			}
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend": {
		/** POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend */
		post: {
			parameters: parameters9
			responses: responses3
		}
	}
	"/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{userId}": {
		/** GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{userId} */
		get: {
			parameters: {
				path: {
					orgId: components["parameters"]["orgIdParam"]
					directoryId: components["parameters"]["directoryIdParam"]
					accountId: components["parameters"]["accountIdParam"]
					userId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["MultiDirectoryUserDetails"] } }
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
		/** POST /admin/v2/orgs/{orgId}/users/invite */
		post: {
			parameters: parameters1
			requestBody?: { content: { "application/json": components["schemas"]["MultidirectoryInviteApiRequest"] } }
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
		/** POST /admin/v2/orgs/{orgId}/workspaces */
		post: {
			parameters: parameters1
			requestBody?: { content: { "application/json": components["schemas"]["SearchWorkspacesRequestV2"] } }
			responses: {
				200: { content: { "application/json": components["schemas"]["PageDataResponseV2"] } }
				400: response11
				401: response3
				403: response11
				404: response11
				500: response11
			}
		}
	}
}
export interface components {
	schemas: {
		AccountStatus: "active" | "inactive" | "closed" | (string & {})
		AccountStatusCounts: {
			count?: number
			status?: components["schemas"]["AccountStatus"]
		}
		AccountType: "atlassian"
		AddGroupMembershipInput: { account_id: string }
		AdminInviteResponse: {
			email?: string
			id?: string
			results?: components["schemas"]["SingleAdminInviteResult"][]
		}
		AllowIfContainedRule: { in: string[] }
		AndOperator: { and?: components["schemas"]["QueryVariants"][] } | null
		ApiError: {
			code?: string
			detail?: string | null
			id?: string
			status?: string
			title?: string
		}
		ApiErrorResponse: { errors?: components["schemas"]["ApiError"][] }
		ApplicationError: {
			code?: string
			detail?: string
			id?: string
			status?: string
			title?: string
		}
		ClaimStatus: "managed" | "unmanaged" | (string & {})
		CreateGroupInput: {
			description?: string
			name: string
		}
		CursorNextPageModel: { next?: string }
		Domain: { data?: components["schemas"]["DomainModel"] }
		DomainModel: {
			attributes: {
				claim?: {
					status?: "verified" | "deleted" | "unverified" | "superseded" | "missing_token" | (string & {})
					type?: "http" | "dns" | (string & {})
				}
				name?: string
			}
			id: string
			links: components["schemas"]["LinkSelfModel"]
			type: "domains"
		}
		DomainPage: {
			data?: components["schemas"]["DomainModel"][]
			links?: components["schemas"]["LinkPageModel"]
		}
		EmailDomains: {
			contains?: string
			eq?: string[]
		}
		EmailUsernames: {
			contains?: string
			eq?: string[]
		}
		EntitlementModelV2: {
			attributes?: {
				key?: string
				plan?: string | null
				planKey?: string | null
			}
			readonly id?: string
			readonly type?: string
		}
		Error: {
			code?: string
			detail?: string
			id?: string
			status?: string
			title?: string
		}
		"Error.CdenPolicyValidationFailed.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-500-2" })[] }
		"Error.DomainNotFound.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-404-3" })[] }
		"Error.EventNotFound.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-404-4" })[] }
		"Error.InternalError.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-500-1" })[] }
		"Error.InvalidPageCursor.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-400-1" })[] }
		"Error.InvalidQueryCount.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-400-21" })[] }
		"Error.InvalidRequestSyntax.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-400-19" })[] }
		"Error.InvalidResource.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-400-4" })[] }
		"Error.InvalidSearchTimeDate.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-400-3" })[] }
		"Error.NoPerms.Model": components["schemas"]["NoPermsError"]
		"Error.OrgNotFound.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-404-2" })[] }
		"Error.PolicyNotFound.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-404-5" })[] }
		"Error.PolicyResourceNotFound.Model": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-404-6" })[] }
		Errors: { errors?: components["schemas"]["Error"][] }
		"Errors.ApplicationErrors.Model": { errors?: components["schemas"]["ApplicationError"][] }
		Event: { data?: components["schemas"]["EventModel"] }
		EventActionModel: {
			attributes: {
				displayName: string
				groupDisplayName: string
			}
			id: string
			type: string
		}
		EventActions: { data?: components["schemas"]["EventActionModel"][] }
		EventActorModel: {
			app?: {
				attributes?: { [key: string]: unknown }
				id: string
				type?: string
			}
			auth?: {
				authType: "container-token" | "api-token" | "connect-token" | "auth-token-for-2LO" | "auth-token-for-3LO" | (string & {})
				tokenId?: string
				tokenLabel?: string
			}
			email?: string
			id: string
			links?: components["schemas"]["LinkSelfModel"]
			name?: string
			onBehalfOf?: {
				email?: string
				id: string
				name?: string
			}
		}
		EventLocationModel: {
			city?: string
			countryName?: string
			/** @deprecated */
			geo?: string
			ip?: string
			regionName?: string
		}
		EventMessageModel: {
			content?: string
			format?: string
		}
		EventModel: {
			attributes: {
				action: string
				actor: components["schemas"]["EventActorModel"]
				container?: components["schemas"]["EventObjectModel"][]
				context: components["schemas"]["EventObjectModel"][]
				location?: components["schemas"]["EventLocationModel"]
				time: string
			}
			id: string
			links: components["schemas"]["LinkSelfModel"]
			message?: components["schemas"]["EventMessageModel"]
			type: "events"
		}
		EventObjectModel: {
			attributes?: { [key: string]: unknown }
			id: string
			links?: components["schemas"]["LinkSelfAltModel"] | components["schemas"]["LinkAltModel"]
			type?: string
		}
		EventPage: {
			data?: components["schemas"]["EventModel"][]
			links?: components["schemas"]["LinkPageModel"]
			meta?: {
				next?: string
				page_size?: number
			}
		}
		FeatureFilter: { features?: string[] } | null
		FeatureModelV2: {
			attributes?: { fields?: { [key: string]: { [key: string]: unknown } } }
			readonly id?: string
			readonly type?: string
		}
		FieldOperand: {
			field?: {
				name?: string
				values?: string[]
			}
		} | null
		GroupAssignmentResult: {
			group?: string
			status?: "INVITED" | "ERROR" | (string & {})
			statusReason?: string | null
		}
		GroupCounts: {
			resources?: number
			users?: number
		}
		GroupNames: {
			contains?: string
			eq?: string[]
		}
		GroupRoleAssignmentInput: { roleAssociations: components["schemas"]["RoleAssociation"][] }
		GroupSortBy: {
			direction: "asc" | "desc"
			field: "name"
		}
		GroupTotalCounts: {
			all?: number
			managed?: number
			synced?: number
		}
		GroupType: "TEAM" | "GROUP" | "USERBASE_GROUP" | (string & {})
		GroupTypeCounts: {
			count?: number
			type?: components["schemas"]["GroupType"]
		}
		GroupsSearchPage: {
			data: components["schemas"]["PublicGroup"][]
			links?: components["schemas"]["LinkPageModel"]
		}
		GroupsSearchRequest: {
			cursor?: string
			expand?: ("USERS" | "META" | "ROLE_ASSIGNMENTS" | "MANAGEMENT_ACCESS")[]
			groupIds?: string[]
			groupNames?: components["schemas"]["GroupNames"]
			limit?: number
		}
		InviteApiRequest: {
			email: string
			notificationText?: string
			permissionRule?: components["schemas"]["RoleAssociation"]
			sendNotification?: boolean
		}
		LinkAltModel: { alt: string }
		LinkPageCursor: {
			next?: string
			prev?: string
			self?: string
		}
		LinkPageModel: {
			next?: string
			prev?: string
			self?: string
		}
		LinkRelatedModel: { related: string }
		LinkSelfAltModel: {
			alt?: string
			self?: string
		}
		LinkSelfCursor: { self?: string }
		LinkSelfModel: { self: string }
		Links: { ticket?: string }
		ManagementAccess: {
			deletable?: boolean
			modifiable?: boolean
			readable?: boolean
		}
		MembershipStatus: "active" | "suspended" | "no_membership" | (string & {})
		Meta: {
			atlassianAccountId?: string
			migrationEndDataTime?: string
			migrationStartDateTime?: string
			scheduledDate?: string
		}
		MetaV2: {
			endIndex?: number | null
			pageSize?: number
			startIndex?: number | null
			total?: number
		}
		MultiDirectoryGroup: {
			counts?: components["schemas"]["GroupCounts"]
			description?: string
			directoryId?: string
			externalSynced?: boolean
			id?: string
			links?: components["schemas"]["LinkSelfCursor"]
			managedBy?: string
			managementAccess?: components["schemas"]["ManagementAccess"]
			name?: string
		}
		MultiDirectoryGroupDetails: {
			data?: {
				counts?: components["schemas"]["GroupCounts"]
				description?: string
				directoryId?: string
				externalSynced?: boolean
				id?: string
				links?: components["schemas"]["LinkSelfCursor"]
				managedBy?: string
				managementAccess?: components["schemas"]["ManagementAccess"]
				name?: string
			}
		}
		MultiDirectoryGroupPage: {
			data?: components["schemas"]["MultiDirectoryGroup"][]
			links?: components["schemas"]["LinkPageCursor"]
		}
		MultiDirectoryGroupRoleAssignment: {
			defaultRole?: string | null
			resourceId?: components["schemas"]["ResourceId"]
			resourceOwner?: components["schemas"]["ResourceOwner"]
			roles?: components["schemas"]["RoleIds"]
		}
		MultiDirectoryGroupRoleAssignmentPage: {
			data?: components["schemas"]["MultiDirectoryGroupRoleAssignment"][]
			links?: components["schemas"]["LinkPageCursor"]
		}
		MultiDirectoryGroupSearchPage: {
			data: components["schemas"]["MultiDirectoryGroup"][]
			links?: components["schemas"]["LinkPageCursor"]
		}
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
			sortBy?: components["schemas"]["GroupSortBy"][]
		}
		MultiDirectoryGroupStats: {
			totals?: components["schemas"]["GroupTotalCounts"]
			types?: components["schemas"]["GroupTypeCounts"][]
		}
		MultiDirectoryMembershipStatus: "active" | "suspended" | "no_membership" | (string & {})
		MultiDirectoryProductAccess: {
			id?: string
			key?: string
			lastActiveTimestamp?: string
		}
		MultiDirectoryRoleAssignment: {
			role?: components["schemas"]["RoleId"]
			roleAssignmentMethods?: components["schemas"]["MultiDirectoryRoleAssignmentMethod"][]
		}
		MultiDirectoryRoleAssignmentMethod: "inferred" | "direct" | "group_direct" | (string & {})
		MultiDirectoryUser: {
			accountId?: string
			accountStatus?: components["schemas"]["AccountStatus"]
			accountType?: components["schemas"]["AccountType"]
			addedToOrg?: string
			avatar?: string
			claimStatus?: components["schemas"]["ClaimStatus"]
			counts?: components["schemas"]["UserCounts"]
			department?: string
			email?: string
			emailVerified?: boolean
			groups?: components["schemas"]["MultiDirectoryUserGroup"][]
			jobTitle?: string
			links?: components["schemas"]["LinkSelfCursor"]
			location?: string
			managementSource?: "invited" | "synced" | (string & {}) | null
			membershipStatus?: components["schemas"]["MembershipStatus"]
			mfaEnabled?: boolean
			name?: string
			nickname?: string
			organization?: string
			picture?: string
			platformRoles?: components["schemas"]["PlatformRole"][]
			productAccess?: components["schemas"]["MultiDirectoryProductAccess"][]
			status?: components["schemas"]["Status"]
			timeZone?: string
		}
		MultiDirectoryUserDetails: { data?: components["schemas"]["MultiDirectoryUserDetailsData"] }
		MultiDirectoryUserDetailsData: {
			accountId?: string
			accountStatus?: components["schemas"]["AccountStatus"]
			accountType?: components["schemas"]["AccountType"]
			addedToOrg?: string
			avatar?: string
			claimStatus?: components["schemas"]["ClaimStatus"]
			counts?: components["schemas"]["UserCounts"]
			deactivatedOn?: string
			department?: string
			email?: string
			emailVerified?: boolean
			jobTitle?: string
			location?: string
			managementSource?: "invited" | "synced" | (string & {}) | null
			membershipStatus?: components["schemas"]["MembershipStatus"]
			mfaEnabled?: boolean
			name?: string
			nickname?: string
			organization?: string
			picture?: string
			platformRoles?: components["schemas"]["PlatformRole"][]
			status?: components["schemas"]["Status"]
			timeZone?: string
		}
		MultiDirectoryUserDirectory: {
			directoryId?: string
			icon?: string
			name?: string
		}
		MultiDirectoryUserDirectoryPage: {
			data?: components["schemas"]["MultiDirectoryUserDirectory"][]
			links?: components["schemas"]["LinkPageCursor"]
		}
		MultiDirectoryUserGroup: {
			description?: string | null
			id?: string
			name?: string | null
		}
		MultiDirectoryUserPage: {
			data?: components["schemas"]["MultiDirectoryUser"][]
			links?: components["schemas"]["LinkPageCursor"]
		}
		MultiDirectoryUserRoleAssignment: {
			directoryId?: string | null
			resourceId?: components["schemas"]["ResourceId"]
			resourceOwner?: components["schemas"]["ResourceOwner"]
			roleAssignments?: components["schemas"]["MultiDirectoryRoleAssignment"][]
			/** @deprecated */
			roles?: string[]
			userDirectoryStatus?: components["schemas"]["MultiDirectoryMembershipStatus"]
		}
		MultiDirectoryUserRoleAssignmentPage: {
			data?: components["schemas"]["MultiDirectoryUserRoleAssignment"][]
			links?: components["schemas"]["LinkPageCursor"]
		}
		MultiDirectoryUserSearchPage: {
			data: components["schemas"]["MultiDirectoryUser"][]
			links?: components["schemas"]["LinkPageCursor"]
		}
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
			sortBy?: {
				direction: "asc" | "desc"
				field: "nick_name"
			}[]
			status?: ("active" | "suspended" | "not_invited" | "deactivated" | "for_deletion")[]
		}
		MultiDirectoryUserStats: {
			accountStatus?: components["schemas"]["AccountStatusCounts"][]
			roles?: components["schemas"]["RoleIdCounts"][]
		}
		MultidirectoryInviteApiRequest: {
			additionalGroups?: string[]
			emails: string[]
			notificationText?: string
			permissionRules?: components["schemas"]["MultidirectoryInviteRoleAssociation"][]
			sendNotification?: boolean
		}
		MultidirectoryInviteRoleAssociation: {
			resource: string
			role: string
		}
		MultidirectoryInviteSuccessResponse: { data?: components["schemas"]["AdminInviteResponse"][] }
		NamesOrNicknames: {
			contains?: string
			eq?: string[]
		}
		NoPermsError: {
			error?: string
			message?: string
			path?: string
			requestId?: string
			status?: 403
			timestamp?: string
		}
		NorOperator: { nor?: components["schemas"]["QueryVariants"][] } | null
		Org: { data?: components["schemas"]["OrgModel"] }
		OrgModel: {
			attributes: { name?: string }
			id: string
			links: components["schemas"]["LinkSelfModel"]
			relationships: {
				domains?: { links?: components["schemas"]["LinkRelatedModel"] }
				users?: { links?: components["schemas"]["LinkRelatedModel"] }
			}
			type: "orgs"
		}
		OrgPage: {
			data?: components["schemas"]["OrgModel"][]
			links?: components["schemas"]["LinkPageModel"]
		}
		OrganizationLevelRoleApiRequest: { role: "atlassian/org-admin" }
		PageDataResponseV2: {
			readonly data?: components["schemas"]["WorkspaceModel"][]
			links?: components["schemas"]["LinkPageModel"]
			meta?: components["schemas"]["MetaV2"]
		}
		PlatformRole: "atlassian/org-admin" | "atlassian/site-admin" | "atlassian/user-access-admin" | "atlassian/ai-access" | (string & {})
		Policy: { data?: components["schemas"]["PolicyModel"] }
		PolicyCreateInput: { data?: components["schemas"]["PolicyCreateModel"] }
		PolicyCreateModel: {
			attributes: {
				name?: string
				resources?: components["schemas"]["ResourceInput"][]
				rule?: components["schemas"]["AllowIfContainedRule"]
				status?: "enabled" | "disabled"
				type: "ip-allowlist" | "data-residency"
			}
			type: "policy"
		}
		PolicyFilter: { policies?: string[] } | null
		PolicyModel: {
			attributes: {
				name?: string
				resources?: components["schemas"]["Resource"][]
				rule?: components["schemas"]["AllowIfContainedRule"]
				status?: "enabled" | "disabled" | (string & {})
				type: "ip-allowlist" | "data-residency" | "data-security" | (string & {})
			}
			id: string
			type: "policy"
		}
		PolicyModelV2: {
			attributes?: { fields?: { [key: string]: { [key: string]: unknown } } }
			readonly id?: string
			readonly type?: string
		}
		PolicyPage: {
			data?: components["schemas"]["PolicyModel"][]
			links?: components["schemas"]["LinkPageModel"]
			meta?: {
				next?: string | null
				page_size?: number
			}
		}
		PolicyUpdateInput: { data?: components["schemas"]["PolicyUpdateModel"] }
		PolicyUpdateModel: {
			attributes: {
				name?: string
				resources?: components["schemas"]["ResourceInput"][]
				rule?: components["schemas"]["AllowIfContainedRule"]
				status?: "enabled" | "disabled"
				type: "ip-allowlist" | "data-residency"
			}
			id?: string | number
			type: "policy"
		}
		PollingEventModel: {
			attributes: {
				action: string
				actor: components["schemas"]["EventActorModel"]
				container?: components["schemas"]["EventObjectModel"][]
				context: components["schemas"]["EventObjectModel"][]
				location?: components["schemas"]["EventLocationModel"]
				processedAt: string
				time: string
			}
			id: string
			links: components["schemas"]["LinkSelfModel"]
			message?: components["schemas"]["EventMessageModel"]
			type: "events"
		}
		PollingEventPage: {
			data?: components["schemas"]["PollingEventModel"][]
			links?: components["schemas"]["LinkPageModel"]
			meta?: {
				next?: string
				page_size?: number
			}
		}
		Product: {
			key: "jira-software" | "jira-service-desk" | "jira-core" | "jira-ops" | "stride" | "hipchat" | "confluence" | "bitbucket" | "trello" | "opsgenie" | "statuspage" | (string & {})
			last_active?: string
			name: string
			url?: string
		}
		ProxyError: {
			code?: number
			message?: string
		}
		PublicGroup: {
			description?: string
			id: string
			name?: string
			roleAssignments?: components["schemas"]["RoleAssignment"][]
		}
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
		QueryVariants: (components["schemas"]["AndOperator"] | components["schemas"]["NorOperator"] | components["schemas"]["FieldOperand"] | components["schemas"]["SearchWorkspacesOperand"] | components["schemas"]["FeatureFilter"] | components["schemas"]["PolicyFilter"]) | null
		Resource: {
			applicationStatus: "applying" | "removing" | "applied" | "failed" | "scheduled" | (string & {})
			id: string
			links?: components["schemas"]["Links"]
			meta?: components["schemas"]["Meta"]
		}
		ResourceId: string
		ResourceInput: {
			id: string | number
			links?: components["schemas"]["Links"]
			meta?: components["schemas"]["MetaRequest"]
		}
		ResourceOwner: string
		ResourceUpdateInput: {
			links?: components["schemas"]["Links"]
			meta?: components["schemas"]["MetaRequest"]
		}
		RoleApiRequest: {
			resource?: string
			role: "atlassian/user" | "atlassian/user-access-admin" | "atlassian/admin" | "atlassian/guest" | "atlassian/contributor" | "atlassian/customer" | "atlassian/basic" | "atlassian/stakeholder" | "atlassian/site-admin" | "atlassian/org-admin"
		}
		RoleAssignment: {
			principalId?: string
			resourceId?: string
			roleId?: string
		}
		RoleAssignmentResult: {
			resource?: string
			role?: string
			status?: "INVITED" | "ERROR" | (string & {})
			statusReason?: string | null
		}
		RoleAssociation: {
			resource: string
			role: "atlassian/user" | "atlassian/admin" | "atlassian/guest" | "atlassian/customer" | "atlassian/contributor" | "atlassian/basic" | "atlassian/stakeholder"
		}
		RoleId: "atlassian/user" | "atlassian/admin" | "atlassian/guest" | "atlassian/customer" | "atlassian/user-access-admin" | "atlassian/contributor" | "atlassian/basic" | "atlassian/stakeholder" | "atlassian/org-admin" | "atlassian/site-admin" | "atlassian/ai-access" | (string & {})
		RoleIdCounts: {
			count?: number
			roleId?: string
		}
		RoleIds: string[]
		Sandbox: { type?: "CHILD" | "NONE" | (string & {}) } | null
		SearchWorkspacesOperand: {
			searchWorkspaces?: string
			value?: string
		} | null
		SearchWorkspacesRequestV2: {
			cursor?: string | null
			limit?: number
			query?: components["schemas"]["QueryVariants"]
			sort?: components["schemas"]["SortField"][] | null
		}
		SingleAdminInviteResult: {
			groupAssignmentResult?: components["schemas"]["GroupAssignmentResult"][]
			roleAssignmentResult?: components["schemas"]["RoleAssignmentResult"][]
		}
		SortField: {
			field?: string
			order?: "asc" | "desc"
		}
		Status: "active" | "suspended" | "not_invited" | "deactivated" | "for_deletion" | (string & {})
		User: {
			access_billable?: boolean
			account_id: string
			account_status: "active" | "inactive" | "closed" | (string & {})
			account_type: "atlassian" | "customer" | "app" | (string & {})
			email?: string
			last_active?: string
			links?: components["schemas"]["LinkSelfModel"]
			name: string
			picture: string
			product_access?: components["schemas"]["Product"][]
		}
		UserCounts: { resources?: number }
		UserPage: {
			data?: components["schemas"]["User"][]
			links?: components["schemas"]["LinkPageModel"]
			meta?: { total?: number }
		}
		UserProductAccessActivityPage: {
			data?: components["schemas"]["UserProductAccessModel"]
			links?: components["schemas"]["CursorNextPageModel"]
		}
		UserProductAccessModel: {
			added_to_org?: string | null
			added_to_org_timestamp?: string | null
			product_access: components["schemas"]["UserProductLastActive"][]
		}
		UserProductLastActive: {
			id: string
			key: "jira-software" | "jira-service-desk" | "jira-core" | "jira-ops" | "stride" | "hipchat" | "confluence" | "bitbucket" | "trello" | "opsgenie" | "statuspage" | (string & {})
			last_active?: string
			last_active_timestamp?: string
		}
		UsersSearchPage: {
			data: components["schemas"]["PublicUser"][]
			links?: components["schemas"]["LinkPageModel"]
		}
		UsersSearchRequest: {
			accountIds?: string[]
			accountStatuses?: ("ACTIVE" | "INACTIVE")[]
			accountTypes?: ("atlassian" | "customer" | "app")[]
			cursor?: string
			emailDomains?: components["schemas"]["EmailDomains"]
			emailUsernames?: components["schemas"]["EmailUsernames"]
			expand?: ("NAME" | "EMAIL" | "EMAIL_VERIFIED" | "PRODUCT_LAST_ACCESS" | "GROUPS")[]
			isSuspended?: boolean
			limit?: number
			namesOrNicknames?: components["schemas"]["NamesOrNicknames"]
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
				sandbox?: components["schemas"]["Sandbox"]
				status?: "online" | "offline" | "deprecated" | (string & {})
				statusDetails?: string[]
				type?: string
				typeKey?: string
				updatedAt?: string | null
				usage?: number | null
			} & { [key: string]: unknown }
			readonly id?: string
			links?: components["schemas"]["LinkSelfModel"]
			relationships?: {
				[key: string]: (components["schemas"]["PolicyModelV2"] | components["schemas"]["EntitlementModelV2"] | components["schemas"]["FeatureModelV2"])[]
			}
			readonly type?: string
		}
		MetaRequest: {
			atlassianAccountId?: string | null
			migrationEndDataTime?: string
			migrationStartDateTime?: string
			scheduledDate?: string
		}
	}
	responses: {
		"Error.CdenPolicyValidationFailed": { content: { "application/json": components["schemas"]["Error.CdenPolicyValidationFailed.Model"] } }
		"Error.DomainNotFound": { content: { "application/json": components["schemas"]["Error.DomainNotFound.Model"] } }
		"Error.InternalError": { content: { "application/json": components["schemas"]["Error.InternalError.Model"] } }
		"Error.InvalidDomainIdentifier": { content: { "application/json": { errors?: (components["schemas"]["ApplicationError"] & { code?: "ADMIN-400-2" })[] } } }
		"Error.InvalidPageCursor": { content: { "application/json": components["schemas"]["Error.InvalidPageCursor.Model"] } }
		"Error.InvalidResource": { content: { "application/json": components["schemas"]["Error.InvalidResource.Model"] } }
		"Error.NoPerms": { content: { "application/json": components["schemas"]["Error.NoPerms.Model"] } }
		"Error.OrgNotFound": { content: { "application/json": components["schemas"]["Error.OrgNotFound.Model"] } }
		"Error.RateLimited": { content: { "application/json": components["schemas"]["ProxyError"] } }
		"Error.Unauthenticated": { content: { "application/json": components["schemas"]["ProxyError"] } }
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
		groupCountsParam: {
			includeResources?: boolean
			includeUsers?: boolean
		}
		groupIdParam: string | number
		groupIdsParam: (string | number) | readonly (string | number)[]
		groupSortByParam: {
			direction: "asc" | "desc"
			field: "name"
		} | readonly {
			direction: "asc" | "desc"
			field: "name"
		}[]
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
		} | readonly {
			direction: "asc" | "desc"
			field: "nick_name"
		}[]
	}
}

type parameters1 = { path: { orgId: components["parameters"]["orgIdParam"] } }

type response1 = { content: content1 }

type response3 = { content: content2 }

type parameters2 = {
	query?: { cursor?: string }
	path: { orgId: components["parameters"]["orgIdParam"] }
}

type path1 = { orgId: components["parameters"]["orgIdParam"] }

type response4 = {
	content: {
		"application/json": components["schemas"]["Error.InvalidPageCursor.Model"] | components["schemas"]["Error.InvalidSearchTimeDate.Model"] | components["schemas"]["Error.InvalidQueryCount.Model"] | components["schemas"]["Error.InvalidRequestSyntax.Model"]
	}
}

type response5 = { content: { "application/json": components["schemas"]["Policy"] } }

type parameters3 = {
	path: {
		orgId: components["parameters"]["orgIdParam"]
		policyId: string | number
	}
}

type response6 = { content: { "application/json": components["schemas"]["Error.PolicyNotFound.Model"] | components["schemas"]["Error.OrgNotFound.Model"] } }

type parameters4 = {
	path: {
		orgId: components["parameters"]["orgIdParam"]
		policyId: string | number
		resourceId: string | number
	}
}

type response7 = {
	content: {
		"application/json": components["schemas"]["Error.PolicyNotFound.Model"] | components["schemas"]["Error.OrgNotFound.Model"] | components["schemas"]["Error.PolicyResourceNotFound.Model"]
	}
}

type parameters5 = {
	path: {
		orgId: string | number
		userId: string | number
	}
}

type body1 = { content: { "application/json": components["schemas"]["OrganizationLevelRoleApiRequest"] } }

type responses1 = {
	204: {}
	400: response12
	401: response2
	403: response12
	404: response12
	429: { content: content2 }
	500: response13
}

type parameters6 = {
	path: {
		orgId: components["parameters"]["orgIdParam"]
		userId: string | number
	}
}

type body2 = { content: { "application/json": components["schemas"]["RoleApiRequest"] } }

type responses2 = {
	204: {}
	400: response12
	401: response2
	403: response12
	404: response12
	409: response12
	429: { content: content2 }
	500: response13
}

type response8 = { content: { "application/json": components["schemas"]["Errors"] } }

type path2 = {
	orgId: components["parameters"]["orgIdParam"]
	directoryId: components["parameters"]["directoryIdParam"]
}

type parameters7 = {
	path: {
		orgId: components["parameters"]["orgIdParam"]
		directoryId: components["parameters"]["directoryIdParam"]
	}
}

type path3 = {
	orgId: components["parameters"]["orgIdParam"]
	directoryId: components["parameters"]["directoryIdParam"]
	groupId: components["parameters"]["groupIdParam"]
}

type parameters8 = {
	path: {
		orgId: string | number
		directoryId: string | number
		groupId: string | number
	}
}

type responses3 = {
	204: {}
	400: {}
	401: {}
	403: {}
	404: {}
	429: {}
	500: {}
}

type query1 = {
	cursor?: components["parameters"]["cursorParam"]
	limit?: components["parameters"]["limitParam"]
	directoryIds?: components["parameters"]["directoryIdsParam"]
	resourceOwners?: components["parameters"]["resourceOwnersParam"]
	resourceIds?: components["parameters"]["resourceIdsParam"]
	roleIds?: components["parameters"]["roleIdsParam"]
}

type body3 = {
	content: {
		"application/json": {
			resourceId: string | number
			roleId: string | number
		}
	}
}

type parameters9 = {
	path: {
		orgId: string | number
		directoryId: string | number
		accountId: string | number
	}
}

type response9 = { content: { "application/json": components["schemas"]["MultidirectoryInviteSuccessResponse"] } }

type response10 = { content: { "application/json": components["schemas"]["ApiErrorResponse"] } }

type response11 = { content: { "application/json": components["schemas"]["ApplicationError"] } }

type response2 = { content: { "application/json": components["schemas"]["ProxyError"] | components["schemas"]["Errors.ApplicationErrors.Model"] } }

type content2 = { "application/json": components["schemas"]["ProxyError"] }

type response12 = { content: content1 }

type response13 = { content: { "application/json": components["schemas"]["ApiErrorResponse"] } }

type content1 = { "application/json": components["schemas"]["Errors.ApplicationErrors.Model"] }

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
								'last-active-dates': {
									'/': Pick<paths, '/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates'>
								}
							}
						}
					}
					'domains': {
						'/': Pick<paths, '/admin/v1/orgs/{orgId}/domains'>
						'{}': {
							'/': Pick<paths, '/admin/v1/orgs/{orgId}/domains/{domainId}'>
						}
					}
					'event-actions': {
						'/': Pick<paths, '/admin/v1/orgs/{orgId}/event-actions'>
					}
					'events': {
						'/': Pick<paths, '/admin/v1/orgs/{orgId}/events'>
						'{}': {
							'/': Pick<paths, '/admin/v1/orgs/{orgId}/events/{eventId}'>
						}
					}
					'events-stream': {
						'/': Pick<paths, '/admin/v1/orgs/{orgId}/events-stream'>
					}
					'policies': {
						'/': Pick<paths, '/admin/v1/orgs/{orgId}/policies'>
						'{}': {
							'/': Pick<paths, '/admin/v1/orgs/{orgId}/policies/{policyId}'>
							'resources': {
								'/': Pick<paths, '/admin/v1/orgs/{orgId}/policies/{policyId}/resources'>
								'{}': {
									'/': Pick<paths, '/admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}'>
								}
							}
							'validate': {
								'/': Pick<paths, '/admin/v1/orgs/{orgId}/policies/{policyId}/validate'>
							}
						}
					}
					'users': {
						'/': Pick<paths, '/admin/v1/orgs/{orgId}/users'>
						'{}': {
							'role-assignments': {
								'assign': {
									'/': Pick<paths, '/admin/v1/orgs/{orgId}/users/{userId}/role-assignments/assign'>
								}
								'revoke': {
									'/': Pick<paths, '/admin/v1/orgs/{orgId}/users/{userId}/role-assignments/revoke'>
								}
							}
							'roles': {
								'assign': {
									'/': Pick<paths, '/admin/v1/orgs/{orgId}/users/{userId}/roles/assign'>
								}
								'revoke': {
									'/': Pick<paths, '/admin/v1/orgs/{orgId}/users/{userId}/roles/revoke'>
								}
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
								'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/groups'>
								'count': {
									'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/count'>
								}
								'search': {
									'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search'>
								}
								'stats': {
									'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/stats'>
								}
								'{}': {
									'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}'>
									'memberships': {
										'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships'>
										'{}': {
											'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId}'>
										}
									}
									'role-assignments': {
										'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments'>
										'assign': {
											'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign'>
										}
										'revoke': {
											'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/revoke'>
										}
									}
								}
							}
							'users': {
								'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/users'>
								'count': {
									'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/count'>
								}
								'search': {
									'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/search'>
								}
								'stats': {
									'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/stats'>
								}
								'{}': {
									'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}' | '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{userId}'>
									'restore': {
										'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore'>
									}
									'role-assignments': {
										'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments'>
									}
									'suspend': {
										'/': Pick<paths, '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend'>
									}
								}
							}
						}
					}
					'users': {
						'invite': {
							'/': Pick<paths, '/admin/v2/orgs/{orgId}/users/invite'>
						}
					}
					'workspaces': {
						'/': Pick<paths, '/admin/v2/orgs/{orgId}/workspaces'>
					}
				}
			}
		}
	}
}

/** For `createClient`: these paths, and no others. */
export type AdminOrganization = paths & { '': routes }
