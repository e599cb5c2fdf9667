// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/users/{account_id}/manage": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-manage/#api-users-account-id-manage-get */
			json: true
			parameters: {
				query?: {
					privileges?: ("profile" | "profile.write" | "profile.read" | "email.set" | "lifecycle.enablement" | "lifecycle.delete" | "apiToken.read" | "apiToken.delete") | readonly ("profile" | "profile.write" | "profile.read" | "email.set" | "lifecycle.enablement" | "lifecycle.delete" | "apiToken.read" | "apiToken.delete")[]
				}
				path: { account_id: schemas["AccountId"] }
			}
			responses: {
				200: {
					content: {
						"application/json": {
							"apiToken.delete"?: schemas["Manageability.Rule.Simple"]
							"apiToken.read"?: schemas["Manageability.Rule.Simple"]
							"email.set"?: schemas["Manageability.Rule.Simple"]
							"lifecycle.delete"?: schemas["Manageability.Rule.Simple"]
							"lifecycle.enablement"?: schemas["Manageability.Rule.Simple"]
							profile?: schemas["Manageability.Rule.ObjectMutability"]
							"profile.read"?: schemas["Manageability.Rule.Simple"]
							"profile.write"?: schemas["Manageability.Rule.ObjectMutability"]
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
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-api-tokens/#api-users-account-id-manage-api-tokens-get */
			json: true
			parameters: parameters1
			responses: {
				200: json<schemas["ApiTokenModel"][]>
				400: components["responses"]["BadRequest.Body"]
				401: components["responses"]["Unauthorized"]
				403: components["responses"]["Forbidden.Action"]
				404: components["responses"]["NotFound.Account"]
			}
		}
	}
	"/users/{account_id}/manage/api-tokens/{tokenId}": {
		delete: {
			/** @see https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-api-tokens/#api-users-account-id-manage-api-tokens-tokenid-delete */
			json: true
			parameters: { path: { account_id: schemas["AccountId"]; tokenId: string | number } }
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
		put: {
			/** @see https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-email/#api-users-account-id-manage-email-put */
			json: true
			parameters: parameters1
			requestBody: { content: { "application/json": { email: schemas["Email"] } } }
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
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-lifecycle/#api-users-account-id-manage-lifecycle-cancel-delete-post */
			json: true
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
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-lifecycle/#api-users-account-id-manage-lifecycle-delete-post */
			json: true
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
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-lifecycle/#api-users-account-id-manage-lifecycle-disable-post */
			json: true
			parameters: parameters1
			requestBody: { content: { "application/json": { message?: string } } }
			responses: responses1
		}
	}
	"/users/{account_id}/manage/lifecycle/enable": {
		post: {
			/** @see https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-lifecycle/#api-users-account-id-manage-lifecycle-enable-post */
			json: true
			parameters: parameters1
			responses: responses1
		}
	}
	"/users/{account_id}/manage/profile": {
		get: {
			/** @see https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-profile/#api-users-account-id-manage-profile-get */
			json: true
			parameters: parameters1
			responses: {
				200: response1
				401: components["responses"]["Unauthorized"]
				403: components["responses"]["Forbidden"]
				404: components["responses"]["NotFound.Account"]
			}
		}
		patch: {
			/** @see https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-profile/#api-users-account-id-manage-profile-patch */
			json: true
			parameters: parameters1
			requestBody: json<schemas["AtlassianAccountUserRequest"]>
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
		ApiTokenModel: { createdAt: string; expiry?: string; id: string; label: string; lastAccess?: string }
		AtlassianAccountUser: schemas["User"] & {
			extended_profile?: schemas["ExtendedProfile"]
			locale?: schemas["Locale"]
			nickname: schemas["Nickname"]
			zoneinfo?: schemas["ZoneInfo"]
		}
		Avatar: string
		Department: string
		Email: string
		ExtendedProfile: {
			department?: schemas["Department"]
			job_title?: schemas["JobTitle"]
			location?: schemas["Location"]
			organization?: schemas["Organization"]
		}
		JobTitle: string
		LifecycleErrors: { code: string; link?: string; message?: string }[]
		Locale: string
		Location: string
		"Manageability.Allowed": { allowed: "true" }
		"Manageability.RestrictionReason": {
			key: "administrative" | "administrative.notMyself" | "authPolicy.saml" | "blocked.exportControl" | "externalDirectory.scim" | "externalDirectory.google" | "myselfOnly" | "managedAccount"
		}
		"Manageability.Rule.ObjectMutability": { [key: string]: schemas["Manageability.Rule.Simple"] }
		"Manageability.Rule.Simple": schemas["Manageability.Allowed"] | schemas["Manageability.Unallowed"]
		"Manageability.Unallowed": { allowed: "false"; reason: schemas["Manageability.RestrictionReason"] }
		Name: string
		Nickname: string
		Organization: string
		Password: string
		"Response.BadRequest.BodyParseFailure": { key: "bodyParseFailure" }
		"Response.BadRequest.FieldConstraintsViolated": {
			context: { fieldViolations: { field: string; violations: { key: string }[] }[] }
			key: "fieldConstraintsViolated"
		}
		"Response.Forbidden.Action": { context: schemas["Manageability.Unallowed"]; key: "forbidden.action" }
		"Response.Forbidden.Basic": { key: "forbidden" }
		"Response.Forbidden.ObjectMutability": { context: schemas["Manageability.Rule.ObjectMutability"]; key: "forbidden.fieldMutation" }
		"Response.Forbidden.TargetUnverified": { key: "forbidden.targetUnverified" }
		"Response.Forbidden.UnclaimedDomain": { context?: { domain: string }; key: "forbidden.unclaimedDomain" }
		User: {
			account_id: schemas["AccountId"]
			account_status: schemas["AccountStatus"]
			account_type: schemas["AccountType"]
			characteristics?: schemas["AccountCharacteristics"]
			readonly email: schemas["Email"]
			name: schemas["Name"]
			picture: schemas["Avatar"]
		}
		ZoneInfo: string
		AtlassianAccountUserRequest: schemas["UserRequest"] & {
			extended_profile?: schemas["ExtendedProfile"]
			locale?: schemas["Locale"]
			nickname: schemas["Nickname"]
			zoneinfo?: schemas["ZoneInfo"]
		}
		UserRequest: {
			account_id: schemas["AccountId"]
			account_status: schemas["AccountStatusRequest"]
			account_type: schemas["AccountTypeRequest"]
			characteristics?: schemas["AccountCharacteristics"]
			name: schemas["Name"]
			picture: schemas["Avatar"]
		}
		AccountTypeRequest: "atlassian" | "customer" | "app"
		AccountStatusRequest: "active" | "inactive" | "closed"
	}
	responses: {
		"BadRequest.Body": {
			content: { "application/json": schemas["Response.BadRequest.BodyParseFailure"] | schemas["Response.BadRequest.FieldConstraintsViolated"] }
		}
		"Conflict.LifecycleError": {
			content: {
				"application/json": {
					context: { accountId: schemas["AccountId"]; errorCodes: schemas["LifecycleErrors"]; message: string }
					key: "conflict.lifecycleErrors"
				}
			}
		}
		Forbidden: { content: { "application/json": schemas["Response.Forbidden.Basic"] | schemas["Response.Forbidden.TargetUnverified"] } }
		"Forbidden.Action": {
			content: { "application/json": schemas["Response.Forbidden.Basic"] | schemas["Response.Forbidden.Action"] | schemas["Response.Forbidden.TargetUnverified"] }
		}
		"Forbidden.FieldMutation": {
			content: {
				"application/json": schemas["Response.Forbidden.Basic"] | schemas["Response.Forbidden.ObjectMutability"] | schemas["Response.Forbidden.TargetUnverified"]
			}
		}
		"Forbidden.UnclaimedDomain": {
			content: {
				"application/json": schemas["Response.Forbidden.Basic"] | schemas["Response.Forbidden.Action"] | schemas["Response.Forbidden.UnclaimedDomain"] | schemas["Response.Forbidden.TargetUnverified"]
			}
		}
		NoContent: {}
		"NotFound.Account": { content: { "application/json": { key: "accountNotFound" | "notFound" | (string & {}) } } }
		SuccessfulWithMessage: { content: { "application/json": { message?: string } } }
		Unauthorized: { content: { "application/json": { key: "unauthorized" } } }
	}
}

type parameters1 = { path: { account_id: schemas["AccountId"] } }

type responses1 = {
	204: components["responses"]["NoContent"]
	401: components["responses"]["Unauthorized"]
	403: components["responses"]["Forbidden.Action"]
	404: components["responses"]["NotFound.Account"]
	409: components["responses"]["Conflict.LifecycleError"]
}

type response1 = { content: { "application/json": { account: schemas["AtlassianAccountUser"] } } }

type schemas = components["schemas"]

type json<Body> = { content: { "application/json": Body } }

export interface routes {
	'users': {
		'{}': {
			'manage': {
				'/': Pick<paths, '/users/{account_id}/manage'>
				'api-tokens': {
					'/': at1<'api-tokens'>
					'{}': { '/': at1<'api-tokens/{tokenId}'> }
				}
				'email': { '/': at1<'email'> }
				'lifecycle': {
					'cancel-delete': { '/': at1<'lifecycle/cancel-delete'> }
					'delete': { '/': at1<'lifecycle/delete'> }
					'disable': { '/': at1<'lifecycle/disable'> }
					'enable': { '/': at1<'lifecycle/enable'> }
				}
				'profile': { '/': at1<'profile'> }
			}
		}
	}
}

type at1<Rest extends string> = Pick<paths, `/users/{account_id}/manage/${Rest}` & keyof paths>

/** For `createClient`: these paths, and no others. */
export type AdminUserManagement = paths & { '': routes }
