// Written by `npm run generate`, never by hand. Its source is in manifest.json.

import type { paths as JiraV3 } from './jira-v3.d.ts'
import type { paths as JiraV2 } from './jira-v2.d.ts'
import type { paths as JiraSoftware } from './jira-software.d.ts'
import type { paths as JiraServiceManagement } from './jira-service-management.d.ts'
import type { paths as ConfluenceV1 } from './confluence-v1.d.ts'
import type { paths as ConfluenceV2 } from './confluence-v2.d.ts'
import type { paths as Bitbucket } from './bitbucket.d.ts'
import type { paths as Assets } from './assets.d.ts'
import type { paths as Undocumented } from './undocumented.d.ts'

export interface routes {
	'rest': {
		'api': {
			'3': {
				'announcementBanner': { '/': at1<'announcementBanner'> }
				'app': {
					'field': {
						'context': {
							'configuration': {
								'list': { '/': at1<'app/field/context/configuration/list'> }
							}
						}
						'value': { '/': at1<'app/field/value'> }
						'{}': {
							'context': {
								'configuration': { '/': at1<'app/field/{fieldIdOrKey}/context/configuration'> }
							}
							'value': { '/': at1<'app/field/{fieldIdOrKey}/value'> }
						}
					}
				}
				'application-properties': {
					'/': at1<'application-properties'>
					'advanced-settings': { '/': at1<'application-properties/advanced-settings'> }
					'{}': { '/': at1<'application-properties/{id}'> }
				}
				'applicationrole': {
					'/': at1<'applicationrole'>
					'{}': { '/': at1<'applicationrole/{key}'> }
				}
				'attachment': {
					'content': {
						'{}': { '/': at1<'attachment/content/{id}'> }
					}
					'meta': { '/': at1<'attachment/meta'> }
					'thumbnail': {
						'{}': { '/': at1<'attachment/thumbnail/{id}'> }
					}
					'{}': {
						'/': at1<'attachment/{id}'>
						'expand': {
							'human': { '/': at1<'attachment/{id}/expand/human'> }
							'raw': { '/': at1<'attachment/{id}/expand/raw'> }
						}
					}
				}
				'auditing': {
					'record': { '/': at1<'auditing/record'> }
				}
				'avatar': {
					'{}': {
						'system': { '/': at1<'avatar/{type}/system'> }
					}
				}
				'bulk': {
					'issues': {
						'delete': { '/': at1<'bulk/issues/delete'> }
						'fields': { '/': at1<'bulk/issues/fields'> }
						'move': { '/': at1<'bulk/issues/move'> }
						'transition': { '/': at1<'bulk/issues/transition'> }
						'unwatch': { '/': at1<'bulk/issues/unwatch'> }
						'watch': { '/': at1<'bulk/issues/watch'> }
					}
					'queue': {
						'{}': { '/': at1<'bulk/queue/{taskId}'> }
					}
				}
				'changelog': {
					'bulkfetch': { '/': at1<'changelog/bulkfetch'> }
				}
				'classification-levels': { '/': at1<'classification-levels'> }
				'comment': {
					'list': { '/': at1<'comment/list'> }
					'{}': {
						'properties': {
							'/': at1<'comment/{commentId}/properties'>
							'{}': { '/': at1<'comment/{commentId}/properties/{propertyKey}'> }
						}
					}
				}
				'component': {
					'/': at1<'component'>
					'{}': {
						'/': at1<'component/{id}'>
						'relatedIssueCounts': { '/': at1<'component/{id}/relatedIssueCounts'> }
					}
				}
				'config': {
					'fieldschemes': {
						'/': at1<'config/fieldschemes'>
						'fields': {
							'/': at1<'config/fieldschemes/fields'>
							'parameters': { '/': at1<'config/fieldschemes/fields/parameters'> }
						}
						'projects': { '/': at1<'config/fieldschemes/projects'> }
						'{}': {
							'/': at1<'config/fieldschemes/{id}'>
							'clone': { '/': at1<'config/fieldschemes/{id}/clone'> }
							'fields': {
								'/': at1<'config/fieldschemes/{id}/fields'>
								'{}': {
									'parameters': { '/': at1<'config/fieldschemes/{id}/fields/{fieldId}/parameters'> }
								}
							}
							'projects': { '/': at1<'config/fieldschemes/{id}/projects'> }
						}
					}
				}
				'configuration': {
					'/': at1<'configuration'>
					'timetracking': {
						'/': at1<'configuration/timetracking'>
						'list': { '/': at1<'configuration/timetracking/list'> }
						'options': { '/': at1<'configuration/timetracking/options'> }
					}
				}
				'customFieldOption': {
					'{}': { '/': at1<'customFieldOption/{id}'> }
				}
				'dashboard': {
					'/': at1<'dashboard'>
					'bulk': {
						'edit': { '/': at1<'dashboard/bulk/edit'> }
					}
					'gadgets': { '/': at1<'dashboard/gadgets'> }
					'search': { '/': at1<'dashboard/search'> }
					'{}': {
						'/': at1<'dashboard/{id}'>
						'gadget': {
							'/': at1<'dashboard/{dashboardId}/gadget'>
							'{}': { '/': at1<'dashboard/{dashboardId}/gadget/{gadgetId}'> }
						}
						'items': {
							'{}': {
								'properties': {
									'/': at1<'dashboard/{dashboardId}/items/{itemId}/properties'>
									'{}': { '/': at1<'dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'> }
								}
							}
						}
						'copy': { '/': at1<'dashboard/{id}/copy'> }
					}
				}
				'data-policy': {
					'/': at1<'data-policy'>
					'project': { '/': at1<'data-policy/project'> }
				}
				'events': { '/': at1<'events'> }
				'expression': {
					'analyse': { '/': at1<'expression/analyse'> }
					'eval': { '/': at1<'expression/eval'> }
					'evaluate': { '/': at1<'expression/evaluate'> }
				}
				'field': {
					'/': at1<'field'>
					'association': { '/': at1<'field/association'> }
					'search': {
						'/': at1<'field/search'>
						'trashed': { '/': at1<'field/search/trashed'> }
					}
					'{}': {
						'/': at1<'field/{fieldId}' | 'field/{id}'>
						'association': {
							'project': { '/': at1<'field/{fieldId}/association/project'> }
						}
						'context': {
							'/': at1<'field/{fieldId}/context'>
							'defaultValue': { '/': at25<'defaultValue'> }
							'defaultValues': { '/': at25<'defaultValues'> }
							'issuetypemapping': { '/': at25<'issuetypemapping'> }
							'mapping': { '/': at25<'mapping'> }
							'projectmapping': { '/': at25<'projectmapping'> }
							'{}': {
								'/': at25<'{contextId}'>
								'issuetype': {
									'/': at25<'{contextId}/issuetype'>
									'remove': { '/': at25<'{contextId}/issuetype/remove'> }
								}
								'option': {
									'/': at25<'{contextId}/option'>
									'move': { '/': at25<'{contextId}/option/move'> }
									'{}': {
										'/': at25<'{contextId}/option/{optionId}'>
										'issue': { '/': at25<'{contextId}/option/{optionId}/issue'> }
									}
								}
								'project': {
									'/': at25<'{contextId}/project'>
									'remove': { '/': at25<'{contextId}/project/remove'> }
								}
							}
						}
						'contexts': { '/': at1<'field/{fieldId}/contexts'> }
						'screens': { '/': at1<'field/{fieldId}/screens'> }
						'option': {
							'/': at1<'field/{fieldKey}/option'>
							'suggestions': {
								'edit': { '/': at1<'field/{fieldKey}/option/suggestions/edit'> }
								'search': { '/': at1<'field/{fieldKey}/option/suggestions/search'> }
							}
							'{}': {
								'/': at1<'field/{fieldKey}/option/{optionId}'>
								'issue': { '/': at1<'field/{fieldKey}/option/{optionId}/issue'> }
							}
						}
						'restore': { '/': at1<'field/{id}/restore'> }
						'trash': { '/': at1<'field/{id}/trash'> }
					}
				}
				'fieldconfiguration': {
					'/': at1<'fieldconfiguration'>
					'{}': {
						'/': at1<'fieldconfiguration/{id}'>
						'fields': { '/': at1<'fieldconfiguration/{id}/fields'> }
					}
				}
				'fieldconfigurationscheme': {
					'/': at1<'fieldconfigurationscheme'>
					'mapping': { '/': at1<'fieldconfigurationscheme/mapping'> }
					'project': { '/': at1<'fieldconfigurationscheme/project'> }
					'{}': {
						'/': at1<'fieldconfigurationscheme/{id}'>
						'mapping': {
							'/': at1<'fieldconfigurationscheme/{id}/mapping'>
							'delete': { '/': at1<'fieldconfigurationscheme/{id}/mapping/delete'> }
						}
					}
				}
				'filter': {
					'/': at1<'filter'>
					'defaultShareScope': { '/': at1<'filter/defaultShareScope'> }
					'favourite': { '/': at1<'filter/favourite'> }
					'my': { '/': at1<'filter/my'> }
					'search': { '/': at1<'filter/search'> }
					'{}': {
						'/': at1<'filter/{id}'>
						'columns': { '/': at1<'filter/{id}/columns'> }
						'favourite': { '/': at1<'filter/{id}/favourite'> }
						'owner': { '/': at1<'filter/{id}/owner'> }
						'permission': {
							'/': at1<'filter/{id}/permission'>
							'{}': { '/': at1<'filter/{id}/permission/{permissionId}'> }
						}
					}
				}
				'forge': {
					'panel': {
						'action': {
							'bulk': {
								'async': { '/': at1<'forge/panel/action/bulk/async'> }
							}
						}
					}
				}
				'group': {
					'/': at1<'group'>
					'bulk': { '/': at1<'group/bulk'> }
					'member': { '/': at1<'group/member'> }
					'user': { '/': at1<'group/user'> }
				}
				'groups': {
					'picker': { '/': at1<'groups/picker'> }
				}
				'groupuserpicker': { '/': at1<'groupuserpicker'> }
				'instance': {
					'license': { '/': at1<'instance/license'> }
				}
				'issue': {
					'/': at1<'issue'>
					'archive': { '/': at1<'issue/archive'> }
					'bulk': { '/': at1<'issue/bulk'> }
					'bulkfetch': { '/': at1<'issue/bulkfetch'> }
					'createmeta': {
						'/': at1<'issue/createmeta'>
						'{}': {
							'issuetypes': {
								'/': at1<'issue/createmeta/{projectIdOrKey}/issuetypes'>
								'{}': { '/': at1<'issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}'> }
							}
						}
					}
					'limit': {
						'report': { '/': at1<'issue/limit/report'> }
					}
					'picker': { '/': at1<'issue/picker'> }
					'properties': {
						'/': at1<'issue/properties'>
						'multi': { '/': at1<'issue/properties/multi'> }
						'{}': { '/': at1<'issue/properties/{propertyKey}'> }
					}
					'unarchive': { '/': at1<'issue/unarchive'> }
					'watching': { '/': at1<'issue/watching'> }
					'{}': {
						'/': at1<'issue/{issueIdOrKey}'>
						'assignee': { '/': at19<'assignee'> }
						'attachments': { '/': at19<'attachments'> }
						'changelog': {
							'/': at19<'changelog'>
							'list': { '/': at19<'changelog/list'> }
						}
						'comment': {
							'/': at19<'comment'>
							'{}': { '/': at19<'comment/{id}'> }
						}
						'editmeta': { '/': at19<'editmeta'> }
						'notify': { '/': at19<'notify'> }
						'properties': {
							'/': at19<'properties'>
							'{}': { '/': at19<'properties/{propertyKey}'> }
						}
						'remotelink': {
							'/': at19<'remotelink'>
							'{}': { '/': at19<'remotelink/{linkId}'> }
						}
						'transitions': { '/': at19<'transitions'> }
						'votes': { '/': at19<'votes'> }
						'watchers': { '/': at19<'watchers'> }
						'worklog': {
							'/': at19<'worklog'>
							'move': { '/': at19<'worklog/move'> }
							'{}': {
								'/': at19<'worklog/{id}'>
								'properties': {
									'/': at19<'worklog/{worklogId}/properties'>
									'{}': { '/': at19<'worklog/{worklogId}/properties/{propertyKey}'> }
								}
							}
						}
					}
				}
				'issueLink': {
					'/': at1<'issueLink'>
					'{}': { '/': at1<'issueLink/{linkId}'> }
				}
				'issueLinkType': {
					'/': at1<'issueLinkType'>
					'{}': { '/': at1<'issueLinkType/{issueLinkTypeId}'> }
				}
				'issues': {
					'archive': {
						'export': { '/': at1<'issues/archive/export'> }
					}
				}
				'issuesecurityschemes': {
					'/': at1<'issuesecurityschemes'>
					'level': {
						'/': at28<'level'>
						'default': { '/': at28<'level/default'> }
						'member': { '/': at28<'level/member'> }
					}
					'project': { '/': at28<'project'> }
					'search': { '/': at28<'search'> }
					'{}': {
						'/': at28<'{id}' | '{schemeId}'>
						'members': { '/': at28<'{issueSecuritySchemeId}/members'> }
						'level': {
							'/': at28<'{schemeId}/level'>
							'{}': {
								'/': at28<'{schemeId}/level/{levelId}'>
								'member': {
									'/': at28<'{schemeId}/level/{levelId}/member'>
									'{}': { '/': at28<'{schemeId}/level/{levelId}/member/{memberId}'> }
								}
							}
						}
					}
				}
				'issuetype': {
					'/': at1<'issuetype'>
					'project': { '/': at1<'issuetype/project'> }
					'{}': {
						'/': at1<'issuetype/{id}'>
						'alternatives': { '/': at1<'issuetype/{id}/alternatives'> }
						'avatar2': { '/': at1<'issuetype/{id}/avatar2'> }
						'properties': {
							'/': at1<'issuetype/{issueTypeId}/properties'>
							'{}': { '/': at1<'issuetype/{issueTypeId}/properties/{propertyKey}'> }
						}
					}
				}
				'issuetypescheme': {
					'/': at1<'issuetypescheme'>
					'mapping': { '/': at1<'issuetypescheme/mapping'> }
					'project': { '/': at1<'issuetypescheme/project'> }
					'{}': {
						'/': at1<'issuetypescheme/{issueTypeSchemeId}'>
						'issuetype': {
							'/': at1<'issuetypescheme/{issueTypeSchemeId}/issuetype'>
							'move': { '/': at1<'issuetypescheme/{issueTypeSchemeId}/issuetype/move'> }
							'{}': { '/': at1<'issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}'> }
						}
					}
				}
				'issuetypescreenscheme': {
					'/': at1<'issuetypescreenscheme'>
					'mapping': { '/': at1<'issuetypescreenscheme/mapping'> }
					'project': { '/': at1<'issuetypescreenscheme/project'> }
					'{}': {
						'/': at1<'issuetypescreenscheme/{issueTypeScreenSchemeId}'>
						'mapping': {
							'/': at1<'issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping'>
							'default': { '/': at1<'issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default'> }
							'remove': { '/': at1<'issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove'> }
						}
						'project': { '/': at1<'issuetypescreenscheme/{issueTypeScreenSchemeId}/project'> }
					}
				}
				'jql': {
					'autocompletedata': {
						'/': at1<'jql/autocompletedata'>
						'suggestions': { '/': at1<'jql/autocompletedata/suggestions'> }
					}
					'function': {
						'computation': {
							'/': at1<'jql/function/computation'>
							'search': { '/': at1<'jql/function/computation/search'> }
						}
					}
					'match': { '/': at1<'jql/match'> }
					'parse': { '/': at1<'jql/parse'> }
					'pdcleaner': { '/': at1<'jql/pdcleaner'> }
					'sanitize': { '/': at1<'jql/sanitize'> }
				}
				'label': { '/': at1<'label'> }
				'license': {
					'approximateLicenseCount': {
						'/': at1<'license/approximateLicenseCount'>
						'product': {
							'{}': { '/': at1<'license/approximateLicenseCount/product/{applicationKey}'> }
						}
					}
				}
				'mypermissions': { '/': at1<'mypermissions'> }
				'mypreferences': {
					'/': at1<'mypreferences'>
					'locale': { '/': at1<'mypreferences/locale'> }
				}
				'myself': { '/': at1<'myself'> }
				'notificationscheme': {
					'/': at1<'notificationscheme'>
					'project': { '/': at1<'notificationscheme/project'> }
					'{}': {
						'/': at1<'notificationscheme/{id}' | 'notificationscheme/{notificationSchemeId}'>
						'notification': {
							'/': at1<'notificationscheme/{id}/notification'>
							'{}': { '/': at1<'notificationscheme/{notificationSchemeId}/notification/{notificationId}'> }
						}
					}
				}
				'permissions': {
					'/': at1<'permissions'>
					'check': { '/': at1<'permissions/check'> }
					'project': { '/': at1<'permissions/project'> }
				}
				'permissionscheme': {
					'/': at1<'permissionscheme'>
					'{}': {
						'/': at1<'permissionscheme/{schemeId}'>
						'permission': {
							'/': at1<'permissionscheme/{schemeId}/permission'>
							'{}': { '/': at1<'permissionscheme/{schemeId}/permission/{permissionId}'> }
						}
					}
				}
				'plans': {
					'plan': {
						'/': at1<'plans/plan'>
						'{}': {
							'/': at1<'plans/plan/{planId}'>
							'archive': { '/': at1<'plans/plan/{planId}/archive'> }
							'duplicate': { '/': at1<'plans/plan/{planId}/duplicate'> }
							'team': {
								'/': at1<'plans/plan/{planId}/team'>
								'atlassian': {
									'/': at1<'plans/plan/{planId}/team/atlassian'>
									'{}': { '/': at1<'plans/plan/{planId}/team/atlassian/{atlassianTeamId}'> }
								}
								'planonly': {
									'/': at1<'plans/plan/{planId}/team/planonly'>
									'{}': { '/': at1<'plans/plan/{planId}/team/planonly/{planOnlyTeamId}'> }
								}
							}
							'trash': { '/': at1<'plans/plan/{planId}/trash'> }
						}
					}
				}
				'priority': {
					'/': at1<'priority'>
					'default': { '/': at1<'priority/default'> }
					'move': { '/': at1<'priority/move'> }
					'search': { '/': at1<'priority/search'> }
					'{}': { '/': at1<'priority/{id}'> }
				}
				'priorityscheme': {
					'/': at1<'priorityscheme'>
					'mappings': { '/': at1<'priorityscheme/mappings'> }
					'priorities': {
						'available': { '/': at1<'priorityscheme/priorities/available'> }
					}
					'{}': {
						'/': at1<'priorityscheme/{schemeId}'>
						'priorities': { '/': at1<'priorityscheme/{schemeId}/priorities'> }
						'projects': { '/': at1<'priorityscheme/{schemeId}/projects'> }
					}
				}
				'project': {
					'/': at1<'project'>
					'recent': { '/': at1<'project/recent'> }
					'search': { '/': at1<'project/search'> }
					'type': {
						'/': at1<'project/type'>
						'accessible': { '/': at1<'project/type/accessible'> }
						'{}': {
							'/': at1<'project/type/{projectTypeKey}'>
							'accessible': { '/': at1<'project/type/{projectTypeKey}/accessible'> }
						}
					}
					'{}': {
						'/': at1<'project/{projectIdOrKey}'>
						'archive': { '/': at13<'archive'> }
						'avatar': {
							'/': at13<'avatar'>
							'{}': { '/': at13<'avatar/{id}'> }
						}
						'avatar2': { '/': at13<'avatar2'> }
						'avatars': { '/': at13<'avatars'> }
						'classification-config': { '/': at13<'classification-config'> }
						'classification-level': {
							'default': { '/': at13<'classification-level/default'> }
						}
						'component': { '/': at13<'component'> }
						'components': { '/': at13<'components'> }
						'delete': { '/': at13<'delete'> }
						'features': {
							'/': at13<'features'>
							'{}': { '/': at13<'features/{featureKey}'> }
						}
						'properties': {
							'/': at13<'properties'>
							'{}': { '/': at13<'properties/{propertyKey}'> }
						}
						'restore': { '/': at13<'restore'> }
						'role': {
							'/': at13<'role'>
							'{}': { '/': at13<'role/{id}'> }
						}
						'roledetails': { '/': at13<'roledetails'> }
						'statuses': { '/': at13<'statuses'> }
						'version': { '/': at13<'version'> }
						'versions': { '/': at13<'versions'> }
						'email': { '/': at1<'project/{projectId}/email'> }
						'hierarchy': { '/': at1<'project/{projectId}/hierarchy'> }
						'issuesecuritylevelscheme': { '/': at1<'project/{projectKeyOrId}/issuesecuritylevelscheme'> }
						'notificationscheme': { '/': at1<'project/{projectKeyOrId}/notificationscheme'> }
						'permissionscheme': { '/': at1<'project/{projectKeyOrId}/permissionscheme'> }
						'securitylevel': { '/': at1<'project/{projectKeyOrId}/securitylevel'> }
					}
				}
				'project-template': {
					'/': at1<'project-template'>
					'edit-template': { '/': at1<'project-template/edit-template'> }
					'live-template': { '/': at1<'project-template/live-template'> }
					'remove-template': { '/': at1<'project-template/remove-template'> }
					'save-template': { '/': at1<'project-template/save-template'> }
				}
				'projectCategory': {
					'/': at1<'projectCategory'>
					'{}': { '/': at1<'projectCategory/{id}'> }
				}
				'projects': {
					'fields': { '/': at1<'projects/fields'> }
				}
				'projectvalidate': {
					'key': { '/': at1<'projectvalidate/key'> }
					'validProjectKey': { '/': at1<'projectvalidate/validProjectKey'> }
					'validProjectName': { '/': at1<'projectvalidate/validProjectName'> }
				}
				'redact': {
					'/': at1<'redact'>
					'status': {
						'{}': { '/': at1<'redact/status/{jobId}'> }
					}
				}
				'resolution': {
					'/': at1<'resolution'>
					'default': { '/': at1<'resolution/default'> }
					'move': { '/': at1<'resolution/move'> }
					'search': { '/': at1<'resolution/search'> }
					'{}': { '/': at1<'resolution/{id}'> }
				}
				'role': {
					'/': at1<'role'>
					'{}': {
						'/': at1<'role/{id}'>
						'actors': { '/': at1<'role/{id}/actors'> }
					}
				}
				'screens': {
					'/': at1<'screens'>
					'addToDefault': {
						'{}': { '/': at1<'screens/addToDefault/{fieldId}'> }
					}
					'tabs': { '/': at1<'screens/tabs'> }
					'{}': {
						'/': at1<'screens/{screenId}'>
						'availableFields': { '/': at1<'screens/{screenId}/availableFields'> }
						'tabs': {
							'/': at1<'screens/{screenId}/tabs'>
							'{}': {
								'/': at1<'screens/{screenId}/tabs/{tabId}'>
								'fields': {
									'/': at1<'screens/{screenId}/tabs/{tabId}/fields'>
									'{}': {
										'/': at1<'screens/{screenId}/tabs/{tabId}/fields/{id}'>
										'move': { '/': at1<'screens/{screenId}/tabs/{tabId}/fields/{id}/move'> }
									}
								}
								'move': {
									'{}': { '/': at1<'screens/{screenId}/tabs/{tabId}/move/{pos}'> }
								}
							}
						}
					}
				}
				'screenscheme': {
					'/': at1<'screenscheme'>
					'{}': { '/': at1<'screenscheme/{screenSchemeId}'> }
				}
				'search': {
					'/': at1<'search'>
					'approximate-count': { '/': at1<'search/approximate-count'> }
					'jql': { '/': at1<'search/jql'> }
				}
				'securitylevel': {
					'{}': { '/': at1<'securitylevel/{id}'> }
				}
				'serverInfo': { '/': at1<'serverInfo'> }
				'settings': {
					'columns': { '/': at1<'settings/columns'> }
				}
				'status': {
					'/': at1<'status'>
					'{}': { '/': at1<'status/{idOrName}'> }
				}
				'statuscategory': {
					'/': at1<'statuscategory'>
					'{}': { '/': at1<'statuscategory/{idOrKey}'> }
				}
				'statuses': {
					'/': at1<'statuses'>
					'byNames': { '/': at1<'statuses/byNames'> }
					'search': { '/': at1<'statuses/search'> }
					'{}': {
						'project': {
							'{}': {
								'issueTypeUsages': { '/': at1<'statuses/{statusId}/project/{projectId}/issueTypeUsages'> }
							}
						}
						'projectUsages': { '/': at1<'statuses/{statusId}/projectUsages'> }
						'workflowUsages': { '/': at1<'statuses/{statusId}/workflowUsages'> }
					}
				}
				'task': {
					'{}': {
						'/': at1<'task/{taskId}'>
						'cancel': { '/': at1<'task/{taskId}/cancel'> }
					}
				}
				'uiModifications': {
					'/': at1<'uiModifications'>
					'{}': { '/': at1<'uiModifications/{uiModificationId}'> }
				}
				'universal_avatar': {
					'type': {
						'{}': {
							'owner': {
								'{}': {
									'/': at1<'universal_avatar/type/{type}/owner/{entityId}'>
									'avatar': {
										'{}': { '/': at1<'universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}'> }
									}
								}
							}
						}
					}
					'view': {
						'type': {
							'{}': {
								'/': at1<'universal_avatar/view/type/{type}'>
								'avatar': {
									'{}': { '/': at1<'universal_avatar/view/type/{type}/avatar/{id}'> }
								}
								'owner': {
									'{}': { '/': at1<'universal_avatar/view/type/{type}/owner/{entityId}'> }
								}
							}
						}
					}
				}
				'user': {
					'/': at1<'user'>
					'assignable': {
						'multiProjectSearch': { '/': at1<'user/assignable/multiProjectSearch'> }
						'search': { '/': at1<'user/assignable/search'> }
					}
					'bulk': {
						'/': at1<'user/bulk'>
						'migration': { '/': at1<'user/bulk/migration'> }
					}
					'columns': { '/': at1<'user/columns'> }
					'email': {
						'/': at1<'user/email'>
						'bulk': { '/': at1<'user/email/bulk'> }
					}
					'groups': { '/': at1<'user/groups'> }
					'permission': {
						'search': { '/': at1<'user/permission/search'> }
					}
					'picker': { '/': at1<'user/picker'> }
					'properties': {
						'/': at1<'user/properties'>
						'{}': { '/': at1<'user/properties/{propertyKey}'> }
					}
					'search': {
						'/': at1<'user/search'>
						'query': {
							'/': at1<'user/search/query'>
							'key': { '/': at1<'user/search/query/key'> }
						}
					}
					'viewissue': {
						'search': { '/': at1<'user/viewissue/search'> }
					}
				}
				'users': {
					'/': at1<'users'>
					'search': { '/': at1<'users/search'> }
				}
				'version': {
					'/': at1<'version'>
					'{}': {
						'/': at1<'version/{id}'>
						'mergeto': {
							'{}': { '/': at1<'version/{id}/mergeto/{moveIssuesTo}'> }
						}
						'move': { '/': at1<'version/{id}/move'> }
						'relatedIssueCounts': { '/': at1<'version/{id}/relatedIssueCounts'> }
						'relatedwork': {
							'/': at1<'version/{id}/relatedwork'>
							'{}': { '/': at1<'version/{versionId}/relatedwork/{relatedWorkId}'> }
						}
						'removeAndSwap': { '/': at1<'version/{id}/removeAndSwap'> }
						'unresolvedIssueCount': { '/': at1<'version/{id}/unresolvedIssueCount'> }
					}
				}
				'webhook': {
					'/': at1<'webhook'>
					'failed': { '/': at1<'webhook/failed'> }
					'refresh': { '/': at1<'webhook/refresh'> }
				}
				'workflow': {
					'history': {
						'/': at1<'workflow/history'>
						'list': { '/': at1<'workflow/history/list'> }
					}
					'rule': {
						'config': {
							'/': at1<'workflow/rule/config'>
							'delete': { '/': at1<'workflow/rule/config/delete'> }
						}
					}
					'search': { '/': at1<'workflow/search'> }
					'{}': {
						'/': at1<'workflow/{entityId}'>
						'project': {
							'{}': {
								'issueTypeUsages': { '/': at1<'workflow/{workflowId}/project/{projectId}/issueTypeUsages'> }
							}
						}
						'projectUsages': { '/': at1<'workflow/{workflowId}/projectUsages'> }
						'workflowSchemes': { '/': at1<'workflow/{workflowId}/workflowSchemes'> }
					}
				}
				'workflows': {
					'/': at1<'workflows'>
					'capabilities': { '/': at1<'workflows/capabilities'> }
					'create': {
						'/': at1<'workflows/create'>
						'validation': { '/': at1<'workflows/create/validation'> }
					}
					'defaultEditor': { '/': at1<'workflows/defaultEditor'> }
					'preview': { '/': at1<'workflows/preview'> }
					'search': { '/': at1<'workflows/search'> }
					'update': {
						'/': at1<'workflows/update'>
						'validation': { '/': at1<'workflows/update/validation'> }
					}
				}
				'workflowscheme': {
					'/': at1<'workflowscheme'>
					'project': {
						'/': at31<'project'>
						'switch': { '/': at31<'project/switch'> }
					}
					'read': { '/': at31<'read'> }
					'update': {
						'/': at31<'update'>
						'mappings': { '/': at31<'update/mappings'> }
					}
					'{}': {
						'/': at31<'{id}'>
						'createdraft': { '/': at31<'{id}/createdraft'> }
						'default': { '/': at31<'{id}/default'> }
						'draft': {
							'/': at31<'{id}/draft'>
							'default': { '/': at31<'{id}/draft/default'> }
							'issuetype': {
								'{}': { '/': at31<'{id}/draft/issuetype/{issueType}'> }
							}
							'publish': { '/': at31<'{id}/draft/publish'> }
							'workflow': { '/': at31<'{id}/draft/workflow'> }
						}
						'issuetype': {
							'{}': { '/': at31<'{id}/issuetype/{issueType}'> }
						}
						'workflow': { '/': at31<'{id}/workflow'> }
						'projectUsages': { '/': at31<'{workflowSchemeId}/projectUsages'> }
					}
				}
				'worklog': {
					'deleted': { '/': at1<'worklog/deleted'> }
					'list': { '/': at1<'worklog/list'> }
					'updated': { '/': at1<'worklog/updated'> }
				}
			}
			'2': branch1
			'latest': branch1
			'audit': branch2
			'content': branch3
			'content-states': { '/': at5<'content-states'> }
			'contentbody': branch4
			'label': { '/': at5<'label'> }
			'group': branch5
			'longtask': branch6
			'relation': branch7
			'search': branch8
			'settings': branch9
			'space': branch10
			'template': branch11
			'user': branch12
			'analytics': branch13
		}
		'atlassian-connect': {
			'1': {
				'addons': {
					'{}': {
						'/': at10<'atlassian-connect/1/addons/{addonKey}'>
						'properties': {
							'/': at23<'addons/{addonKey}/properties'>
							'{}': { '/': at23<'addons/{addonKey}/properties/{propertyKey}'> }
						}
					}
				}
				'app': {
					'module': {
						'dynamic': { '/': at23<'app/module/dynamic'> }
					}
				}
				'migration': branch14
				'service-registry': { '/': at23<'service-registry'> }
			}
			'latest': {
				'addons': {
					'{}': {
						'/': at10<'atlassian-connect/1/addons/{addonKey}'>
						'properties': {
							'/': at23<'addons/{addonKey}/properties'>
							'{}': { '/': at23<'addons/{addonKey}/properties/{propertyKey}'> }
						}
					}
				}
				'app': {
					'module': {
						'dynamic': { '/': at23<'app/module/dynamic'> }
					}
				}
				'migration': branch14
				'service-registry': { '/': at23<'service-registry'> }
			}
		}
		'forge': {
			'1': {
				'app': {
					'properties': {
						'/': Pick<JiraV3, '/rest/forge/1/app/properties'>
						'{}': { '/': Pick<JiraV3, '/rest/forge/1/app/properties/{propertyKey}'> }
					}
				}
			}
		}
		'internal': {
			'api': {
				'latest': {
					'worklog': {
						'bulk': { '/': Pick<JiraV3, '/rest/internal/api/latest/worklog/bulk'> }
					}
				}
			}
			'2': {
				'issue': {
					'{}': {
						'clone': { '/': at10<'internal/2/issue/{issueIdOrKey}/clone'> }
						'activityfeed': { '/': at10<'internal/2/issue/{issueIdOrKey}/activityfeed'> }
					}
				}
			}
			'3': {
				'issue': {
					'{}': {
						'worklog': { '/': at10<'internal/3/issue/{issueIdOrKey}/worklog'> }
					}
				}
			}
		}
		'agile': {
			'1.0': branch15
			'latest': branch15
		}
		'software': {
			'1.0': {
				'board': {
					'{}': {
						'backlog': {
							'/': at36<'backlog'>
							'approximate-count': { '/': at36<'backlog/approximate-count'> }
						}
						'epic': {
							'none': {
								'issue': { '/': at36<'epic/none/issue'> }
							}
							'{}': {
								'issue': { '/': at36<'epic/{epicId}/issue'> }
							}
						}
						'issue': {
							'/': at36<'issue'>
							'approximate-count': { '/': at36<'issue/approximate-count'> }
						}
						'sprint': {
							'{}': {
								'issue': { '/': at36<'sprint/{sprintId}/issue'> }
							}
						}
					}
				}
				'epic': {
					'none': {
						'issue': { '/': at8<'software/1.0/epic/none/issue'> }
					}
					'{}': {
						'issue': { '/': at8<'software/1.0/epic/{epicIdOrKey}/issue'> }
					}
				}
				'sprint': {
					'{}': {
						'issue': { '/': at8<'software/1.0/sprint/{sprintId}/issue'> }
					}
				}
			}
		}
		'devinfo': {
			'0.10': {
				'bulk': { '/': at8<'devinfo/0.10/bulk'> }
				'repository': {
					'{}': {
						'/': at8<'devinfo/0.10/repository/{repositoryId}'>
						'{}': {
							'{}': { '/': at8<'devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}'> }
						}
					}
				}
				'bulkByProperties': { '/': at8<'devinfo/0.10/bulkByProperties'> }
				'existsByProperties': { '/': at8<'devinfo/0.10/existsByProperties'> }
			}
		}
		'featureflags': {
			'0.1': {
				'bulk': { '/': at8<'featureflags/0.1/bulk'> }
				'bulkByProperties': { '/': at8<'featureflags/0.1/bulkByProperties'> }
				'flag': {
					'{}': { '/': at8<'featureflags/0.1/flag/{featureFlagId}'> }
				}
			}
		}
		'deployments': {
			'0.1': {
				'bulk': { '/': at8<'deployments/0.1/bulk'> }
				'bulkByProperties': { '/': at8<'deployments/0.1/bulkByProperties'> }
				'pipelines': {
					'{}': {
						'environments': {
							'{}': {
								'deployments': {
									'{}': {
										'/': at8<'deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}'>
										'gating-status': { '/': at8<'deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status'> }
									}
								}
							}
						}
					}
				}
			}
		}
		'builds': {
			'0.1': {
				'bulk': { '/': at8<'builds/0.1/bulk'> }
				'bulkByProperties': { '/': at8<'builds/0.1/bulkByProperties'> }
				'pipelines': {
					'{}': {
						'builds': {
							'{}': { '/': at8<'builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}'> }
						}
					}
				}
			}
		}
		'remotelinks': {
			'1.0': {
				'bulk': { '/': at8<'remotelinks/1.0/bulk'> }
				'bulkByProperties': { '/': at8<'remotelinks/1.0/bulkByProperties'> }
				'remotelink': {
					'{}': { '/': at8<'remotelinks/1.0/remotelink/{remoteLinkId}'> }
				}
			}
		}
		'security': {
			'1.0': {
				'linkedWorkspaces': {
					'/': at8<'security/1.0/linkedWorkspaces'>
					'bulk': { '/': at8<'security/1.0/linkedWorkspaces/bulk'> }
					'{}': { '/': at8<'security/1.0/linkedWorkspaces/{workspaceId}'> }
				}
				'bulk': { '/': at8<'security/1.0/bulk'> }
				'bulkByProperties': { '/': at8<'security/1.0/bulkByProperties'> }
				'vulnerability': {
					'{}': { '/': at8<'security/1.0/vulnerability/{vulnerabilityId}'> }
				}
			}
		}
		'operations': {
			'1.0': {
				'linkedWorkspaces': {
					'/': at8<'operations/1.0/linkedWorkspaces'>
					'bulk': { '/': at8<'operations/1.0/linkedWorkspaces/bulk'> }
				}
				'bulk': { '/': at8<'operations/1.0/bulk'> }
				'bulkByProperties': { '/': at8<'operations/1.0/bulkByProperties'> }
				'incidents': {
					'{}': { '/': at8<'operations/1.0/incidents/{incidentId}'> }
				}
				'post-incident-reviews': {
					'{}': { '/': at8<'operations/1.0/post-incident-reviews/{reviewId}'> }
				}
			}
		}
		'devopscomponents': {
			'1.0': {
				'bulk': { '/': at8<'devopscomponents/1.0/bulk'> }
				'bulkByProperties': { '/': at8<'devopscomponents/1.0/bulkByProperties'> }
				'devopscomponents': {
					'{}': { '/': at8<'devopscomponents/1.0/devopscomponents/{componentId}'> }
				}
			}
		}
		'servicedeskapi': {
			'assets': {
				'workspace': { '/': at7<'assets/workspace'> }
			}
			'customer': {
				'/': at7<'customer'>
				'user': {
					'{}': {
						'revoke-portal-only-access': { '/': at7<'customer/user/{accountId}/revoke-portal-only-access'> }
					}
				}
				'skip-permission-check': { '/': at10<'servicedeskapi/customer/skip-permission-check'> }
			}
			'info': { '/': at7<'info'> }
			'insight': {
				'workspace': { '/': at7<'insight/workspace'> }
			}
			'knowledgebase': {
				'article': {
					'/': at7<'knowledgebase/article'>
					'view': {
						'{}': { '/': at10<'servicedeskapi/knowledgebase/article/view/{pageId}'> }
					}
				}
			}
			'organization': {
				'/': at7<'organization'>
				'{}': {
					'/': at7<'organization/{organizationId}'>
					'property': {
						'/': at7<'organization/{organizationId}/property'>
						'{}': { '/': at7<'organization/{organizationId}/property/{propertyKey}'> }
					}
					'user': { '/': at7<'organization/{organizationId}/user'> }
				}
			}
			'request': {
				'/': at7<'request'>
				'{}': {
					'/': at7<'request/{issueIdOrKey}'>
					'approval': {
						'/': at26<'approval'>
						'{}': { '/': at26<'approval/{approvalId}'> }
					}
					'attachment': {
						'/': at26<'attachment'>
						'{}': {
							'/': at26<'attachment/{attachmentId}'>
							'thumbnail': { '/': at26<'attachment/{attachmentId}/thumbnail'> }
						}
					}
					'comment': {
						'/': at26<'comment'>
						'{}': {
							'/': at26<'comment/{commentId}'>
							'attachment': { '/': at26<'comment/{commentId}/attachment'> }
						}
					}
					'notification': { '/': at26<'notification'> }
					'participant': { '/': at26<'participant'> }
					'sla': {
						'/': at26<'sla'>
						'{}': { '/': at26<'sla/{slaMetricId}'> }
					}
					'status': { '/': at26<'status'> }
					'transition': { '/': at26<'transition'> }
					'feedback': { '/': at7<'request/{requestIdOrKey}/feedback'> }
				}
			}
			'requesttype': { '/': at7<'requesttype'> }
			'servicedesk': {
				'/': at7<'servicedesk'>
				'{}': {
					'/': at7<'servicedesk/{serviceDeskId}'>
					'attachTemporaryFile': { '/': at18<'attachTemporaryFile'> }
					'customer': {
						'/': at18<'customer'>
						'invite': { '/': at18<'customer/invite'> }
						'skip-permission-check': { '/': at10<'servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check'> }
					}
					'knowledgebase': {
						'article': { '/': at18<'knowledgebase/article'> }
					}
					'organization': { '/': at18<'organization'> }
					'queue': {
						'/': at18<'queue'>
						'{}': {
							'/': at18<'queue/{queueId}'>
							'issue': { '/': at18<'queue/{queueId}/issue'> }
						}
					}
					'requesttype': {
						'/': at18<'requesttype'>
						'permissions': {
							'check': { '/': at18<'requesttype/permissions/check'> }
						}
						'{}': {
							'/': at18<'requesttype/{requestTypeId}'>
							'field': { '/': at18<'requesttype/{requestTypeId}/field'> }
							'property': {
								'/': at18<'requesttype/{requestTypeId}/property'>
								'{}': { '/': at18<'requesttype/{requestTypeId}/property/{propertyKey}'> }
							}
						}
					}
					'requesttypegroup': { '/': at18<'requesttypegroup'> }
				}
			}
		}
		'webhooks': {
			'1.0': {
				'webhook': {
					'/': at10<'webhooks/1.0/webhook'>
					'{}': { '/': at10<'webhooks/1.0/webhook/{id}'> }
				}
			}
		}
		'dev-status': {
			'1.0': branch16
			'latest': branch16
		}
		'designs': {
			'1.0': {
				'bulk': { '/': at10<'designs/1.0/bulk'> }
			}
		}
		'plugins': {
			'1.0': {
				'/': at10<'plugins/1.0'>
				[segment: `${string}-key`]: {
					'/': at10<'plugins/1.0/{addonKey}-key'>
					'license': { '/': at10<'plugins/1.0/{addonKey}-key/license'> }
				}
			}
		}
		'auth': {
			'1': {
				'session': { '/': at10<'auth/1/session'> }
			}
		}
		'servicedesk': {
			'1': {
				'servicedesk': {
					'agent': {
						'{}': {
							'sla': {
								'metrics': {
									'/': at10<'servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics'>
									'{}': { '/': at10<'servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics/{metricId}'> }
								}
							}
						}
					}
				}
			}
		}
		'greenhopper': {
			'1.0': {
				'rapidview': { '/': at30<'rapidview'> }
				'rapidviews': {
					'list': { '/': at30<'rapidviews/list'> }
				}
				'rapidviewconfig': {
					'editmodel.json': { '/': at30<'rapidviewconfig/editmodel.json'> }
				}
				'xboard': {
					'work': {
						'allData.json': { '/': at30<'xboard/work/allData.json'> }
					}
					'plan': {
						'backlog': {
							'data.json': { '/': at30<'xboard/plan/backlog/data.json'> }
						}
					}
				}
				'sprintquery': {
					'{}': { '/': at30<'sprintquery/{rapidViewId}'> }
				}
				'sprint': {
					'picker': { '/': at30<'sprint/picker'> }
					'rank': { '/': at30<'sprint/rank'> }
				}
				'rapid': {
					'charts': {
						'sprintreport': { '/': at30<'rapid/charts/sprintreport'> }
						'scopechangeburndownchart.json': { '/': at30<'rapid/charts/scopechangeburndownchart.json'> }
						'scopechangeburndownchart': { '/': at30<'rapid/charts/scopechangeburndownchart'> }
						'velocity': { '/': at30<'rapid/charts/velocity'> }
						'velocity.json': { '/': at30<'rapid/charts/velocity.json'> }
						'epicreport': { '/': at30<'rapid/charts/epicreport'> }
					}
				}
				'integration': {
					'teamcalendars': {
						'sprint': {
							'list': { '/': at30<'integration/teamcalendars/sprint/list'> }
						}
					}
				}
			}
		}
		'experimental': branch17
	}
	'wiki': {
		'rest': {
			'api': {
				'audit': branch2
				'content': branch3
				'content-states': { '/': at5<'content-states'> }
				'contentbody': branch4
				'label': { '/': at5<'label'> }
				'group': branch5
				'longtask': branch6
				'relation': branch7
				'search': branch8
				'settings': branch9
				'space': branch10
				'template': branch11
				'user': branch12
				'analytics': branch13
			}
			'atlassian-connect': {
				'1': {
					'app': {
						'module': {
							'dynamic': { '/': Pick<ConfluenceV1, '/wiki/rest/atlassian-connect/1/app/module/dynamic'> }
						}
					}
					'addons': {
						'{}': {
							'/': Pick<Undocumented, '/wiki/rest/atlassian-connect/1/addons/{addonKey}'>
							'properties': {
								'/': Pick<Undocumented, '/wiki/rest/atlassian-connect/1/addons/{addonKey}/properties'>
								'{}': { '/': Pick<Undocumented, '/wiki/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}'> }
							}
						}
					}
				}
			}
			'webhooks': {
				'1.0': {
					'webhook': { '/': Pick<Undocumented, '/wiki/rest/webhooks/1.0/webhook'> }
				}
			}
			'plugins': {
				'1.0': {
					'/': Pick<Undocumented, '/wiki/rest/plugins/1.0'>
					[segment: `${string}-key`]: {
						'/': Pick<Undocumented, '/wiki/rest/plugins/1.0/{addonKey}-key'>
						'license': { '/': Pick<Undocumented, '/wiki/rest/plugins/1.0/{addonKey}-key/license'> }
					}
				}
			}
			'experimental': branch17
		}
		'api': branch18
	}
	'2.0': {
		'addon': branch19
		'hook_events': branch20
		'repositories': branch21
		'snippets': branch22
		'teams': branch23
		'user': branch24
		'users': branch25
		'workspaces': branch26
	}
	'jsm': branch27
	'_edge': {
		'tenant_info': { '/': Pick<Undocumented, '/_edge/tenant_info'> }
	}
	'oauth': {
		'token': {
			'accessible-resources': { '/': Pick<Undocumented, '/oauth/token/accessible-resources'> }
		}
	}
	'me': { '/': Pick<Undocumented, '/me'> }
	'gateway': {
		'api': {
			'graphql': { '/': Pick<Undocumented, '/gateway/api/graphql'> }
			'jsm': branch27
			'public': branch28
		}
	}
	'public': branch28
	'1.0': {
		'groups': {
			'{}': {
				'/': Pick<Undocumented, '/1.0/groups/{workspace}'>
				'{}': {
					'/': Pick<Undocumented, '/1.0/groups/{workspace}/{groupSlug}'>
					'members': {
						'/': Pick<Undocumented, '/1.0/groups/{workspace}/{groupSlug}/members'>
						'{}': { '/': Pick<Undocumented, '/1.0/groups/{workspace}/{groupSlug}/members/{accountId}'> }
					}
				}
			}
		}
		'group-privileges': {
			'{}': {
				'/': Pick<Undocumented, '/1.0/group-privileges/{workspace}'>
				'{}': { '/': Pick<Undocumented, '/1.0/group-privileges/{workspace}/{repoSlug}'> }
			}
		}
	}
	'forms': {
		'issue': {
			'{}': {
				'form': {
					'/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form'>
					'{}': {
						'/': at21<'{formId}'>
						'format': {
							'answers': { '/': at21<'{formId}/format/answers'> }
						}
						'attachment': { '/': at21<'{formId}/attachment'> }
						'externaldata': { '/': at21<'{formId}/externaldata'> }
						'action': {
							'external': { '/': at21<'{formId}/action/external'> }
							'internal': { '/': at21<'{formId}/action/internal'> }
							'reopen': { '/': at21<'{formId}/action/reopen'> }
							'submit': { '/': at21<'{formId}/action/submit'> }
						}
					}
					'copy': {
						'{}': { '/': at21<'copy/{targetIssueIdOrKey}'> }
					}
				}
			}
		}
		'request': {
			'{}': {
				'form': {
					'/': Pick<Undocumented, '/forms/request/{issueIdOrKey}/form'>
					'{}': {
						'/': Pick<Undocumented, '/forms/request/{issueIdOrKey}/form/{formId}'>
						'action': {
							'submit': { '/': Pick<Undocumented, '/forms/request/{issueIdOrKey}/form/{formId}/action/submit'> }
						}
					}
				}
			}
		}
		'servicedesk': {
			'{}': {
				'requesttype': {
					'{}': {
						'form': { '/': Pick<Undocumented, '/forms/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/form'> }
					}
				}
			}
		}
		'project': {
			'{}': {
				'form': {
					'/': Pick<Undocumented, '/forms/project/{projectIdOrKey}/form'>
					'{}': { '/': Pick<Undocumented, '/forms/project/{projectIdOrKey}/form/{formId}'> }
				}
			}
		}
	}
	'api': branch18
	'addon': branch19
	'hook_events': branch20
	'repositories': branch21
	'snippets': branch22
	'teams': branch23
	'user': branch24
	'users': branch25
	'workspaces': branch26
}

