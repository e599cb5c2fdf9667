// Written by `npm run generate`, never by hand. Its source is in manifest.json.

export interface paths {
	"/_edge/tenant_info": {
		/** GET /_edge/tenant_info (undocumented) */
		get: { responses: { 200: { content: { "application/json": { cloudId: string } } } } }
	}
	"/rest/atlassian-connect/1/addons/{addonKey}": {
		/** GET /rest/atlassian-connect/1/addons/{addonKey} (undocumented) */
		get: {
			parameters: { path: { addonKey: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							key: string
							version: string
							state: string
							host?: {
								product: string
								contacts?: {
									name: string
									email: string
								}[]
							}
							license?: {
								active: boolean
								type?: string
								evaluation?: boolean
								supportEntitlementNumber?: string
								expirationDate?: string
								capabilitySet?: string
							}
							links?: {
								self?: { href: string }[]
								marketplace?: { href: string }[]
							}
						}
					}
				}
			}
		}
	}
	"/wiki/rest/atlassian-connect/1/addons/{addonKey}": {
		/** GET /wiki/rest/atlassian-connect/1/addons/{addonKey} (undocumented) */
		get: {
			parameters: { path: { addonKey: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							key: string
							version: string
							state: string
							host?: {
								product: string
								contacts?: {
									name: string
									email: string
								}[]
							}
							license?: {
								active: boolean
								type?: string
								evaluation?: boolean
								supportEntitlementNumber?: string
								expirationDate?: string
								capabilitySet?: string
							}
							links?: {
								self?: { href: string }[]
								marketplace?: { href: string }[]
							}
						}
					}
				}
			}
		}
	}
	"/rest/webhooks/1.0/webhook": {
		/** GET /rest/webhooks/1.0/webhook (undocumented) */
		get: {
			responses: {
				200: {
					content: {
						"application/json": {
							name: string
							url: string
							events: string[]
							description?: string
							enabled?: boolean
							excludeBody?: boolean
							filters?: { [key: string]: string }
							secret?: string
							self?: string
							lastUpdated?: number
						}[]
					}
				}
			}
		}
		/** POST /rest/webhooks/1.0/webhook (undocumented) */
		post: {
			requestBody: {
				content: {
					"application/json": {
						name: string
						url: string
						events: string[]
						description?: string
						enabled?: boolean
						excludeBody?: boolean
						filters?: { [key: string]: string }
						secret?: string
					}
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							name: string
							url: string
							events: string[]
							description?: string
							enabled?: boolean
							excludeBody?: boolean
							filters?: { [key: string]: string }
							secret?: string
							self?: string
							lastUpdated?: number
						}
					}
				}
			}
		}
	}
	"/rest/webhooks/1.0/webhook/{id}": {
		/** GET /rest/webhooks/1.0/webhook/{id} (undocumented) */
		get: {
			parameters: { path: { id: string | number } }
			responses: {
				200: {
					content: {
						"application/json": {
							name: string
							url: string
							events: string[]
							description?: string
							enabled?: boolean
							excludeBody?: boolean
							filters?: { [key: string]: string }
							secret?: string
							self?: string
							lastUpdated?: number
						}
					}
				}
			}
		}
		/** PUT /rest/webhooks/1.0/webhook/{id} (undocumented) */
		put: {
			parameters: { path: { id: string | number } }
			requestBody: {
				content: {
					"application/json": {
						name?: string
						url?: string
						events?: string[]
						description?: string
						enabled?: boolean
						excludeBody?: boolean
						filters?: { [key: string]: string }
						secret?: string
					}
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							name: string
							url: string
							events: string[]
							description?: string
							enabled?: boolean
							excludeBody?: boolean
							filters?: { [key: string]: string }
							secret?: string
							self?: string
							lastUpdated?: number
						}
					}
				}
			}
		}
		/** DELETE /rest/webhooks/1.0/webhook/{id} (undocumented) */
		delete: {
			parameters: { path: { id: string | number } }
			responses: { 204: {} }
		}
	}
	"/wiki/rest/webhooks/1.0/webhook": {
		/** GET /wiki/rest/webhooks/1.0/webhook (undocumented) */
		get: {
			responses: {
				200: {
					content: {
						"application/json": {
							name: string
							url: string
							events: string[]
							description?: string
							enabled?: boolean
							excludeBody?: boolean
							filters?: { [key: string]: string }
							secret?: string
							self?: string
							lastUpdated?: number
						}[]
					}
				}
			}
		}
		/** POST /wiki/rest/webhooks/1.0/webhook (undocumented) */
		post: {
			requestBody: {
				content: {
					"application/json": {
						name: string
						url: string
						events: string[]
						description?: string
						enabled?: boolean
						excludeBody?: boolean
						filters?: { [key: string]: string }
						secret?: string
					}
				}
			}
			responses: {
				200: {
					content: {
						"application/json": {
							name: string
							url: string
							events: string[]
							description?: string
							enabled?: boolean
							excludeBody?: boolean
							filters?: { [key: string]: string }
							secret?: string
							self?: string
							lastUpdated?: number
						}
					}
				}
			}
		}
	}
	"/rest/dev-status/1.0/issue/summary": {
		/** GET /rest/dev-status/1.0/issue/summary (undocumented) */
		get: {
			parameters: { query: { issueId: string | number } }
			responses: { 200: { content: { "application/json": unknown } } }
		}
	}
	"/rest/dev-status/1.0/issue/detail": {
		/** GET /rest/dev-status/1.0/issue/detail (undocumented) */
		get: {
			parameters: {
				query: {
					issueId: string | number
					applicationType?: string
					dataType?: string
				}
			}
			responses: { 200: { content: { "application/json": unknown } } }
		}
	}
	"/rest/designs/1.0/bulk": {
		/** POST /rest/designs/1.0/bulk (undocumented) */
		post: {
			requestBody: { content: { "application/json": { [key: string]: unknown } } }
			responses: { 200: { content: { "application/json": unknown } } }
		}
	}
	"/rest/greenhopper/1.0/sprintquery/{rapidViewId}": {
		/** GET /rest/greenhopper/1.0/sprintquery/{rapidViewId} (undocumented) */
		get: {
			parameters: {
				query?: {
					includeHistoricSprints?: boolean | ("true" | "false")
					includeFutureSprints?: boolean | ("true" | "false")
				}
				path: { rapidViewId: string | number }
			}
			responses: { 200: { content: { "application/json": unknown } } }
		}
	}
	"/rest/greenhopper/1.0/rapid/charts/sprintreport": {
		/** GET /rest/greenhopper/1.0/rapid/charts/sprintreport (undocumented) */
		get: {
			parameters: {
				query: {
					rapidViewId: string | number
					sprintId: string | number
				}
			}
			responses: { 200: { content: { "application/json": unknown } } }
		}
	}
	"/rest/greenhopper/1.0/rapid/charts/velocity": {
		/** GET /rest/greenhopper/1.0/rapid/charts/velocity (undocumented) */
		get: {
			parameters: { query: { rapidViewId: string | number } }
			responses: { 200: { content: { "application/json": unknown } } }
		}
	}
}
export interface components {}
