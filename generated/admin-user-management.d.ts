// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/users/{account_id}/manage": {
		/** GET /users/{account_id}/manage */
		get: {
			parameters: {
				query?: {
					privileges?: ("profile" | "profile.write" | "profile.read" | "email.set" | "lifecycle.enablement" | "lifecycle.delete" | "apiToken.read" | "apiToken.delete") | readonly ("profile" | "profile.write" | "profile.read" | "email.set" | "lifecycle.enablement" | "lifecycle.delete" | "apiToken.read" | "apiToken.delete")[]
				}
				path: { account_id: components["schemas"]["AccountId"] }
			}
			responses: {
				200: {
					content: {
						"application/json": {
							"apiToken.delete"?: components["schemas"]["Manageability.Rule.Simple"]
							"apiToken.read"?: components["schemas"]["Manageability.Rule.Simple"]
							"email.set"?: components["schemas"]["Manageability.Rule.Simple"]
							"lifecycle.delete"?: components["schemas"]["Manageability.Rule.Simple"]
							"lifecycle.enablement"?: components["schemas"]["Manageability.Rule.Simple"]
							profile?: components["schemas"]["Manageability.Rule.ObjectMutability"]
							"profile.read"?: components["schemas"]["Manageability.Rule.Simple"]
							"profile.write"?: components["schemas"]["Manageability.Rule.ObjectMutability"]
						}
					}
				}
				401: components["responses"]["Unauthorized"]
				403: components["responses"]["Forbidden"]
				404: components["responses"]["NotFound.Account"]
			}
		}
	}
	"/users/{account_id}/manage/api-tokens": {
		/** GET /users/{account_id}/manage/api-tokens */
		get: {
			parameters: parameters1
			responses: {
				200: { content: { "application/json": components["schemas"]["ApiTokenModel"][] } }
				400: components["responses"]["BadRequest.Body"]
				401: components["responses"]["Unauthorized"]
				403: components["responses"]["Forbidden.Action"]
				404: components["responses"]["NotFound.Account"]
				429: {}
			}
		}
	}
	"/users/{account_id}/manage/api-tokens/{tokenId}": {
		/** DELETE /users/{account_id}/manage/api-tokens/{tokenId} */
		delete: {
			parameters: {
				path: {
					account_id: components["schemas"]["AccountId"]
					tokenId: string | number
				}
			}
			responses: {
				204: {}
				400: components["responses"]["BadRequest.Body"]
				401: components["responses"]["Unauthorized"]
				403: components["responses"]["Forbidden.Action"]
				404: components["responses"]["NotFound.Account"]
			}
		}
	}
	"/users/{account_id}/manage/email": {
		/** PUT /users/{account_id}/manage/email */
		put: {
			parameters: parameters1
			requestBody: { content: { "application/json": { email: components["schemas"]["Email"] } } }
			responses: {
				204: components["responses"]["NoContent"]
				400: components["responses"]["BadRequest.Body"]
				401: components["responses"]["Unauthorized"]
				403: components["responses"]["Forbidden.UnclaimedDomain"]
				404: components["responses"]["NotFound.Account"]
			}
		}
	}
	"/users/{account_id}/manage/lifecycle/cancel-delete": {
		/** POST /users/{account_id}/manage/lifecycle/cancel-delete */
		post: {
			parameters: parameters1
			responses: {
				200: components["responses"]["SuccessfulWithMessage"]
				401: components["responses"]["Unauthorized"]
				403: components["responses"]["Forbidden.Action"]
				404: components["responses"]["NotFound.Account"]
			}
		}
	}
	"/users/{account_id}/manage/lifecycle/delete": {
		/** POST /users/{account_id}/manage/lifecycle/delete */
		post: {
			parameters: parameters1
			responses: {
				200: components["responses"]["SuccessfulWithMessage"]
				401: components["responses"]["Unauthorized"]
				403: components["responses"]["Forbidden.Action"]
				404: components["responses"]["NotFound.Account"]
				409: components["responses"]["Conflict.LifecycleError"]
			}
		}
	}
	"/users/{account_id}/manage/lifecycle/disable": {
		/** POST /users/{account_id}/manage/lifecycle/disable */
		post: {
			parameters: parameters1
			requestBody: { content: { "application/json": { message?: string } } }
			responses: responses1
		}
	}
	"/users/{account_id}/manage/lifecycle/enable": {
		/** POST /users/{account_id}/manage/lifecycle/enable */
		post: {
			parameters: parameters1
			responses: responses1
		}
	}
	"/users/{account_id}/manage/profile": {
		/** GET /users/{account_id}/manage/profile */
		get: {
			parameters: parameters1
			responses: {
				200: response1
				401: components["responses"]["Unauthorized"]
				403: components["responses"]["Forbidden"]
				404: components["responses"]["NotFound.Account"]
			}
		}
		/** PATCH /users/{account_id}/manage/profile */
		patch: {
			parameters: parameters1
			requestBody: { content: { "application/json": components["schemas"]["AtlassianAccountUserRequest"] } }
			responses: {
				200: response1
				400: components["responses"]["BadRequest.Body"]
				401: components["responses"]["Unauthorized"]
				403: components["responses"]["Forbidden.FieldMutation"]
				404: components["responses"]["NotFound.Account"]
			}
		}
	}
}
export interface components {
	schemas: {
		AccountCharacteristics: { not_mentionable?: boolean }
		AccountId: string
		AccountStatus: "active" | "inactive" | "closed" | (string & {})
		AccountType: "atlassian" | "customer" | "app" | (string & {})
		ApiTokenModel: {
			createdAt: string
			expiry?: string
			id: string
			label: string
			lastAccess?: string
		}
		AtlassianAccountUser: components["schemas"]["User"] & {
			extended_profile?: components["schemas"]["ExtendedProfile"]
			locale?: components["schemas"]["Locale"]
			nickname: components["schemas"]["Nickname"]
			zoneinfo?: components["schemas"]["ZoneInfo"]
		}
		Avatar: string
		Department: string
		Email: string
		ExtendedProfile: {
			department?: components["schemas"]["Department"]
			job_title?: components["schemas"]["JobTitle"]
			location?: components["schemas"]["Location"]
			organization?: components["schemas"]["Organization"]
		}
		JobTitle: string
		LifecycleErrors: {
			code: string
			link?: string
			message?: string
		}[]
		Locale: string
		Location: string
		"Manageability.Allowed": { allowed: "true" }
		"Manageability.RestrictionReason": {
			key: "administrative" | "administrative.notMyself" | "authPolicy.saml" | "blocked.exportControl" | "externalDirectory.scim" | "externalDirectory.google" | "myselfOnly" | "managedAccount"
		}
		"Manageability.Rule.ObjectMutability": { [key: string]: components["schemas"]["Manageability.Rule.Simple"] }
		"Manageability.Rule.Simple": components["schemas"]["Manageability.Allowed"] | components["schemas"]["Manageability.Unallowed"]
		"Manageability.Unallowed": {
			allowed: "false"
			reason: components["schemas"]["Manageability.RestrictionReason"]
		}
		Name: string
		Nickname: string
		Organization: string
		Password: string
		"Response.BadRequest.BodyParseFailure": { key: "bodyParseFailure" }
		"Response.BadRequest.FieldConstraintsViolated": {
			context: {
				fieldViolations: {
					field: string
					violations: { key: string }[]
				}[]
			}
			key: "fieldConstraintsViolated"
		}
		"Response.Forbidden.Action": {
			context: components["schemas"]["Manageability.Unallowed"]
			key: "forbidden.action"
		}
		"Response.Forbidden.Basic": { key: "forbidden" }
		"Response.Forbidden.ObjectMutability": {
			context: components["schemas"]["Manageability.Rule.ObjectMutability"]
			key: "forbidden.fieldMutation"
		}
		"Response.Forbidden.TargetUnverified": { key: "forbidden.targetUnverified" }
		"Response.Forbidden.UnclaimedDomain": {
			context?: { domain: string }
			key: "forbidden.unclaimedDomain"
		}
		User: {
			account_id: components["schemas"]["AccountId"]
			account_status: components["schemas"]["AccountStatus"]
			account_type: components["schemas"]["AccountType"]
			characteristics?: components["schemas"]["AccountCharacteristics"]
			readonly email: components["schemas"]["Email"]
			name: components["schemas"]["Name"]
			picture: components["schemas"]["Avatar"]
		}
		ZoneInfo: string
		AtlassianAccountUserRequest: components["schemas"]["UserRequest"] & {
			extended_profile?: components["schemas"]["ExtendedProfile"]
			locale?: components["schemas"]["Locale"]
			nickname: components["schemas"]["Nickname"]
			zoneinfo?: components["schemas"]["ZoneInfo"]
		}
		UserRequest: {
			account_id: components["schemas"]["AccountId"]
			account_status: components["schemas"]["AccountStatusRequest"]
			account_type: components["schemas"]["AccountTypeRequest"]
			characteristics?: components["schemas"]["AccountCharacteristics"]
			name: components["schemas"]["Name"]
			picture: components["schemas"]["Avatar"]
		}
		AccountTypeRequest: "atlassian" | "customer" | "app"
		AccountStatusRequest: "active" | "inactive" | "closed"
	}
	responses: {
		"BadRequest.Body": {
			content: {
				"application/json": components["schemas"]["Response.BadRequest.BodyParseFailure"] | components["schemas"]["Response.BadRequest.FieldConstraintsViolated"]
			}
		}
		"Conflict.LifecycleError": {
			content: {
				"application/json": {
					context: {
						accountId: components["schemas"]["AccountId"]
						errorCodes: components["schemas"]["LifecycleErrors"]
						message: string
					}
					key: "conflict.lifecycleErrors"
				}
			}
		}
		Forbidden: {
			content: { "application/json": components["schemas"]["Response.Forbidden.Basic"] | components["schemas"]["Response.Forbidden.TargetUnverified"] }
		}
		"Forbidden.Action": {
			content: {
				"application/json": components["schemas"]["Response.Forbidden.Basic"] | components["schemas"]["Response.Forbidden.Action"] | components["schemas"]["Response.Forbidden.TargetUnverified"]
			}
		}
		"Forbidden.FieldMutation": {
			content: {
				"application/json": components["schemas"]["Response.Forbidden.Basic"] | components["schemas"]["Response.Forbidden.ObjectMutability"] | components["schemas"]["Response.Forbidden.TargetUnverified"]
			}
		}
		"Forbidden.UnclaimedDomain": {
			content: {
				"application/json": components["schemas"]["Response.Forbidden.Basic"] | components["schemas"]["Response.Forbidden.Action"] | components["schemas"]["Response.Forbidden.UnclaimedDomain"] | components["schemas"]["Response.Forbidden.TargetUnverified"]
			}
		}
		NoContent: {}
		"NotFound.Account": { content: { "application/json": { key: "accountNotFound" | "notFound" | (string & {}) } } }
		SuccessfulWithMessage: { content: { "application/json": { message?: string } } }
		Unauthorized: { content: { "application/json": { key: "unauthorized" } } }
	}
}