interface branch1 {
	'announcementBanner': { '/': at2<'announcementBanner'> }
	'app': {
		'field': {
			'context': {
				'configuration': {
					'list': { '/': at2<'app/field/context/configuration/list'> }
				}
			}
			'value': { '/': at2<'app/field/value'> }
			'{}': {
				'context': {
					'configuration': { '/': at2<'app/field/{fieldIdOrKey}/context/configuration'> }
				}
				'value': { '/': at2<'app/field/{fieldIdOrKey}/value'> }
			}
		}
	}
	'application-properties': {
		'/': at2<'application-properties'>
		'advanced-settings': { '/': at2<'application-properties/advanced-settings'> }
		'{}': { '/': at2<'application-properties/{id}'> }
	}
	'applicationrole': {
		'/': at2<'applicationrole'>
		'{}': { '/': at2<'applicationrole/{key}'> }
	}
	'attachment': {
		'content': {
			'{}': { '/': at2<'attachment/content/{id}'> }
		}
		'meta': { '/': at2<'attachment/meta'> }
		'thumbnail': {
			'{}': { '/': at2<'attachment/thumbnail/{id}'> }
		}
		'{}': {
			'/': at2<'attachment/{id}'>
			'expand': {
				'human': { '/': at2<'attachment/{id}/expand/human'> }
				'raw': { '/': at2<'attachment/{id}/expand/raw'> }
			}
		}
	}
	'auditing': {
		'record': { '/': at2<'auditing/record'> }
	}
	'avatar': {
		'{}': {
			'system': { '/': at2<'avatar/{type}/system'> }
		}
	}
	'changelog': {
		'bulkfetch': { '/': at2<'changelog/bulkfetch'> }
	}
	'classification-levels': { '/': at2<'classification-levels'> }
	'comment': {
		'list': { '/': at2<'comment/list'> }
		'{}': {
			'properties': {
				'/': at2<'comment/{commentId}/properties'>
				'{}': { '/': at2<'comment/{commentId}/properties/{propertyKey}'> }
			}
		}
	}
	'component': {
		'/': at2<'component'>
		'{}': {
			'/': at2<'component/{id}'>
			'relatedIssueCounts': { '/': at2<'component/{id}/relatedIssueCounts'> }
		}
	}
	'config': {
		'fieldschemes': {
			'/': at2<'config/fieldschemes'>
			'fields': {
				'/': at2<'config/fieldschemes/fields'>
				'parameters': { '/': at2<'config/fieldschemes/fields/parameters'> }
			}
			'projects': { '/': at2<'config/fieldschemes/projects'> }
			'{}': {
				'/': at2<'config/fieldschemes/{id}'>
				'clone': { '/': at2<'config/fieldschemes/{id}/clone'> }
				'fields': {
					'/': at2<'config/fieldschemes/{id}/fields'>
					'{}': {
						'parameters': { '/': at2<'config/fieldschemes/{id}/fields/{fieldId}/parameters'> }
					}
				}
				'projects': { '/': at2<'config/fieldschemes/{id}/projects'> }
			}
		}
	}
	'configuration': {
		'/': at2<'configuration'>
		'timetracking': {
			'/': at2<'configuration/timetracking'>
			'list': { '/': at2<'configuration/timetracking/list'> }
			'options': { '/': at2<'configuration/timetracking/options'> }
		}
	}
	'customFieldOption': {
		'{}': { '/': at2<'customFieldOption/{id}'> }
	}
	'dashboard': {
		'/': at2<'dashboard'>
		'bulk': {
			'edit': { '/': at2<'dashboard/bulk/edit'> }
		}
		'gadgets': { '/': at2<'dashboard/gadgets'> }
		'search': { '/': at2<'dashboard/search'> }
		'{}': {
			'/': at2<'dashboard/{id}'>
			'gadget': {
				'/': at2<'dashboard/{dashboardId}/gadget'>
				'{}': { '/': at2<'dashboard/{dashboardId}/gadget/{gadgetId}'> }
			}
			'items': {
				'{}': {
					'properties': {
						'/': at2<'dashboard/{dashboardId}/items/{itemId}/properties'>
						'{}': { '/': at2<'dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'> }
					}
				}
			}
			'copy': { '/': at2<'dashboard/{id}/copy'> }
		}
	}
	'data-policy': {
		'/': at2<'data-policy'>
		'project': { '/': at2<'data-policy/project'> }
	}
	'events': { '/': at2<'events'> }
	'expression': {
		'analyse': { '/': at2<'expression/analyse'> }
		'eval': { '/': at2<'expression/eval'> }
		'evaluate': { '/': at2<'expression/evaluate'> }
	}
	'field': {
		'/': at2<'field'>
		'association': { '/': at2<'field/association'> }
		'search': {
			'/': at2<'field/search'>
			'trashed': { '/': at2<'field/search/trashed'> }
		}
		'{}': {
			'/': at2<'field/{fieldId}' | 'field/{id}'>
			'association': {
				'project': { '/': at2<'field/{fieldId}/association/project'> }
			}
			'context': {
				'/': at2<'field/{fieldId}/context'>
				'defaultValue': { '/': at27<'defaultValue'> }
				'issuetypemapping': { '/': at27<'issuetypemapping'> }
				'mapping': { '/': at27<'mapping'> }
				'projectmapping': { '/': at27<'projectmapping'> }
				'{}': {
					'/': at27<'{contextId}'>
					'issuetype': {
						'/': at27<'{contextId}/issuetype'>
						'remove': { '/': at27<'{contextId}/issuetype/remove'> }
					}
					'option': {
						'/': at27<'{contextId}/option'>
						'move': { '/': at27<'{contextId}/option/move'> }
						'{}': {
							'/': at27<'{contextId}/option/{optionId}'>
							'issue': { '/': at27<'{contextId}/option/{optionId}/issue'> }
						}
					}
					'project': {
						'/': at27<'{contextId}/project'>
						'remove': { '/': at27<'{contextId}/project/remove'> }
					}
				}
			}
			'contexts': { '/': at2<'field/{fieldId}/contexts'> }
			'screens': { '/': at2<'field/{fieldId}/screens'> }
			'option': {
				'/': at2<'field/{fieldKey}/option'>
				'suggestions': {
					'edit': { '/': at2<'field/{fieldKey}/option/suggestions/edit'> }
					'search': { '/': at2<'field/{fieldKey}/option/suggestions/search'> }
				}
				'{}': {
					'/': at2<'field/{fieldKey}/option/{optionId}'>
					'issue': { '/': at2<'field/{fieldKey}/option/{optionId}/issue'> }
				}
			}
			'restore': { '/': at2<'field/{id}/restore'> }
			'trash': { '/': at2<'field/{id}/trash'> }
		}
	}
	'fieldconfiguration': {
		'/': at2<'fieldconfiguration'>
		'{}': {
			'/': at2<'fieldconfiguration/{id}'>
			'fields': { '/': at2<'fieldconfiguration/{id}/fields'> }
		}
	}
	'fieldconfigurationscheme': {
		'/': at2<'fieldconfigurationscheme'>
		'mapping': { '/': at2<'fieldconfigurationscheme/mapping'> }
		'project': { '/': at2<'fieldconfigurationscheme/project'> }
		'{}': {
			'/': at2<'fieldconfigurationscheme/{id}'>
			'mapping': {
				'/': at2<'fieldconfigurationscheme/{id}/mapping'>
				'delete': { '/': at2<'fieldconfigurationscheme/{id}/mapping/delete'> }
			}
		}
	}
	'filter': {
		'/': at2<'filter'>
		'defaultShareScope': { '/': at2<'filter/defaultShareScope'> }
		'favourite': { '/': at2<'filter/favourite'> }
		'my': { '/': at2<'filter/my'> }
		'search': { '/': at2<'filter/search'> }
		'{}': {
			'/': at2<'filter/{id}'>
			'columns': { '/': at2<'filter/{id}/columns'> }
			'favourite': { '/': at2<'filter/{id}/favourite'> }
			'owner': { '/': at2<'filter/{id}/owner'> }
			'permission': {
				'/': at2<'filter/{id}/permission'>
				'{}': { '/': at2<'filter/{id}/permission/{permissionId}'> }
			}
		}
	}
	'forge': {
		'panel': {
			'action': {
				'bulk': {
					'async': { '/': at2<'forge/panel/action/bulk/async'> }
				}
			}
		}
	}
	'group': {
		'/': at2<'group'>
		'bulk': { '/': at2<'group/bulk'> }
		'member': { '/': at2<'group/member'> }
		'user': { '/': at2<'group/user'> }
	}
	'groups': {
		'picker': { '/': at2<'groups/picker'> }
	}
	'groupuserpicker': { '/': at2<'groupuserpicker'> }
	'instance': {
		'license': { '/': at2<'instance/license'> }
	}
	'issue': {
		'/': at2<'issue'>
		'archive': { '/': at2<'issue/archive'> }
		'bulk': { '/': at2<'issue/bulk'> }
		'bulkfetch': { '/': at2<'issue/bulkfetch'> }
		'createmeta': {
			'/': at2<'issue/createmeta'>
			'{}': {
				'issuetypes': {
					'/': at2<'issue/createmeta/{projectIdOrKey}/issuetypes'>
					'{}': { '/': at2<'issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}'> }
				}
			}
		}
		'limit': {
			'report': { '/': at2<'issue/limit/report'> }
		}
		'picker': { '/': at2<'issue/picker'> }
		'properties': {
			'/': at2<'issue/properties'>
			'multi': { '/': at2<'issue/properties/multi'> }
			'{}': { '/': at2<'issue/properties/{propertyKey}'> }
		}
		'unarchive': { '/': at2<'issue/unarchive'> }
		'watching': { '/': at2<'issue/watching'> }
		'{}': {
			'/': at2<'issue/{issueIdOrKey}'>
			'assignee': { '/': at20<'assignee'> }
			'attachments': { '/': at20<'attachments'> }
			'changelog': {
				'/': at20<'changelog'>
				'list': { '/': at20<'changelog/list'> }
			}
			'comment': {
				'/': at20<'comment'>
				'{}': { '/': at20<'comment/{id}'> }
			}
			'editmeta': { '/': at20<'editmeta'> }
			'notify': { '/': at20<'notify'> }
			'properties': {
				'/': at20<'properties'>
				'{}': { '/': at20<'properties/{propertyKey}'> }
			}
			'remotelink': {
				'/': at20<'remotelink'>
				'{}': { '/': at20<'remotelink/{linkId}'> }
			}
			'transitions': { '/': at20<'transitions'> }
			'votes': { '/': at20<'votes'> }
			'watchers': { '/': at20<'watchers'> }
			'worklog': {
				'/': at20<'worklog'>
				'move': { '/': at20<'worklog/move'> }
				'{}': {
					'/': at20<'worklog/{id}'>
					'properties': {
						'/': at20<'worklog/{worklogId}/properties'>
						'{}': { '/': at20<'worklog/{worklogId}/properties/{propertyKey}'> }
					}
				}
			}
		}
	}
	'issueLink': {
		'/': at2<'issueLink'>
		'{}': { '/': at2<'issueLink/{linkId}'> }
	}
	'issueLinkType': {
		'/': at2<'issueLinkType'>
		'{}': { '/': at2<'issueLinkType/{issueLinkTypeId}'> }
	}
	'issues': {
		'archive': {
			'export': { '/': at2<'issues/archive/export'> }
		}
	}
	'issuesecurityschemes': {
		'/': at2<'issuesecurityschemes'>
		'level': {
			'/': at29<'level'>
			'default': { '/': at29<'level/default'> }
			'member': { '/': at29<'level/member'> }
		}
		'project': { '/': at29<'project'> }
		'search': { '/': at29<'search'> }
		'{}': {
			'/': at29<'{id}' | '{schemeId}'>
			'members': { '/': at29<'{issueSecuritySchemeId}/members'> }
			'level': {
				'/': at29<'{schemeId}/level'>
				'{}': {
					'/': at29<'{schemeId}/level/{levelId}'>
					'member': {
						'/': at29<'{schemeId}/level/{levelId}/member'>
						'{}': { '/': at29<'{schemeId}/level/{levelId}/member/{memberId}'> }
					}
				}
			}
		}
	}
	'issuetype': {
		'/': at2<'issuetype'>
		'project': { '/': at2<'issuetype/project'> }
		'{}': {
			'/': at2<'issuetype/{id}'>
			'alternatives': { '/': at2<'issuetype/{id}/alternatives'> }
			'avatar2': { '/': at2<'issuetype/{id}/avatar2'> }
			'properties': {
				'/': at2<'issuetype/{issueTypeId}/properties'>
				'{}': { '/': at2<'issuetype/{issueTypeId}/properties/{propertyKey}'> }
			}
		}
	}
	'issuetypescheme': {
		'/': at2<'issuetypescheme'>
		'mapping': { '/': at2<'issuetypescheme/mapping'> }
		'project': { '/': at2<'issuetypescheme/project'> }
		'{}': {
			'/': at2<'issuetypescheme/{issueTypeSchemeId}'>
			'issuetype': {
				'/': at2<'issuetypescheme/{issueTypeSchemeId}/issuetype'>
				'move': { '/': at2<'issuetypescheme/{issueTypeSchemeId}/issuetype/move'> }
				'{}': { '/': at2<'issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}'> }
			}
		}
	}
	'issuetypescreenscheme': {
		'/': at2<'issuetypescreenscheme'>
		'mapping': { '/': at2<'issuetypescreenscheme/mapping'> }
		'project': { '/': at2<'issuetypescreenscheme/project'> }
		'{}': {
			'/': at2<'issuetypescreenscheme/{issueTypeScreenSchemeId}'>
			'mapping': {
				'/': at2<'issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping'>
				'default': { '/': at2<'issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default'> }
				'remove': { '/': at2<'issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove'> }
			}
			'project': { '/': at2<'issuetypescreenscheme/{issueTypeScreenSchemeId}/project'> }
		}
	}
	'jql': {
		'autocompletedata': {
			'/': at2<'jql/autocompletedata'>
			'suggestions': { '/': at2<'jql/autocompletedata/suggestions'> }
		}
		'function': {
			'computation': {
				'/': at2<'jql/function/computation'>
				'search': { '/': at2<'jql/function/computation/search'> }
			}
		}
		'match': { '/': at2<'jql/match'> }
		'parse': { '/': at2<'jql/parse'> }
		'pdcleaner': { '/': at2<'jql/pdcleaner'> }
		'sanitize': { '/': at2<'jql/sanitize'> }
	}
	'label': { '/': at2<'label'> }
	'license': {
		'approximateLicenseCount': {
			'/': at2<'license/approximateLicenseCount'>
			'product': {
				'{}': { '/': at2<'license/approximateLicenseCount/product/{applicationKey}'> }
			}
		}
	}
	'mypermissions': { '/': at2<'mypermissions'> }
	'mypreferences': {
		'/': at2<'mypreferences'>
		'locale': { '/': at2<'mypreferences/locale'> }
	}
	'myself': { '/': at2<'myself'> }
	'notificationscheme': {
		'/': at2<'notificationscheme'>
		'project': { '/': at2<'notificationscheme/project'> }
		'{}': {
			'/': at2<'notificationscheme/{id}' | 'notificationscheme/{notificationSchemeId}'>
			'notification': {
				'/': at2<'notificationscheme/{id}/notification'>
				'{}': { '/': at2<'notificationscheme/{notificationSchemeId}/notification/{notificationId}'> }
			}
		}
	}
	'permissions': {
		'/': at2<'permissions'>
		'check': { '/': at2<'permissions/check'> }
		'project': { '/': at2<'permissions/project'> }
	}
	'permissionscheme': {
		'/': at2<'permissionscheme'>
		'{}': {
			'/': at2<'permissionscheme/{schemeId}'>
			'permission': {
				'/': at2<'permissionscheme/{schemeId}/permission'>
				'{}': { '/': at2<'permissionscheme/{schemeId}/permission/{permissionId}'> }
			}
		}
	}
	'plans': {
		'plan': {
			'/': at2<'plans/plan'>
			'{}': {
				'/': at2<'plans/plan/{planId}'>
				'archive': { '/': at2<'plans/plan/{planId}/archive'> }
				'duplicate': { '/': at2<'plans/plan/{planId}/duplicate'> }
				'team': {
					'/': at2<'plans/plan/{planId}/team'>
					'atlassian': {
						'/': at2<'plans/plan/{planId}/team/atlassian'>
						'{}': { '/': at2<'plans/plan/{planId}/team/atlassian/{atlassianTeamId}'> }
					}
					'planonly': {
						'/': at2<'plans/plan/{planId}/team/planonly'>
						'{}': { '/': at2<'plans/plan/{planId}/team/planonly/{planOnlyTeamId}'> }
					}
				}
				'trash': { '/': at2<'plans/plan/{planId}/trash'> }
			}
		}
	}
	'priority': {
		'/': at2<'priority'>
		'default': { '/': at2<'priority/default'> }
		'move': { '/': at2<'priority/move'> }
		'search': { '/': at2<'priority/search'> }
		'{}': { '/': at2<'priority/{id}'> }
	}
	'priorityscheme': {
		'/': at2<'priorityscheme'>
		'mappings': { '/': at2<'priorityscheme/mappings'> }
		'priorities': {
			'available': { '/': at2<'priorityscheme/priorities/available'> }
		}
		'{}': {
			'/': at2<'priorityscheme/{schemeId}'>
			'priorities': { '/': at2<'priorityscheme/{schemeId}/priorities'> }
			'projects': { '/': at2<'priorityscheme/{schemeId}/projects'> }
		}
	}
	'project': {
		'/': at2<'project'>
		'recent': { '/': at2<'project/recent'> }
		'search': { '/': at2<'project/search'> }
		'type': {
			'/': at2<'project/type'>
			'accessible': { '/': at2<'project/type/accessible'> }
			'{}': {
				'/': at2<'project/type/{projectTypeKey}'>
				'accessible': { '/': at2<'project/type/{projectTypeKey}/accessible'> }
			}
		}
		'{}': {
			'/': at2<'project/{projectIdOrKey}'>
			'archive': { '/': at14<'archive'> }
			'avatar': {
				'/': at14<'avatar'>
				'{}': { '/': at14<'avatar/{id}'> }
			}
			'avatar2': { '/': at14<'avatar2'> }
			'avatars': { '/': at14<'avatars'> }
			'classification-config': { '/': at14<'classification-config'> }
			'classification-level': {
				'default': { '/': at14<'classification-level/default'> }
			}
			'component': { '/': at14<'component'> }
			'components': { '/': at14<'components'> }
			'delete': { '/': at14<'delete'> }
			'features': {
				'/': at14<'features'>
				'{}': { '/': at14<'features/{featureKey}'> }
			}
			'properties': {
				'/': at14<'properties'>
				'{}': { '/': at14<'properties/{propertyKey}'> }
			}
			'restore': { '/': at14<'restore'> }
			'role': {
				'/': at14<'role'>
				'{}': { '/': at14<'role/{id}'> }
			}
			'roledetails': { '/': at14<'roledetails'> }
			'statuses': { '/': at14<'statuses'> }
			'version': { '/': at14<'version'> }
			'versions': { '/': at14<'versions'> }
			'email': { '/': at2<'project/{projectId}/email'> }
			'hierarchy': { '/': at2<'project/{projectId}/hierarchy'> }
			'issuesecuritylevelscheme': { '/': at2<'project/{projectKeyOrId}/issuesecuritylevelscheme'> }
			'notificationscheme': { '/': at2<'project/{projectKeyOrId}/notificationscheme'> }
			'permissionscheme': { '/': at2<'project/{projectKeyOrId}/permissionscheme'> }
			'securitylevel': { '/': at2<'project/{projectKeyOrId}/securitylevel'> }
		}
	}
	'project-template': {
		'/': at2<'project-template'>
		'edit-template': { '/': at2<'project-template/edit-template'> }
		'live-template': { '/': at2<'project-template/live-template'> }
		'remove-template': { '/': at2<'project-template/remove-template'> }
		'save-template': { '/': at2<'project-template/save-template'> }
	}
	'projectCategory': {
		'/': at2<'projectCategory'>
		'{}': { '/': at2<'projectCategory/{id}'> }
	}
	'projects': {
		'fields': { '/': at2<'projects/fields'> }
		'picker': { '/': at10<'api/2/projects/picker'> }
	}
	'projectvalidate': {
		'key': { '/': at2<'projectvalidate/key'> }
		'validProjectKey': { '/': at2<'projectvalidate/validProjectKey'> }
		'validProjectName': { '/': at2<'projectvalidate/validProjectName'> }
	}
	'redact': {
		'/': at2<'redact'>
		'status': {
			'{}': { '/': at2<'redact/status/{jobId}'> }
		}
	}
	'resolution': {
		'/': at2<'resolution'>
		'default': { '/': at2<'resolution/default'> }
		'move': { '/': at2<'resolution/move'> }
		'search': { '/': at2<'resolution/search'> }
		'{}': { '/': at2<'resolution/{id}'> }
	}
	'role': {
		'/': at2<'role'>
		'{}': {
			'/': at2<'role/{id}'>
			'actors': { '/': at2<'role/{id}/actors'> }
		}
	}
	'screens': {
		'/': at2<'screens'>
		'addToDefault': {
			'{}': { '/': at2<'screens/addToDefault/{fieldId}'> }
		}
		'tabs': { '/': at2<'screens/tabs'> }
		'{}': {
			'/': at2<'screens/{screenId}'>
			'availableFields': { '/': at2<'screens/{screenId}/availableFields'> }
			'tabs': {
				'/': at2<'screens/{screenId}/tabs'>
				'{}': {
					'/': at2<'screens/{screenId}/tabs/{tabId}'>
					'fields': {
						'/': at2<'screens/{screenId}/tabs/{tabId}/fields'>
						'{}': {
							'/': at2<'screens/{screenId}/tabs/{tabId}/fields/{id}'>
							'move': { '/': at2<'screens/{screenId}/tabs/{tabId}/fields/{id}/move'> }
						}
					}
					'move': {
						'{}': { '/': at2<'screens/{screenId}/tabs/{tabId}/move/{pos}'> }
					}
				}
			}
		}
	}
	'screenscheme': {
		'/': at2<'screenscheme'>
		'{}': { '/': at2<'screenscheme/{screenSchemeId}'> }
	}
	'search': {
		'/': at2<'search'>
		'approximate-count': { '/': at2<'search/approximate-count'> }
		'jql': { '/': at2<'search/jql'> }
	}
	'securitylevel': {
		'{}': { '/': at2<'securitylevel/{id}'> }
	}
	'serverInfo': { '/': at2<'serverInfo'> }
	'settings': {
		'columns': { '/': at2<'settings/columns'> }
	}
	'status': {
		'/': at2<'status'>
		'{}': { '/': at2<'status/{idOrName}'> }
	}
	'statuscategory': {
		'/': at2<'statuscategory'>
		'{}': { '/': at2<'statuscategory/{idOrKey}'> }
	}
	'statuses': {
		'/': at2<'statuses'>
		'byNames': { '/': at2<'statuses/byNames'> }
		'search': { '/': at2<'statuses/search'> }
		'{}': {
			'project': {
				'{}': {
					'issueTypeUsages': { '/': at2<'statuses/{statusId}/project/{projectId}/issueTypeUsages'> }
				}
			}
			'projectUsages': { '/': at2<'statuses/{statusId}/projectUsages'> }
			'workflowUsages': { '/': at2<'statuses/{statusId}/workflowUsages'> }
		}
	}
	'task': {
		'{}': {
			'/': at2<'task/{taskId}'>
			'cancel': { '/': at2<'task/{taskId}/cancel'> }
		}
	}
	'uiModifications': {
		'/': at2<'uiModifications'>
		'{}': { '/': at2<'uiModifications/{uiModificationId}'> }
	}
	'universal_avatar': {
		'type': {
			'{}': {
				'owner': {
					'{}': {
						'/': at2<'universal_avatar/type/{type}/owner/{entityId}'>
						'avatar': {
							'{}': { '/': at2<'universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}'> }
						}
					}
				}
			}
		}
		'view': {
			'type': {
				'{}': {
					'/': at2<'universal_avatar/view/type/{type}'>
					'avatar': {
						'{}': { '/': at2<'universal_avatar/view/type/{type}/avatar/{id}'> }
					}
					'owner': {
						'{}': { '/': at2<'universal_avatar/view/type/{type}/owner/{entityId}'> }
					}
				}
			}
		}
	}
	'user': {
		'/': at2<'user'>
		'assignable': {
			'multiProjectSearch': { '/': at2<'user/assignable/multiProjectSearch'> }
			'search': { '/': at2<'user/assignable/search'> }
		}
		'bulk': {
			'/': at2<'user/bulk'>
			'migration': { '/': at2<'user/bulk/migration'> }
		}
		'columns': { '/': at2<'user/columns'> }
		'email': {
			'/': at2<'user/email'>
			'bulk': { '/': at2<'user/email/bulk'> }
		}
		'groups': { '/': at2<'user/groups'> }
		'permission': {
			'search': { '/': at2<'user/permission/search'> }
		}
		'picker': { '/': at2<'user/picker'> }
		'properties': {
			'/': at2<'user/properties'>
			'{}': { '/': at2<'user/properties/{propertyKey}'> }
		}
		'search': {
			'/': at2<'user/search'>
			'query': {
				'/': at2<'user/search/query'>
				'key': { '/': at2<'user/search/query/key'> }
			}
		}
		'viewissue': {
			'search': { '/': at2<'user/viewissue/search'> }
		}
	}
	'users': {
		'/': at2<'users'>
		'search': { '/': at2<'users/search'> }
	}
	'version': {
		'/': at2<'version'>
		'{}': {
			'/': at2<'version/{id}'>
			'mergeto': {
				'{}': { '/': at2<'version/{id}/mergeto/{moveIssuesTo}'> }
			}
			'move': { '/': at2<'version/{id}/move'> }
			'relatedIssueCounts': { '/': at2<'version/{id}/relatedIssueCounts'> }
			'relatedwork': {
				'/': at2<'version/{id}/relatedwork'>
				'{}': { '/': at2<'version/{versionId}/relatedwork/{relatedWorkId}'> }
			}
			'removeAndSwap': { '/': at2<'version/{id}/removeAndSwap'> }
			'unresolvedIssueCount': { '/': at2<'version/{id}/unresolvedIssueCount'> }
		}
	}
	'webhook': {
		'/': at2<'webhook'>
		'failed': { '/': at2<'webhook/failed'> }
		'refresh': { '/': at2<'webhook/refresh'> }
	}
	'workflow': {
		'history': {
			'/': at2<'workflow/history'>
			'list': { '/': at2<'workflow/history/list'> }
		}
		'rule': {
			'config': {
				'/': at2<'workflow/rule/config'>
				'delete': { '/': at2<'workflow/rule/config/delete'> }
			}
		}
		'search': { '/': at2<'workflow/search'> }
		'{}': {
			'/': at2<'workflow/{entityId}'>
			'project': {
				'{}': {
					'issueTypeUsages': { '/': at2<'workflow/{workflowId}/project/{projectId}/issueTypeUsages'> }
				}
			}
			'projectUsages': { '/': at2<'workflow/{workflowId}/projectUsages'> }
			'workflowSchemes': { '/': at2<'workflow/{workflowId}/workflowSchemes'> }
		}
	}
	'workflows': {
		'/': at2<'workflows'>
		'capabilities': { '/': at2<'workflows/capabilities'> }
		'create': {
			'/': at2<'workflows/create'>
			'validation': { '/': at2<'workflows/create/validation'> }
		}
		'defaultEditor': { '/': at2<'workflows/defaultEditor'> }
		'preview': { '/': at2<'workflows/preview'> }
		'search': { '/': at2<'workflows/search'> }
		'update': {
			'/': at2<'workflows/update'>
			'validation': { '/': at2<'workflows/update/validation'> }
		}
	}
	'workflowscheme': {
		'/': at2<'workflowscheme'>
		'project': {
			'/': at32<'project'>
			'switch': { '/': at32<'project/switch'> }
		}
		'read': { '/': at32<'read'> }
		'update': {
			'/': at32<'update'>
			'mappings': { '/': at32<'update/mappings'> }
		}
		'{}': {
			'/': at32<'{id}'>
			'createdraft': { '/': at32<'{id}/createdraft'> }
			'default': { '/': at32<'{id}/default'> }
			'draft': {
				'/': at32<'{id}/draft'>
				'default': { '/': at32<'{id}/draft/default'> }
				'issuetype': {
					'{}': { '/': at32<'{id}/draft/issuetype/{issueType}'> }
				}
				'publish': { '/': at32<'{id}/draft/publish'> }
				'workflow': { '/': at32<'{id}/draft/workflow'> }
			}
			'issuetype': {
				'{}': { '/': at32<'{id}/issuetype/{issueType}'> }
			}
			'workflow': { '/': at32<'{id}/workflow'> }
			'projectUsages': { '/': at32<'{workflowSchemeId}/projectUsages'> }
		}
	}
	'worklog': {
		'deleted': { '/': at2<'worklog/deleted'> }
		'list': { '/': at2<'worklog/list'> }
		'updated': { '/': at2<'worklog/updated'> }
	}
}

