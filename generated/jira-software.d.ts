// Written by `npm run generate`, never by hand. Its source is in manifest.json.

import type { components as JiraV2 } from './jira-v2.d.ts'

export interface paths {
	"/rest/agile/1.0/backlog/issue": {
		/** POST /rest/agile/1.0/backlog/issue */
		post: {
			requestBody: { content: { "application/json": { issues?: string[] } } }
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/backlog/{boardId}/issue": {
		/** POST /rest/agile/1.0/backlog/{boardId}/issue */
		post: {
			parameters: { path: { boardId: string | number } }
			requestBody: {
				content: {
					"application/json": {
						issues?: string[]
						rankAfterIssue?: string
						rankBeforeIssue?: string
						rankCustomFieldId?: string | number
					}
				}
			}
			responses: {
				204: {}
				207: { content: { "application/json": components["schemas"]["PartialSuccess"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board": {
		/** GET /rest/agile/1.0/board */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					type?: string
					name?: string
					projectKeyOrId?: string | number
					accountIdLocation?: string
					projectLocation?: string
					includePrivate?: boolean | ("true" | "false")
					negateLocationFiltering?: boolean | ("true" | "false")
					orderBy?: "name" | "-name" | "+name"
					expand?: string
					projectTypeLocation?: string | readonly string[]
					filterId?: string | number
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							isLast?: boolean
							maxResults: number
							startAt: number
							total?: number
							values: {
								readonly admins?: {
									groups?: {
										name?: string
										self?: string
									}[]
									users?: {
										accountId?: string
										active?: boolean
										avatarUrls?: {
											"16x16"?: string
											"24x24"?: string
											"32x32"?: string
											"48x48"?: string
										}
										displayName?: string
										key?: string
										name?: string
										self?: string
									}[]
								}
								readonly canEdit?: boolean
								readonly favourite?: boolean
								id?: number
								readonly isPrivate?: boolean
								location?: {
									avatarURI?: string
									displayName?: string
									name?: string
									projectId?: number
									projectKey?: string
									projectName?: string
									projectTypeKey?: string
									userAccountId?: string
									userId?: number
								}
								name?: string
								readonly self?: string
								type?: string
							}[]
						}
					}
				}
				400: {}
				401: {}
				403: {}
			}
		}
		/** POST /rest/agile/1.0/board */
		post: {
			requestBody: {
				content: {
					"application/json": {
						filterId?: string | number
						location?: {
							projectKeyOrId?: string | number
							type?: "project" | "user"
						}
						name?: string
						type?: "kanban" | "scrum" | "agility"
					}
				}
			}
			responses: {
				201: {
					content: {
						"application/json": {
							readonly admins?: {
								groups?: {
									name?: string
									self?: string
								}[]
								users?: {
									accountId?: string
									active?: boolean
									avatarUrls?: {
										"16x16"?: string
										"24x24"?: string
										"32x32"?: string
										"48x48"?: string
									}
									displayName?: string
									key?: string
									name?: string
									self?: string
								}[]
							}
							readonly canEdit?: boolean
							readonly favourite?: boolean
							id?: number
							readonly isPrivate?: boolean
							location?: {
								avatarURI?: string
								displayName?: string
								name?: string
								projectId?: number
								projectKey?: string
								projectName?: string
								projectTypeKey?: string
								userAccountId?: string
								userId?: number
							}
							name?: string
							readonly self?: string
							type?: string
						}
					}
				}
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/agile/1.0/board/filter/{filterId}": {
		/** GET /rest/agile/1.0/board/filter/{filterId} */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
				}
				path: { filterId: string | number }
			}
			responses: {
				200: {
					content: {
						"application/json": {
							isLast?: boolean
							maxResults: number
							startAt: number
							total?: number
							values: {
								id?: number
								name?: string
								self?: string
							}[]
						}
					}
				}
				400: {}
				401: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}": {
		/** GET /rest/agile/1.0/board/{boardId} */
		get: {
			parameters: { path: { boardId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							readonly admins?: {
								groups?: {
									name?: string
									self?: string
								}[]
								users?: {
									accountId?: string
									active?: boolean
									avatarUrls?: {
										"16x16"?: string
										"24x24"?: string
										"32x32"?: string
										"48x48"?: string
									}
									displayName?: string
									key?: string
									name?: string
									self?: string
								}[]
							}
							readonly canEdit?: boolean
							readonly favourite?: boolean
							id?: number
							readonly isPrivate?: boolean
							location?: {
								avatarURI?: string
								displayName?: string
								name?: string
								projectId?: number
								projectKey?: string
								projectName?: string
								projectTypeKey?: string
								userAccountId?: string
								userId?: number
							}
							name?: string
							readonly self?: string
							type?: string
						}
					}
				}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/agile/1.0/board/{boardId} */
		delete: {
			parameters: { path: { boardId: string | number } }
			responses: {
				204: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/backlog": {
		/** @deprecated GET /rest/agile/1.0/board/{boardId}/backlog */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: { boardId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SearchResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/software/1.0/board/{boardId}/backlog": {
		/** GET /rest/software/1.0/board/{boardId}/backlog */
		get: {
			parameters: {
				query?: {
					nextPageToken?: string
					maxResults?: string | number
					reconcileIssues?: (string | number) | readonly (string | number)[]
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: { boardId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SoftwareIssueResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/software/1.0/board/{boardId}/backlog/approximate-count": {
		/** GET /rest/software/1.0/board/{boardId}/backlog/approximate-count */
		get: {
			parameters: {
				query?: { jql?: string }
				path: { boardId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueCountBean"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/configuration": {
		/** GET /rest/agile/1.0/board/{boardId}/configuration */
		get: {
			parameters: { path: { boardId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							columnConfig?: {
								columns?: {
									max?: number
									min?: number
									name?: string
									statuses?: {
										id?: string
										self?: string
									}[]
								}[]
								constraintType?: string
							}
							estimation?: {
								field?: {
									displayName?: string
									fieldId?: string
								}
								type?: string
							}
							filter?: {
								id?: string
								self?: string
							}
							id?: number
							location?: {
								projectKeyOrId?: string
								type?: "project" | "user" | (string & {})
							}
							name?: string
							ranking?: { rankCustomFieldId?: number }
							self?: string
							subQuery?: { query?: string }
							type?: string
						}
					}
				}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/epic": {
		/** GET /rest/agile/1.0/board/{boardId}/epic */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					done?: string
				}
				path: { boardId: string | number }
			}
			responses: {
				200: {
					content: {
						"application/json": {
							startAt: number
							maxResults: number
							isLast: boolean
							values: components["schemas"]["Epic"][]
							total?: number
						}
					}
				}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/epic/none/issue": {
		/** @deprecated GET /rest/agile/1.0/board/{boardId}/epic/none/issue */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: { boardId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SearchResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/software/1.0/board/{boardId}/epic/none/issue": {
		/** GET /rest/software/1.0/board/{boardId}/epic/none/issue */
		get: {
			parameters: {
				query?: {
					nextPageToken?: string
					maxResults?: string | number
					reconcileIssues?: (string | number) | readonly (string | number)[]
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: { boardId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SoftwareIssueResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/epic/{epicId}/issue": {
		/** @deprecated GET /rest/agile/1.0/board/{boardId}/epic/{epicId}/issue */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: {
					boardId: string | number
					epicId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SearchResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/software/1.0/board/{boardId}/epic/{epicId}/issue": {
		/** GET /rest/software/1.0/board/{boardId}/epic/{epicId}/issue */
		get: {
			parameters: {
				query?: {
					nextPageToken?: string
					maxResults?: string | number
					reconcileIssues?: (string | number) | readonly (string | number)[]
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: {
					boardId: string | number
					epicId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SoftwareIssueResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/features": {
		/** GET /rest/agile/1.0/board/{boardId}/features */
		get: {
			parameters: { path: { boardId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							features?: {
								boardFeature?: "SIMPLE_ROADMAP" | "BACKLOG" | "SPRINTS" | "CALENDAR" | "DEVTOOLS" | "REPORTS" | "ESTIMATION" | "PAGES" | "CODE" | "SECURITY" | "REQUESTS" | "INCIDENTS" | "RELEASES" | "DEPLOYMENTS" | "ISSUE_NAVIGATOR" | "ON_CALL_SCHEDULE" | "BOARD" | "GOALS" | "LIST_VIEW" | (string & {})
								boardId?: number
								featureId?: string
								featureType?: "BASIC" | "ESTIMATION" | (string & {})
								imageUri?: string
								learnMoreArticleId?: string
								learnMoreLink?: string
								localisedDescription?: string
								localisedGroup?: string
								localisedName?: string
								permissibleEstimationTypes?: {
									localisedDescription?: string
									localisedName?: string
									value?: "STORY_POINTS" | "ORIGINAL_ESTIMATE" | (string & {})
								}[]
								state?: "ENABLED" | "DISABLED" | "COMING_SOON" | (string & {})
								toggleLocked?: boolean
							}[]
						}
					}
				}
			}
		}
		/** PUT /rest/agile/1.0/board/{boardId}/features */
		put: {
			parameters: { path: { boardId: string | number } }
			requestBody: {
				content: {
					"application/json": {
						boardId?: string | number
						enabling?: boolean
						feature?: string
					}
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							features?: {
								boardFeature?: "SIMPLE_ROADMAP" | "BACKLOG" | "SPRINTS" | "CALENDAR" | "DEVTOOLS" | "REPORTS" | "ESTIMATION" | "PAGES" | "CODE" | "SECURITY" | "REQUESTS" | "INCIDENTS" | "RELEASES" | "DEPLOYMENTS" | "ISSUE_NAVIGATOR" | "ON_CALL_SCHEDULE" | "BOARD" | "GOALS" | "LIST_VIEW" | (string & {})
								boardId?: number
								featureId?: string
								featureType?: "BASIC" | "ESTIMATION" | (string & {})
								imageUri?: string
								learnMoreArticleId?: string
								learnMoreLink?: string
								localisedDescription?: string
								localisedGroup?: string
								localisedName?: string
								permissibleEstimationTypes?: {
									localisedDescription?: string
									localisedName?: string
									value?: "STORY_POINTS" | "ORIGINAL_ESTIMATE" | (string & {})
								}[]
								state?: "ENABLED" | "DISABLED" | "COMING_SOON" | (string & {})
								toggleLocked?: boolean
							}[]
						}
					}
				}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/issue": {
		/** @deprecated GET /rest/agile/1.0/board/{boardId}/issue */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: { boardId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SearchResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/agile/1.0/board/{boardId}/issue */
		post: {
			parameters: { path: { boardId: string | number } }
			requestBody: {
				content: {
					"application/json": {
						issues?: string[]
						rankAfterIssue?: string
						rankBeforeIssue?: string
						rankCustomFieldId?: string | number
					}
				}
			}
			responses: {
				204: {}
				207: {
					content: {
						"application/json": {
							entries?: {
								errors?: string[]
								issueId?: number
								issueKey?: string
								status?: number
							}[]
						}
					}
				}
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/software/1.0/board/{boardId}/issue": {
		/** GET /rest/software/1.0/board/{boardId}/issue */
		get: {
			parameters: {
				query?: {
					nextPageToken?: string
					maxResults?: string | number
					reconcileIssues?: (string | number) | readonly (string | number)[]
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: { boardId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SoftwareIssueResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/software/1.0/board/{boardId}/issue/approximate-count": {
		/** GET /rest/software/1.0/board/{boardId}/issue/approximate-count */
		get: {
			parameters: {
				query?: { jql?: string }
				path: { boardId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueCountBean"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/project": {
		/** GET /rest/agile/1.0/board/{boardId}/project */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
				}
				path: { boardId: string | number }
			}
			responses: {
				200: {
					content: {
						"application/json": {
							startAt: number
							maxResults: number
							isLast: boolean
							values: components["schemas"]["BoardProject"][]
							total?: number
						}
					}
				}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/project/full": {
		/** GET /rest/agile/1.0/board/{boardId}/project/full */
		get: {
			parameters: { path: { boardId: string | number } }
			responses: {
				200: {}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/properties": {
		/** GET /rest/agile/1.0/board/{boardId}/properties */
		get: {
			parameters: { path: { boardId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["EntityPropertyKeys"] } }
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/properties/{propertyKey}": {
		/** GET /rest/agile/1.0/board/{boardId}/properties/{propertyKey} */
		get: {
			parameters: {
				path: {
					boardId: string | number
					propertyKey: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["EntityProperty"] } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** PUT /rest/agile/1.0/board/{boardId}/properties/{propertyKey} */
		put: {
			parameters: {
				path: {
					boardId: string | number
					propertyKey: string | number
				}
			}
			requestBody: { content: { "application/json": unknown } }
			responses: {
				200: { content: { "application/json": unknown } }
				201: { content: { "application/json": unknown } }
				400: {}
				401: {}
				404: {}
			}
		}
		/** DELETE /rest/agile/1.0/board/{boardId}/properties/{propertyKey} */
		delete: {
			parameters: {
				path: {
					boardId: string | number
					propertyKey: string | number
				}
			}
			responses: {
				204: {}
				400: {}
				401: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/quickfilter": {
		/** GET /rest/agile/1.0/board/{boardId}/quickfilter */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
				}
				path: { boardId: string | number }
			}
			responses: {
				200: {
					content: {
						"application/json": {
							isLast?: boolean
							maxResults: number
							startAt: number
							total?: number
							values: {
								boardId?: number
								description?: string
								id?: number
								jql?: string
								name?: string
								position?: number
							}[]
						}
					}
				}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId}": {
		/** GET /rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId} */
		get: {
			parameters: {
				path: {
					boardId: string | number
					quickFilterId: string | number
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							boardId?: number
							description?: string
							id?: number
							jql?: string
							name?: string
							position?: number
						}
					}
				}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/reports": {
		/** GET /rest/agile/1.0/board/{boardId}/reports */
		get: {
			parameters: { path: { boardId: string | number } }
			responses: { 200: { content: { "application/json": { reports?: { [key: string]: unknown }[] } } } }
		}
	}
	"/rest/agile/1.0/board/{boardId}/sprint": {
		/** GET /rest/agile/1.0/board/{boardId}/sprint */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					state?: string
				}
				path: { boardId: string | number }
			}
			responses: {
				200: {
					content: {
						"application/json": {
							startAt: number
							maxResults: number
							isLast: boolean
							values: components["schemas"]["Sprint"][]
							total?: number
						}
					}
				}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue": {
		/** @deprecated GET /rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: {
					boardId: string | number
					sprintId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SearchResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue": {
		/** GET /rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue */
		get: {
			parameters: {
				query?: {
					nextPageToken?: string
					maxResults?: string | number
					reconcileIssues?: (string | number) | readonly (string | number)[]
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: {
					boardId: string | number
					sprintId: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SoftwareIssueResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/board/{boardId}/version": {
		/** GET /rest/agile/1.0/board/{boardId}/version */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					released?: string
				}
				path: { boardId: string | number }
			}
			responses: {
				200: {
					content: {
						"application/json": {
							startAt: number
							maxResults: number
							isLast: boolean
							values: components["schemas"]["BoardVersion"][]
							total?: number
						}
					}
				}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/epic/none/issue": {
		/** @deprecated GET /rest/agile/1.0/epic/none/issue */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SearchResults"] } }
				400: {}
				401: {}
				403: {}
			}
		}
		/** POST /rest/agile/1.0/epic/none/issue */
		post: {
			requestBody: { content: { "application/json": { issues?: string[] } } }
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/software/1.0/epic/none/issue": {
		/** GET /rest/software/1.0/epic/none/issue */
		get: {
			parameters: {
				query?: {
					nextPageToken?: string
					maxResults?: string | number
					reconcileIssues?: (string | number) | readonly (string | number)[]
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SoftwareIssueResults"] } }
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/agile/1.0/epic/{epicIdOrKey}": {
		/** GET /rest/agile/1.0/epic/{epicIdOrKey} */
		get: {
			parameters: { path: { epicIdOrKey: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["Epic"] } }
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/agile/1.0/epic/{epicIdOrKey} */
		post: {
			parameters: { path: { epicIdOrKey: string | number } }
			requestBody: {
				content: {
					"application/json": {
						color?: {
							key?: "color_1" | "color_2" | "color_3" | "color_4" | "color_5" | "color_6" | "color_7" | "color_8" | "color_9" | "color_10" | "color_11" | "color_12" | "color_13" | "color_14"
						}
						done?: boolean
						name?: string
						summary?: string
					}
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["Epic"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/epic/{epicIdOrKey}/issue": {
		/** @deprecated GET /rest/agile/1.0/epic/{epicIdOrKey}/issue */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: { epicIdOrKey: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SearchResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/agile/1.0/epic/{epicIdOrKey}/issue */
		post: {
			parameters: { path: { epicIdOrKey: string | number } }
			requestBody: { content: { "application/json": { issues?: string[] } } }
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/software/1.0/epic/{epicIdOrKey}/issue": {
		/** GET /rest/software/1.0/epic/{epicIdOrKey}/issue */
		get: {
			parameters: {
				query?: {
					nextPageToken?: string
					maxResults?: string | number
					reconcileIssues?: (string | number) | readonly (string | number)[]
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: { epicIdOrKey: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SoftwareIssueResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/epic/{epicIdOrKey}/rank": {
		/** PUT /rest/agile/1.0/epic/{epicIdOrKey}/rank */
		put: {
			parameters: { path: { epicIdOrKey: string | number } }
			requestBody: {
				content: {
					"application/json": {
						rankAfterEpic?: string
						rankBeforeEpic?: string
						rankCustomFieldId?: string | number
					}
				}
			}
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/issue/rank": {
		/** PUT /rest/agile/1.0/issue/rank */
		put: {
			requestBody: {
				content: {
					"application/json": {
						issues?: string[]
						rankAfterIssue?: string
						rankBeforeIssue?: string
						rankCustomFieldId?: string | number
					}
				}
			}
			responses: {
				204: {}
				207: { content: { "application/json": components["schemas"]["PartialSuccess"] } }
				400: {}
				401: {}
				403: {}
			}
		}
	}
	"/rest/agile/1.0/issue/{issueIdOrKey}": {
		/** GET /rest/agile/1.0/issue/{issueIdOrKey} */
		get: {
			parameters: {
				query?: {
					fields?: string | readonly string[]
					expand?: string
					updateHistory?: boolean | ("true" | "false")
				}
				path: { issueIdOrKey: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["IssueBean"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/issue/{issueIdOrKey}/estimation": {
		/** GET /rest/agile/1.0/issue/{issueIdOrKey}/estimation */
		get: {
			parameters: {
				query?: { boardId?: string | number }
				path: { issueIdOrKey: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["Estimation"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/agile/1.0/issue/{issueIdOrKey}/estimation */
		put: {
			parameters: {
				query?: { boardId?: string | number }
				path: { issueIdOrKey: string | number }
			}
			requestBody: { content: { "application/json": { value?: string } } }
			responses: {
				200: { content: { "application/json": components["schemas"]["Estimation"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/sprint": {
		/** POST /rest/agile/1.0/sprint */
		post: {
			requestBody: {
				content: {
					"application/json": {
						endDate?: string
						goal?: string
						name?: string
						originBoardId?: string | number
						startDate?: string
					}
				}
			}
			responses: {
				201: { content: { "application/json": components["schemas"]["Sprint"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}": {
		/** GET /rest/agile/1.0/sprint/{sprintId} */
		get: {
			parameters: { path: { sprintId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["Sprint"] } }
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/agile/1.0/sprint/{sprintId} */
		put: {
			parameters: { path: { sprintId: string | number } }
			requestBody: {
				content: {
					"application/json": {
						completeDate?: string
						createdDate?: string
						endDate?: string
						goal?: string
						id?: string | number
						name?: string
						originBoardId?: string | number
						self?: string
						startDate?: string
						state?: string
					}
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["Sprint"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/agile/1.0/sprint/{sprintId} */
		post: {
			parameters: { path: { sprintId: string | number } }
			requestBody: {
				content: {
					"application/json": {
						completeDate?: string
						createdDate?: string
						endDate?: string
						goal?: string
						id?: string | number
						name?: string
						originBoardId?: string | number
						self?: string
						startDate?: string
						state?: string
					}
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["Sprint"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/agile/1.0/sprint/{sprintId} */
		delete: {
			parameters: { path: { sprintId: string | number } }
			responses: {
				204: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/issue": {
		/** @deprecated GET /rest/agile/1.0/sprint/{sprintId}/issue */
		get: {
			parameters: {
				query?: {
					startAt?: string | number
					maxResults?: string | number
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: { sprintId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SearchResults"] } }
				401: {}
				403: {}
				404: {}
			}
		}
		/** POST /rest/agile/1.0/sprint/{sprintId}/issue */
		post: {
			parameters: { path: { sprintId: string | number } }
			requestBody: {
				content: {
					"application/json": {
						issues?: string[]
						rankAfterIssue?: string
						rankBeforeIssue?: string
						rankCustomFieldId?: string | number
					}
				}
			}
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/software/1.0/sprint/{sprintId}/issue": {
		/** GET /rest/software/1.0/sprint/{sprintId}/issue */
		get: {
			parameters: {
				query?: {
					nextPageToken?: string
					maxResults?: string | number
					reconcileIssues?: (string | number) | readonly (string | number)[]
					jql?: string
					validateQuery?: boolean | ("true" | "false")
					fields?: string | readonly string[]
					expand?: string
				}
				path: { sprintId: string | number }
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["SoftwareIssueResults"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/properties": {
		/** GET /rest/agile/1.0/sprint/{sprintId}/properties */
		get: {
			parameters: { path: { sprintId: string | number } }
			responses: {
				200: { content: { "application/json": components["schemas"]["EntityPropertyKeys"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}": {
		/** GET /rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey} */
		get: {
			parameters: {
				path: {
					sprintId: string | number
					propertyKey: string | number
				}
			}
			responses: {
				200: { content: { "application/json": components["schemas"]["EntityProperty"] } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** PUT /rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey} */
		put: {
			parameters: {
				path: {
					sprintId: string | number
					propertyKey: string | number
				}
			}
			requestBody: { content: { "application/json": unknown } }
			responses: {
				200: { content: { "application/json": unknown } }
				201: { content: { "application/json": unknown } }
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
		/** DELETE /rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey} */
		delete: {
			parameters: {
				path: {
					sprintId: string | number
					propertyKey: string | number
				}
			}
			responses: {
				204: {}
				400: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/agile/1.0/sprint/{sprintId}/swap": {
		/** POST /rest/agile/1.0/sprint/{sprintId}/swap */
		post: {
			parameters: { path: { sprintId: string | number } }
			requestBody: { content: { "application/json": { sprintToSwapWith?: number } } }
			responses: {
				204: {}
				401: {}
				403: {}
				404: {}
			}
		}
	}
	"/rest/devinfo/0.10/bulk": {
		/** POST /rest/devinfo/0.10/bulk */
		post: {
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						repositories: {
							name: string
							description?: string
							forkOf?: string
							url: string
							commits?: {
								id: string | number
								/** @deprecated */
								issueKeys?: string[]
								associations?: components["schemas"]["IssueIdOrKeysAssociationRequest"][]
								updateSequenceId: string | number
								hash?: string
								flags?: "MERGE_COMMIT"[]
								message: string
								author: {
									name?: string
									email?: string
									username?: string
									url?: string
									avatar?: string
								}
								fileCount: number
								url: string
								files?: {
									path: string
									url: string
									changeType: "ADDED" | "COPIED" | "DELETED" | "MODIFIED" | "MOVED" | "UNKNOWN"
									linesAdded: number
									linesRemoved: number
								}[]
								authorTimestamp: string
								displayId: string | number
							}[]
							branches?: {
								id: string | number
								/** @deprecated */
								issueKeys?: string[]
								associations?: components["schemas"]["IssueIdOrKeysAssociationRequest"][]
								updateSequenceId: string | number
								name: string
								lastCommit: {
									id: string | number
									issueKeys: string[]
									updateSequenceId: string | number
									hash?: string
									flags?: "MERGE_COMMIT"[]
									message: string
									author: {
										name?: string
										email?: string
										username?: string
										url?: string
										avatar?: string
									}
									fileCount: number
									url: string
									files?: {
										path: string
										url: string
										changeType: "ADDED" | "COPIED" | "DELETED" | "MODIFIED" | "MOVED" | "UNKNOWN"
										linesAdded: number
										linesRemoved: number
									}[]
									authorTimestamp: string
									displayId: string | number
								}
								createPullRequestUrl?: string
								url: string
							}[]
							pullRequests?: {
								id: string | number
								/** @deprecated */
								issueKeys?: string[]
								associations?: components["schemas"]["IssueIdOrKeysAssociationRequest"][]
								updateSequenceId: string | number
								status: "OPEN" | "MERGED" | "DECLINED" | "UNKNOWN"
								title: string
								author: {
									name?: string
									email?: string
									username?: string
									url?: string
									avatar?: string
								}
								commentCount: number
								sourceBranch: string
								sourceBranchUrl?: string
								lastUpdate: string
								destinationBranch?: string
								destinationBranchUrl?: string
								reviewers?: {
									name?: string
									approvalStatus?: "APPROVED" | "UNAPPROVED"
									url?: string
									avatar?: string
									email?: string
									accountId?: string | null
								}[]
								url: string
								displayId: string | number
							}[]
							avatar?: string
							avatarDescription?: string
							id: string | number
							updateSequenceId: string | number
						}[]
						properties?: { [key: string]: string | number | boolean }
						providerMetadata?: { product?: string }
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedDevinfoEntities?: {
								[key: string]: {
									commits?: string[]
									branches?: string[]
									pullRequests?: string[]
								}
							}
							failedDevinfoEntities?: {
								[key: string]: {
									errorMessages?: {
										message: string
										errorTraceId?: string
									}[]
									commits?: {
										id: string
										errorMessages?: {
											message: string
											errorTraceId?: string
										}[]
									}[]
									branches?: {
										id: string
										errorMessages?: {
											message: string
											errorTraceId?: string
										}[]
									}[]
									pullRequests?: {
										id: string
										errorMessages?: {
											message: string
											errorTraceId?: string
										}[]
									}[]
								}
							}
							unknownIssueKeys?: string[]
							unknownAssociations?: components["schemas"]["IssueIdOrKeysAssociation"][]
						}
					}
				}
				400: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				401: {}
				403: {}
				413: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				429: {
					headers: {
						"X-RateLimit-Remaining"?: number
						"X-RateLimit-Reset"?: string
						"X-RateLimit-Limit"?: number
						"Retry-After"?: number
						[name: string]: unknown
					}
				}
				500: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				503: {}
			}
		}
	}
	"/rest/devinfo/0.10/repository/{repositoryId}": {
		/** GET /rest/devinfo/0.10/repository/{repositoryId} */
		get: {
			parameters: { path: { repositoryId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							name: string
							description?: string
							forkOf?: string
							url: string
							commits?: {
								id: string
								/** @deprecated */
								issueKeys?: string[]
								associations?: components["schemas"]["IssueIdOrKeysAssociation"][]
								updateSequenceId: number
								hash?: string
								flags?: "MERGE_COMMIT"[]
								message: string
								author: {
									name?: string
									email?: string
									username?: string
									url?: string
									avatar?: string
								}
								fileCount: number
								url: string
								files?: {
									path: string
									url: string
									changeType: "ADDED" | "COPIED" | "DELETED" | "MODIFIED" | "MOVED" | "UNKNOWN" | (string & {})
									linesAdded: number
									linesRemoved: number
								}[]
								authorTimestamp: string
								displayId: string
							}[]
							branches?: {
								id: string
								/** @deprecated */
								issueKeys?: string[]
								associations?: components["schemas"]["IssueIdOrKeysAssociation"][]
								updateSequenceId: number
								name: string
								lastCommit: {
									id: string
									issueKeys: string[]
									updateSequenceId: number
									hash?: string
									flags?: "MERGE_COMMIT"[]
									message: string
									author: {
										name?: string
										email?: string
										username?: string
										url?: string
										avatar?: string
									}
									fileCount: number
									url: string
									files?: {
										path: string
										url: string
										changeType: "ADDED" | "COPIED" | "DELETED" | "MODIFIED" | "MOVED" | "UNKNOWN" | (string & {})
										linesAdded: number
										linesRemoved: number
									}[]
									authorTimestamp: string
									displayId: string
								}
								createPullRequestUrl?: string
								url: string
							}[]
							pullRequests?: {
								id: string
								/** @deprecated */
								issueKeys?: string[]
								associations?: components["schemas"]["IssueIdOrKeysAssociation"][]
								updateSequenceId: number
								status: "OPEN" | "MERGED" | "DECLINED" | "UNKNOWN" | (string & {})
								title: string
								author: {
									name?: string
									email?: string
									username?: string
									url?: string
									avatar?: string
								}
								commentCount: number
								sourceBranch: string
								sourceBranchUrl?: string
								lastUpdate: string
								destinationBranch?: string
								destinationBranchUrl?: string
								reviewers?: {
									name?: string
									approvalStatus?: "APPROVED" | "UNAPPROVED" | (string & {})
									url?: string
									avatar?: string
									email?: string
									accountId?: string
								}[]
								url: string
								displayId: string
							}[]
							avatar?: string
							avatarDescription?: string
							id: string
							updateSequenceId: number
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				500: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				503: {}
			}
		}
		/** DELETE /rest/devinfo/0.10/repository/{repositoryId} */
		delete: {
			parameters: {
				query?: { _updateSequenceId?: string | number }
				path: { repositoryId: string | number }
			}
			responses: {
				202: {}
				401: {}
				403: {}
				429: {}
				500: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				503: {}
			}
		}
	}
	"/rest/devinfo/0.10/bulkByProperties": {
		/** DELETE /rest/devinfo/0.10/bulkByProperties */
		delete: {
			parameters: {
				query?: {
					_updateSequenceId?: string | number
					[name: string]: string | number | boolean | undefined
				}
			}
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				401: {}
				403: {}
				429: {}
				500: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				503: {}
			}
		}
	}
	"/rest/devinfo/0.10/existsByProperties": {
		/** GET /rest/devinfo/0.10/existsByProperties */
		get: {
			parameters: {
				query?: {
					_updateSequenceId?: string | number
					[name: string]: string | number | boolean | undefined
				}
			}
			responses: {
				200: { content: { "application/json": { readonly hasDataMatchingProperties?: boolean } } }
				400: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				401: {}
				403: {}
				429: {}
				500: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				503: {}
			}
		}
	}
	"/rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}": {
		/** DELETE /rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId} */
		delete: {
			parameters: {
				query?: { _updateSequenceId?: string | number }
				path: {
					repositoryId: string | number
					entityType: "commit" | "branch" | "pull_request"
					entityId: string | number
				}
			}
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				401: {}
				403: {}
				429: {}
				500: {
					content: {
						"application/json": {
							errorMessages: {
								message: string
								errorTraceId?: string
							}[]
						}
					}
				}
				503: {}
			}
		}
	}
	"/rest/featureflags/0.1/bulk": {
		/** POST /rest/featureflags/0.1/bulk */
		post: {
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: { [key: string]: string | number | boolean }
						flags: {
							schemaVersion?: "1.0"
							id: string | number
							key: string
							updateSequenceId: string | number
							displayName?: string
							/** @deprecated */
							issueKeys?: string[]
							associations?: components["schemas"]["IssueIdOrKeysAssociationRequest"][]
							summary: {
								url?: string
								status: {
									enabled: boolean
									defaultValue?: string
									rollout?: {
										percentage?: number
										text?: string
										rules?: number
									}
								}
								lastUpdated: string
							}
							details: {
								url: string
								lastUpdated: string
								environment: {
									name: string
									type?: "development" | "testing" | "staging" | "production"
								}
								status: {
									enabled: boolean
									defaultValue?: string
									rollout?: {
										percentage?: number
										text?: string
										rules?: number
									}
								}
							}[]
						}[]
						providerMetadata?: { product?: string }
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedFeatureFlags?: string[]
							failedFeatureFlags?: {
								[key: string]: {
									message: string
									errorTraceId?: string
								}[]
							}
							unknownIssueKeys?: string[]
							unknownAssociations?: components["schemas"]["IssueIdOrKeysAssociation"][]
						}
					}
				}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				413: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/featureflags/0.1/bulkByProperties": {
		/** DELETE /rest/featureflags/0.1/bulkByProperties */
		delete: {
			parameters: {
				query?: {
					/** @deprecated */
					_updateSequenceId?: string | number
					[name: string]: string | number | boolean | undefined
				}
			}
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/featureflags/0.1/flag/{featureFlagId}": {
		/** GET /rest/featureflags/0.1/flag/{featureFlagId} */
		get: {
			parameters: { path: { featureFlagId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion?: "1.0"
							id: string
							key: string
							updateSequenceId: number
							displayName?: string
							/** @deprecated */
							issueKeys?: string[]
							associations?: components["schemas"]["IssueIdOrKeysAssociation"][]
							summary: {
								url?: string
								status: {
									enabled: boolean
									defaultValue?: string
									rollout?: {
										percentage?: number
										text?: string
										rules?: number
									}
								}
								lastUpdated: string
							}
							details: {
								url: string
								lastUpdated: string
								environment: {
									name: string
									type?: "development" | "testing" | "staging" | "production" | (string & {})
								}
								status: {
									enabled: boolean
									defaultValue?: string
									rollout?: {
										percentage?: number
										text?: string
										rules?: number
									}
								}
							}[]
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
		/** DELETE /rest/featureflags/0.1/flag/{featureFlagId} */
		delete: {
			parameters: {
				query?: {
					/** @deprecated */
					_updateSequenceId?: string | number
				}
				path: { featureFlagId: string | number }
			}
			responses: {
				202: {}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/deployments/0.1/bulk": {
		/** POST /rest/deployments/0.1/bulk */
		post: {
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: { [key: string]: string | number | boolean }
						deployments: {
							deploymentSequenceNumber: number
							updateSequenceNumber: number
							/** @deprecated */
							issueKeys?: string[]
							associations?: (components["schemas"]["IssueIdOrKeysAssociationRequest"] | components["schemas"]["ServiceIdOrKeysAssociation"] | components["schemas"]["EntityAssociationRequest"])[]
							displayName: string
							url: string
							description: string
							lastUpdated: string
							label?: string
							duration?: number
							state: "unknown" | "pending" | "in_progress" | "cancelled" | "failed" | "rolled_back" | "successful"
							pipeline: {
								id: string | number
								displayName: string
								url: string
							}
							environment: {
								id: string | number
								displayName: string
								type: "unmapped" | "development" | "testing" | "staging" | "production"
							}
							commands?: { command?: string }[]
							schemaVersion?: "1.0"
						}[]
						providerMetadata?: { product?: string }
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedDeployments?: {
								pipelineId: string
								environmentId: string
								deploymentSequenceNumber: number
							}[]
							rejectedDeployments?: {
								key: {
									pipelineId: string
									environmentId: string
									deploymentSequenceNumber: number
								}
								errors: {
									message: string
									errorTraceId?: string
								}[]
							}[]
							unknownIssueKeys?: string[]
							unknownAssociations?: (components["schemas"]["IssueIdOrKeysAssociation"] | components["schemas"]["ServiceIdOrKeysAssociation"] | components["schemas"]["EntityAssociation"])[]
						}
					}
				}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				413: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/deployments/0.1/bulkByProperties": {
		/** DELETE /rest/deployments/0.1/bulkByProperties */
		delete: {
			parameters: {
				query?: {
					/** @deprecated */
					_updateSequenceNumber?: string | number
					[name: string]: string | number | boolean | undefined
				}
			}
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}": {
		/** GET /rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber} */
		get: {
			parameters: {
				path: {
					pipelineId: string | number
					environmentId: string | number
					deploymentSequenceNumber: string | number
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							deploymentSequenceNumber: number
							updateSequenceNumber: number
							/** @deprecated */
							issueKeys?: string[]
							associations?: (components["schemas"]["IssueIdOrKeysAssociation"] | components["schemas"]["ServiceIdOrKeysAssociation"] | components["schemas"]["EntityAssociation"])[]
							displayName: string
							url: string
							description: string
							lastUpdated: string
							label?: string
							duration?: number
							state: "unknown" | "pending" | "in_progress" | "cancelled" | "failed" | "rolled_back" | "successful" | (string & {})
							pipeline: {
								id: string
								displayName: string
								url: string
							}
							environment: {
								id: string
								displayName: string
								type: "unmapped" | "development" | "testing" | "staging" | "production" | (string & {})
							}
							commands?: { command?: string }[]
							schemaVersion?: "1.0"
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
		/** DELETE /rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber} */
		delete: {
			parameters: {
				query?: {
					/** @deprecated */
					_updateSequenceNumber?: string | number
				}
				path: {
					pipelineId: string | number
					environmentId: string | number
					deploymentSequenceNumber: string | number
				}
			}
			responses: {
				202: {}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status": {
		/** GET /rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status */
		get: {
			parameters: {
				path: {
					pipelineId: string | number
					environmentId: string | number
					deploymentSequenceNumber: string | number
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							deploymentSequenceNumber?: number
							pipelineId?: string
							environmentId?: string
							updatedTimestamp?: string
							gatingStatus?: "allowed" | "prevented" | "awaiting" | "invalid" | (string & {})
							details?: {
								type: "issue"
								issueKey: string
								issueLink: string
							}[]
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/builds/0.1/bulk": {
		/** POST /rest/builds/0.1/bulk */
		post: {
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: { [key: string]: string | number | boolean }
						builds: {
							schemaVersion?: "1.0"
							pipelineId: string | number
							buildNumber: number
							updateSequenceNumber: number
							displayName: string
							description?: string
							label?: string
							url: string
							state: "pending" | "in_progress" | "successful" | "failed" | "cancelled" | "unknown"
							lastUpdated: string
							/** @deprecated */
							issueKeys?: string[]
							associations?: components["schemas"]["IssueIdOrKeysAssociationRequest"][]
							testInfo?: {
								totalNumber: number
								numberPassed: number
								numberFailed: number
								numberSkipped?: number
							}
							references?: {
								commit?: {
									id: string | number
									repositoryUri: string
								}
								ref?: {
									name: string
									uri: string
								}
							}[]
						}[]
						providerMetadata?: { product?: string }
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedBuilds?: {
								pipelineId: string
								buildNumber: number
							}[]
							rejectedBuilds?: {
								key: {
									pipelineId: string
									buildNumber: number
								}
								errors: {
									message: string
									errorTraceId?: string
								}[]
							}[]
							unknownIssueKeys?: string[]
							unknownAssociations?: components["schemas"]["IssueIdOrKeysAssociation"][]
						}
					}
				}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				413: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/builds/0.1/bulkByProperties": {
		/** DELETE /rest/builds/0.1/bulkByProperties */
		delete: {
			parameters: {
				query?: {
					/** @deprecated */
					_updateSequenceNumber?: string | number
					[name: string]: string | number | boolean | undefined
				}
			}
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}": {
		/** GET /rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber} */
		get: {
			parameters: {
				path: {
					pipelineId: string | number
					buildNumber: string | number
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion?: "1.0"
							pipelineId: string
							buildNumber: number
							updateSequenceNumber: number
							displayName: string
							description?: string
							label?: string
							url: string
							state: "pending" | "in_progress" | "successful" | "failed" | "cancelled" | "unknown" | (string & {})
							lastUpdated: string
							/** @deprecated */
							issueKeys?: string[]
							associations?: components["schemas"]["IssueIdOrKeysAssociation"][]
							testInfo?: {
								totalNumber: number
								numberPassed: number
								numberFailed: number
								numberSkipped?: number
							}
							references?: {
								commit?: {
									id: string
									repositoryUri: string
								}
								ref?: {
									name: string
									uri: string
								}
							}[]
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
		/** DELETE /rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber} */
		delete: {
			parameters: {
				query?: {
					/** @deprecated */
					_updateSequenceNumber?: string | number
				}
				path: {
					pipelineId: string | number
					buildNumber: string | number
				}
			}
			responses: {
				202: {}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/remotelinks/1.0/bulk": {
		/** POST /rest/remotelinks/1.0/bulk */
		post: {
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: { [key: string]: string | number | boolean }
						remoteLinks: {
							schemaVersion?: "1.0"
							id: string | number
							updateSequenceNumber: number
							displayName: string
							url: string
							type: "document" | "alert" | "test" | "security" | "logFile" | "prototype" | "coverage" | "bugReport" | "other"
							description?: string
							lastUpdated: string
							associations?: (components["schemas"]["IssueIdOrKeysAssociationRequest"] | components["schemas"]["ServiceIdOrKeysAssociation"])[]
							status?: {
								appearance: "default" | "inprogress" | "moved" | "new" | "removed" | "prototype" | "success"
								label: string
							}
							actionIds?: (string | number)[]
							attributeMap?: { [key: string]: string }
						}[]
						providerMetadata?: { product?: string }
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedRemoteLinks?: string[]
							rejectedRemoteLinks?: {
								[key: string]: {
									message: string
									errorTraceId?: string
								}[]
							}
							unknownAssociations?: (components["schemas"]["IssueIdOrKeysAssociation"] | components["schemas"]["ServiceIdOrKeysAssociation"])[]
						}
					}
				}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				413: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/remotelinks/1.0/bulkByProperties": {
		/** DELETE /rest/remotelinks/1.0/bulkByProperties */
		delete: {
			parameters: {
				query?: {
					/** @deprecated */
					_updateSequenceNumber?: string | number
					[name: string]: string | number | boolean | undefined
				}
			}
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/remotelinks/1.0/remotelink/{remoteLinkId}": {
		/** GET /rest/remotelinks/1.0/remotelink/{remoteLinkId} */
		get: {
			parameters: { path: { remoteLinkId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion?: "1.0"
							id: string
							updateSequenceNumber: number
							displayName: string
							url: string
							type: "document" | "alert" | "test" | "security" | "logFile" | "prototype" | "coverage" | "bugReport" | "other" | (string & {})
							description?: string
							lastUpdated: string
							associations?: (components["schemas"]["IssueIdOrKeysAssociation"] | components["schemas"]["ServiceIdOrKeysAssociation"])[]
							status?: {
								appearance: "default" | "inprogress" | "moved" | "new" | "removed" | "prototype" | "success" | (string & {})
								label: string
							}
							actionIds?: string[]
							attributeMap?: { [key: string]: string }
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
		/** DELETE /rest/remotelinks/1.0/remotelink/{remoteLinkId} */
		delete: {
			parameters: {
				query?: {
					/** @deprecated */
					_updateSequenceNumber?: string | number
				}
				path: { remoteLinkId: string | number }
			}
			responses: {
				202: {}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/security/1.0/linkedWorkspaces/bulk": {
		/** POST /rest/security/1.0/linkedWorkspaces/bulk */
		post: {
			requestBody: { content: { "application/json": { workspaceIds: (string | number)[] } } }
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				413: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
		/** DELETE /rest/security/1.0/linkedWorkspaces/bulk */
		delete: {
			parameters: { query?: { workspaceIds?: (string | number) | readonly (string | number)[] } }
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/security/1.0/linkedWorkspaces": {
		/** GET /rest/security/1.0/linkedWorkspaces */
		get: {
			responses: {
				200: { content: { "application/json": { workspaceIds: string[] } } }
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/security/1.0/linkedWorkspaces/{workspaceId}": {
		/** GET /rest/security/1.0/linkedWorkspaces/{workspaceId} */
		get: {
			parameters: { path: { workspaceId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							workspaceId: string
							updatedAt: string
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/security/1.0/bulk": {
		/** POST /rest/security/1.0/bulk */
		post: {
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "SCAN" | "BACKFILL"
						properties?: { [key: string]: string | number | boolean }
						vulnerabilities: {
							schemaVersion: "1.0"
							id: string | number
							updateSequenceNumber: number
							containerId: string | number
							displayName: string
							description: string
							url: string
							type: "sca" | "sast" | "dast" | "unknown"
							introducedDate: string
							lastUpdated: string
							severity: { level: "critical" | "high" | "medium" | "low" | "unknown" }
							identifiers?: {
								displayName: string
								url: string
							}[]
							status: "open" | "closed" | "ignored" | "unknown"
							additionalInfo?: {
								content: string
								url?: string
							}
							addAssociations?: {
								associationType: "issueIdOrKeys"
								values: string[]
							}[]
							removeAssociations?: {
								associationType: "issueIdOrKeys"
								values: string[]
							}[]
							associationsLastUpdated?: string
							associationsUpdateSequenceNumber?: number
						}[]
						providerMetadata?: { product?: string }
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedVulnerabilities?: string[]
							failedVulnerabilities?: {
								[key: string]: {
									message: string
									errorTraceId?: string
								}[]
							}
							unknownAssociations?: {
								associationType: "issueIdOrKeys"
								values: string[]
							}[]
						}
					}
				}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				413: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				429: {
					headers: {
						"X-RateLimit-Remaining"?: number
						"X-RateLimit-Reset"?: string
						"X-RateLimit-Limit"?: number
						"Retry-After"?: number
						[name: string]: unknown
					}
				}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/security/1.0/bulkByProperties": {
		/** DELETE /rest/security/1.0/bulkByProperties */
		delete: {
			parameters: { query?: { [name: string]: string | number | boolean | undefined } }
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/security/1.0/vulnerability/{vulnerabilityId}": {
		/** GET /rest/security/1.0/vulnerability/{vulnerabilityId} */
		get: {
			parameters: { path: { vulnerabilityId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion: "1.0"
							id: string
							updateSequenceNumber: number
							containerId: string
							displayName: string
							description: string
							url: string
							type: "sca" | "sast" | "dast" | "unknown" | (string & {})
							introducedDate: string
							lastUpdated: string
							severity: { level: "critical" | "high" | "medium" | "low" | "unknown" | (string & {}) }
							identifiers?: {
								displayName: string
								url: string
							}[]
							status: "open" | "closed" | "ignored" | "unknown" | (string & {})
							additionalInfo?: {
								content: string
								url?: string
							}
							addAssociations?: {
								associationType: "issueIdOrKeys"
								values: string[]
							}[]
							removeAssociations?: {
								associationType: "issueIdOrKeys"
								values: string[]
							}[]
							associationsLastUpdated?: string
							associationsUpdateSequenceNumber?: number
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
		/** DELETE /rest/security/1.0/vulnerability/{vulnerabilityId} */
		delete: {
			parameters: { path: { vulnerabilityId: string | number } }
			responses: {
				202: {}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/operations/1.0/linkedWorkspaces/bulk": {
		/** POST /rest/operations/1.0/linkedWorkspaces/bulk */
		post: {
			requestBody: { content: { "application/json": { workspaceIds: (string | number)[] } } }
			responses: {
				202: { content: { "application/json": { acceptedWorkspaceIds?: string[] } } }
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				413: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
		/** DELETE /rest/operations/1.0/linkedWorkspaces/bulk */
		delete: {
			parameters: { query?: { workspaceIds?: (string | number) | readonly (string | number)[] } }
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/operations/1.0/linkedWorkspaces": {
		/** GET /rest/operations/1.0/linkedWorkspaces */
		get: {
			responses: {
				200: { content: { "application/json": { workspaceIds: string[] } } }
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/operations/1.0/bulk": {
		/** POST /rest/operations/1.0/bulk */
		post: {
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: { [key: string]: string | number | boolean }
						providerMetadata?: { product?: string }
					} | {
						incidents?: {
							schemaVersion: "1.0"
							id: string | number
							updateSequenceNumber: number
							affectedComponents: string[]
							summary: string
							description: string
							url: string
							createdDate: string
							lastUpdated: string
							severity?: { level: "P1" | "P2" | "P3" | "P4" | "P5" | "unknown" }
							status: "open" | "resolved" | "unknown"
							associations?: {
								associationType?: "issueIdOrKeys" | "serviceIdOrKeys" | "ati:cloud:compass:event-source"
								values?: string[]
							}[]
						}[]
					} | {
						reviews?: {
							schemaVersion: "1.0"
							id: string | number
							updateSequenceNumber: number
							reviews: string[]
							summary: string
							description: string
							url: string
							createdDate: string
							lastUpdated: string
							status: "in progress" | "outstanding actions" | "completed" | "unknown"
							associations?: {
								associationType?: "issueIdOrKeys" | "serviceIdOrKeys" | "ati:cloud:compass:event-source"
								values?: string[]
							}[]
						}[]
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedIncidents?: string[]
							failedIncidents?: {
								[key: string]: {
									message: string
									errorTraceId?: string
								}[]
							}
							unknownProjectKeys?: string[]
						}
					}
				}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				413: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/operations/1.0/bulkByProperties": {
		/** DELETE /rest/operations/1.0/bulkByProperties */
		delete: {
			parameters: { query?: { [name: string]: string | number | boolean | undefined } }
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/operations/1.0/incidents/{incidentId}": {
		/** GET /rest/operations/1.0/incidents/{incidentId} */
		get: {
			parameters: { path: { incidentId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion: "1.0"
							id: string
							updateSequenceNumber: number
							affectedComponents: string[]
							summary: string
							description: string
							url: string
							createdDate: string
							lastUpdated: string
							severity?: { level: "P1" | "P2" | "P3" | "P4" | "P5" | "unknown" | (string & {}) }
							status: "open" | "resolved" | "unknown" | (string & {})
							associations?: {
								associationType?: "issueIdOrKeys" | "serviceIdOrKeys" | "ati:cloud:compass:event-source" | (string & {})
								values?: string[]
							}[]
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
		/** DELETE /rest/operations/1.0/incidents/{incidentId} */
		delete: {
			parameters: { path: { incidentId: string | number } }
			responses: {
				202: {}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/operations/1.0/post-incident-reviews/{reviewId}": {
		/** GET /rest/operations/1.0/post-incident-reviews/{reviewId} */
		get: {
			parameters: { path: { reviewId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion: "1.0"
							id: string
							updateSequenceNumber: number
							reviews: string[]
							summary: string
							description: string
							url: string
							createdDate: string
							lastUpdated: string
							status: "in progress" | "outstanding actions" | "completed" | "unknown" | (string & {})
							associations?: {
								associationType?: "issueIdOrKeys" | "serviceIdOrKeys" | "ati:cloud:compass:event-source" | (string & {})
								values?: string[]
							}[]
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
		/** DELETE /rest/operations/1.0/post-incident-reviews/{reviewId} */
		delete: {
			parameters: { path: { reviewId: string | number } }
			responses: {
				202: {}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/devopscomponents/1.0/bulk": {
		/** POST /rest/devopscomponents/1.0/bulk */
		post: {
			requestBody: {
				content: {
					"application/json": {
						preventTransitions?: boolean
						operationType?: "NORMAL" | "BACKFILL"
						properties?: { [key: string]: string | number | boolean }
						devopsComponents: {
							schemaVersion: "1.0"
							id: string | number
							updateSequenceNumber: number
							name: string
							providerName?: string
							description: string
							url: string
							avatarUrl: string
							tier: "Tier 1" | "Tier 2" | "Tier 3" | "Tier 4"
							componentType: "Service" | "Application" | "Library" | "Capability" | "Cloud resource" | "Data pipeline" | "Machine learning model" | "UI element" | "Website" | "Other"
							lastUpdated: string
						}[]
						providerMetadata?: { product?: string }
					}
				}
			}
			responses: {
				202: {
					content: {
						"application/json": {
							acceptedComponents?: string[]
							failedComponents?: {
								[key: string]: {
									message: string
									errorTraceId?: string
								}[]
							}
							unknownProjectKeys?: string[]
						}
					}
				}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				413: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/devopscomponents/1.0/bulkByProperties": {
		/** DELETE /rest/devopscomponents/1.0/bulkByProperties */
		delete: {
			parameters: { query?: { [name: string]: string | number | boolean | undefined } }
			responses: {
				202: {}
				400: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
	"/rest/devopscomponents/1.0/devopscomponents/{componentId}": {
		/** GET /rest/devopscomponents/1.0/devopscomponents/{componentId} */
		get: {
			parameters: { path: { componentId: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							schemaVersion: "1.0"
							id: string
							updateSequenceNumber: number
							name: string
							providerName?: string
							description: string
							url: string
							avatarUrl: string
							tier: "Tier 1" | "Tier 2" | "Tier 3" | "Tier 4" | (string & {})
							componentType: "Service" | "Application" | "Library" | "Capability" | "Cloud resource" | "Data pipeline" | "Machine learning model" | "UI element" | "Website" | "Other" | (string & {})
							lastUpdated: string
						}
					}
				}
				401: {}
				403: {}
				404: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
		/** DELETE /rest/devopscomponents/1.0/devopscomponents/{componentId} */
		delete: {
			parameters: { path: { componentId: string | number } }
			responses: {
				202: {}
				401: {}
				403: {}
				429: {}
				503: {}
				default: {
					content: {
						"application/json": {
							message: string
							errorTraceId?: string
						}[]
					}
				}
			}
		}
	}
}
export interface components {
	schemas: {
		Sprint: {
			id: number
			self: string
			state: "future" | "active" | "closed" | (string & {})
			name: string
			startDate?: string
			endDate?: string
			completeDate?: string
			createdDate?: string
			originBoardId?: number
			goal?: string
		}
		Epic: {
			id: number
			self: string
			name: string
			summary: string
			done: boolean
			key?: string
			color?: { key: string }
		}
		BoardVersion: {
			id: number
			self: string
			projectId: number
			name: string
			archived: boolean
			released: boolean
			description?: string
			releaseDate?: string
			startDate?: string
		}
		BoardProject: {
			id: string
			key: string
			name: string
			self: string
			avatarUrls?: { [key: string]: string }
			projectCategory?: {
				id: string
				name: string
				self: string
				description?: string
			}
			simplified?: boolean
			style?: string
		}
		Estimation: {
			fieldId: string
			value?: string
		}
		EntityPropertyKeys: {
			keys: {
				key: string
				self: string
			}[]
		}
		EntityProperty: {
			key: string
			value: unknown
		}
		PartialSuccess: {
			entries: {
				issueId: number
				issueKey: string
				status: number
				errors?: string[]
			}[]
		}
		AvatarUrlsBean: {
			"16x16"?: string
			"24x24"?: string
			"32x32"?: string
			"48x48"?: string
		}
		Board: {
			readonly admins?: {
				groups?: {
					name?: string
					self?: string
				}[]
				users?: {
					accountId?: string
					active?: boolean
					avatarUrls?: {
						"16x16"?: string
						"24x24"?: string
						"32x32"?: string
						"48x48"?: string
					}
					displayName?: string
					key?: string
					name?: string
					self?: string
				}[]
			}
			readonly canEdit?: boolean
			readonly favourite?: boolean
			id?: number
			readonly isPrivate?: boolean
			location?: {
				avatarURI?: string
				displayName?: string
				name?: string
				projectId?: number
				projectKey?: string
				projectName?: string
				projectTypeKey?: string
				userAccountId?: string
				userId?: number
			}
			name?: string
			readonly self?: string
			type?: string
		}
		BoardAdminsBean: {
			groups?: {
				name?: string
				self?: string
			}[]
			users?: {
				accountId?: string
				active?: boolean
				avatarUrls?: {
					"16x16"?: string
					"24x24"?: string
					"32x32"?: string
					"48x48"?: string
				}
				displayName?: string
				key?: string
				name?: string
				self?: string
			}[]
		}
		BoardConfigBean: {
			columnConfig?: {
				columns?: {
					max?: number
					min?: number
					name?: string
					statuses?: {
						id?: string
						self?: string
					}[]
				}[]
				constraintType?: string
			}
			estimation?: {
				field?: {
					displayName?: string
					fieldId?: string
				}
				type?: string
			}
			filter?: {
				id?: string
				self?: string
			}
			id?: number
			location?: {
				projectKeyOrId?: string
				type?: "project" | "user"
			}
			name?: string
			ranking?: { rankCustomFieldId?: number }
			self?: string
			subQuery?: { query?: string }
			type?: string
		}
		BoardCreateBean: {
			filterId?: number
			location?: {
				projectKeyOrId?: string
				type?: "project" | "user"
			}
			name?: string
			type?: "kanban" | "scrum" | "agility"
		}
		BoardFilterBean: {
			id?: number
			name?: string
			self?: string
		}
		BoardLocationBean: {
			avatarURI?: string
			displayName?: string
			name?: string
			projectId?: number
			projectKey?: string
			projectName?: string
			projectTypeKey?: string
			userAccountId?: string
			userId?: number
		}
		ChangeDetails: {
			readonly field?: string
			readonly fieldId?: string
			readonly fieldtype?: string
			readonly from?: string
			readonly fromString?: string
			readonly to?: string
			readonly toString?: string
		}
		Changelog: {
			readonly author?: {
				accountId?: string
				readonly accountType?: string
				readonly active?: boolean
				readonly avatarUrls?: {
					"16x16"?: string
					"24x24"?: string
					"32x32"?: string
					"48x48"?: string
				}
				readonly displayName?: string
				readonly emailAddress?: string
				readonly key?: string
				readonly name?: string
				readonly self?: string
				readonly timeZone?: string
			}
			readonly created?: string
			readonly historyMetadata?: {
				activityDescription?: string
				activityDescriptionKey?: string
				actor?: {
					avatarUrl?: string
					displayName?: string
					displayNameKey?: string
					id?: string
					type?: string
					url?: string
				} & { [key: string]: unknown }
				cause?: {
					avatarUrl?: string
					displayName?: string
					displayNameKey?: string
					id?: string
					type?: string
					url?: string
				} & { [key: string]: unknown }
				description?: string
				descriptionKey?: string
				emailDescription?: string
				emailDescriptionKey?: string
				extraData?: { [key: string]: string }
				generator?: {
					avatarUrl?: string
					displayName?: string
					displayNameKey?: string
					id?: string
					type?: string
					url?: string
				} & { [key: string]: unknown }
				type?: string
			} & { [key: string]: unknown }
			readonly id?: string
			readonly items?: {
				readonly field?: string
				readonly fieldId?: string
				readonly fieldtype?: string
				readonly from?: string
				readonly fromString?: string
				readonly to?: string
				readonly toString?: string
			}[]
		}
		ColorBean: {
			key?: "color_1" | "color_2" | "color_3" | "color_4" | "color_5" | "color_6" | "color_7" | "color_8" | "color_9" | "color_10" | "color_11" | "color_12" | "color_13" | "color_14"
		}
		ColumnBean: {
			max?: number
			min?: number
			name?: string
			statuses?: {
				id?: string
				self?: string
			}[]
		}
		ColumnConfigBean: {
			columns?: {
				max?: number
				min?: number
				name?: string
				statuses?: {
					id?: string
					self?: string
				}[]
			}[]
			constraintType?: string
		}
		Entry: {
			errors?: string[]
			issueId?: number
			issueKey?: string
			status?: number
		}
		EpicRankRequestBean: {
			rankAfterEpic?: string
			rankBeforeEpic?: string
			rankCustomFieldId?: number
		}
		EpicUpdateBean: {
			color?: {
				key?: "color_1" | "color_2" | "color_3" | "color_4" | "color_5" | "color_6" | "color_7" | "color_8" | "color_9" | "color_10" | "color_11" | "color_12" | "color_13" | "color_14"
			}
			done?: boolean
			name?: string
			summary?: string
		}
		EstimationConfigBean: {
			field?: {
				displayName?: string
				fieldId?: string
			}
			type?: string
		}
		EstimationConfigurationBean: {
			localisedDescription?: string
			localisedName?: string
			value?: "STORY_POINTS" | "ORIGINAL_ESTIMATE"
		}
		EstimationFieldBean: {
			displayName?: string
			fieldId?: string
		}
		FeatureBean: {
			boardFeature?: "SIMPLE_ROADMAP" | "BACKLOG" | "SPRINTS" | "CALENDAR" | "DEVTOOLS" | "REPORTS" | "ESTIMATION" | "PAGES" | "CODE" | "SECURITY" | "REQUESTS" | "INCIDENTS" | "RELEASES" | "DEPLOYMENTS" | "ISSUE_NAVIGATOR" | "ON_CALL_SCHEDULE" | "BOARD" | "GOALS" | "LIST_VIEW"
			boardId?: number
			featureId?: string
			featureType?: "BASIC" | "ESTIMATION"
			imageUri?: string
			learnMoreArticleId?: string
			learnMoreLink?: string
			localisedDescription?: string
			localisedGroup?: string
			localisedName?: string
			permissibleEstimationTypes?: {
				localisedDescription?: string
				localisedName?: string
				value?: "STORY_POINTS" | "ORIGINAL_ESTIMATE"
			}[]
			state?: "ENABLED" | "DISABLED" | "COMING_SOON"
			toggleLocked?: boolean
		}
		FeatureResponseBean: {
			features?: {
				boardFeature?: "SIMPLE_ROADMAP" | "BACKLOG" | "SPRINTS" | "CALENDAR" | "DEVTOOLS" | "REPORTS" | "ESTIMATION" | "PAGES" | "CODE" | "SECURITY" | "REQUESTS" | "INCIDENTS" | "RELEASES" | "DEPLOYMENTS" | "ISSUE_NAVIGATOR" | "ON_CALL_SCHEDULE" | "BOARD" | "GOALS" | "LIST_VIEW"
				boardId?: number
				featureId?: string
				featureType?: "BASIC" | "ESTIMATION"
				imageUri?: string
				learnMoreArticleId?: string
				learnMoreLink?: string
				localisedDescription?: string
				localisedGroup?: string
				localisedName?: string
				permissibleEstimationTypes?: {
					localisedDescription?: string
					localisedName?: string
					value?: "STORY_POINTS" | "ORIGINAL_ESTIMATE"
				}[]
				state?: "ENABLED" | "DISABLED" | "COMING_SOON"
				toggleLocked?: boolean
			}[]
		}
		FeatureToggleRequestBean: {
			boardId?: number
			enabling?: boolean
			feature?: string
		}
		FieldEditBean: { value?: string }
		FieldMetadata: {
			readonly allowedValues?: unknown[]
			readonly autoCompleteUrl?: string
			readonly configuration?: { [key: string]: unknown }
			readonly defaultValue?: unknown
			readonly hasDefaultValue?: boolean
			readonly key: string
			readonly name: string
			readonly operations: string[]
			readonly required: boolean
			readonly schema: {
				readonly configuration?: { [key: string]: unknown }
				readonly custom?: string
				readonly customId?: number
				readonly items?: string
				readonly system?: string
				readonly type: string
			}
		}
		GroupBean: {
			name?: string
			self?: string
		}
		HistoryMetadata: {
			activityDescription?: string
			activityDescriptionKey?: string
			actor?: {
				avatarUrl?: string
				displayName?: string
				displayNameKey?: string
				id?: string
				type?: string
				url?: string
			} & { [key: string]: unknown }
			cause?: {
				avatarUrl?: string
				displayName?: string
				displayNameKey?: string
				id?: string
				type?: string
				url?: string
			} & { [key: string]: unknown }
			description?: string
			descriptionKey?: string
			emailDescription?: string
			emailDescriptionKey?: string
			extraData?: { [key: string]: string }
			generator?: {
				avatarUrl?: string
				displayName?: string
				displayNameKey?: string
				id?: string
				type?: string
				url?: string
			} & { [key: string]: unknown }
			type?: string
		} & { [key: string]: unknown }
		HistoryMetadataParticipant: {
			avatarUrl?: string
			displayName?: string
			displayNameKey?: string
			id?: string
			type?: string
			url?: string
		} & { [key: string]: unknown }
		IncludedFields: {
			actuallyIncluded?: string[]
			excluded?: string[]
			included?: string[]
		}
		IssueAssignRequestBean: { issues?: string[] }
		IssueBean: {
			readonly changelog?: {
				readonly histories?: {
					readonly author?: {
						accountId?: string
						readonly accountType?: string
						readonly active?: boolean
						readonly avatarUrls?: {
							"16x16"?: string
							"24x24"?: string
							"32x32"?: string
							"48x48"?: string
						}
						readonly displayName?: string
						readonly emailAddress?: string
						readonly key?: string
						readonly name?: string
						readonly self?: string
						readonly timeZone?: string
					}
					readonly created?: string
					readonly historyMetadata?: {
						activityDescription?: string
						activityDescriptionKey?: string
						actor?: {
							avatarUrl?: string
							displayName?: string
							displayNameKey?: string
							id?: string
							type?: string
							url?: string
						} & { [key: string]: unknown }
						cause?: {
							avatarUrl?: string
							displayName?: string
							displayNameKey?: string
							id?: string
							type?: string
							url?: string
						} & { [key: string]: unknown }
						description?: string
						descriptionKey?: string
						emailDescription?: string
						emailDescriptionKey?: string
						extraData?: { [key: string]: string }
						generator?: {
							avatarUrl?: string
							displayName?: string
							displayNameKey?: string
							id?: string
							type?: string
							url?: string
						} & { [key: string]: unknown }
						type?: string
					} & { [key: string]: unknown }
					readonly id?: string
					readonly items?: {
						readonly field?: string
						readonly fieldId?: string
						readonly fieldtype?: string
						readonly from?: string
						readonly fromString?: string
						readonly to?: string
						readonly toString?: string
					}[]
				}[]
				readonly maxResults?: number
				readonly startAt?: number
				readonly total?: number
			}
			readonly editmeta?: {
				readonly fields?: {
					[key: string]: {
						readonly allowedValues?: unknown[]
						readonly autoCompleteUrl?: string
						readonly configuration?: { [key: string]: unknown }
						readonly defaultValue?: unknown
						readonly hasDefaultValue?: boolean
						readonly key: string
						readonly name: string
						readonly operations: string[]
						readonly required: boolean
						readonly schema: {
							readonly configuration?: { [key: string]: unknown }
							readonly custom?: string
							readonly customId?: number
							readonly items?: string
							readonly system?: string
							readonly type: string
						}
					}
				}
			}
			readonly expand?: string
			fields?: components["schemas"]["IssueFields"]
			fieldsToInclude?: {
				actuallyIncluded?: string[]
				excluded?: string[]
				included?: string[]
			}
			readonly id?: string
			readonly key?: string
			readonly names?: { [key: string]: string }
			readonly operations?: components["schemas"]["Operations"]
			readonly properties?: { [key: string]: unknown }
			readonly renderedFields?: { [key: string]: unknown }
			readonly schema?: {
				[key: string]: {
					readonly configuration?: { [key: string]: unknown }
					readonly custom?: string
					readonly customId?: number
					readonly items?: string
					readonly system?: string
					readonly type: string
				}
			}
			readonly self?: string
			readonly transitions?: ({
				readonly expand?: string
				readonly fields?: {
					[key: string]: {
						readonly allowedValues?: unknown[]
						readonly autoCompleteUrl?: string
						readonly configuration?: { [key: string]: unknown }
						readonly defaultValue?: unknown
						readonly hasDefaultValue?: boolean
						readonly key: string
						readonly name: string
						readonly operations: string[]
						readonly required: boolean
						readonly schema: {
							readonly configuration?: { [key: string]: unknown }
							readonly custom?: string
							readonly customId?: number
							readonly items?: string
							readonly system?: string
							readonly type: string
						}
					}
				}
				readonly hasScreen?: boolean
				id?: string
				readonly isAvailable?: boolean
				readonly isConditional?: boolean
				readonly isGlobal?: boolean
				readonly isInitial?: boolean
				looped?: boolean
				readonly name?: string
				readonly to?: {
					readonly description?: string
					readonly iconUrl?: string
					readonly id?: string
					readonly name?: string
					readonly scope?: {
						readonly project?: {
							readonly avatarUrls?: {
								"16x16"?: string
								"24x24"?: string
								"32x32"?: string
								"48x48"?: string
							}
							id?: string
							readonly key?: string
							readonly name?: string
							readonly projectCategory?: {
								readonly description?: string
								readonly id?: string
								readonly name?: string
								readonly self?: string
							}
							readonly projectTypeKey?: "software" | "service_desk" | "business" | (string & {})
							readonly self?: string
							readonly simplified?: boolean
						}
						readonly type?: "PROJECT" | "TEMPLATE" | (string & {})
					} & { [key: string]: unknown }
					readonly self?: string
					readonly statusCategory?: {
						readonly colorName?: string
						readonly id?: number
						readonly key?: string
						readonly name?: string
						readonly self?: string
					} & { [key: string]: unknown }
				} & { [key: string]: unknown }
			} & { [key: string]: unknown })[]
			readonly versionedRepresentations?: { [key: string]: { [key: string]: unknown } }
		}
		IssueRankRequestBean: {
			issues?: string[]
			rankAfterIssue?: string
			rankBeforeIssue?: string
			rankCustomFieldId?: number
		}
		IssueTransition: {
			readonly expand?: string
			readonly fields?: {
				[key: string]: {
					readonly allowedValues?: unknown[]
					readonly autoCompleteUrl?: string
					readonly configuration?: { [key: string]: unknown }
					readonly defaultValue?: unknown
					readonly hasDefaultValue?: boolean
					readonly key: string
					readonly name: string
					readonly operations: string[]
					readonly required: boolean
					readonly schema: {
						readonly configuration?: { [key: string]: unknown }
						readonly custom?: string
						readonly customId?: number
						readonly items?: string
						readonly system?: string
						readonly type: string
					}
				}
			}
			readonly hasScreen?: boolean
			id?: string
			readonly isAvailable?: boolean
			readonly isConditional?: boolean
			readonly isGlobal?: boolean
			readonly isInitial?: boolean
			looped?: boolean
			readonly name?: string
			readonly to?: {
				readonly description?: string
				readonly iconUrl?: string
				readonly id?: string
				readonly name?: string
				readonly scope?: {
					readonly project?: {
						readonly avatarUrls?: {
							"16x16"?: string
							"24x24"?: string
							"32x32"?: string
							"48x48"?: string
						}
						id?: string
						readonly key?: string
						readonly name?: string
						readonly projectCategory?: {
							readonly description?: string
							readonly id?: string
							readonly name?: string
							readonly self?: string
						}
						readonly projectTypeKey?: "software" | "service_desk" | "business"
						readonly self?: string
						readonly simplified?: boolean
					}
					readonly type?: "PROJECT" | "TEMPLATE"
				} & { [key: string]: unknown }
				readonly self?: string
				readonly statusCategory?: {
					readonly colorName?: string
					readonly id?: number
					readonly key?: string
					readonly name?: string
					readonly self?: string
				} & { [key: string]: unknown }
			} & { [key: string]: unknown }
		} & { [key: string]: unknown }
		IssueUpdateMetadata: {
			readonly fields?: {
				[key: string]: {
					readonly allowedValues?: unknown[]
					readonly autoCompleteUrl?: string
					readonly configuration?: { [key: string]: unknown }
					readonly defaultValue?: unknown
					readonly hasDefaultValue?: boolean
					readonly key: string
					readonly name: string
					readonly operations: string[]
					readonly required: boolean
					readonly schema: {
						readonly configuration?: { [key: string]: unknown }
						readonly custom?: string
						readonly customId?: number
						readonly items?: string
						readonly system?: string
						readonly type: string
					}
				}
			}
		}
		JsonTypeBean: {
			readonly configuration?: { [key: string]: unknown }
			readonly custom?: string
			readonly customId?: number
			readonly items?: string
			readonly system?: string
			readonly type: string
		}
		LinkGroup: {
			groups?: components["schemas"]["LinkGroup"][]
			header?: {
				href?: string
				iconClass?: string
				id?: string
				label?: string
				styleClass?: string
				title?: string
				weight?: number
			}
			id?: string
			links?: {
				href?: string
				iconClass?: string
				id?: string
				label?: string
				styleClass?: string
				title?: string
				weight?: number
			}[]
			styleClass?: string
			weight?: number
		}
		LocationBean: {
			projectKeyOrId?: string
			type?: "project" | "user"
		}
		Operations: { readonly linkGroups?: components["schemas"]["LinkGroup"][] } & { [key: string]: unknown }
		PageBeanBoard: {
			isLast?: boolean
			maxResults: number
			startAt: number
			total?: number
			values: {
				readonly admins?: {
					groups?: {
						name?: string
						self?: string
					}[]
					users?: {
						accountId?: string
						active?: boolean
						avatarUrls?: {
							"16x16"?: string
							"24x24"?: string
							"32x32"?: string
							"48x48"?: string
						}
						displayName?: string
						key?: string
						name?: string
						self?: string
					}[]
				}
				readonly canEdit?: boolean
				readonly favourite?: boolean
				id?: number
				readonly isPrivate?: boolean
				location?: {
					avatarURI?: string
					displayName?: string
					name?: string
					projectId?: number
					projectKey?: string
					projectName?: string
					projectTypeKey?: string
					userAccountId?: string
					userId?: number
				}
				name?: string
				readonly self?: string
				type?: string
			}[]
		}
		PageBeanBoardFilterBean: {
			isLast?: boolean
			maxResults: number
			startAt: number
			total?: number
			values: {
				id?: number
				name?: string
				self?: string
			}[]
		}
		PageBeanQuickFilterBean: {
			isLast?: boolean
			maxResults: number
			startAt: number
			total?: number
			values: {
				boardId?: number
				description?: string
				id?: number
				jql?: string
				name?: string
				position?: number
			}[]
		}
		PageOfChangelogs: {
			readonly histories: {
				readonly author?: {
					accountId?: string
					readonly accountType?: string
					readonly active?: boolean
					readonly avatarUrls?: {
						"16x16"?: string
						"24x24"?: string
						"32x32"?: string
						"48x48"?: string
					}
					readonly displayName?: string
					readonly emailAddress?: string
					readonly key?: string
					readonly name?: string
					readonly self?: string
					readonly timeZone?: string
				}
				readonly created?: string
				readonly historyMetadata?: {
					activityDescription?: string
					activityDescriptionKey?: string
					actor?: {
						avatarUrl?: string
						displayName?: string
						displayNameKey?: string
						id?: string
						type?: string
						url?: string
					} & { [key: string]: unknown }
					cause?: {
						avatarUrl?: string
						displayName?: string
						displayNameKey?: string
						id?: string
						type?: string
						url?: string
					} & { [key: string]: unknown }
					description?: string
					descriptionKey?: string
					emailDescription?: string
					emailDescriptionKey?: string
					extraData?: { [key: string]: string }
					generator?: {
						avatarUrl?: string
						displayName?: string
						displayNameKey?: string
						id?: string
						type?: string
						url?: string
					} & { [key: string]: unknown }
					type?: string
				} & { [key: string]: unknown }
				readonly id?: string
				readonly items?: {
					readonly field?: string
					readonly fieldId?: string
					readonly fieldtype?: string
					readonly from?: string
					readonly fromString?: string
					readonly to?: string
					readonly toString?: string
				}[]
			}[]
			readonly maxResults: number
			readonly startAt: number
			readonly total: number
		}
		PartialSuccessBean: {
			entries?: {
				errors?: string[]
				issueId?: number
				issueKey?: string
				status?: number
			}[]
		}
		ProjectDetails: {
			readonly avatarUrls?: {
				"16x16"?: string
				"24x24"?: string
				"32x32"?: string
				"48x48"?: string
			}
			id?: string
			readonly key?: string
			readonly name?: string
			readonly projectCategory?: {
				readonly description?: string
				readonly id?: string
				readonly name?: string
				readonly self?: string
			}
			readonly projectTypeKey?: "software" | "service_desk" | "business"
			readonly self?: string
			readonly simplified?: boolean
		}
		QuickFilterBean: {
			boardId?: number
			description?: string
			id?: number
			jql?: string
			name?: string
			position?: number
		}
		RankingConfigBean: { rankCustomFieldId?: number }
		RelationBean: {
			id?: string
			self?: string
		}
		ReportBean: { [key: string]: unknown }
		ReportsResponseBean: { reports?: { [key: string]: unknown }[] }
		Scope: {
			readonly project?: {
				readonly avatarUrls?: {
					"16x16"?: string
					"24x24"?: string
					"32x32"?: string
					"48x48"?: string
				}
				id?: string
				readonly key?: string
				readonly name?: string
				readonly projectCategory?: {
					readonly description?: string
					readonly id?: string
					readonly name?: string
					readonly self?: string
				}
				readonly projectTypeKey?: "software" | "service_desk" | "business"
				readonly self?: string
				readonly simplified?: boolean
			}
			readonly type?: "PROJECT" | "TEMPLATE"
		} & { [key: string]: unknown }
		SearchResults: {
			readonly expand?: string
			readonly issues: components["schemas"]["IssueBean"][]
			readonly maxResults: number
			readonly names?: { [key: string]: string }
			readonly schema?: {
				[key: string]: {
					readonly configuration?: { [key: string]: unknown }
					readonly custom?: string
					readonly customId?: number
					readonly items?: string
					readonly system?: string
					readonly type: string
				}
			}
			readonly startAt: number
			readonly total: number
			readonly warningMessages?: string[]
		}
		SimpleLink: {
			href?: string
			iconClass?: string
			id?: string
			label?: string
			styleClass?: string
			title?: string
			weight?: number
		}
		SprintBean: {
			completeDate?: string
			createdDate?: string
			endDate?: string
			goal?: string
			id?: number
			name?: string
			originBoardId?: number
			self?: string
			startDate?: string
			state?: string
		}
		SprintCreateBean: {
			endDate?: string
			goal?: string
			name?: string
			originBoardId?: number
			startDate?: string
		}
		SprintSwapBean: { sprintToSwapWith?: number }
		StatusCategory: {
			readonly colorName?: string
			readonly id?: number
			readonly key?: string
			readonly name?: string
			readonly self?: string
		} & { [key: string]: unknown }
		StatusDetails: {
			readonly description?: string
			readonly iconUrl?: string
			readonly id?: string
			readonly name?: string
			readonly scope?: {
				readonly project?: {
					readonly avatarUrls?: {
						"16x16"?: string
						"24x24"?: string
						"32x32"?: string
						"48x48"?: string
					}
					id?: string
					readonly key?: string
					readonly name?: string
					readonly projectCategory?: {
						readonly description?: string
						readonly id?: string
						readonly name?: string
						readonly self?: string
					}
					readonly projectTypeKey?: "software" | "service_desk" | "business"
					readonly self?: string
					readonly simplified?: boolean
				}
				readonly type?: "PROJECT" | "TEMPLATE"
			} & { [key: string]: unknown }
			readonly self?: string
			readonly statusCategory?: {
				readonly colorName?: string
				readonly id?: number
				readonly key?: string
				readonly name?: string
				readonly self?: string
			} & { [key: string]: unknown }
		} & { [key: string]: unknown }
		StringList: { [key: string]: unknown }
		SubqueryBean: { query?: string }
		UpdatedProjectCategory: {
			readonly description?: string
			readonly id?: string
			readonly name?: string
			readonly self?: string
		}
		UserBean: {
			accountId?: string
			active?: boolean
			avatarUrls?: {
				"16x16"?: string
				"24x24"?: string
				"32x32"?: string
				"48x48"?: string
			}
			displayName?: string
			key?: string
			name?: string
			self?: string
		}
		UserBeanAvatarUrls: {
			"16x16"?: string
			"24x24"?: string
			"32x32"?: string
			"48x48"?: string
		}
		UserDetails: {
			accountId?: string
			readonly accountType?: string
			readonly active?: boolean
			readonly avatarUrls?: {
				"16x16"?: string
				"24x24"?: string
				"32x32"?: string
				"48x48"?: string
			}
			readonly displayName?: string
			readonly emailAddress?: string
			readonly key?: string
			readonly name?: string
			readonly self?: string
			readonly timeZone?: string
		}
		IssueIdOrKeysAssociation: {
			associationType: "issueKeys" | "issueIdOrKeys" | (string & {})
			values: string[]
		}
		ServiceIdOrKeysAssociation: {
			associationType: "serviceIdOrKeys"
			values: string[]
		}
		EntityAssociation: {
			associationType: "commit" | "repository" | (string & {})
			values: ({
				commitHash: string
				repositoryId: string
			} | { repositoryId: string })[]
		}
		SoftwareIssueResults: {
			readonly expand?: string
			readonly isLast?: boolean
			readonly issues: components["schemas"]["IssueBean"][]
			readonly names?: { [key: string]: string }
			readonly nextPageToken?: string
			readonly schema?: { [key: string]: components["schemas"]["JsonTypeBean"] }
			readonly warningMessages?: string[]
		}
		IssueCountBean: { count?: number }
		IssueFields: {
			flagged?: boolean
			sprint?: components["schemas"]["Sprint"] | null
			closedSprints?: components["schemas"]["Sprint"][]
			epic?: components["schemas"]["Epic"] | null
		} & JiraV2['schemas']['IssueFields']
		IssueIdOrKeysAssociationRequest: {
			associationType: "issueKeys" | "issueIdOrKeys"
			values: string[]
		}
		EntityAssociationRequest: {
			associationType: "commit" | "repository"
			values: ({
				commitHash: string
				repositoryId: string | number
			} | { repositoryId: string | number })[]
		}
	}
}