type parameters1 = { path: { account_id: components["schemas"]["AccountId"] } }

type responses1 = {
	204: components["responses"]["NoContent"]
	401: components["responses"]["Unauthorized"]
	403: components["responses"]["Forbidden.Action"]
	404: components["responses"]["NotFound.Account"]
	409: components["responses"]["Conflict.LifecycleError"]
}

type response1 = { content: { "application/json": { account: components["schemas"]["AtlassianAccountUser"] } } }

export interface routes {
	'users': {
		'{}': {
			'manage': {
				'/': Pick<paths, '/users/{account_id}/manage'>
				'api-tokens': {
					'/': Pick<paths, '/users/{account_id}/manage/api-tokens'>
					'{}': {
						'/': Pick<paths, '/users/{account_id}/manage/api-tokens/{tokenId}'>
					}
				}
				'email': {
					'/': Pick<paths, '/users/{account_id}/manage/email'>
				}
				'lifecycle': {
					'cancel-delete': {
						'/': Pick<paths, '/users/{account_id}/manage/lifecycle/cancel-delete'>
					}
					'delete': {
						'/': Pick<paths, '/users/{account_id}/manage/lifecycle/delete'>
					}
					'disable': {
						'/': Pick<paths, '/users/{account_id}/manage/lifecycle/disable'>
					}
					'enable': {
						'/': Pick<paths, '/users/{account_id}/manage/lifecycle/enable'>
					}
				}
				'profile': {
					'/': Pick<paths, '/users/{account_id}/manage/profile'>
				}
			}
		}
	}
}

/** For `createClient`: these paths, and no others. */
export type AdminUserManagement = paths & { '': routes }