interface branch2 {
	'/': at5<'audit'>
	'export': { '/': at5<'audit/export'> }
	'retention': { '/': at5<'audit/retention'> }
	'since': { '/': at5<'audit/since'> }
}

interface branch3 {
	'/': at17<'content'>
	'archive': { '/': at5<'content/archive'> }
	'blueprint': {
		'instance': {
			'{}': { '/': at5<'content/blueprint/instance/{draftId}'> }
		}
	}
	'search': { '/': at5<'content/search'> }
	'{}': {
		'/': at17<'content/{id}'>
		'pageTree': { '/': at24<'pageTree'> }
		'move': {
			'{}': {
				'{}': { '/': at5<'content/{pageId}/move/{position}/{targetId}'> }
			}
		}
		'child': {
			'/': at17<'content/{id}/child'>
			'attachment': {
				'/': at24<'child/attachment'> & at17<'content/{id}/child/attachment'>
				'{}': {
					'/': at24<'child/attachment/{attachmentId}'> & at17<'content/{id}/child/attachment/{attachmentId}'>
					'data': { '/': at24<'child/attachment/{attachmentId}/data'> }
					'download': { '/': at24<'child/attachment/{attachmentId}/download'> }
				}
			}
			'page': { '/': at17<'content/{id}/child/page'> }
			'comment': { '/': at17<'content/{id}/child/comment'> }
		}
		'descendant': {
			'/': at24<'descendant'>
			'{}': { '/': at24<'descendant/{type}'> }
		}
		'history': {
			'/': at17<'content/{id}/history'>
			'{}': {
				'macro': {
					'id': {
						'{}': {
							'/': at24<'history/{version}/macro/id/{macroId}'>
							'convert': {
								'{}': { '/': at24<'history/{version}/macro/id/{macroId}/convert/{to}'> }
								'async': {
									'{}': { '/': at24<'history/{version}/macro/id/{macroId}/convert/async/{to}'> }
								}
							}
						}
					}
				}
			}
		}
		'label': {
			'/': at24<'label'> & at17<'content/{id}/label'>
			'{}': { '/': at24<'label/{label}'> }
		}
		'notification': {
			'child-created': { '/': at24<'notification/child-created'> }
			'created': { '/': at24<'notification/created'> }
		}
		'pagehierarchy': {
			'copy': { '/': at24<'pagehierarchy/copy'> }
		}
		'copy': { '/': at24<'copy'> }
		'permission': {
			'check': { '/': at24<'permission/check'> }
		}
		'restriction': {
			'/': at24<'restriction'>
			'byOperation': {
				'/': at24<'restriction/byOperation'>
				'{}': {
					'/': at24<'restriction/byOperation/{operationKey}'>
					'byGroupId': {
						'{}': { '/': at24<'restriction/byOperation/{operationKey}/byGroupId/{groupId}'> }
					}
					'user': { '/': at24<'restriction/byOperation/{operationKey}/user'> }
				}
			}
		}
		'state': {
			'/': at24<'state'>
			'available': { '/': at24<'state/available'> }
		}
		'version': {
			'/': at24<'version'> & at17<'content/{id}/version'>
			'{}': { '/': at24<'version/{versionNumber}'> & at17<'content/{id}/version/{versionNumber}'> }
		}
		'property': {
			'/': at17<'content/{id}/property'>
			'{}': { '/': at17<'content/{id}/property/{key}'> }
		}
	}
}

interface branch4 {
	'convert': {
		'async': {
			'{}': { '/': at5<'contentbody/convert/async/{to}' | 'contentbody/convert/async/{id}'> }
			'bulk': {
				'tasks': { '/': at5<'contentbody/convert/async/bulk/tasks'> }
			}
		}
		'{}': { '/': at17<'contentbody/convert/{to}'> }
	}
}

interface branch5 {
	'/': at5<'group'>
	'by-id': { '/': at5<'group/by-id'> }
	'picker': { '/': at5<'group/picker'> }
	'{}': {
		'/': at17<'group/{groupName}'>
		'membersByGroupId': { '/': at5<'group/{groupId}/membersByGroupId'> }
		'member': { '/': at17<'group/{groupName}/member'> }
	}
	'userByGroupId': { '/': at5<'group/userByGroupId'> }
}

interface branch6 {
	'/': at5<'longtask'>
	'{}': { '/': at5<'longtask/{id}'> }
}

interface branch7 {
	'{}': {
		'from': {
			'{}': {
				'{}': {
					'to': {
						'{}': {
							'/': at5<'relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}'>
							'{}': { '/': at5<'relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}'> }
						}
					}
				}
			}
		}
		'to': {
			'{}': {
				'{}': {
					'from': {
						'{}': { '/': at5<'relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}'> }
					}
				}
			}
		}
	}
}

interface branch8 {
	'/': at5<'search'>
	'user': { '/': at5<'search/user'> }
}

interface branch9 {
	'lookandfeel': {
		'/': at5<'settings/lookandfeel'>
		'custom': { '/': at5<'settings/lookandfeel/custom'> }
	}
	'systemInfo': { '/': at5<'settings/systemInfo'> }
	'theme': {
		'/': at5<'settings/theme'>
		'selected': { '/': at5<'settings/theme/selected'> }
		'{}': { '/': at5<'settings/theme/{themeKey}'> }
	}
}

interface branch10 {
	'/': at5<'space'> & at17<'space'>
	'_private': { '/': at5<'space/_private'> }
	'{}': {
		'/': at5<'space/{spaceKey}'> & at17<'space/{spaceKey}'>
		'permission': {
			'/': at5<'space/{spaceKey}/permission'>
			'custom-content': { '/': at5<'space/{spaceKey}/permission/custom-content'> }
			'{}': { '/': at5<'space/{spaceKey}/permission/{id}'> }
		}
		'settings': { '/': at5<'space/{spaceKey}/settings'> }
		'state': {
			'/': at5<'space/{spaceKey}/state'>
			'settings': { '/': at5<'space/{spaceKey}/state/settings'> }
			'content': { '/': at5<'space/{spaceKey}/state/content'> }
		}
		'theme': { '/': at5<'space/{spaceKey}/theme'> }
		'watch': { '/': at5<'space/{spaceKey}/watch'> }
		'label': { '/': at5<'space/{spaceKey}/label'> }
		'content': { '/': at17<'space/{spaceKey}/content'> }
		'property': { '/': at17<'space/{spaceKey}/property'> }
	}
}

interface branch11 {
	'/': at5<'template'>
	'blueprint': { '/': at5<'template/blueprint'> }
	'page': { '/': at5<'template/page'> }
	'{}': { '/': at5<'template/{contentTemplateId}'> }
}

interface branch12 {
	'/': at5<'user'>
	'anonymous': { '/': at5<'user/anonymous'> }
	'current': { '/': at5<'user/current'> }
	'memberof': { '/': at5<'user/memberof'> }
	'bulk': { '/': at5<'user/bulk'> }
	'watch': {
		'content': {
			'{}': { '/': at5<'user/watch/content/{contentId}'> }
		}
		'label': {
			'{}': { '/': at5<'user/watch/label/{labelName}'> }
		}
		'space': {
			'{}': { '/': at5<'user/watch/space/{spaceKey}'> }
		}
	}
	'email': {
		'/': at5<'user/email'>
		'bulk': { '/': at5<'user/email/bulk'> }
	}
	'{}': {
		'property': {
			'/': at5<'user/{userId}/property'>
			'{}': { '/': at5<'user/{userId}/property/{key}'> }
		}
	}
}

interface branch13 {
	'content': {
		'{}': {
			'views': { '/': at5<'analytics/content/{contentId}/views'> }
			'viewers': { '/': at5<'analytics/content/{contentId}/viewers'> }
		}
	}
}

interface branch14 {
	'field': { '/': at23<'migration/field'> }
	'properties': {
		'{}': { '/': at23<'migration/properties/{entityType}'> }
	}
	'workflow': {
		'rule': {
			'search': { '/': at23<'migration/workflow/rule/search'> }
		}
	}
	'{}': {
		'{}': {
			'task': { '/': at23<'migration/{connectKey}/{jiraIssueFieldsKey}/task'> }
		}
	}
}

interface branch15 {
	'backlog': {
		'issue': { '/': at8<'agile/1.0/backlog/issue'> }
		'{}': {
			'issue': { '/': at8<'agile/1.0/backlog/{boardId}/issue'> }
		}
	}
	'board': {
		'/': at8<'agile/1.0/board'>
		'filter': {
			'{}': { '/': at8<'agile/1.0/board/filter/{filterId}'> }
		}
		'{}': {
			'/': at8<'agile/1.0/board/{boardId}'>
			'backlog': { '/': at16<'backlog'> }
			'configuration': { '/': at16<'configuration'> }
			'epic': {
				'/': at16<'epic'>
				'none': {
					'issue': { '/': at16<'epic/none/issue'> }
				}
				'{}': {
					'issue': { '/': at16<'epic/{epicId}/issue'> }
				}
			}
			'features': { '/': at16<'features'> }
			'issue': { '/': at16<'issue'> }
			'project': {
				'/': at16<'project'>
				'full': { '/': at16<'project/full'> }
			}
			'properties': {
				'/': at16<'properties'>
				'{}': { '/': at16<'properties/{propertyKey}'> }
			}
			'quickfilter': {
				'/': at16<'quickfilter'>
				'{}': { '/': at16<'quickfilter/{quickFilterId}'> }
			}
			'reports': { '/': at16<'reports'> }
			'sprint': {
				'/': at16<'sprint'>
				'{}': {
					'issue': { '/': at16<'sprint/{sprintId}/issue'> }
				}
			}
			'version': { '/': at16<'version'> }
		}
	}
	'epic': {
		'none': {
			'issue': { '/': at8<'agile/1.0/epic/none/issue'> }
		}
		'{}': {
			'/': at8<'agile/1.0/epic/{epicIdOrKey}'>
			'issue': { '/': at8<'agile/1.0/epic/{epicIdOrKey}/issue'> }
			'rank': { '/': at8<'agile/1.0/epic/{epicIdOrKey}/rank'> }
		}
	}
	'issue': {
		'rank': { '/': at8<'agile/1.0/issue/rank'> }
		'{}': {
			'/': at8<'agile/1.0/issue/{issueIdOrKey}'>
			'estimation': { '/': at8<'agile/1.0/issue/{issueIdOrKey}/estimation'> }
		}
	}
	'sprint': {
		'/': at8<'agile/1.0/sprint'>
		'{}': {
			'/': at8<'agile/1.0/sprint/{sprintId}'>
			'issue': { '/': at8<'agile/1.0/sprint/{sprintId}/issue'> }
			'properties': {
				'/': at8<'agile/1.0/sprint/{sprintId}/properties'>
				'{}': { '/': at8<'agile/1.0/sprint/{sprintId}/properties/{propertyKey}'> }
			}
			'swap': { '/': at8<'agile/1.0/sprint/{sprintId}/swap'> }
		}
	}
}

interface branch16 {
	'issue': {
		'summary': { '/': at10<'dev-status/1.0/issue/summary'> }
		'detail': { '/': at10<'dev-status/1.0/issue/detail'> }
	}
}

interface branch17 {
	'content': {
		'{}': {
			'version': {
				'/': Pick<Removed, '/wiki/rest/experimental/content/{id}/version'>
				'{}': { '/': Pick<Removed, '/wiki/rest/experimental/content/{id}/version/{versionNumber}'> }
			}
		}
	}
}

interface branch18 {
	'v2': {
		'admin-key': { '/': at4<'admin-key'> }
		'attachments': {
			'/': at4<'attachments'>
			'{}': {
				'/': at4<'attachments/{id}'>
				'labels': { '/': at4<'attachments/{id}/labels'> }
				'operations': { '/': at4<'attachments/{id}/operations'> }
				'properties': {
					'/': at4<'attachments/{attachment-id}/properties'>
					'{}': { '/': at4<'attachments/{attachment-id}/properties/{property-id}'> }
				}
				'versions': {
					'/': at4<'attachments/{id}/versions'>
					'{}': { '/': at4<'attachments/{attachment-id}/versions/{version-number}'> }
				}
				'footer-comments': { '/': at4<'attachments/{id}/footer-comments'> }
				'thumbnail': {
					'download': { '/': at4<'attachments/{id}/thumbnail/download'> }
				}
			}
		}
		'blogposts': {
			'/': at4<'blogposts'>
			'{}': {
				'/': at4<'blogposts/{id}'>
				'attachments': { '/': at4<'blogposts/{id}/attachments'> }
				'custom-content': { '/': at4<'blogposts/{id}/custom-content'> }
				'labels': { '/': at4<'blogposts/{id}/labels'> }
				'likes': {
					'count': { '/': at4<'blogposts/{id}/likes/count'> }
					'users': { '/': at4<'blogposts/{id}/likes/users'> }
				}
				'properties': {
					'/': at4<'blogposts/{blogpost-id}/properties'>
					'{}': { '/': at4<'blogposts/{blogpost-id}/properties/{property-id}'> }
				}
				'operations': { '/': at4<'blogposts/{id}/operations'> }
				'versions': {
					'/': at4<'blogposts/{id}/versions'>
					'{}': { '/': at4<'blogposts/{blogpost-id}/versions/{version-number}'> }
				}
				'redact': { '/': at4<'blogposts/{id}/redact'> }
				'footer-comments': { '/': at4<'blogposts/{id}/footer-comments'> }
				'inline-comments': { '/': at4<'blogposts/{id}/inline-comments'> }
				'classification-level': {
					'/': at4<'blogposts/{id}/classification-level'>
					'reset': { '/': at4<'blogposts/{id}/classification-level/reset'> }
				}
			}
		}
		'content': {
			'convert-ids-to-types': { '/': at4<'content/convert-ids-to-types'> }
		}
		'custom-content': {
			'/': at4<'custom-content'>
			'{}': {
				'/': at4<'custom-content/{id}'>
				'attachments': { '/': at4<'custom-content/{id}/attachments'> }
				'footer-comments': { '/': at4<'custom-content/{id}/footer-comments'> }
				'labels': { '/': at4<'custom-content/{id}/labels'> }
				'operations': { '/': at4<'custom-content/{id}/operations'> }
				'properties': {
					'/': at4<'custom-content/{custom-content-id}/properties'>
					'{}': { '/': at4<'custom-content/{custom-content-id}/properties/{property-id}'> }
				}
				'versions': {
					'/': at4<'custom-content/{custom-content-id}/versions'>
					'{}': { '/': at4<'custom-content/{custom-content-id}/versions/{version-number}'> }
				}
				'children': { '/': at4<'custom-content/{id}/children'> }
			}
		}
		'labels': {
			'/': at4<'labels'>
			'{}': {
				'attachments': { '/': at4<'labels/{id}/attachments'> }
				'blogposts': { '/': at4<'labels/{id}/blogposts'> }
				'pages': { '/': at4<'labels/{id}/pages'> }
			}
		}
		'pages': {
			'/': at4<'pages'>
			'{}': {
				'/': at4<'pages/{id}'>
				'attachments': { '/': at4<'pages/{id}/attachments'> }
				'custom-content': { '/': at4<'pages/{id}/custom-content'> }
				'labels': { '/': at4<'pages/{id}/labels'> }
				'likes': {
					'count': { '/': at4<'pages/{id}/likes/count'> }
					'users': { '/': at4<'pages/{id}/likes/users'> }
				}
				'operations': { '/': at4<'pages/{id}/operations'> }
				'properties': {
					'/': at4<'pages/{page-id}/properties'>
					'{}': { '/': at4<'pages/{page-id}/properties/{property-id}'> }
				}
				'redact': { '/': at4<'pages/{id}/redact'> }
				'title': { '/': at4<'pages/{id}/title'> }
				'versions': {
					'/': at4<'pages/{id}/versions'>
					'{}': { '/': at4<'pages/{page-id}/versions/{version-number}'> }
				}
				'footer-comments': { '/': at4<'pages/{id}/footer-comments'> }
				'inline-comments': { '/': at4<'pages/{id}/inline-comments'> }
				'children': { '/': at4<'pages/{id}/children'> }
				'direct-children': { '/': at4<'pages/{id}/direct-children'> }
				'ancestors': { '/': at4<'pages/{id}/ancestors'> }
				'descendants': { '/': at4<'pages/{id}/descendants'> }
				'classification-level': {
					'/': at4<'pages/{id}/classification-level'>
					'reset': { '/': at4<'pages/{id}/classification-level/reset'> }
				}
			}
		}
		'whiteboards': {
			'/': at4<'whiteboards'>
			'{}': {
				'/': at4<'whiteboards/{id}'>
				'properties': {
					'/': at4<'whiteboards/{id}/properties'>
					'{}': { '/': at4<'whiteboards/{whiteboard-id}/properties/{property-id}'> }
				}
				'operations': { '/': at4<'whiteboards/{id}/operations'> }
				'direct-children': { '/': at4<'whiteboards/{id}/direct-children'> }
				'descendants': { '/': at4<'whiteboards/{id}/descendants'> }
				'ancestors': { '/': at4<'whiteboards/{id}/ancestors'> }
				'classification-level': {
					'/': at4<'whiteboards/{id}/classification-level'>
					'reset': { '/': at4<'whiteboards/{id}/classification-level/reset'> }
				}
			}
		}
		'databases': {
			'/': at4<'databases'>
			'{}': {
				'/': at4<'databases/{id}'>
				'properties': {
					'/': at4<'databases/{id}/properties'>
					'{}': { '/': at4<'databases/{database-id}/properties/{property-id}'> }
				}
				'operations': { '/': at4<'databases/{id}/operations'> }
				'direct-children': { '/': at4<'databases/{id}/direct-children'> }
				'descendants': { '/': at4<'databases/{id}/descendants'> }
				'ancestors': { '/': at4<'databases/{id}/ancestors'> }
				'classification-level': {
					'/': at4<'databases/{id}/classification-level'>
					'reset': { '/': at4<'databases/{id}/classification-level/reset'> }
				}
			}
		}
		'embeds': {
			'/': at4<'embeds'>
			'{}': {
				'/': at4<'embeds/{id}'>
				'properties': {
					'/': at4<'embeds/{id}/properties'>
					'{}': { '/': at4<'embeds/{embed-id}/properties/{property-id}'> }
				}
				'operations': { '/': at4<'embeds/{id}/operations'> }
				'direct-children': { '/': at4<'embeds/{id}/direct-children'> }
				'descendants': { '/': at4<'embeds/{id}/descendants'> }
				'ancestors': { '/': at4<'embeds/{id}/ancestors'> }
			}
		}
		'folders': {
			'/': at4<'folders'>
			'{}': {
				'/': at4<'folders/{id}'>
				'properties': {
					'/': at4<'folders/{id}/properties'>
					'{}': { '/': at4<'folders/{folder-id}/properties/{property-id}'> }
				}
				'operations': { '/': at4<'folders/{id}/operations'> }
				'direct-children': { '/': at4<'folders/{id}/direct-children'> }
				'descendants': { '/': at4<'folders/{id}/descendants'> }
				'ancestors': { '/': at4<'folders/{id}/ancestors'> }
			}
		}
		'spaces': {
			'/': at4<'spaces'>
			'{}': {
				'/': at4<'spaces/{id}'>
				'blogposts': { '/': at4<'spaces/{id}/blogposts'> }
				'labels': { '/': at4<'spaces/{id}/labels'> }
				'content': {
					'labels': { '/': at4<'spaces/{id}/content/labels'> }
				}
				'custom-content': { '/': at4<'spaces/{id}/custom-content'> }
				'operations': { '/': at4<'spaces/{id}/operations'> }
				'pages': { '/': at4<'spaces/{id}/pages'> }
				'properties': {
					'/': at4<'spaces/{space-id}/properties'>
					'{}': { '/': at4<'spaces/{space-id}/properties/{property-id}'> }
				}
				'permissions': { '/': at4<'spaces/{id}/permissions'> }
				'role-assignments': { '/': at4<'spaces/{id}/role-assignments'> }
				'classification-level': {
					'default': { '/': at4<'spaces/{id}/classification-level/default'> }
				}
			}
		}
		'space-permissions': {
			'/': at4<'space-permissions'>
			'transition': {
				'combinations': { '/': at4<'space-permissions/transition/combinations'> }
				'role-assignments': { '/': at4<'space-permissions/transition/role-assignments'> }
				'access-removals': { '/': at4<'space-permissions/transition/access-removals'> }
				'tasks': {
					'{}': { '/': at4<'space-permissions/transition/tasks/{taskId}'> }
				}
			}
		}
		'space-roles': {
			'/': at4<'space-roles'>
			'{}': { '/': at4<'space-roles/{id}'> }
		}
		'space-role-mode': { '/': at4<'space-role-mode'> }
		'footer-comments': {
			'/': at4<'footer-comments'>
			'{}': {
				'/': at4<'footer-comments/{comment-id}'>
				'children': { '/': at4<'footer-comments/{id}/children'> }
				'likes': {
					'count': { '/': at4<'footer-comments/{id}/likes/count'> }
					'users': { '/': at4<'footer-comments/{id}/likes/users'> }
				}
				'operations': { '/': at4<'footer-comments/{id}/operations'> }
				'versions': {
					'/': at4<'footer-comments/{id}/versions'>
					'{}': { '/': at4<'footer-comments/{id}/versions/{version-number}'> }
				}
			}
		}
		'inline-comments': {
			'/': at4<'inline-comments'>
			'{}': {
				'/': at4<'inline-comments/{comment-id}'>
				'children': { '/': at4<'inline-comments/{id}/children'> }
				'likes': {
					'count': { '/': at4<'inline-comments/{id}/likes/count'> }
					'users': { '/': at4<'inline-comments/{id}/likes/users'> }
				}
				'operations': { '/': at4<'inline-comments/{id}/operations'> }
				'versions': {
					'/': at4<'inline-comments/{id}/versions'>
					'{}': { '/': at4<'inline-comments/{id}/versions/{version-number}'> }
				}
			}
		}
		'comments': {
			'{}': {
				'properties': {
					'/': at4<'comments/{comment-id}/properties'>
					'{}': { '/': at4<'comments/{comment-id}/properties/{property-id}'> }
				}
			}
		}
		'tasks': {
			'/': at4<'tasks'>
			'{}': { '/': at4<'tasks/{id}'> }
		}
		'users-bulk': { '/': at4<'users-bulk'> }
		'user': {
			'access': {
				'check-access-by-email': { '/': at4<'user/access/check-access-by-email'> }
				'invite-by-email': { '/': at4<'user/access/invite-by-email'> }
			}
		}
		'data-policies': {
			'metadata': { '/': at4<'data-policies/metadata'> }
			'spaces': { '/': at4<'data-policies/spaces'> }
		}
		'classification-levels': { '/': at4<'classification-levels'> }
		'app': {
			'properties': {
				'/': at4<'app/properties'>
				'{}': { '/': at4<'app/properties/{propertyKey}'> }
			}
		}
	}
}

interface branch19 {
	'/': at11<'addon'>
	'{}': {
		'client-key': { '/': at11<'addon/{addon_key}/client-key'> }
	}
}

interface branch20 {
	'/': at11<'hook_events'>
	'{}': { '/': at11<'hook_events/{subject_type}'> }
}

interface branch21 {
	'/': at11<'repositories'>
	'{}': {
		'/': at11<'repositories/{workspace}'>
		'{}': {
			'/': at11<'repositories/{workspace}/{repo_slug}'>
			'branch-restrictions': {
				'/': at3<'branch-restrictions'>
				'{}': { '/': at3<'branch-restrictions/{id}'> }
			}
			'branching-model': {
				'/': at3<'branching-model'>
				'settings': { '/': at3<'branching-model/settings'> }
			}
			'commit': {
				'{}': {
					'/': at3<'commit/{commit}'>
					'approve': { '/': at3<'commit/{commit}/approve'> }
					'comments': {
						'/': at3<'commit/{commit}/comments'>
						'{}': { '/': at3<'commit/{commit}/comments/{comment_id}'> }
					}
					'properties': {
						'{}': {
							'{}': { '/': at3<'commit/{commit}/properties/{app_key}/{property_name}'> }
						}
					}
					'pullrequests': { '/': at3<'commit/{commit}/pullrequests'> }
					'reports': {
						'/': at3<'commit/{commit}/reports'>
						'{}': {
							'/': at3<'commit/{commit}/reports/{reportId}'>
							'annotations': {
								'/': at3<'commit/{commit}/reports/{reportId}/annotations'>
								'{}': { '/': at3<'commit/{commit}/reports/{reportId}/annotations/{annotationId}'> }
							}
						}
					}
					'statuses': {
						'/': at3<'commit/{commit}/statuses'>
						'build': {
							'/': at3<'commit/{commit}/statuses/build'>
							'{}': { '/': at3<'commit/{commit}/statuses/build/{key}'> }
						}
					}
				}
			}
			'commits': {
				'/': at3<'commits'>
				'{}': { '/': at3<'commits/{revision}'> }
			}
			'components': {
				'/': at3<'components'>
				'{}': { '/': at3<'components/{component_id}'> }
			}
			'default-reviewers': {
				'/': at3<'default-reviewers'>
				'{}': { '/': at3<'default-reviewers/{target_username}'> }
			}
			'deploy-keys': {
				'/': at3<'deploy-keys'>
				'{}': { '/': at3<'deploy-keys/{key_id}'> }
			}
			'deployments': {
				'/': at3<'deployments'>
				'{}': { '/': at3<'deployments/{deployment_uuid}'> }
			}
			'deployments_config': {
				'environments': {
					'{}': {
						'variables': {
							'/': at3<'deployments_config/environments/{environment_uuid}/variables'>
							'{}': { '/': at3<'deployments_config/environments/{environment_uuid}/variables/{variable_uuid}'> }
						}
					}
				}
			}
			'diff': {
				'{}': { '/': at3<'diff/{spec}'> }
			}
			'diffstat': {
				'{}': { '/': at3<'diffstat/{spec}'> }
			}
			'downloads': {
				'/': at3<'downloads'>
				'{}': { '/': at3<'downloads/{filename}'> }
			}
			'effective-branching-model': { '/': at3<'effective-branching-model'> }
			'effective-default-reviewers': { '/': at3<'effective-default-reviewers'> }
			'environments': {
				'/': at3<'environments'>
				'{}': {
					'/': at3<'environments/{environment_uuid}'>
					'changes': { '/': at3<'environments/{environment_uuid}/changes'> }
				}
			}
			'file-conflicts': {
				'{}': { '/': at3<'file-conflicts/{spec}'> }
			}
			'filehistory': {
				'{}': {
					'{/}': { '/': at3<'filehistory/{commit}/{path}'> }
				}
			}
			'forks': { '/': at3<'forks'> }
			'hooks': {
				'/': at3<'hooks'>
				'{}': { '/': at3<'hooks/{uid}'> }
			}
			'issues': {
				'/': at3<'issues'>
				'export': {
					'/': at3<'issues/export'>
					[segment: `${string}-issues-${string}.zip`]: { '/': at3<'issues/export/{repo_name}-issues-{task_id}.zip'> }
				}
				'import': { '/': at3<'issues/import'> }
				'{}': {
					'/': at3<'issues/{issue_id}'>
					'attachments': {
						'/': at3<'issues/{issue_id}/attachments'>
						'{/}': { '/': at3<'issues/{issue_id}/attachments/{path}'> }
					}
					'changes': {
						'/': at3<'issues/{issue_id}/changes'>
						'{}': { '/': at3<'issues/{issue_id}/changes/{change_id}'> }
					}
					'comments': {
						'/': at3<'issues/{issue_id}/comments'>
						'{}': { '/': at3<'issues/{issue_id}/comments/{comment_id}'> }
					}
					'vote': { '/': at3<'issues/{issue_id}/vote'> }
					'watch': { '/': at3<'issues/{issue_id}/watch'> }
				}
			}
			'merge-base': {
				'{}': { '/': at3<'merge-base/{revspec}'> }
			}
			'milestones': {
				'/': at3<'milestones'>
				'{}': { '/': at3<'milestones/{milestone_id}'> }
			}
			'override-settings': { '/': at3<'override-settings'> }
			'patch': {
				'{}': { '/': at3<'patch/{spec}'> }
			}
			'permissions-config': {
				'groups': {
					'/': at3<'permissions-config/groups'>
					'{}': { '/': at3<'permissions-config/groups/{group_slug}'> }
				}
				'users': {
					'/': at3<'permissions-config/users'>
					'{}': { '/': at3<'permissions-config/users/{selected_user_id}'> }
				}
			}
			'pipelines': {
				'/': at3<'pipelines'>
				'{}': {
					'/': at3<'pipelines/{pipeline_uuid}'>
					'steps': {
						'/': at3<'pipelines/{pipeline_uuid}/steps'>
						'{}': {
							'/': at3<'pipelines/{pipeline_uuid}/steps/{step_uuid}'>
							'log': { '/': at34<'log'> }
							'logs': {
								'{}': { '/': at34<'logs/{log_uuid}'> }
							}
							'test_reports': {
								'/': at34<'test_reports'>
								'test_cases': {
									'/': at34<'test_reports/test_cases'>
									'{}': {
										'test_case_reasons': { '/': at34<'test_reports/test_cases/{test_case_uuid}/test_case_reasons'> }
									}
								}
							}
						}
					}
					'stopPipeline': { '/': at3<'pipelines/{pipeline_uuid}/stopPipeline'> }
				}
			}
			'pipelines-config': {
				'caches': {
					'/': at3<'pipelines-config/caches'>
					'{}': {
						'/': at3<'pipelines-config/caches/{cache_uuid}'>
						'content-uri': { '/': at3<'pipelines-config/caches/{cache_uuid}/content-uri'> }
					}
				}
				'runners': {
					'/': at3<'pipelines-config/runners'>
					'{}': { '/': at3<'pipelines-config/runners/{runner_uuid}'> }
				}
			}
			'pipelines_config': {
				'/': at3<'pipelines_config'>
				'build_number': { '/': at3<'pipelines_config/build_number'> }
				'schedules': {
					'/': at3<'pipelines_config/schedules'>
					'{}': {
						'/': at3<'pipelines_config/schedules/{schedule_uuid}'>
						'executions': { '/': at3<'pipelines_config/schedules/{schedule_uuid}/executions'> }
					}
				}
				'ssh': {
					'key_pair': { '/': at3<'pipelines_config/ssh/key_pair'> }
					'known_hosts': {
						'/': at3<'pipelines_config/ssh/known_hosts'>
						'{}': { '/': at3<'pipelines_config/ssh/known_hosts/{known_host_uuid}'> }
					}
				}
				'variables': {
					'/': at3<'pipelines_config/variables'>
					'{}': { '/': at3<'pipelines_config/variables/{variable_uuid}'> }
				}
			}
			'properties': {
				'{}': {
					'{}': { '/': at3<'properties/{app_key}/{property_name}'> }
				}
			}
			'pullrequests': {
				'/': at3<'pullrequests'>
				'activity': { '/': at3<'pullrequests/activity'> }
				'{}': {
					'/': at3<'pullrequests/{pull_request_id}'>
					'activity': { '/': at12<'activity'> }
					'approve': { '/': at12<'approve'> }
					'comments': {
						'/': at12<'comments'>
						'{}': {
							'/': at12<'comments/{comment_id}'>
							'resolve': { '/': at12<'comments/{comment_id}/resolve'> }
						}
					}
					'commits': { '/': at12<'commits'> }
					'conflicts': { '/': at12<'conflicts'> }
					'decline': { '/': at12<'decline'> }
					'diff': { '/': at12<'diff'> }
					'diffstat': { '/': at12<'diffstat'> }
					'merge': {
						'/': at12<'merge'>
						'task-status': {
							'{}': { '/': at12<'merge/task-status/{task_id}'> }
						}
					}
					'patch': { '/': at12<'patch'> }
					'request-changes': { '/': at12<'request-changes'> }
					'statuses': { '/': at12<'statuses'> }
					'tasks': {
						'/': at12<'tasks'>
						'{}': { '/': at12<'tasks/{task_id}'> }
					}
					'properties': {
						'{}': {
							'{}': { '/': at3<'pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}'> }
						}
					}
				}
			}
			'refs': {
				'/': at3<'refs'>
				'branches': {
					'/': at3<'refs/branches'>
					'{}': { '/': at3<'refs/branches/{name}'> }
				}
				'tags': {
					'/': at3<'refs/tags'>
					'{}': { '/': at3<'refs/tags/{name}'> }
				}
			}
			'src': {
				'/': at3<'src'>
				'{}': {
					'{/}': { '/': at3<'src/{commit}/{path}'> }
				}
			}
			'versions': {
				'/': at3<'versions'>
				'{}': { '/': at3<'versions/{version_id}'> }
			}
			'watchers': { '/': at3<'watchers'> }
		}
	}
}

interface branch22 {
	'/': at11<'snippets'>
	'{}': {
		'/': at11<'snippets/{workspace}'>
		'{}': {
			'/': at11<'snippets/{workspace}/{encoded_id}'>
			'comments': {
				'/': at22<'comments'>
				'{}': { '/': at22<'comments/{comment_id}'> }
			}
			'commits': {
				'/': at22<'commits'>
				'{}': { '/': at22<'commits/{revision}'> }
			}
			'files': {
				'{/}': { '/': at22<'files/{path}'> }
			}
			'watch': { '/': at22<'watch'> }
			'watchers': { '/': at22<'watchers'> }
			'{}': {
				'/': at22<'{node_id}'>
				'files': {
					'{/}': { '/': at22<'{node_id}/files/{path}'> }
				}
				'diff': { '/': at22<'{revision}/diff'> }
				'patch': { '/': at22<'{revision}/patch'> }
			}
		}
	}
}

interface branch23 {
	'{}': {
		'pipelines_config': {
			'variables': {
				'/': at11<'teams/{username}/pipelines_config/variables'>
				'{}': { '/': at11<'teams/{username}/pipelines_config/variables/{variable_uuid}'> }
			}
		}
		'search': {
			'code': { '/': at11<'teams/{username}/search/code'> }
		}
	}
}

interface branch24 {
	'/': at11<'user'>
	'emails': {
		'/': at11<'user/emails'>
		'{}': { '/': at11<'user/emails/{email}'> }
	}
	'permissions': {
		'repositories': { '/': at11<'user/permissions/repositories'> }
		'workspaces': { '/': at11<'user/permissions/workspaces'> }
	}
	'workspaces': {
		'/': at11<'user/workspaces'>
		'{}': {
			'permission': { '/': at11<'user/workspaces/{workspace}/permission'> }
			'permissions': {
				'repositories': { '/': at11<'user/workspaces/{workspace}/permissions/repositories'> }
			}
		}
	}
}

interface branch25 {
	'{}': {
		'/': at11<'users/{selected_user}'>
		'gpg-keys': {
			'/': at11<'users/{selected_user}/gpg-keys'>
			'{}': { '/': at11<'users/{selected_user}/gpg-keys/{fingerprint}'> }
		}
		'pipelines_config': {
			'variables': {
				'/': at11<'users/{selected_user}/pipelines_config/variables'>
				'{}': { '/': at11<'users/{selected_user}/pipelines_config/variables/{variable_uuid}'> }
			}
		}
		'properties': {
			'{}': {
				'{}': { '/': at11<'users/{selected_user}/properties/{app_key}/{property_name}'> }
			}
		}
		'search': {
			'code': { '/': at11<'users/{selected_user}/search/code'> }
		}
		'ssh-keys': {
			'/': at11<'users/{selected_user}/ssh-keys'>
			'{}': { '/': at11<'users/{selected_user}/ssh-keys/{key_id}'> }
		}
	}
}

interface branch26 {
	'/': at11<'workspaces'>
	'{}': {
		'/': at11<'workspaces/{workspace}'>
		'hooks': {
			'/': at9<'hooks'>
			'{}': { '/': at9<'hooks/{uid}'> }
		}
		'members': {
			'/': at9<'members'>
			'{}': { '/': at9<'members/{member}'> }
		}
		'permissions': {
			'/': at9<'permissions'>
			'repositories': {
				'/': at9<'permissions/repositories'>
				'{}': { '/': at9<'permissions/repositories/{repo_slug}'> }
			}
		}
		'pipelines-config': {
			'identity': {
				'oidc': {
					'.well-known': {
						'openid-configuration': { '/': at9<'pipelines-config/identity/oidc/.well-known/openid-configuration'> }
					}
					'keys.json': { '/': at9<'pipelines-config/identity/oidc/keys.json'> }
				}
			}
			'runners': {
				'/': at9<'pipelines-config/runners'>
				'{}': { '/': at9<'pipelines-config/runners/{runner_uuid}'> }
			}
			'variables': {
				'/': at9<'pipelines-config/variables'>
				'{}': { '/': at9<'pipelines-config/variables/{variable_uuid}'> }
			}
		}
		'projects': {
			'/': at9<'projects'>
			'{}': {
				'/': at9<'projects/{project_key}'>
				'branching-model': {
					'/': at33<'branching-model'>
					'settings': { '/': at33<'branching-model/settings'> }
				}
				'default-reviewers': {
					'/': at33<'default-reviewers'>
					'{}': { '/': at33<'default-reviewers/{selected_user}'> }
				}
				'deploy-keys': {
					'/': at33<'deploy-keys'>
					'{}': { '/': at33<'deploy-keys/{key_id}'> }
				}
				'permissions-config': {
					'groups': {
						'/': at33<'permissions-config/groups'>
						'{}': { '/': at33<'permissions-config/groups/{group_slug}'> }
					}
					'users': {
						'/': at33<'permissions-config/users'>
						'{}': { '/': at33<'permissions-config/users/{selected_user_id}'> }
					}
				}
			}
		}
		'pullrequests': {
			'{}': { '/': at9<'pullrequests/{selected_user}'> }
		}
		'search': {
			'code': { '/': at9<'search/code'> }
		}
		'settings': {
			'gpg': {
				'public-key': { '/': at9<'settings/gpg/public-key'> }
			}
		}
	}
}

interface branch27 {
	'assets': {
		'workspace': {
			'{}': {
				'v1': {
					'aql': {
						'objects': { '/': at6<'aql/objects'> }
					}
					'icon': {
						'{}': {
							'/': at6<'icon/{id}'>
							'icon.png': { '/': at6<'icon/{id}/icon.png'> }
						}
						'global': { '/': at6<'icon/global'> }
					}
					'import': {
						'start': {
							'{}': { '/': at6<'import/start/{id}'> }
						}
					}
					'importsource': {
						'{}': {
							'/': at6<'importsource/{id}'>
							'mapping': {
								'/': at15<'mapping'>
								'progress': {
									'{}': { '/': at15<'mapping/progress/{resourceId}'> }
								}
							}
							'configstatus': { '/': at15<'configstatus'> }
							'schema-and-mapping': { '/': at15<'schema-and-mapping'> }
							'executions': {
								'/': at15<'executions'>
								'{}': {
									'/': at15<'executions/{importExecutionId}'>
									'progress': { '/': at15<'executions/{importExecutionId}/progress'> }
									'data': { '/': at15<'executions/{importExecutionId}/data'> }
									'status': { '/': at15<'executions/{importExecutionId}/status'> }
									'history': {
										'failed': { '/': at15<'executions/{executionId}/history/failed'> }
									}
								}
								'status': { '/': at15<'executions/status'> }
							}
							'token': { '/': at15<'token'> }
							'schedule': { '/': at15<'schedule'> }
							'importschedule': {
								'/': at15<'importschedule'>
								'{}': { '/': at15<'importschedule/{importScheduleId}'> }
							}
						}
					}
					'iql': {
						'objects': { '/': at6<'iql/objects'> }
					}
					'object': {
						'{}': {
							'/': at6<'object/{id}'>
							'attributes': { '/': at6<'object/{id}/attributes'> }
							'history': { '/': at6<'object/{id}/history'> }
							'referenceinfo': { '/': at6<'object/{id}/referenceinfo'> }
						}
						'create': { '/': at6<'object/create'> }
						'navlist': {
							'aql': { '/': at6<'object/navlist/aql'> }
							'iql': { '/': at6<'object/navlist/iql'> }
						}
						'aql': {
							'/': at6<'object/aql'>
							'totalcount': { '/': at6<'object/aql/totalcount'> }
						}
					}
					'objectconnectedtickets': {
						'{}': {
							'tickets': { '/': at6<'objectconnectedtickets/{objectId}/tickets'> }
						}
					}
					'objectschema': {
						'list': { '/': at6<'objectschema/list'> }
						'create': { '/': at6<'objectschema/create'> }
						'{}': {
							'/': at6<'objectschema/{id}'>
							'attributes': { '/': at6<'objectschema/{id}/attributes'> }
							'objecttypes': {
								'/': at6<'objectschema/{id}/objecttypes'>
								'flat': { '/': at6<'objectschema/{id}/objecttypes/flat'> }
							}
						}
					}
					'objecttype': {
						'{}': {
							'/': at6<'objecttype/{id}'>
							'attributes': { '/': at6<'objecttype/{id}/attributes'> }
							'position': { '/': at6<'objecttype/{id}/position'> }
						}
						'create': { '/': at6<'objecttype/create'> }
					}
					'objecttypeattribute': {
						'{}': {
							'/': at6<'objecttypeattribute/{objectTypeId}' | 'objecttypeattribute/{id}'>
							'{}': { '/': at6<'objecttypeattribute/{objectTypeId}/{id}'> }
						}
					}
					'progress': {
						'category': {
							'imports': {
								'{}': { '/': at6<'progress/category/imports/{id}'> }
							}
						}
					}
					'config': {
						'statustype': {
							'/': at6<'config/statustype'>
							'{}': { '/': at6<'config/statustype/{id}'> }
						}
					}
					'global': {
						'config': {
							'objectschema': {
								'{}': {
									'property': { '/': at6<'global/config/objectschema/{id}/property'> }
								}
							}
						}
					}
				}
			}
		}
	}
}

interface branch28 {
	'teams': {
		'v1': {
			'org': {
				'{}': {
					'teams': {
						'/': at35<'teams'>
						'{}': {
							'/': at35<'teams/{teamId}'>
							'members': {
								'/': at35<'teams/{teamId}/members'>
								'add': { '/': at35<'teams/{teamId}/members/add'> }
								'remove': { '/': at35<'teams/{teamId}/members/remove'> }
							}
						}
					}
				}
			}
		}
	}
}

type at34<Rest extends string> = Pick<Bitbucket, `/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/${Rest}` & keyof Bitbucket>

type at12<Rest extends string> = Pick<Bitbucket, `/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/${Rest}` & keyof Bitbucket>

type at15<Rest extends string> = Pick<Assets, `/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/${Rest}` & keyof Assets>

type at33<Rest extends string> = Pick<Bitbucket, `/2.0/workspaces/{workspace}/projects/{project_key}/${Rest}` & keyof Bitbucket>

type at18<Rest extends string> = Pick<JiraServiceManagement, `/rest/servicedeskapi/servicedesk/{serviceDeskId}/${Rest}` & keyof JiraServiceManagement>

type at26<Rest extends string> = Pick<JiraServiceManagement, `/rest/servicedeskapi/request/{issueIdOrKey}/${Rest}` & keyof JiraServiceManagement>

type at3<Rest extends string> = Pick<Bitbucket, `/2.0/repositories/{workspace}/{repo_slug}/${Rest}` & keyof Bitbucket>

type at6<Rest extends string> = Pick<Assets, `/jsm/assets/workspace/{workspaceId}/v1/${Rest}` & keyof Assets>

type at22<Rest extends string> = Pick<Bitbucket, `/2.0/snippets/{workspace}/{encoded_id}/${Rest}` & keyof Bitbucket>

type at13<Rest extends string> = Pick<JiraV3, `/rest/api/3/project/{projectIdOrKey}/${Rest}` & keyof JiraV3>

type at14<Rest extends string> = Pick<JiraV2, `/rest/api/2/project/{projectIdOrKey}/${Rest}` & keyof JiraV2>

type at25<Rest extends string> = Pick<JiraV3, `/rest/api/3/field/{fieldId}/context/${Rest}` & keyof JiraV3>

type at27<Rest extends string> = Pick<JiraV2, `/rest/api/2/field/{fieldId}/context/${Rest}` & keyof JiraV2>

type at36<Rest extends string> = Pick<JiraSoftware, `/rest/software/1.0/board/{boardId}/${Rest}` & keyof JiraSoftware>

type at19<Rest extends string> = Pick<JiraV3, `/rest/api/3/issue/{issueIdOrKey}/${Rest}` & keyof JiraV3>

type at20<Rest extends string> = Pick<JiraV2, `/rest/api/2/issue/{issueIdOrKey}/${Rest}` & keyof JiraV2>

type at21<Rest extends string> = Pick<Undocumented, `/forms/issue/{issueIdOrKey}/form/${Rest}` & keyof Undocumented>

type at28<Rest extends string> = Pick<JiraV3, `/rest/api/3/issuesecurityschemes/${Rest}` & keyof JiraV3>

type at29<Rest extends string> = Pick<JiraV2, `/rest/api/2/issuesecurityschemes/${Rest}` & keyof JiraV2>

type at16<Rest extends string> = Pick<JiraSoftware, `/rest/agile/1.0/board/{boardId}/${Rest}` & keyof JiraSoftware>

type at35<Rest extends string> = Pick<Undocumented, `/public/teams/v1/org/{orgId}/${Rest}` & keyof Undocumented>

type at9<Rest extends string> = Pick<Bitbucket, `/2.0/workspaces/{workspace}/${Rest}` & keyof Bitbucket>

type at24<Rest extends string> = Pick<ConfluenceV1, `/wiki/rest/api/content/{id}/${Rest}` & keyof ConfluenceV1>

type at31<Rest extends string> = Pick<JiraV3, `/rest/api/3/workflowscheme/${Rest}` & keyof JiraV3>

type at32<Rest extends string> = Pick<JiraV2, `/rest/api/2/workflowscheme/${Rest}` & keyof JiraV2>

type at23<Rest extends string> = Pick<JiraV3, `/rest/atlassian-connect/1/${Rest}` & keyof JiraV3>

type at30<Rest extends string> = Pick<Undocumented, `/rest/greenhopper/1.0/${Rest}` & keyof Undocumented>

type at7<Rest extends string> = Pick<JiraServiceManagement, `/rest/servicedeskapi/${Rest}` & keyof JiraServiceManagement>

type at5<Rest extends string> = Pick<ConfluenceV1, `/wiki/rest/api/${Rest}` & keyof ConfluenceV1>

type at17<Rest extends string> = Pick<Removed, `/wiki/rest/api/${Rest}` & keyof Removed>

type at4<Rest extends string> = Pick<ConfluenceV2, `/wiki/api/v2/${Rest}` & keyof ConfluenceV2>

type at1<Rest extends string> = Pick<JiraV3, `/rest/api/3/${Rest}` & keyof JiraV3>

type at2<Rest extends string> = Pick<JiraV2, `/rest/api/2/${Rest}` & keyof JiraV2>

type at8<Rest extends string> = Pick<JiraSoftware, `/rest/${Rest}` & keyof JiraSoftware>

type at10<Rest extends string> = Pick<Undocumented, `/rest/${Rest}` & keyof Undocumented>

type at11<Rest extends string> = Pick<Bitbucket, `/2.0/${Rest}` & keyof Bitbucket>

interface Removed {
	'/wiki/rest/api/content': { get: { successor: 'wiki/api/v2/pages' }; post: { successor: 'wiki/api/v2/pages' } }
	'/wiki/rest/api/content/{id}': { get: { successor: 'wiki/api/v2/pages/{id}' }; put: { successor: 'wiki/api/v2/pages/{id}' }; delete: { successor: 'wiki/api/v2/pages/{id}' } }
	'/wiki/rest/api/content/{id}/history': { get: { successor: 'wiki/api/v2/pages/{id}/versions' } }
	'/wiki/rest/api/content/{id}/version': { get: { successor: 'wiki/api/v2/pages/{id}/versions' } }
	'/wiki/rest/api/content/{id}/version/{versionNumber}': { get: { successor: 'wiki/api/v2/pages/{page-id}/versions/{version-number}' } }
	'/wiki/rest/api/content/{id}/child': { get: { successor: 'wiki/api/v2/pages/{id}/direct-children' } }
	'/wiki/rest/api/content/{id}/child/page': { get: { successor: 'wiki/api/v2/pages/{id}/direct-children' } }
	'/wiki/rest/api/content/{id}/child/comment': { get: { successor: 'wiki/api/v2/pages/{id}/footer-comments' } }
	'/wiki/rest/api/content/{id}/child/attachment': { get: { successor: 'wiki/api/v2/pages/{id}/attachments' } }
	'/wiki/rest/api/content/{id}/child/attachment/{attachmentId}': { delete: { successor: 'wiki/api/v2/attachments/{id}' } }
	'/wiki/rest/api/content/{id}/label': { get: { successor: 'wiki/api/v2/pages/{id}/labels' } }
	'/wiki/rest/api/content/{id}/property': { get: { successor: 'wiki/api/v2/pages/{page-id}/properties' }; post: { successor: 'wiki/api/v2/pages/{page-id}/properties' } }
	'/wiki/rest/api/content/{id}/property/{key}': { get: { successor: 'wiki/api/v2/pages/{page-id}/properties' }; put: { successor: 'wiki/api/v2/pages/{page-id}/properties/{property-id}' }; post: { successor: 'wiki/api/v2/pages/{page-id}/properties' }; delete: { successor: 'wiki/api/v2/pages/{page-id}/properties/{property-id}' } }
	'/wiki/rest/experimental/content/{id}/version': { get: { successor: 'wiki/api/v2/pages/{id}/versions' } }
	'/wiki/rest/experimental/content/{id}/version/{versionNumber}': { get: { successor: 'wiki/api/v2/pages/{page-id}/versions/{version-number}' } }
	'/wiki/rest/api/contentbody/convert/{to}': { post: { successor: 'wiki/rest/api/contentbody/convert/async/{to}' } }
	'/wiki/rest/api/group/{groupName}': { get: { successor: 'wiki/rest/api/group/by-id' } }
	'/wiki/rest/api/group/{groupName}/member': { get: { successor: 'wiki/rest/api/group/{groupId}/membersByGroupId' } }
	'/wiki/rest/api/space': { get: { successor: 'wiki/api/v2/spaces' } }
	'/wiki/rest/api/space/{spaceKey}': { get: { successor: 'wiki/api/v2/spaces' } }
	'/wiki/rest/api/space/{spaceKey}/content': { get: { successor: 'wiki/api/v2/spaces/{id}/pages' } }
	'/wiki/rest/api/space/{spaceKey}/property': { get: { successor: 'wiki/api/v2/spaces/{space-id}/properties' } }
}

/** The paths of a Cloud site. */
export type documents = JiraV3 | JiraV2 | JiraSoftware | JiraServiceManagement | ConfluenceV1 | ConfluenceV2 | Bitbucket | Assets | Undocumented
