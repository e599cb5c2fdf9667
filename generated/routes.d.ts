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
				'announcementBanner': { '/': Pick<JiraV3, '/rest/api/3/announcementBanner'> }
				'app': {
					'field': {
						'context': {
							'configuration': {
								'list': { '/': Pick<JiraV3, '/rest/api/3/app/field/context/configuration/list'> }
							}
						}
						'value': { '/': Pick<JiraV3, '/rest/api/3/app/field/value'> }
						'{}': {
							'context': {
								'configuration': { '/': Pick<JiraV3, '/rest/api/3/app/field/{fieldIdOrKey}/context/configuration'> }
							}
							'value': { '/': Pick<JiraV3, '/rest/api/3/app/field/{fieldIdOrKey}/value'> }
						}
					}
				}
				'application-properties': {
					'/': Pick<JiraV3, '/rest/api/3/application-properties'>
					'advanced-settings': { '/': Pick<JiraV3, '/rest/api/3/application-properties/advanced-settings'> }
					'{}': { '/': Pick<JiraV3, '/rest/api/3/application-properties/{id}'> }
				}
				'applicationrole': {
					'/': Pick<JiraV3, '/rest/api/3/applicationrole'>
					'{}': { '/': Pick<JiraV3, '/rest/api/3/applicationrole/{key}'> }
				}
				'attachment': {
					'content': {
						'{}': { '/': Pick<JiraV3, '/rest/api/3/attachment/content/{id}'> }
					}
					'meta': { '/': Pick<JiraV3, '/rest/api/3/attachment/meta'> }
					'thumbnail': {
						'{}': { '/': Pick<JiraV3, '/rest/api/3/attachment/thumbnail/{id}'> }
					}
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/attachment/{id}'>
						'expand': {
							'human': { '/': Pick<JiraV3, '/rest/api/3/attachment/{id}/expand/human'> }
							'raw': { '/': Pick<JiraV3, '/rest/api/3/attachment/{id}/expand/raw'> }
						}
					}
				}
				'auditing': {
					'record': { '/': Pick<JiraV3, '/rest/api/3/auditing/record'> }
				}
				'avatar': {
					'{}': {
						'system': { '/': Pick<JiraV3, '/rest/api/3/avatar/{type}/system'> }
					}
				}
				'bulk': {
					'issues': {
						'delete': { '/': Pick<JiraV3, '/rest/api/3/bulk/issues/delete'> }
						'fields': { '/': Pick<JiraV3, '/rest/api/3/bulk/issues/fields'> }
						'move': { '/': Pick<JiraV3, '/rest/api/3/bulk/issues/move'> }
						'transition': { '/': Pick<JiraV3, '/rest/api/3/bulk/issues/transition'> }
						'unwatch': { '/': Pick<JiraV3, '/rest/api/3/bulk/issues/unwatch'> }
						'watch': { '/': Pick<JiraV3, '/rest/api/3/bulk/issues/watch'> }
					}
					'queue': {
						'{}': { '/': Pick<JiraV3, '/rest/api/3/bulk/queue/{taskId}'> }
					}
				}
				'changelog': {
					'bulkfetch': { '/': Pick<JiraV3, '/rest/api/3/changelog/bulkfetch'> }
				}
				'classification-levels': { '/': Pick<JiraV3, '/rest/api/3/classification-levels'> }
				'comment': {
					'list': { '/': Pick<JiraV3, '/rest/api/3/comment/list'> }
					'{}': {
						'properties': {
							'/': Pick<JiraV3, '/rest/api/3/comment/{commentId}/properties'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/comment/{commentId}/properties/{propertyKey}'> }
						}
					}
				}
				'component': {
					'/': Pick<JiraV3, '/rest/api/3/component'>
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/component/{id}'>
						'relatedIssueCounts': { '/': Pick<JiraV3, '/rest/api/3/component/{id}/relatedIssueCounts'> }
					}
				}
				'config': {
					'fieldschemes': {
						'/': Pick<JiraV3, '/rest/api/3/config/fieldschemes'>
						'fields': {
							'/': Pick<JiraV3, '/rest/api/3/config/fieldschemes/fields'>
							'parameters': { '/': Pick<JiraV3, '/rest/api/3/config/fieldschemes/fields/parameters'> }
						}
						'projects': { '/': Pick<JiraV3, '/rest/api/3/config/fieldschemes/projects'> }
						'{}': {
							'/': Pick<JiraV3, '/rest/api/3/config/fieldschemes/{id}'>
							'clone': { '/': Pick<JiraV3, '/rest/api/3/config/fieldschemes/{id}/clone'> }
							'fields': {
								'/': Pick<JiraV3, '/rest/api/3/config/fieldschemes/{id}/fields'>
								'{}': {
									'parameters': { '/': Pick<JiraV3, '/rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters'> }
								}
							}
							'projects': { '/': Pick<JiraV3, '/rest/api/3/config/fieldschemes/{id}/projects'> }
						}
					}
				}
				'configuration': {
					'/': Pick<JiraV3, '/rest/api/3/configuration'>
					'timetracking': {
						'/': Pick<JiraV3, '/rest/api/3/configuration/timetracking'>
						'list': { '/': Pick<JiraV3, '/rest/api/3/configuration/timetracking/list'> }
						'options': { '/': Pick<JiraV3, '/rest/api/3/configuration/timetracking/options'> }
					}
				}
				'customFieldOption': {
					'{}': { '/': Pick<JiraV3, '/rest/api/3/customFieldOption/{id}'> }
				}
				'dashboard': {
					'/': Pick<JiraV3, '/rest/api/3/dashboard'>
					'bulk': {
						'edit': { '/': Pick<JiraV3, '/rest/api/3/dashboard/bulk/edit'> }
					}
					'gadgets': { '/': Pick<JiraV3, '/rest/api/3/dashboard/gadgets'> }
					'search': { '/': Pick<JiraV3, '/rest/api/3/dashboard/search'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/dashboard/{id}'>
						'gadget': {
							'/': Pick<JiraV3, '/rest/api/3/dashboard/{dashboardId}/gadget'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}'> }
						}
						'items': {
							'{}': {
								'properties': {
									'/': Pick<JiraV3, '/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties'>
									'{}': { '/': Pick<JiraV3, '/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'> }
								}
							}
						}
						'copy': { '/': Pick<JiraV3, '/rest/api/3/dashboard/{id}/copy'> }
					}
				}
				'data-policy': {
					'/': Pick<JiraV3, '/rest/api/3/data-policy'>
					'project': { '/': Pick<JiraV3, '/rest/api/3/data-policy/project'> }
				}
				'events': { '/': Pick<JiraV3, '/rest/api/3/events'> }
				'expression': {
					'analyse': { '/': Pick<JiraV3, '/rest/api/3/expression/analyse'> }
					'eval': { '/': Pick<JiraV3, '/rest/api/3/expression/eval'> }
					'evaluate': { '/': Pick<JiraV3, '/rest/api/3/expression/evaluate'> }
				}
				'field': {
					'/': Pick<JiraV3, '/rest/api/3/field'>
					'association': { '/': Pick<JiraV3, '/rest/api/3/field/association'> }
					'search': {
						'/': Pick<JiraV3, '/rest/api/3/field/search'>
						'trashed': { '/': Pick<JiraV3, '/rest/api/3/field/search/trashed'> }
					}
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/field/{fieldId}' | '/rest/api/3/field/{id}'>
						'association': {
							'project': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/association/project'> }
						}
						'context': {
							'/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context'>
							'defaultValue': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/defaultValue'> }
							'defaultValues': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/defaultValues'> }
							'issuetypemapping': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/issuetypemapping'> }
							'mapping': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/mapping'> }
							'projectmapping': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/projectmapping'> }
							'{}': {
								'/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/{contextId}'>
								'issuetype': {
									'/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/{contextId}/issuetype'>
									'remove': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/{contextId}/issuetype/remove'> }
								}
								'option': {
									'/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/{contextId}/option'>
									'move': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/{contextId}/option/move'> }
									'{}': {
										'/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}'>
										'issue': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}/issue'> }
									}
								}
								'project': {
									'/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/{contextId}/project'>
									'remove': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/context/{contextId}/project/remove'> }
								}
							}
						}
						'contexts': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/contexts'> }
						'screens': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldId}/screens'> }
						'option': {
							'/': Pick<JiraV3, '/rest/api/3/field/{fieldKey}/option'>
							'suggestions': {
								'edit': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldKey}/option/suggestions/edit'> }
								'search': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldKey}/option/suggestions/search'> }
							}
							'{}': {
								'/': Pick<JiraV3, '/rest/api/3/field/{fieldKey}/option/{optionId}'>
								'issue': { '/': Pick<JiraV3, '/rest/api/3/field/{fieldKey}/option/{optionId}/issue'> }
							}
						}
						'restore': { '/': Pick<JiraV3, '/rest/api/3/field/{id}/restore'> }
						'trash': { '/': Pick<JiraV3, '/rest/api/3/field/{id}/trash'> }
					}
				}
				'fieldconfiguration': {
					'/': Pick<JiraV3, '/rest/api/3/fieldconfiguration'>
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/fieldconfiguration/{id}'>
						'fields': { '/': Pick<JiraV3, '/rest/api/3/fieldconfiguration/{id}/fields'> }
					}
				}
				'fieldconfigurationscheme': {
					'/': Pick<JiraV3, '/rest/api/3/fieldconfigurationscheme'>
					'mapping': { '/': Pick<JiraV3, '/rest/api/3/fieldconfigurationscheme/mapping'> }
					'project': { '/': Pick<JiraV3, '/rest/api/3/fieldconfigurationscheme/project'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/fieldconfigurationscheme/{id}'>
						'mapping': {
							'/': Pick<JiraV3, '/rest/api/3/fieldconfigurationscheme/{id}/mapping'>
							'delete': { '/': Pick<JiraV3, '/rest/api/3/fieldconfigurationscheme/{id}/mapping/delete'> }
						}
					}
				}
				'filter': {
					'/': Pick<JiraV3, '/rest/api/3/filter'>
					'defaultShareScope': { '/': Pick<JiraV3, '/rest/api/3/filter/defaultShareScope'> }
					'favourite': { '/': Pick<JiraV3, '/rest/api/3/filter/favourite'> }
					'my': { '/': Pick<JiraV3, '/rest/api/3/filter/my'> }
					'search': { '/': Pick<JiraV3, '/rest/api/3/filter/search'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/filter/{id}'>
						'columns': { '/': Pick<JiraV3, '/rest/api/3/filter/{id}/columns'> }
						'favourite': { '/': Pick<JiraV3, '/rest/api/3/filter/{id}/favourite'> }
						'owner': { '/': Pick<JiraV3, '/rest/api/3/filter/{id}/owner'> }
						'permission': {
							'/': Pick<JiraV3, '/rest/api/3/filter/{id}/permission'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/filter/{id}/permission/{permissionId}'> }
						}
					}
				}
				'forge': {
					'panel': {
						'action': {
							'bulk': {
								'async': { '/': Pick<JiraV3, '/rest/api/3/forge/panel/action/bulk/async'> }
							}
						}
					}
				}
				'group': {
					'/': Pick<JiraV3, '/rest/api/3/group'>
					'bulk': { '/': Pick<JiraV3, '/rest/api/3/group/bulk'> }
					'member': { '/': Pick<JiraV3, '/rest/api/3/group/member'> }
					'user': { '/': Pick<JiraV3, '/rest/api/3/group/user'> }
				}
				'groups': {
					'picker': { '/': Pick<JiraV3, '/rest/api/3/groups/picker'> }
				}
				'groupuserpicker': { '/': Pick<JiraV3, '/rest/api/3/groupuserpicker'> }
				'instance': {
					'license': { '/': Pick<JiraV3, '/rest/api/3/instance/license'> }
				}
				'issue': {
					'/': Pick<JiraV3, '/rest/api/3/issue'>
					'archive': { '/': Pick<JiraV3, '/rest/api/3/issue/archive'> }
					'bulk': { '/': Pick<JiraV3, '/rest/api/3/issue/bulk'> }
					'bulkfetch': { '/': Pick<JiraV3, '/rest/api/3/issue/bulkfetch'> }
					'createmeta': {
						'/': Pick<JiraV3, '/rest/api/3/issue/createmeta'>
						'{}': {
							'issuetypes': {
								'/': Pick<JiraV3, '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes'>
								'{}': { '/': Pick<JiraV3, '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}'> }
							}
						}
					}
					'limit': {
						'report': { '/': Pick<JiraV3, '/rest/api/3/issue/limit/report'> }
					}
					'picker': { '/': Pick<JiraV3, '/rest/api/3/issue/picker'> }
					'properties': {
						'/': Pick<JiraV3, '/rest/api/3/issue/properties'>
						'multi': { '/': Pick<JiraV3, '/rest/api/3/issue/properties/multi'> }
						'{}': { '/': Pick<JiraV3, '/rest/api/3/issue/properties/{propertyKey}'> }
					}
					'unarchive': { '/': Pick<JiraV3, '/rest/api/3/issue/unarchive'> }
					'watching': { '/': Pick<JiraV3, '/rest/api/3/issue/watching'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}'>
						'assignee': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/assignee'> }
						'attachments': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/attachments'> }
						'changelog': {
							'/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/changelog'>
							'list': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/changelog/list'> }
						}
						'comment': {
							'/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/comment'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/comment/{id}'> }
						}
						'editmeta': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/editmeta'> }
						'notify': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/notify'> }
						'properties': {
							'/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/properties'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}'> }
						}
						'remotelink': {
							'/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/remotelink'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}'> }
						}
						'transitions': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/transitions'> }
						'votes': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/votes'> }
						'watchers': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/watchers'> }
						'worklog': {
							'/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/worklog'>
							'move': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/worklog/move'> }
							'{}': {
								'/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/worklog/{id}'>
								'properties': {
									'/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties'>
									'{}': { '/': Pick<JiraV3, '/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}'> }
								}
							}
						}
					}
				}
				'issueLink': {
					'/': Pick<JiraV3, '/rest/api/3/issueLink'>
					'{}': { '/': Pick<JiraV3, '/rest/api/3/issueLink/{linkId}'> }
				}
				'issueLinkType': {
					'/': Pick<JiraV3, '/rest/api/3/issueLinkType'>
					'{}': { '/': Pick<JiraV3, '/rest/api/3/issueLinkType/{issueLinkTypeId}'> }
				}
				'issues': {
					'archive': {
						'export': { '/': Pick<JiraV3, '/rest/api/3/issues/archive/export'> }
					}
				}
				'issuesecurityschemes': {
					'/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes'>
					'level': {
						'/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/level'>
						'default': { '/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/level/default'> }
						'member': { '/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/level/member'> }
					}
					'project': { '/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/project'> }
					'search': { '/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/search'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/{id}' | '/rest/api/3/issuesecurityschemes/{schemeId}'>
						'members': { '/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members'> }
						'level': {
							'/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/{schemeId}/level'>
							'{}': {
								'/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}'>
								'member': {
									'/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member'>
									'{}': { '/': Pick<JiraV3, '/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}'> }
								}
							}
						}
					}
				}
				'issuetype': {
					'/': Pick<JiraV3, '/rest/api/3/issuetype'>
					'project': { '/': Pick<JiraV3, '/rest/api/3/issuetype/project'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/issuetype/{id}'>
						'alternatives': { '/': Pick<JiraV3, '/rest/api/3/issuetype/{id}/alternatives'> }
						'avatar2': { '/': Pick<JiraV3, '/rest/api/3/issuetype/{id}/avatar2'> }
						'properties': {
							'/': Pick<JiraV3, '/rest/api/3/issuetype/{issueTypeId}/properties'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}'> }
						}
					}
				}
				'issuetypescheme': {
					'/': Pick<JiraV3, '/rest/api/3/issuetypescheme'>
					'mapping': { '/': Pick<JiraV3, '/rest/api/3/issuetypescheme/mapping'> }
					'project': { '/': Pick<JiraV3, '/rest/api/3/issuetypescheme/project'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/issuetypescheme/{issueTypeSchemeId}'>
						'issuetype': {
							'/': Pick<JiraV3, '/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype'>
							'move': { '/': Pick<JiraV3, '/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/move'> }
							'{}': { '/': Pick<JiraV3, '/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}'> }
						}
					}
				}
				'issuetypescreenscheme': {
					'/': Pick<JiraV3, '/rest/api/3/issuetypescreenscheme'>
					'mapping': { '/': Pick<JiraV3, '/rest/api/3/issuetypescreenscheme/mapping'> }
					'project': { '/': Pick<JiraV3, '/rest/api/3/issuetypescreenscheme/project'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}'>
						'mapping': {
							'/': Pick<JiraV3, '/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping'>
							'default': { '/': Pick<JiraV3, '/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default'> }
							'remove': { '/': Pick<JiraV3, '/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove'> }
						}
						'project': { '/': Pick<JiraV3, '/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project'> }
					}
				}
				'jql': {
					'autocompletedata': {
						'/': Pick<JiraV3, '/rest/api/3/jql/autocompletedata'>
						'suggestions': { '/': Pick<JiraV3, '/rest/api/3/jql/autocompletedata/suggestions'> }
					}
					'function': {
						'computation': {
							'/': Pick<JiraV3, '/rest/api/3/jql/function/computation'>
							'search': { '/': Pick<JiraV3, '/rest/api/3/jql/function/computation/search'> }
						}
					}
					'match': { '/': Pick<JiraV3, '/rest/api/3/jql/match'> }
					'parse': { '/': Pick<JiraV3, '/rest/api/3/jql/parse'> }
					'pdcleaner': { '/': Pick<JiraV3, '/rest/api/3/jql/pdcleaner'> }
					'sanitize': { '/': Pick<JiraV3, '/rest/api/3/jql/sanitize'> }
				}
				'label': { '/': Pick<JiraV3, '/rest/api/3/label'> }
				'license': {
					'approximateLicenseCount': {
						'/': Pick<JiraV3, '/rest/api/3/license/approximateLicenseCount'>
						'product': {
							'{}': { '/': Pick<JiraV3, '/rest/api/3/license/approximateLicenseCount/product/{applicationKey}'> }
						}
					}
				}
				'mypermissions': { '/': Pick<JiraV3, '/rest/api/3/mypermissions'> }
				'mypreferences': {
					'/': Pick<JiraV3, '/rest/api/3/mypreferences'>
					'locale': { '/': Pick<JiraV3, '/rest/api/3/mypreferences/locale'> }
				}
				'myself': { '/': Pick<JiraV3, '/rest/api/3/myself'> }
				'notificationscheme': {
					'/': Pick<JiraV3, '/rest/api/3/notificationscheme'>
					'project': { '/': Pick<JiraV3, '/rest/api/3/notificationscheme/project'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/notificationscheme/{id}' | '/rest/api/3/notificationscheme/{notificationSchemeId}'>
						'notification': {
							'/': Pick<JiraV3, '/rest/api/3/notificationscheme/{id}/notification'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/notificationscheme/{notificationSchemeId}/notification/{notificationId}'> }
						}
					}
				}
				'permissions': {
					'/': Pick<JiraV3, '/rest/api/3/permissions'>
					'check': { '/': Pick<JiraV3, '/rest/api/3/permissions/check'> }
					'project': { '/': Pick<JiraV3, '/rest/api/3/permissions/project'> }
				}
				'permissionscheme': {
					'/': Pick<JiraV3, '/rest/api/3/permissionscheme'>
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/permissionscheme/{schemeId}'>
						'permission': {
							'/': Pick<JiraV3, '/rest/api/3/permissionscheme/{schemeId}/permission'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}'> }
						}
					}
				}
				'plans': {
					'plan': {
						'/': Pick<JiraV3, '/rest/api/3/plans/plan'>
						'{}': {
							'/': Pick<JiraV3, '/rest/api/3/plans/plan/{planId}'>
							'archive': { '/': Pick<JiraV3, '/rest/api/3/plans/plan/{planId}/archive'> }
							'duplicate': { '/': Pick<JiraV3, '/rest/api/3/plans/plan/{planId}/duplicate'> }
							'team': {
								'/': Pick<JiraV3, '/rest/api/3/plans/plan/{planId}/team'>
								'atlassian': {
									'/': Pick<JiraV3, '/rest/api/3/plans/plan/{planId}/team/atlassian'>
									'{}': { '/': Pick<JiraV3, '/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}'> }
								}
								'planonly': {
									'/': Pick<JiraV3, '/rest/api/3/plans/plan/{planId}/team/planonly'>
									'{}': { '/': Pick<JiraV3, '/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}'> }
								}
							}
							'trash': { '/': Pick<JiraV3, '/rest/api/3/plans/plan/{planId}/trash'> }
						}
					}
				}
				'priority': {
					'/': Pick<JiraV3, '/rest/api/3/priority'>
					'default': { '/': Pick<JiraV3, '/rest/api/3/priority/default'> }
					'move': { '/': Pick<JiraV3, '/rest/api/3/priority/move'> }
					'search': { '/': Pick<JiraV3, '/rest/api/3/priority/search'> }
					'{}': { '/': Pick<JiraV3, '/rest/api/3/priority/{id}'> }
				}
				'priorityscheme': {
					'/': Pick<JiraV3, '/rest/api/3/priorityscheme'>
					'mappings': { '/': Pick<JiraV3, '/rest/api/3/priorityscheme/mappings'> }
					'priorities': {
						'available': { '/': Pick<JiraV3, '/rest/api/3/priorityscheme/priorities/available'> }
					}
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/priorityscheme/{schemeId}'>
						'priorities': { '/': Pick<JiraV3, '/rest/api/3/priorityscheme/{schemeId}/priorities'> }
						'projects': { '/': Pick<JiraV3, '/rest/api/3/priorityscheme/{schemeId}/projects'> }
					}
				}
				'project': {
					'/': Pick<JiraV3, '/rest/api/3/project'>
					'recent': { '/': Pick<JiraV3, '/rest/api/3/project/recent'> }
					'search': { '/': Pick<JiraV3, '/rest/api/3/project/search'> }
					'type': {
						'/': Pick<JiraV3, '/rest/api/3/project/type'>
						'accessible': { '/': Pick<JiraV3, '/rest/api/3/project/type/accessible'> }
						'{}': {
							'/': Pick<JiraV3, '/rest/api/3/project/type/{projectTypeKey}'>
							'accessible': { '/': Pick<JiraV3, '/rest/api/3/project/type/{projectTypeKey}/accessible'> }
						}
					}
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}'>
						'archive': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/archive'> }
						'avatar': {
							'/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/avatar'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/avatar/{id}'> }
						}
						'avatar2': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/avatar2'> }
						'avatars': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/avatars'> }
						'classification-config': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/classification-config'> }
						'classification-level': {
							'default': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/classification-level/default'> }
						}
						'component': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/component'> }
						'components': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/components'> }
						'delete': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/delete'> }
						'features': {
							'/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/features'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/features/{featureKey}'> }
						}
						'properties': {
							'/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/properties'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}'> }
						}
						'restore': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/restore'> }
						'role': {
							'/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/role'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/role/{id}'> }
						}
						'roledetails': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/roledetails'> }
						'statuses': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/statuses'> }
						'version': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/version'> }
						'versions': { '/': Pick<JiraV3, '/rest/api/3/project/{projectIdOrKey}/versions'> }
						'email': { '/': Pick<JiraV3, '/rest/api/3/project/{projectId}/email'> }
						'hierarchy': { '/': Pick<JiraV3, '/rest/api/3/project/{projectId}/hierarchy'> }
						'issuesecuritylevelscheme': { '/': Pick<JiraV3, '/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme'> }
						'notificationscheme': { '/': Pick<JiraV3, '/rest/api/3/project/{projectKeyOrId}/notificationscheme'> }
						'permissionscheme': { '/': Pick<JiraV3, '/rest/api/3/project/{projectKeyOrId}/permissionscheme'> }
						'securitylevel': { '/': Pick<JiraV3, '/rest/api/3/project/{projectKeyOrId}/securitylevel'> }
					}
				}
				'project-template': {
					'/': Pick<JiraV3, '/rest/api/3/project-template'>
					'edit-template': { '/': Pick<JiraV3, '/rest/api/3/project-template/edit-template'> }
					'live-template': { '/': Pick<JiraV3, '/rest/api/3/project-template/live-template'> }
					'remove-template': { '/': Pick<JiraV3, '/rest/api/3/project-template/remove-template'> }
					'save-template': { '/': Pick<JiraV3, '/rest/api/3/project-template/save-template'> }
				}
				'projectCategory': {
					'/': Pick<JiraV3, '/rest/api/3/projectCategory'>
					'{}': { '/': Pick<JiraV3, '/rest/api/3/projectCategory/{id}'> }
				}
				'projects': {
					'fields': { '/': Pick<JiraV3, '/rest/api/3/projects/fields'> }
				}
				'projectvalidate': {
					'key': { '/': Pick<JiraV3, '/rest/api/3/projectvalidate/key'> }
					'validProjectKey': { '/': Pick<JiraV3, '/rest/api/3/projectvalidate/validProjectKey'> }
					'validProjectName': { '/': Pick<JiraV3, '/rest/api/3/projectvalidate/validProjectName'> }
				}
				'redact': {
					'/': Pick<JiraV3, '/rest/api/3/redact'>
					'status': {
						'{}': { '/': Pick<JiraV3, '/rest/api/3/redact/status/{jobId}'> }
					}
				}
				'resolution': {
					'/': Pick<JiraV3, '/rest/api/3/resolution'>
					'default': { '/': Pick<JiraV3, '/rest/api/3/resolution/default'> }
					'move': { '/': Pick<JiraV3, '/rest/api/3/resolution/move'> }
					'search': { '/': Pick<JiraV3, '/rest/api/3/resolution/search'> }
					'{}': { '/': Pick<JiraV3, '/rest/api/3/resolution/{id}'> }
				}
				'role': {
					'/': Pick<JiraV3, '/rest/api/3/role'>
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/role/{id}'>
						'actors': { '/': Pick<JiraV3, '/rest/api/3/role/{id}/actors'> }
					}
				}
				'screens': {
					'/': Pick<JiraV3, '/rest/api/3/screens'>
					'addToDefault': {
						'{}': { '/': Pick<JiraV3, '/rest/api/3/screens/addToDefault/{fieldId}'> }
					}
					'tabs': { '/': Pick<JiraV3, '/rest/api/3/screens/tabs'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/screens/{screenId}'>
						'availableFields': { '/': Pick<JiraV3, '/rest/api/3/screens/{screenId}/availableFields'> }
						'tabs': {
							'/': Pick<JiraV3, '/rest/api/3/screens/{screenId}/tabs'>
							'{}': {
								'/': Pick<JiraV3, '/rest/api/3/screens/{screenId}/tabs/{tabId}'>
								'fields': {
									'/': Pick<JiraV3, '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields'>
									'{}': {
										'/': Pick<JiraV3, '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}'>
										'move': { '/': Pick<JiraV3, '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}/move'> }
									}
								}
								'move': {
									'{}': { '/': Pick<JiraV3, '/rest/api/3/screens/{screenId}/tabs/{tabId}/move/{pos}'> }
								}
							}
						}
					}
				}
				'screenscheme': {
					'/': Pick<JiraV3, '/rest/api/3/screenscheme'>
					'{}': { '/': Pick<JiraV3, '/rest/api/3/screenscheme/{screenSchemeId}'> }
				}
				'search': {
					'/': Pick<JiraV3, '/rest/api/3/search'>
					'approximate-count': { '/': Pick<JiraV3, '/rest/api/3/search/approximate-count'> }
					'jql': { '/': Pick<JiraV3, '/rest/api/3/search/jql'> }
				}
				'securitylevel': {
					'{}': { '/': Pick<JiraV3, '/rest/api/3/securitylevel/{id}'> }
				}
				'serverInfo': { '/': Pick<JiraV3, '/rest/api/3/serverInfo'> }
				'settings': {
					'columns': { '/': Pick<JiraV3, '/rest/api/3/settings/columns'> }
				}
				'status': {
					'/': Pick<JiraV3, '/rest/api/3/status'>
					'{}': { '/': Pick<JiraV3, '/rest/api/3/status/{idOrName}'> }
				}
				'statuscategory': {
					'/': Pick<JiraV3, '/rest/api/3/statuscategory'>
					'{}': { '/': Pick<JiraV3, '/rest/api/3/statuscategory/{idOrKey}'> }
				}
				'statuses': {
					'/': Pick<JiraV3, '/rest/api/3/statuses'>
					'byNames': { '/': Pick<JiraV3, '/rest/api/3/statuses/byNames'> }
					'search': { '/': Pick<JiraV3, '/rest/api/3/statuses/search'> }
					'{}': {
						'project': {
							'{}': {
								'issueTypeUsages': { '/': Pick<JiraV3, '/rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages'> }
							}
						}
						'projectUsages': { '/': Pick<JiraV3, '/rest/api/3/statuses/{statusId}/projectUsages'> }
						'workflowUsages': { '/': Pick<JiraV3, '/rest/api/3/statuses/{statusId}/workflowUsages'> }
					}
				}
				'task': {
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/task/{taskId}'>
						'cancel': { '/': Pick<JiraV3, '/rest/api/3/task/{taskId}/cancel'> }
					}
				}
				'uiModifications': {
					'/': Pick<JiraV3, '/rest/api/3/uiModifications'>
					'{}': { '/': Pick<JiraV3, '/rest/api/3/uiModifications/{uiModificationId}'> }
				}
				'universal_avatar': {
					'type': {
						'{}': {
							'owner': {
								'{}': {
									'/': Pick<JiraV3, '/rest/api/3/universal_avatar/type/{type}/owner/{entityId}'>
									'avatar': {
										'{}': { '/': Pick<JiraV3, '/rest/api/3/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}'> }
									}
								}
							}
						}
					}
					'view': {
						'type': {
							'{}': {
								'/': Pick<JiraV3, '/rest/api/3/universal_avatar/view/type/{type}'>
								'avatar': {
									'{}': { '/': Pick<JiraV3, '/rest/api/3/universal_avatar/view/type/{type}/avatar/{id}'> }
								}
								'owner': {
									'{}': { '/': Pick<JiraV3, '/rest/api/3/universal_avatar/view/type/{type}/owner/{entityId}'> }
								}
							}
						}
					}
				}
				'user': {
					'/': Pick<JiraV3, '/rest/api/3/user'>
					'assignable': {
						'multiProjectSearch': { '/': Pick<JiraV3, '/rest/api/3/user/assignable/multiProjectSearch'> }
						'search': { '/': Pick<JiraV3, '/rest/api/3/user/assignable/search'> }
					}
					'bulk': {
						'/': Pick<JiraV3, '/rest/api/3/user/bulk'>
						'migration': { '/': Pick<JiraV3, '/rest/api/3/user/bulk/migration'> }
					}
					'columns': { '/': Pick<JiraV3, '/rest/api/3/user/columns'> }
					'email': {
						'/': Pick<JiraV3, '/rest/api/3/user/email'>
						'bulk': { '/': Pick<JiraV3, '/rest/api/3/user/email/bulk'> }
					}
					'groups': { '/': Pick<JiraV3, '/rest/api/3/user/groups'> }
					'permission': {
						'search': { '/': Pick<JiraV3, '/rest/api/3/user/permission/search'> }
					}
					'picker': { '/': Pick<JiraV3, '/rest/api/3/user/picker'> }
					'properties': {
						'/': Pick<JiraV3, '/rest/api/3/user/properties'>
						'{}': { '/': Pick<JiraV3, '/rest/api/3/user/properties/{propertyKey}'> }
					}
					'search': {
						'/': Pick<JiraV3, '/rest/api/3/user/search'>
						'query': {
							'/': Pick<JiraV3, '/rest/api/3/user/search/query'>
							'key': { '/': Pick<JiraV3, '/rest/api/3/user/search/query/key'> }
						}
					}
					'viewissue': {
						'search': { '/': Pick<JiraV3, '/rest/api/3/user/viewissue/search'> }
					}
				}
				'users': {
					'/': Pick<JiraV3, '/rest/api/3/users'>
					'search': { '/': Pick<JiraV3, '/rest/api/3/users/search'> }
				}
				'version': {
					'/': Pick<JiraV3, '/rest/api/3/version'>
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/version/{id}'>
						'mergeto': {
							'{}': { '/': Pick<JiraV3, '/rest/api/3/version/{id}/mergeto/{moveIssuesTo}'> }
						}
						'move': { '/': Pick<JiraV3, '/rest/api/3/version/{id}/move'> }
						'relatedIssueCounts': { '/': Pick<JiraV3, '/rest/api/3/version/{id}/relatedIssueCounts'> }
						'relatedwork': {
							'/': Pick<JiraV3, '/rest/api/3/version/{id}/relatedwork'>
							'{}': { '/': Pick<JiraV3, '/rest/api/3/version/{versionId}/relatedwork/{relatedWorkId}'> }
						}
						'removeAndSwap': { '/': Pick<JiraV3, '/rest/api/3/version/{id}/removeAndSwap'> }
						'unresolvedIssueCount': { '/': Pick<JiraV3, '/rest/api/3/version/{id}/unresolvedIssueCount'> }
					}
				}
				'webhook': {
					'/': Pick<JiraV3, '/rest/api/3/webhook'>
					'failed': { '/': Pick<JiraV3, '/rest/api/3/webhook/failed'> }
					'refresh': { '/': Pick<JiraV3, '/rest/api/3/webhook/refresh'> }
				}
				'workflow': {
					'history': {
						'/': Pick<JiraV3, '/rest/api/3/workflow/history'>
						'list': { '/': Pick<JiraV3, '/rest/api/3/workflow/history/list'> }
					}
					'rule': {
						'config': {
							'/': Pick<JiraV3, '/rest/api/3/workflow/rule/config'>
							'delete': { '/': Pick<JiraV3, '/rest/api/3/workflow/rule/config/delete'> }
						}
					}
					'search': { '/': Pick<JiraV3, '/rest/api/3/workflow/search'> }
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/workflow/{entityId}'>
						'project': {
							'{}': {
								'issueTypeUsages': { '/': Pick<JiraV3, '/rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages'> }
							}
						}
						'projectUsages': { '/': Pick<JiraV3, '/rest/api/3/workflow/{workflowId}/projectUsages'> }
						'workflowSchemes': { '/': Pick<JiraV3, '/rest/api/3/workflow/{workflowId}/workflowSchemes'> }
					}
				}
				'workflows': {
					'/': Pick<JiraV3, '/rest/api/3/workflows'>
					'capabilities': { '/': Pick<JiraV3, '/rest/api/3/workflows/capabilities'> }
					'create': {
						'/': Pick<JiraV3, '/rest/api/3/workflows/create'>
						'validation': { '/': Pick<JiraV3, '/rest/api/3/workflows/create/validation'> }
					}
					'defaultEditor': { '/': Pick<JiraV3, '/rest/api/3/workflows/defaultEditor'> }
					'preview': { '/': Pick<JiraV3, '/rest/api/3/workflows/preview'> }
					'search': { '/': Pick<JiraV3, '/rest/api/3/workflows/search'> }
					'update': {
						'/': Pick<JiraV3, '/rest/api/3/workflows/update'>
						'validation': { '/': Pick<JiraV3, '/rest/api/3/workflows/update/validation'> }
					}
				}
				'workflowscheme': {
					'/': Pick<JiraV3, '/rest/api/3/workflowscheme'>
					'project': {
						'/': Pick<JiraV3, '/rest/api/3/workflowscheme/project'>
						'switch': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/project/switch'> }
					}
					'read': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/read'> }
					'update': {
						'/': Pick<JiraV3, '/rest/api/3/workflowscheme/update'>
						'mappings': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/update/mappings'> }
					}
					'{}': {
						'/': Pick<JiraV3, '/rest/api/3/workflowscheme/{id}'>
						'createdraft': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/{id}/createdraft'> }
						'default': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/{id}/default'> }
						'draft': {
							'/': Pick<JiraV3, '/rest/api/3/workflowscheme/{id}/draft'>
							'default': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/{id}/draft/default'> }
							'issuetype': {
								'{}': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}'> }
							}
							'publish': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/{id}/draft/publish'> }
							'workflow': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/{id}/draft/workflow'> }
						}
						'issuetype': {
							'{}': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/{id}/issuetype/{issueType}'> }
						}
						'workflow': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/{id}/workflow'> }
						'projectUsages': { '/': Pick<JiraV3, '/rest/api/3/workflowscheme/{workflowSchemeId}/projectUsages'> }
					}
				}
				'worklog': {
					'deleted': { '/': Pick<JiraV3, '/rest/api/3/worklog/deleted'> }
					'list': { '/': Pick<JiraV3, '/rest/api/3/worklog/list'> }
					'updated': { '/': Pick<JiraV3, '/rest/api/3/worklog/updated'> }
				}
			}
			'2': branch1
			'latest': branch1
			'audit': branch2
			'content': branch3
			'content-states': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content-states'> }
			'contentbody': branch4
			'label': { '/': Pick<ConfluenceV1, '/wiki/rest/api/label'> }
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
						'/': Pick<Undocumented, '/rest/atlassian-connect/1/addons/{addonKey}'>
						'properties': branch14
					}
				}
				'app': {
					'module': {
						'dynamic': { '/': Pick<JiraV3, '/rest/atlassian-connect/1/app/module/dynamic'> }
					}
				}
				'migration': branch15
				'service-registry': { '/': Pick<JiraV3, '/rest/atlassian-connect/1/service-registry'> }
			}
			'latest': {
				'addons': {
					'{}': {
						'/': Pick<Undocumented, '/rest/atlassian-connect/1/addons/{addonKey}'>
						'properties': branch14
					}
				}
				'app': {
					'module': {
						'dynamic': { '/': Pick<JiraV3, '/rest/atlassian-connect/1/app/module/dynamic'> }
					}
				}
				'migration': branch15
				'service-registry': { '/': Pick<JiraV3, '/rest/atlassian-connect/1/service-registry'> }
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
						'clone': { '/': Pick<Undocumented, '/rest/internal/2/issue/{issueIdOrKey}/clone'> }
					}
				}
			}
		}
		'agile': {
			'1.0': {
				'backlog': {
					'issue': { '/': Pick<JiraSoftware, '/rest/agile/1.0/backlog/issue'> }
					'{}': {
						'issue': { '/': Pick<JiraSoftware, '/rest/agile/1.0/backlog/{boardId}/issue'> }
					}
				}
				'board': {
					'/': Pick<JiraSoftware, '/rest/agile/1.0/board'>
					'filter': {
						'{}': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/filter/{filterId}'> }
					}
					'{}': {
						'/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}'>
						'backlog': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/backlog'> }
						'configuration': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/configuration'> }
						'epic': {
							'/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/epic'>
							'none': {
								'issue': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/epic/none/issue'> }
							}
							'{}': {
								'issue': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/epic/{epicId}/issue'> }
							}
						}
						'features': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/features'> }
						'issue': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/issue'> }
						'project': {
							'/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/project'>
							'full': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/project/full'> }
						}
						'properties': {
							'/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/properties'>
							'{}': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/properties/{propertyKey}'> }
						}
						'quickfilter': {
							'/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/quickfilter'>
							'{}': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId}'> }
						}
						'reports': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/reports'> }
						'sprint': {
							'/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/sprint'>
							'{}': {
								'issue': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue'> }
							}
						}
						'version': { '/': Pick<JiraSoftware, '/rest/agile/1.0/board/{boardId}/version'> }
					}
				}
				'epic': {
					'none': {
						'issue': { '/': Pick<JiraSoftware, '/rest/agile/1.0/epic/none/issue'> }
					}
					'{}': {
						'/': Pick<JiraSoftware, '/rest/agile/1.0/epic/{epicIdOrKey}'>
						'issue': { '/': Pick<JiraSoftware, '/rest/agile/1.0/epic/{epicIdOrKey}/issue'> }
						'rank': { '/': Pick<JiraSoftware, '/rest/agile/1.0/epic/{epicIdOrKey}/rank'> }
					}
				}
				'issue': {
					'rank': { '/': Pick<JiraSoftware, '/rest/agile/1.0/issue/rank'> }
					'{}': {
						'/': Pick<JiraSoftware, '/rest/agile/1.0/issue/{issueIdOrKey}'>
						'estimation': { '/': Pick<JiraSoftware, '/rest/agile/1.0/issue/{issueIdOrKey}/estimation'> }
					}
				}
				'sprint': {
					'/': Pick<JiraSoftware, '/rest/agile/1.0/sprint'>
					'{}': {
						'/': Pick<JiraSoftware, '/rest/agile/1.0/sprint/{sprintId}'>
						'issue': { '/': Pick<JiraSoftware, '/rest/agile/1.0/sprint/{sprintId}/issue'> }
						'properties': {
							'/': Pick<JiraSoftware, '/rest/agile/1.0/sprint/{sprintId}/properties'>
							'{}': { '/': Pick<JiraSoftware, '/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}'> }
						}
						'swap': { '/': Pick<JiraSoftware, '/rest/agile/1.0/sprint/{sprintId}/swap'> }
					}
				}
			}
		}
		'software': {
			'1.0': {
				'board': {
					'{}': {
						'backlog': {
							'/': Pick<JiraSoftware, '/rest/software/1.0/board/{boardId}/backlog'>
							'approximate-count': { '/': Pick<JiraSoftware, '/rest/software/1.0/board/{boardId}/backlog/approximate-count'> }
						}
						'epic': {
							'none': {
								'issue': { '/': Pick<JiraSoftware, '/rest/software/1.0/board/{boardId}/epic/none/issue'> }
							}
							'{}': {
								'issue': { '/': Pick<JiraSoftware, '/rest/software/1.0/board/{boardId}/epic/{epicId}/issue'> }
							}
						}
						'issue': {
							'/': Pick<JiraSoftware, '/rest/software/1.0/board/{boardId}/issue'>
							'approximate-count': { '/': Pick<JiraSoftware, '/rest/software/1.0/board/{boardId}/issue/approximate-count'> }
						}
						'sprint': {
							'{}': {
								'issue': { '/': Pick<JiraSoftware, '/rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue'> }
							}
						}
					}
				}
				'epic': {
					'none': {
						'issue': { '/': Pick<JiraSoftware, '/rest/software/1.0/epic/none/issue'> }
					}
					'{}': {
						'issue': { '/': Pick<JiraSoftware, '/rest/software/1.0/epic/{epicIdOrKey}/issue'> }
					}
				}
				'sprint': {
					'{}': {
						'issue': { '/': Pick<JiraSoftware, '/rest/software/1.0/sprint/{sprintId}/issue'> }
					}
				}
			}
		}
		'devinfo': {
			'0.10': {
				'bulk': { '/': Pick<JiraSoftware, '/rest/devinfo/0.10/bulk'> }
				'repository': {
					'{}': {
						'/': Pick<JiraSoftware, '/rest/devinfo/0.10/repository/{repositoryId}'>
						'{}': {
							'{}': { '/': Pick<JiraSoftware, '/rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}'> }
						}
					}
				}
				'bulkByProperties': { '/': Pick<JiraSoftware, '/rest/devinfo/0.10/bulkByProperties'> }
				'existsByProperties': { '/': Pick<JiraSoftware, '/rest/devinfo/0.10/existsByProperties'> }
			}
		}
		'featureflags': {
			'0.1': {
				'bulk': { '/': Pick<JiraSoftware, '/rest/featureflags/0.1/bulk'> }
				'bulkByProperties': { '/': Pick<JiraSoftware, '/rest/featureflags/0.1/bulkByProperties'> }
				'flag': {
					'{}': { '/': Pick<JiraSoftware, '/rest/featureflags/0.1/flag/{featureFlagId}'> }
				}
			}
		}
		'deployments': {
			'0.1': {
				'bulk': { '/': Pick<JiraSoftware, '/rest/deployments/0.1/bulk'> }
				'bulkByProperties': { '/': Pick<JiraSoftware, '/rest/deployments/0.1/bulkByProperties'> }
				'pipelines': {
					'{}': {
						'environments': {
							'{}': {
								'deployments': {
									'{}': {
										'/': Pick<JiraSoftware, '/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}'>
										'gating-status': { '/': Pick<JiraSoftware, '/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status'> }
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
				'bulk': { '/': Pick<JiraSoftware, '/rest/builds/0.1/bulk'> }
				'bulkByProperties': { '/': Pick<JiraSoftware, '/rest/builds/0.1/bulkByProperties'> }
				'pipelines': {
					'{}': {
						'builds': {
							'{}': { '/': Pick<JiraSoftware, '/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}'> }
						}
					}
				}
			}
		}
		'remotelinks': {
			'1.0': {
				'bulk': { '/': Pick<JiraSoftware, '/rest/remotelinks/1.0/bulk'> }
				'bulkByProperties': { '/': Pick<JiraSoftware, '/rest/remotelinks/1.0/bulkByProperties'> }
				'remotelink': {
					'{}': { '/': Pick<JiraSoftware, '/rest/remotelinks/1.0/remotelink/{remoteLinkId}'> }
				}
			}
		}
		'security': {
			'1.0': {
				'linkedWorkspaces': {
					'/': Pick<JiraSoftware, '/rest/security/1.0/linkedWorkspaces'>
					'bulk': { '/': Pick<JiraSoftware, '/rest/security/1.0/linkedWorkspaces/bulk'> }
					'{}': { '/': Pick<JiraSoftware, '/rest/security/1.0/linkedWorkspaces/{workspaceId}'> }
				}
				'bulk': { '/': Pick<JiraSoftware, '/rest/security/1.0/bulk'> }
				'bulkByProperties': { '/': Pick<JiraSoftware, '/rest/security/1.0/bulkByProperties'> }
				'vulnerability': {
					'{}': { '/': Pick<JiraSoftware, '/rest/security/1.0/vulnerability/{vulnerabilityId}'> }
				}
			}
		}
		'operations': {
			'1.0': {
				'linkedWorkspaces': {
					'/': Pick<JiraSoftware, '/rest/operations/1.0/linkedWorkspaces'>
					'bulk': { '/': Pick<JiraSoftware, '/rest/operations/1.0/linkedWorkspaces/bulk'> }
				}
				'bulk': { '/': Pick<JiraSoftware, '/rest/operations/1.0/bulk'> }
				'bulkByProperties': { '/': Pick<JiraSoftware, '/rest/operations/1.0/bulkByProperties'> }
				'incidents': {
					'{}': { '/': Pick<JiraSoftware, '/rest/operations/1.0/incidents/{incidentId}'> }
				}
				'post-incident-reviews': {
					'{}': { '/': Pick<JiraSoftware, '/rest/operations/1.0/post-incident-reviews/{reviewId}'> }
				}
			}
		}
		'devopscomponents': {
			'1.0': {
				'bulk': { '/': Pick<JiraSoftware, '/rest/devopscomponents/1.0/bulk'> }
				'bulkByProperties': { '/': Pick<JiraSoftware, '/rest/devopscomponents/1.0/bulkByProperties'> }
				'devopscomponents': {
					'{}': { '/': Pick<JiraSoftware, '/rest/devopscomponents/1.0/devopscomponents/{componentId}'> }
				}
			}
		}
		'servicedeskapi': {
			'assets': {
				'workspace': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/assets/workspace'> }
			}
			'customer': {
				'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/customer'>
				'user': {
					'{}': {
						'revoke-portal-only-access': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access'> }
					}
				}
				'skip-permission-check': { '/': Pick<Undocumented, '/rest/servicedeskapi/customer/skip-permission-check'> }
			}
			'info': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/info'> }
			'insight': {
				'workspace': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/insight/workspace'> }
			}
			'knowledgebase': {
				'article': {
					'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/knowledgebase/article'>
					'view': {
						'{}': { '/': Pick<Undocumented, '/rest/servicedeskapi/knowledgebase/article/view/{pageId}'> }
					}
				}
			}
			'organization': {
				'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/organization'>
				'{}': {
					'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/organization/{organizationId}'>
					'property': {
						'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/organization/{organizationId}/property'>
						'{}': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}'> }
					}
					'user': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/organization/{organizationId}/user'> }
				}
			}
			'request': {
				'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request'>
				'{}': {
					'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}'>
					'approval': {
						'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/approval'>
						'{}': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}'> }
					}
					'attachment': {
						'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/attachment'>
						'{}': {
							'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}'>
							'thumbnail': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}/thumbnail'> }
						}
					}
					'comment': {
						'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/comment'>
						'{}': {
							'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}'>
							'attachment': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment'> }
						}
					}
					'notification': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/notification'> }
					'participant': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/participant'> }
					'sla': {
						'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/sla'>
						'{}': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId}'> }
					}
					'status': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/status'> }
					'transition': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{issueIdOrKey}/transition'> }
					'feedback': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/request/{requestIdOrKey}/feedback'> }
				}
			}
			'requesttype': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/requesttype'> }
			'servicedesk': {
				'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk'>
				'{}': {
					'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}'>
					'attachTemporaryFile': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile'> }
					'customer': {
						'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer'>
						'invite': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite'> }
						'skip-permission-check': { '/': Pick<Undocumented, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check'> }
					}
					'knowledgebase': {
						'article': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article'> }
					}
					'organization': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization'> }
					'queue': {
						'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue'>
						'{}': {
							'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}'>
							'issue': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue'> }
						}
					}
					'requesttype': {
						'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype'>
						'permissions': {
							'check': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check'> }
						}
						'{}': {
							'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}'>
							'field': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field'> }
							'property': {
								'/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property'>
								'{}': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}'> }
							}
						}
					}
					'requesttypegroup': { '/': Pick<JiraServiceManagement, '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup'> }
				}
			}
		}
		'webhooks': {
			'1.0': {
				'webhook': {
					'/': Pick<Undocumented, '/rest/webhooks/1.0/webhook'>
					'{}': { '/': Pick<Undocumented, '/rest/webhooks/1.0/webhook/{id}'> }
				}
			}
		}
		'dev-status': {
			'1.0': branch16
			'latest': branch16
		}
		'designs': {
			'1.0': {
				'bulk': { '/': Pick<Undocumented, '/rest/designs/1.0/bulk'> }
			}
		}
		'greenhopper': {
			'1.0': {
				'sprintquery': {
					'{}': { '/': Pick<Undocumented, '/rest/greenhopper/1.0/sprintquery/{rapidViewId}'> }
				}
				'rapid': {
					'charts': {
						'sprintreport': { '/': Pick<Undocumented, '/rest/greenhopper/1.0/rapid/charts/sprintreport'> }
						'velocity': { '/': Pick<Undocumented, '/rest/greenhopper/1.0/rapid/charts/velocity'> }
					}
				}
				'rapidview': { '/': Pick<Undocumented, '/rest/greenhopper/1.0/rapidview'> }
				'integration': {
					'teamcalendars': {
						'sprint': {
							'list': { '/': Pick<Undocumented, '/rest/greenhopper/1.0/integration/teamcalendars/sprint/list'> }
						}
					}
				}
			}
		}
		'plugins': {
			'1.0': {
				'/': Pick<Undocumented, '/rest/plugins/1.0'>
				[segment: `${string}-key`]: {
					'/': Pick<Undocumented, '/rest/plugins/1.0/{addonKey}-key'>
					'license': { '/': Pick<Undocumented, '/rest/plugins/1.0/{addonKey}-key/license'> }
				}
			}
		}
		'auth': {
			'1': {
				'session': { '/': Pick<Undocumented, '/rest/auth/1/session'> }
			}
		}
		'servicedesk': {
			'1': {
				'servicedesk': {
					'agent': {
						'{}': {
							'sla': {
								'metrics': {
									'/': Pick<Undocumented, '/rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics'>
									'{}': { '/': Pick<Undocumented, '/rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics/{metricId}'> }
								}
							}
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
				'content-states': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content-states'> }
				'contentbody': branch4
				'label': { '/': Pick<ConfluenceV1, '/wiki/rest/api/label'> }
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
						'{}': { '/': Pick<Undocumented, '/wiki/rest/atlassian-connect/1/addons/{addonKey}'> }
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
	'jsm': {
		'assets': {
			'workspace': {
				'{}': {
					'v1': {
						'aql': {
							'objects': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/aql/objects'> }
						}
						'icon': {
							'{}': {
								'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/icon/{id}'>
								'icon.png': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/icon/{id}/icon.png'> }
							}
							'global': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/icon/global'> }
						}
						'import': {
							'start': {
								'{}': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/import/start/{id}'> }
							}
						}
						'importsource': {
							'{}': {
								'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{id}'>
								'mapping': {
									'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/mapping'>
									'progress': {
										'{}': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/mapping/progress/{resourceId}'> }
									}
								}
								'configstatus': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/configstatus'> }
								'schema-and-mapping': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/schema-and-mapping'> }
								'executions': {
									'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions'>
									'{}': {
										'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}'>
										'progress': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}/progress'> }
										'data': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}/data'> }
										'status': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}/status'> }
										'history': {
											'failed': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{executionId}/history/failed'> }
										}
									}
									'status': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/status'> }
								}
								'token': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/token'> }
								'schedule': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/schedule'> }
								'importschedule': {
									'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/importschedule'>
									'{}': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/importschedule/{importScheduleId}'> }
								}
							}
						}
						'iql': {
							'objects': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/iql/objects'> }
						}
						'object': {
							'{}': {
								'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/object/{id}'>
								'attributes': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/object/{id}/attributes'> }
								'history': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/object/{id}/history'> }
								'referenceinfo': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/object/{id}/referenceinfo'> }
							}
							'create': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/object/create'> }
							'navlist': {
								'aql': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/object/navlist/aql'> }
								'iql': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/object/navlist/iql'> }
							}
							'aql': {
								'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/object/aql'>
								'totalcount': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/object/aql/totalcount'> }
							}
						}
						'objectconnectedtickets': {
							'{}': {
								'tickets': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objectconnectedtickets/{objectId}/tickets'> }
							}
						}
						'objectschema': {
							'list': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objectschema/list'> }
							'create': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objectschema/create'> }
							'{}': {
								'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}'>
								'attributes': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}/attributes'> }
								'objecttypes': {
									'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}/objecttypes'>
									'flat': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}/objecttypes/flat'> }
								}
							}
						}
						'objecttype': {
							'{}': {
								'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}'>
								'attributes': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}/attributes'> }
								'position': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}/position'> }
							}
							'create': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objecttype/create'> }
						}
						'objecttypeattribute': {
							'{}': {
								'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objecttypeattribute/{objectTypeId}' | '/jsm/assets/workspace/{workspaceId}/v1/objecttypeattribute/{id}'>
								'{}': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/objecttypeattribute/{objectTypeId}/{id}'> }
							}
						}
						'progress': {
							'category': {
								'imports': {
									'{}': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/progress/category/imports/{id}'> }
								}
							}
						}
						'config': {
							'statustype': {
								'/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/config/statustype'>
								'{}': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/config/statustype/{id}'> }
							}
						}
						'global': {
							'config': {
								'objectschema': {
									'{}': {
										'property': { '/': Pick<Assets, '/jsm/assets/workspace/{workspaceId}/v1/global/config/objectschema/{id}/property'> }
									}
								}
							}
						}
					}
				}
			}
		}
	}
	'_edge': {
		'tenant_info': { '/': Pick<Undocumented, '/_edge/tenant_info'> }
	}
	'gateway': {
		'api': {
			'graphql': { '/': Pick<Undocumented, '/gateway/api/graphql'> }
		}
	}
	'forms': {
		'issue': {
			'{}': {
				'form': {
					'/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form'>
					'{}': {
						'/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form/{formId}'>
						'format': {
							'answers': { '/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form/{formId}/format/answers'> }
						}
						'attachment': { '/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form/{formId}/attachment'> }
						'externaldata': { '/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form/{formId}/externaldata'> }
						'action': {
							'external': { '/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form/{formId}/action/external'> }
							'internal': { '/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form/{formId}/action/internal'> }
							'reopen': { '/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form/{formId}/action/reopen'> }
							'submit': { '/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form/{formId}/action/submit'> }
						}
					}
					'copy': {
						'{}': { '/': Pick<Undocumented, '/forms/issue/{issueIdOrKey}/form/copy/{targetIssueIdOrKey}'> }
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
	'announcementBanner': { '/': Pick<JiraV2, '/rest/api/2/announcementBanner'> }
	'app': {
		'field': {
			'context': {
				'configuration': {
					'list': { '/': Pick<JiraV2, '/rest/api/2/app/field/context/configuration/list'> }
				}
			}
			'value': { '/': Pick<JiraV2, '/rest/api/2/app/field/value'> }
			'{}': {
				'context': {
					'configuration': { '/': Pick<JiraV2, '/rest/api/2/app/field/{fieldIdOrKey}/context/configuration'> }
				}
				'value': { '/': Pick<JiraV2, '/rest/api/2/app/field/{fieldIdOrKey}/value'> }
			}
		}
	}
	'application-properties': {
		'/': Pick<JiraV2, '/rest/api/2/application-properties'>
		'advanced-settings': { '/': Pick<JiraV2, '/rest/api/2/application-properties/advanced-settings'> }
		'{}': { '/': Pick<JiraV2, '/rest/api/2/application-properties/{id}'> }
	}
	'applicationrole': {
		'/': Pick<JiraV2, '/rest/api/2/applicationrole'>
		'{}': { '/': Pick<JiraV2, '/rest/api/2/applicationrole/{key}'> }
	}
	'attachment': {
		'content': {
			'{}': { '/': Pick<JiraV2, '/rest/api/2/attachment/content/{id}'> }
		}
		'meta': { '/': Pick<JiraV2, '/rest/api/2/attachment/meta'> }
		'thumbnail': {
			'{}': { '/': Pick<JiraV2, '/rest/api/2/attachment/thumbnail/{id}'> }
		}
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/attachment/{id}'>
			'expand': {
				'human': { '/': Pick<JiraV2, '/rest/api/2/attachment/{id}/expand/human'> }
				'raw': { '/': Pick<JiraV2, '/rest/api/2/attachment/{id}/expand/raw'> }
			}
		}
	}
	'auditing': {
		'record': { '/': Pick<JiraV2, '/rest/api/2/auditing/record'> }
	}
	'avatar': {
		'{}': {
			'system': { '/': Pick<JiraV2, '/rest/api/2/avatar/{type}/system'> }
		}
	}
	'changelog': {
		'bulkfetch': { '/': Pick<JiraV2, '/rest/api/2/changelog/bulkfetch'> }
	}
	'classification-levels': { '/': Pick<JiraV2, '/rest/api/2/classification-levels'> }
	'comment': {
		'list': { '/': Pick<JiraV2, '/rest/api/2/comment/list'> }
		'{}': {
			'properties': {
				'/': Pick<JiraV2, '/rest/api/2/comment/{commentId}/properties'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/comment/{commentId}/properties/{propertyKey}'> }
			}
		}
	}
	'component': {
		'/': Pick<JiraV2, '/rest/api/2/component'>
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/component/{id}'>
			'relatedIssueCounts': { '/': Pick<JiraV2, '/rest/api/2/component/{id}/relatedIssueCounts'> }
		}
	}
	'config': {
		'fieldschemes': {
			'/': Pick<JiraV2, '/rest/api/2/config/fieldschemes'>
			'fields': {
				'/': Pick<JiraV2, '/rest/api/2/config/fieldschemes/fields'>
				'parameters': { '/': Pick<JiraV2, '/rest/api/2/config/fieldschemes/fields/parameters'> }
			}
			'projects': { '/': Pick<JiraV2, '/rest/api/2/config/fieldschemes/projects'> }
			'{}': {
				'/': Pick<JiraV2, '/rest/api/2/config/fieldschemes/{id}'>
				'clone': { '/': Pick<JiraV2, '/rest/api/2/config/fieldschemes/{id}/clone'> }
				'fields': {
					'/': Pick<JiraV2, '/rest/api/2/config/fieldschemes/{id}/fields'>
					'{}': {
						'parameters': { '/': Pick<JiraV2, '/rest/api/2/config/fieldschemes/{id}/fields/{fieldId}/parameters'> }
					}
				}
				'projects': { '/': Pick<JiraV2, '/rest/api/2/config/fieldschemes/{id}/projects'> }
			}
		}
	}
	'configuration': {
		'/': Pick<JiraV2, '/rest/api/2/configuration'>
		'timetracking': {
			'/': Pick<JiraV2, '/rest/api/2/configuration/timetracking'>
			'list': { '/': Pick<JiraV2, '/rest/api/2/configuration/timetracking/list'> }
			'options': { '/': Pick<JiraV2, '/rest/api/2/configuration/timetracking/options'> }
		}
	}
	'customFieldOption': {
		'{}': { '/': Pick<JiraV2, '/rest/api/2/customFieldOption/{id}'> }
	}
	'dashboard': {
		'/': Pick<JiraV2, '/rest/api/2/dashboard'>
		'bulk': {
			'edit': { '/': Pick<JiraV2, '/rest/api/2/dashboard/bulk/edit'> }
		}
		'gadgets': { '/': Pick<JiraV2, '/rest/api/2/dashboard/gadgets'> }
		'search': { '/': Pick<JiraV2, '/rest/api/2/dashboard/search'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/dashboard/{id}'>
			'gadget': {
				'/': Pick<JiraV2, '/rest/api/2/dashboard/{dashboardId}/gadget'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/dashboard/{dashboardId}/gadget/{gadgetId}'> }
			}
			'items': {
				'{}': {
					'properties': {
						'/': Pick<JiraV2, '/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties'>
						'{}': { '/': Pick<JiraV2, '/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'> }
					}
				}
			}
			'copy': { '/': Pick<JiraV2, '/rest/api/2/dashboard/{id}/copy'> }
		}
	}
	'data-policy': {
		'/': Pick<JiraV2, '/rest/api/2/data-policy'>
		'project': { '/': Pick<JiraV2, '/rest/api/2/data-policy/project'> }
	}
	'events': { '/': Pick<JiraV2, '/rest/api/2/events'> }
	'expression': {
		'analyse': { '/': Pick<JiraV2, '/rest/api/2/expression/analyse'> }
		'eval': { '/': Pick<JiraV2, '/rest/api/2/expression/eval'> }
		'evaluate': { '/': Pick<JiraV2, '/rest/api/2/expression/evaluate'> }
	}
	'field': {
		'/': Pick<JiraV2, '/rest/api/2/field'>
		'association': { '/': Pick<JiraV2, '/rest/api/2/field/association'> }
		'search': {
			'/': Pick<JiraV2, '/rest/api/2/field/search'>
			'trashed': { '/': Pick<JiraV2, '/rest/api/2/field/search/trashed'> }
		}
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/field/{fieldId}' | '/rest/api/2/field/{id}'>
			'association': {
				'project': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/association/project'> }
			}
			'context': {
				'/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context'>
				'defaultValue': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/defaultValue'> }
				'issuetypemapping': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/issuetypemapping'> }
				'mapping': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/mapping'> }
				'projectmapping': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/projectmapping'> }
				'{}': {
					'/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/{contextId}'>
					'issuetype': {
						'/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/{contextId}/issuetype'>
						'remove': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/{contextId}/issuetype/remove'> }
					}
					'option': {
						'/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/{contextId}/option'>
						'move': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/{contextId}/option/move'> }
						'{}': {
							'/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/{contextId}/option/{optionId}'>
							'issue': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/{contextId}/option/{optionId}/issue'> }
						}
					}
					'project': {
						'/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/{contextId}/project'>
						'remove': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/context/{contextId}/project/remove'> }
					}
				}
			}
			'contexts': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/contexts'> }
			'screens': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldId}/screens'> }
			'option': {
				'/': Pick<JiraV2, '/rest/api/2/field/{fieldKey}/option'>
				'suggestions': {
					'edit': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldKey}/option/suggestions/edit'> }
					'search': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldKey}/option/suggestions/search'> }
				}
				'{}': {
					'/': Pick<JiraV2, '/rest/api/2/field/{fieldKey}/option/{optionId}'>
					'issue': { '/': Pick<JiraV2, '/rest/api/2/field/{fieldKey}/option/{optionId}/issue'> }
				}
			}
			'restore': { '/': Pick<JiraV2, '/rest/api/2/field/{id}/restore'> }
			'trash': { '/': Pick<JiraV2, '/rest/api/2/field/{id}/trash'> }
		}
	}
	'fieldconfiguration': {
		'/': Pick<JiraV2, '/rest/api/2/fieldconfiguration'>
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/fieldconfiguration/{id}'>
			'fields': { '/': Pick<JiraV2, '/rest/api/2/fieldconfiguration/{id}/fields'> }
		}
	}
	'fieldconfigurationscheme': {
		'/': Pick<JiraV2, '/rest/api/2/fieldconfigurationscheme'>
		'mapping': { '/': Pick<JiraV2, '/rest/api/2/fieldconfigurationscheme/mapping'> }
		'project': { '/': Pick<JiraV2, '/rest/api/2/fieldconfigurationscheme/project'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/fieldconfigurationscheme/{id}'>
			'mapping': {
				'/': Pick<JiraV2, '/rest/api/2/fieldconfigurationscheme/{id}/mapping'>
				'delete': { '/': Pick<JiraV2, '/rest/api/2/fieldconfigurationscheme/{id}/mapping/delete'> }
			}
		}
	}
	'filter': {
		'/': Pick<JiraV2, '/rest/api/2/filter'>
		'defaultShareScope': { '/': Pick<JiraV2, '/rest/api/2/filter/defaultShareScope'> }
		'favourite': { '/': Pick<JiraV2, '/rest/api/2/filter/favourite'> }
		'my': { '/': Pick<JiraV2, '/rest/api/2/filter/my'> }
		'search': { '/': Pick<JiraV2, '/rest/api/2/filter/search'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/filter/{id}'>
			'columns': { '/': Pick<JiraV2, '/rest/api/2/filter/{id}/columns'> }
			'favourite': { '/': Pick<JiraV2, '/rest/api/2/filter/{id}/favourite'> }
			'owner': { '/': Pick<JiraV2, '/rest/api/2/filter/{id}/owner'> }
			'permission': {
				'/': Pick<JiraV2, '/rest/api/2/filter/{id}/permission'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/filter/{id}/permission/{permissionId}'> }
			}
		}
	}
	'forge': {
		'panel': {
			'action': {
				'bulk': {
					'async': { '/': Pick<JiraV2, '/rest/api/2/forge/panel/action/bulk/async'> }
				}
			}
		}
	}
	'group': {
		'/': Pick<JiraV2, '/rest/api/2/group'>
		'bulk': { '/': Pick<JiraV2, '/rest/api/2/group/bulk'> }
		'member': { '/': Pick<JiraV2, '/rest/api/2/group/member'> }
		'user': { '/': Pick<JiraV2, '/rest/api/2/group/user'> }
	}
	'groups': {
		'picker': { '/': Pick<JiraV2, '/rest/api/2/groups/picker'> }
	}
	'groupuserpicker': { '/': Pick<JiraV2, '/rest/api/2/groupuserpicker'> }
	'instance': {
		'license': { '/': Pick<JiraV2, '/rest/api/2/instance/license'> }
	}
	'issue': {
		'/': Pick<JiraV2, '/rest/api/2/issue'>
		'archive': { '/': Pick<JiraV2, '/rest/api/2/issue/archive'> }
		'bulk': { '/': Pick<JiraV2, '/rest/api/2/issue/bulk'> }
		'bulkfetch': { '/': Pick<JiraV2, '/rest/api/2/issue/bulkfetch'> }
		'createmeta': {
			'/': Pick<JiraV2, '/rest/api/2/issue/createmeta'>
			'{}': {
				'issuetypes': {
					'/': Pick<JiraV2, '/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes'>
					'{}': { '/': Pick<JiraV2, '/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}'> }
				}
			}
		}
		'limit': {
			'report': { '/': Pick<JiraV2, '/rest/api/2/issue/limit/report'> }
		}
		'picker': { '/': Pick<JiraV2, '/rest/api/2/issue/picker'> }
		'properties': {
			'/': Pick<JiraV2, '/rest/api/2/issue/properties'>
			'multi': { '/': Pick<JiraV2, '/rest/api/2/issue/properties/multi'> }
			'{}': { '/': Pick<JiraV2, '/rest/api/2/issue/properties/{propertyKey}'> }
		}
		'unarchive': { '/': Pick<JiraV2, '/rest/api/2/issue/unarchive'> }
		'watching': { '/': Pick<JiraV2, '/rest/api/2/issue/watching'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}'>
			'assignee': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/assignee'> }
			'attachments': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/attachments'> }
			'changelog': {
				'/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/changelog'>
				'list': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/changelog/list'> }
			}
			'comment': {
				'/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/comment'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/comment/{id}'> }
			}
			'editmeta': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/editmeta'> }
			'notify': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/notify'> }
			'properties': {
				'/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/properties'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}'> }
			}
			'remotelink': {
				'/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/remotelink'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}'> }
			}
			'transitions': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/transitions'> }
			'votes': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/votes'> }
			'watchers': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/watchers'> }
			'worklog': {
				'/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/worklog'>
				'move': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/worklog/move'> }
				'{}': {
					'/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/worklog/{id}'>
					'properties': {
						'/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties'>
						'{}': { '/': Pick<JiraV2, '/rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}'> }
					}
				}
			}
		}
	}
	'issueLink': {
		'/': Pick<JiraV2, '/rest/api/2/issueLink'>
		'{}': { '/': Pick<JiraV2, '/rest/api/2/issueLink/{linkId}'> }
	}
	'issueLinkType': {
		'/': Pick<JiraV2, '/rest/api/2/issueLinkType'>
		'{}': { '/': Pick<JiraV2, '/rest/api/2/issueLinkType/{issueLinkTypeId}'> }
	}
	'issues': {
		'archive': {
			'export': { '/': Pick<JiraV2, '/rest/api/2/issues/archive/export'> }
		}
	}
	'issuesecurityschemes': {
		'/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes'>
		'level': {
			'/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/level'>
			'default': { '/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/level/default'> }
			'member': { '/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/level/member'> }
		}
		'project': { '/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/project'> }
		'search': { '/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/search'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/{id}' | '/rest/api/2/issuesecurityschemes/{schemeId}'>
			'members': { '/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/{issueSecuritySchemeId}/members'> }
			'level': {
				'/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/{schemeId}/level'>
				'{}': {
					'/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}'>
					'member': {
						'/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}/member'>
						'{}': { '/': Pick<JiraV2, '/rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}'> }
					}
				}
			}
		}
	}
	'issuetype': {
		'/': Pick<JiraV2, '/rest/api/2/issuetype'>
		'project': { '/': Pick<JiraV2, '/rest/api/2/issuetype/project'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/issuetype/{id}'>
			'alternatives': { '/': Pick<JiraV2, '/rest/api/2/issuetype/{id}/alternatives'> }
			'avatar2': { '/': Pick<JiraV2, '/rest/api/2/issuetype/{id}/avatar2'> }
			'properties': {
				'/': Pick<JiraV2, '/rest/api/2/issuetype/{issueTypeId}/properties'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey}'> }
			}
		}
	}
	'issuetypescheme': {
		'/': Pick<JiraV2, '/rest/api/2/issuetypescheme'>
		'mapping': { '/': Pick<JiraV2, '/rest/api/2/issuetypescheme/mapping'> }
		'project': { '/': Pick<JiraV2, '/rest/api/2/issuetypescheme/project'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/issuetypescheme/{issueTypeSchemeId}'>
			'issuetype': {
				'/': Pick<JiraV2, '/rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype'>
				'move': { '/': Pick<JiraV2, '/rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype/move'> }
				'{}': { '/': Pick<JiraV2, '/rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}'> }
			}
		}
	}
	'issuetypescreenscheme': {
		'/': Pick<JiraV2, '/rest/api/2/issuetypescreenscheme'>
		'mapping': { '/': Pick<JiraV2, '/rest/api/2/issuetypescreenscheme/mapping'> }
		'project': { '/': Pick<JiraV2, '/rest/api/2/issuetypescreenscheme/project'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}'>
			'mapping': {
				'/': Pick<JiraV2, '/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping'>
				'default': { '/': Pick<JiraV2, '/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default'> }
				'remove': { '/': Pick<JiraV2, '/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove'> }
			}
			'project': { '/': Pick<JiraV2, '/rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/project'> }
		}
	}
	'jql': {
		'autocompletedata': {
			'/': Pick<JiraV2, '/rest/api/2/jql/autocompletedata'>
			'suggestions': { '/': Pick<JiraV2, '/rest/api/2/jql/autocompletedata/suggestions'> }
		}
		'function': {
			'computation': {
				'/': Pick<JiraV2, '/rest/api/2/jql/function/computation'>
				'search': { '/': Pick<JiraV2, '/rest/api/2/jql/function/computation/search'> }
			}
		}
		'match': { '/': Pick<JiraV2, '/rest/api/2/jql/match'> }
		'parse': { '/': Pick<JiraV2, '/rest/api/2/jql/parse'> }
		'pdcleaner': { '/': Pick<JiraV2, '/rest/api/2/jql/pdcleaner'> }
		'sanitize': { '/': Pick<JiraV2, '/rest/api/2/jql/sanitize'> }
	}
	'label': { '/': Pick<JiraV2, '/rest/api/2/label'> }
	'license': {
		'approximateLicenseCount': {
			'/': Pick<JiraV2, '/rest/api/2/license/approximateLicenseCount'>
			'product': {
				'{}': { '/': Pick<JiraV2, '/rest/api/2/license/approximateLicenseCount/product/{applicationKey}'> }
			}
		}
	}
	'mypermissions': { '/': Pick<JiraV2, '/rest/api/2/mypermissions'> }
	'mypreferences': {
		'/': Pick<JiraV2, '/rest/api/2/mypreferences'>
		'locale': { '/': Pick<JiraV2, '/rest/api/2/mypreferences/locale'> }
	}
	'myself': { '/': Pick<JiraV2, '/rest/api/2/myself'> }
	'notificationscheme': {
		'/': Pick<JiraV2, '/rest/api/2/notificationscheme'>
		'project': { '/': Pick<JiraV2, '/rest/api/2/notificationscheme/project'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/notificationscheme/{id}' | '/rest/api/2/notificationscheme/{notificationSchemeId}'>
			'notification': {
				'/': Pick<JiraV2, '/rest/api/2/notificationscheme/{id}/notification'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/notificationscheme/{notificationSchemeId}/notification/{notificationId}'> }
			}
		}
	}
	'permissions': {
		'/': Pick<JiraV2, '/rest/api/2/permissions'>
		'check': { '/': Pick<JiraV2, '/rest/api/2/permissions/check'> }
		'project': { '/': Pick<JiraV2, '/rest/api/2/permissions/project'> }
	}
	'permissionscheme': {
		'/': Pick<JiraV2, '/rest/api/2/permissionscheme'>
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/permissionscheme/{schemeId}'>
			'permission': {
				'/': Pick<JiraV2, '/rest/api/2/permissionscheme/{schemeId}/permission'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/permissionscheme/{schemeId}/permission/{permissionId}'> }
			}
		}
	}
	'plans': {
		'plan': {
			'/': Pick<JiraV2, '/rest/api/2/plans/plan'>
			'{}': {
				'/': Pick<JiraV2, '/rest/api/2/plans/plan/{planId}'>
				'archive': { '/': Pick<JiraV2, '/rest/api/2/plans/plan/{planId}/archive'> }
				'duplicate': { '/': Pick<JiraV2, '/rest/api/2/plans/plan/{planId}/duplicate'> }
				'team': {
					'/': Pick<JiraV2, '/rest/api/2/plans/plan/{planId}/team'>
					'atlassian': {
						'/': Pick<JiraV2, '/rest/api/2/plans/plan/{planId}/team/atlassian'>
						'{}': { '/': Pick<JiraV2, '/rest/api/2/plans/plan/{planId}/team/atlassian/{atlassianTeamId}'> }
					}
					'planonly': {
						'/': Pick<JiraV2, '/rest/api/2/plans/plan/{planId}/team/planonly'>
						'{}': { '/': Pick<JiraV2, '/rest/api/2/plans/plan/{planId}/team/planonly/{planOnlyTeamId}'> }
					}
				}
				'trash': { '/': Pick<JiraV2, '/rest/api/2/plans/plan/{planId}/trash'> }
			}
		}
	}
	'priority': {
		'/': Pick<JiraV2, '/rest/api/2/priority'>
		'default': { '/': Pick<JiraV2, '/rest/api/2/priority/default'> }
		'move': { '/': Pick<JiraV2, '/rest/api/2/priority/move'> }
		'search': { '/': Pick<JiraV2, '/rest/api/2/priority/search'> }
		'{}': { '/': Pick<JiraV2, '/rest/api/2/priority/{id}'> }
	}
	'priorityscheme': {
		'/': Pick<JiraV2, '/rest/api/2/priorityscheme'>
		'mappings': { '/': Pick<JiraV2, '/rest/api/2/priorityscheme/mappings'> }
		'priorities': {
			'available': { '/': Pick<JiraV2, '/rest/api/2/priorityscheme/priorities/available'> }
		}
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/priorityscheme/{schemeId}'>
			'priorities': { '/': Pick<JiraV2, '/rest/api/2/priorityscheme/{schemeId}/priorities'> }
			'projects': { '/': Pick<JiraV2, '/rest/api/2/priorityscheme/{schemeId}/projects'> }
		}
	}
	'project': {
		'/': Pick<JiraV2, '/rest/api/2/project'>
		'recent': { '/': Pick<JiraV2, '/rest/api/2/project/recent'> }
		'search': { '/': Pick<JiraV2, '/rest/api/2/project/search'> }
		'type': {
			'/': Pick<JiraV2, '/rest/api/2/project/type'>
			'accessible': { '/': Pick<JiraV2, '/rest/api/2/project/type/accessible'> }
			'{}': {
				'/': Pick<JiraV2, '/rest/api/2/project/type/{projectTypeKey}'>
				'accessible': { '/': Pick<JiraV2, '/rest/api/2/project/type/{projectTypeKey}/accessible'> }
			}
		}
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}'>
			'archive': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/archive'> }
			'avatar': {
				'/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/avatar'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/avatar/{id}'> }
			}
			'avatar2': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/avatar2'> }
			'avatars': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/avatars'> }
			'classification-config': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/classification-config'> }
			'classification-level': {
				'default': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/classification-level/default'> }
			}
			'component': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/component'> }
			'components': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/components'> }
			'delete': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/delete'> }
			'features': {
				'/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/features'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/features/{featureKey}'> }
			}
			'properties': {
				'/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/properties'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}'> }
			}
			'restore': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/restore'> }
			'role': {
				'/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/role'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/role/{id}'> }
			}
			'roledetails': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/roledetails'> }
			'statuses': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/statuses'> }
			'version': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/version'> }
			'versions': { '/': Pick<JiraV2, '/rest/api/2/project/{projectIdOrKey}/versions'> }
			'email': { '/': Pick<JiraV2, '/rest/api/2/project/{projectId}/email'> }
			'hierarchy': { '/': Pick<JiraV2, '/rest/api/2/project/{projectId}/hierarchy'> }
			'issuesecuritylevelscheme': { '/': Pick<JiraV2, '/rest/api/2/project/{projectKeyOrId}/issuesecuritylevelscheme'> }
			'notificationscheme': { '/': Pick<JiraV2, '/rest/api/2/project/{projectKeyOrId}/notificationscheme'> }
			'permissionscheme': { '/': Pick<JiraV2, '/rest/api/2/project/{projectKeyOrId}/permissionscheme'> }
			'securitylevel': { '/': Pick<JiraV2, '/rest/api/2/project/{projectKeyOrId}/securitylevel'> }
		}
	}
	'project-template': {
		'/': Pick<JiraV2, '/rest/api/2/project-template'>
		'edit-template': { '/': Pick<JiraV2, '/rest/api/2/project-template/edit-template'> }
		'live-template': { '/': Pick<JiraV2, '/rest/api/2/project-template/live-template'> }
		'remove-template': { '/': Pick<JiraV2, '/rest/api/2/project-template/remove-template'> }
		'save-template': { '/': Pick<JiraV2, '/rest/api/2/project-template/save-template'> }
	}
	'projectCategory': {
		'/': Pick<JiraV2, '/rest/api/2/projectCategory'>
		'{}': { '/': Pick<JiraV2, '/rest/api/2/projectCategory/{id}'> }
	}
	'projects': {
		'fields': { '/': Pick<JiraV2, '/rest/api/2/projects/fields'> }
		'picker': { '/': Pick<Undocumented, '/rest/api/2/projects/picker'> }
	}
	'projectvalidate': {
		'key': { '/': Pick<JiraV2, '/rest/api/2/projectvalidate/key'> }
		'validProjectKey': { '/': Pick<JiraV2, '/rest/api/2/projectvalidate/validProjectKey'> }
		'validProjectName': { '/': Pick<JiraV2, '/rest/api/2/projectvalidate/validProjectName'> }
	}
	'redact': {
		'/': Pick<JiraV2, '/rest/api/2/redact'>
		'status': {
			'{}': { '/': Pick<JiraV2, '/rest/api/2/redact/status/{jobId}'> }
		}
	}
	'resolution': {
		'/': Pick<JiraV2, '/rest/api/2/resolution'>
		'default': { '/': Pick<JiraV2, '/rest/api/2/resolution/default'> }
		'move': { '/': Pick<JiraV2, '/rest/api/2/resolution/move'> }
		'search': { '/': Pick<JiraV2, '/rest/api/2/resolution/search'> }
		'{}': { '/': Pick<JiraV2, '/rest/api/2/resolution/{id}'> }
	}
	'role': {
		'/': Pick<JiraV2, '/rest/api/2/role'>
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/role/{id}'>
			'actors': { '/': Pick<JiraV2, '/rest/api/2/role/{id}/actors'> }
		}
	}
	'screens': {
		'/': Pick<JiraV2, '/rest/api/2/screens'>
		'addToDefault': {
			'{}': { '/': Pick<JiraV2, '/rest/api/2/screens/addToDefault/{fieldId}'> }
		}
		'tabs': { '/': Pick<JiraV2, '/rest/api/2/screens/tabs'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/screens/{screenId}'>
			'availableFields': { '/': Pick<JiraV2, '/rest/api/2/screens/{screenId}/availableFields'> }
			'tabs': {
				'/': Pick<JiraV2, '/rest/api/2/screens/{screenId}/tabs'>
				'{}': {
					'/': Pick<JiraV2, '/rest/api/2/screens/{screenId}/tabs/{tabId}'>
					'fields': {
						'/': Pick<JiraV2, '/rest/api/2/screens/{screenId}/tabs/{tabId}/fields'>
						'{}': {
							'/': Pick<JiraV2, '/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}'>
							'move': { '/': Pick<JiraV2, '/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}/move'> }
						}
					}
					'move': {
						'{}': { '/': Pick<JiraV2, '/rest/api/2/screens/{screenId}/tabs/{tabId}/move/{pos}'> }
					}
				}
			}
		}
	}
	'screenscheme': {
		'/': Pick<JiraV2, '/rest/api/2/screenscheme'>
		'{}': { '/': Pick<JiraV2, '/rest/api/2/screenscheme/{screenSchemeId}'> }
	}
	'search': {
		'/': Pick<JiraV2, '/rest/api/2/search'>
		'approximate-count': { '/': Pick<JiraV2, '/rest/api/2/search/approximate-count'> }
		'jql': { '/': Pick<JiraV2, '/rest/api/2/search/jql'> }
	}
	'securitylevel': {
		'{}': { '/': Pick<JiraV2, '/rest/api/2/securitylevel/{id}'> }
	}
	'serverInfo': { '/': Pick<JiraV2, '/rest/api/2/serverInfo'> }
	'settings': {
		'columns': { '/': Pick<JiraV2, '/rest/api/2/settings/columns'> }
	}
	'status': {
		'/': Pick<JiraV2, '/rest/api/2/status'>
		'{}': { '/': Pick<JiraV2, '/rest/api/2/status/{idOrName}'> }
	}
	'statuscategory': {
		'/': Pick<JiraV2, '/rest/api/2/statuscategory'>
		'{}': { '/': Pick<JiraV2, '/rest/api/2/statuscategory/{idOrKey}'> }
	}
	'statuses': {
		'/': Pick<JiraV2, '/rest/api/2/statuses'>
		'byNames': { '/': Pick<JiraV2, '/rest/api/2/statuses/byNames'> }
		'search': { '/': Pick<JiraV2, '/rest/api/2/statuses/search'> }
		'{}': {
			'project': {
				'{}': {
					'issueTypeUsages': { '/': Pick<JiraV2, '/rest/api/2/statuses/{statusId}/project/{projectId}/issueTypeUsages'> }
				}
			}
			'projectUsages': { '/': Pick<JiraV2, '/rest/api/2/statuses/{statusId}/projectUsages'> }
			'workflowUsages': { '/': Pick<JiraV2, '/rest/api/2/statuses/{statusId}/workflowUsages'> }
		}
	}
	'task': {
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/task/{taskId}'>
			'cancel': { '/': Pick<JiraV2, '/rest/api/2/task/{taskId}/cancel'> }
		}
	}
	'uiModifications': {
		'/': Pick<JiraV2, '/rest/api/2/uiModifications'>
		'{}': { '/': Pick<JiraV2, '/rest/api/2/uiModifications/{uiModificationId}'> }
	}
	'universal_avatar': {
		'type': {
			'{}': {
				'owner': {
					'{}': {
						'/': Pick<JiraV2, '/rest/api/2/universal_avatar/type/{type}/owner/{entityId}'>
						'avatar': {
							'{}': { '/': Pick<JiraV2, '/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}'> }
						}
					}
				}
			}
		}
		'view': {
			'type': {
				'{}': {
					'/': Pick<JiraV2, '/rest/api/2/universal_avatar/view/type/{type}'>
					'avatar': {
						'{}': { '/': Pick<JiraV2, '/rest/api/2/universal_avatar/view/type/{type}/avatar/{id}'> }
					}
					'owner': {
						'{}': { '/': Pick<JiraV2, '/rest/api/2/universal_avatar/view/type/{type}/owner/{entityId}'> }
					}
				}
			}
		}
	}
	'user': {
		'/': Pick<JiraV2, '/rest/api/2/user'>
		'assignable': {
			'multiProjectSearch': { '/': Pick<JiraV2, '/rest/api/2/user/assignable/multiProjectSearch'> }
			'search': { '/': Pick<JiraV2, '/rest/api/2/user/assignable/search'> }
		}
		'bulk': {
			'/': Pick<JiraV2, '/rest/api/2/user/bulk'>
			'migration': { '/': Pick<JiraV2, '/rest/api/2/user/bulk/migration'> }
		}
		'columns': { '/': Pick<JiraV2, '/rest/api/2/user/columns'> }
		'email': {
			'/': Pick<JiraV2, '/rest/api/2/user/email'>
			'bulk': { '/': Pick<JiraV2, '/rest/api/2/user/email/bulk'> }
		}
		'groups': { '/': Pick<JiraV2, '/rest/api/2/user/groups'> }
		'permission': {
			'search': { '/': Pick<JiraV2, '/rest/api/2/user/permission/search'> }
		}
		'picker': { '/': Pick<JiraV2, '/rest/api/2/user/picker'> }
		'properties': {
			'/': Pick<JiraV2, '/rest/api/2/user/properties'>
			'{}': { '/': Pick<JiraV2, '/rest/api/2/user/properties/{propertyKey}'> }
		}
		'search': {
			'/': Pick<JiraV2, '/rest/api/2/user/search'>
			'query': {
				'/': Pick<JiraV2, '/rest/api/2/user/search/query'>
				'key': { '/': Pick<JiraV2, '/rest/api/2/user/search/query/key'> }
			}
		}
		'viewissue': {
			'search': { '/': Pick<JiraV2, '/rest/api/2/user/viewissue/search'> }
		}
	}
	'users': {
		'/': Pick<JiraV2, '/rest/api/2/users'>
		'search': { '/': Pick<JiraV2, '/rest/api/2/users/search'> }
	}
	'version': {
		'/': Pick<JiraV2, '/rest/api/2/version'>
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/version/{id}'>
			'mergeto': {
				'{}': { '/': Pick<JiraV2, '/rest/api/2/version/{id}/mergeto/{moveIssuesTo}'> }
			}
			'move': { '/': Pick<JiraV2, '/rest/api/2/version/{id}/move'> }
			'relatedIssueCounts': { '/': Pick<JiraV2, '/rest/api/2/version/{id}/relatedIssueCounts'> }
			'relatedwork': {
				'/': Pick<JiraV2, '/rest/api/2/version/{id}/relatedwork'>
				'{}': { '/': Pick<JiraV2, '/rest/api/2/version/{versionId}/relatedwork/{relatedWorkId}'> }
			}
			'removeAndSwap': { '/': Pick<JiraV2, '/rest/api/2/version/{id}/removeAndSwap'> }
			'unresolvedIssueCount': { '/': Pick<JiraV2, '/rest/api/2/version/{id}/unresolvedIssueCount'> }
		}
	}
	'webhook': {
		'/': Pick<JiraV2, '/rest/api/2/webhook'>
		'failed': { '/': Pick<JiraV2, '/rest/api/2/webhook/failed'> }
		'refresh': { '/': Pick<JiraV2, '/rest/api/2/webhook/refresh'> }
	}
	'workflow': {
		'history': {
			'/': Pick<JiraV2, '/rest/api/2/workflow/history'>
			'list': { '/': Pick<JiraV2, '/rest/api/2/workflow/history/list'> }
		}
		'rule': {
			'config': {
				'/': Pick<JiraV2, '/rest/api/2/workflow/rule/config'>
				'delete': { '/': Pick<JiraV2, '/rest/api/2/workflow/rule/config/delete'> }
			}
		}
		'search': { '/': Pick<JiraV2, '/rest/api/2/workflow/search'> }
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/workflow/{entityId}'>
			'project': {
				'{}': {
					'issueTypeUsages': { '/': Pick<JiraV2, '/rest/api/2/workflow/{workflowId}/project/{projectId}/issueTypeUsages'> }
				}
			}
			'projectUsages': { '/': Pick<JiraV2, '/rest/api/2/workflow/{workflowId}/projectUsages'> }
			'workflowSchemes': { '/': Pick<JiraV2, '/rest/api/2/workflow/{workflowId}/workflowSchemes'> }
		}
	}
	'workflows': {
		'/': Pick<JiraV2, '/rest/api/2/workflows'>
		'capabilities': { '/': Pick<JiraV2, '/rest/api/2/workflows/capabilities'> }
		'create': {
			'/': Pick<JiraV2, '/rest/api/2/workflows/create'>
			'validation': { '/': Pick<JiraV2, '/rest/api/2/workflows/create/validation'> }
		}
		'defaultEditor': { '/': Pick<JiraV2, '/rest/api/2/workflows/defaultEditor'> }
		'preview': { '/': Pick<JiraV2, '/rest/api/2/workflows/preview'> }
		'search': { '/': Pick<JiraV2, '/rest/api/2/workflows/search'> }
		'update': {
			'/': Pick<JiraV2, '/rest/api/2/workflows/update'>
			'validation': { '/': Pick<JiraV2, '/rest/api/2/workflows/update/validation'> }
		}
	}
	'workflowscheme': {
		'/': Pick<JiraV2, '/rest/api/2/workflowscheme'>
		'project': {
			'/': Pick<JiraV2, '/rest/api/2/workflowscheme/project'>
			'switch': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/project/switch'> }
		}
		'read': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/read'> }
		'update': {
			'/': Pick<JiraV2, '/rest/api/2/workflowscheme/update'>
			'mappings': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/update/mappings'> }
		}
		'{}': {
			'/': Pick<JiraV2, '/rest/api/2/workflowscheme/{id}'>
			'createdraft': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/{id}/createdraft'> }
			'default': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/{id}/default'> }
			'draft': {
				'/': Pick<JiraV2, '/rest/api/2/workflowscheme/{id}/draft'>
				'default': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/{id}/draft/default'> }
				'issuetype': {
					'{}': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType}'> }
				}
				'publish': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/{id}/draft/publish'> }
				'workflow': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/{id}/draft/workflow'> }
			}
			'issuetype': {
				'{}': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/{id}/issuetype/{issueType}'> }
			}
			'workflow': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/{id}/workflow'> }
			'projectUsages': { '/': Pick<JiraV2, '/rest/api/2/workflowscheme/{workflowSchemeId}/projectUsages'> }
		}
	}
	'worklog': {
		'deleted': { '/': Pick<JiraV2, '/rest/api/2/worklog/deleted'> }
		'list': { '/': Pick<JiraV2, '/rest/api/2/worklog/list'> }
		'updated': { '/': Pick<JiraV2, '/rest/api/2/worklog/updated'> }
	}
}

interface branch2 {
	'/': Pick<ConfluenceV1, '/wiki/rest/api/audit'>
	'export': { '/': Pick<ConfluenceV1, '/wiki/rest/api/audit/export'> }
	'retention': { '/': Pick<ConfluenceV1, '/wiki/rest/api/audit/retention'> }
	'since': { '/': Pick<ConfluenceV1, '/wiki/rest/api/audit/since'> }
}

interface branch3 {
	'/': Pick<Removed, '/wiki/rest/api/content'>
	'archive': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/archive'> }
	'blueprint': {
		'instance': {
			'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/blueprint/instance/{draftId}'> }
		}
	}
	'search': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/search'> }
	'{}': {
		'/': Pick<Removed, '/wiki/rest/api/content/{id}'>
		'pageTree': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/pageTree'> }
		'move': {
			'{}': {
				'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{pageId}/move/{position}/{targetId}'> }
			}
		}
		'child': {
			'/': Pick<Removed, '/wiki/rest/api/content/{id}/child'>
			'attachment': {
				'/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/child/attachment'> & Pick<Removed, '/wiki/rest/api/content/{id}/child/attachment'>
				'{}': {
					'/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/child/attachment/{attachmentId}'> & Pick<Removed, '/wiki/rest/api/content/{id}/child/attachment/{attachmentId}'>
					'data': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data'> }
					'download': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download'> }
				}
			}
			'page': { '/': Pick<Removed, '/wiki/rest/api/content/{id}/child/page'> }
			'comment': { '/': Pick<Removed, '/wiki/rest/api/content/{id}/child/comment'> }
		}
		'descendant': {
			'/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/descendant'>
			'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/descendant/{type}'> }
		}
		'history': {
			'/': Pick<Removed, '/wiki/rest/api/content/{id}/history'>
			'{}': {
				'macro': {
					'id': {
						'{}': {
							'/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}'>
							'convert': {
								'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}'> }
								'async': {
									'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}'> }
								}
							}
						}
					}
				}
			}
		}
		'label': {
			'/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/label'> & Pick<Removed, '/wiki/rest/api/content/{id}/label'>
			'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/label/{label}'> }
		}
		'notification': {
			'child-created': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/notification/child-created'> }
			'created': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/notification/created'> }
		}
		'pagehierarchy': {
			'copy': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/pagehierarchy/copy'> }
		}
		'copy': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/copy'> }
		'permission': {
			'check': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/permission/check'> }
		}
		'restriction': {
			'/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/restriction'>
			'byOperation': {
				'/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/restriction/byOperation'>
				'{}': {
					'/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}'>
					'byGroupId': {
						'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}'> }
					}
					'user': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user'> }
				}
			}
		}
		'state': {
			'/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/state'>
			'available': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/state/available'> }
		}
		'version': {
			'/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/version'> & Pick<Removed, '/wiki/rest/api/content/{id}/version'>
			'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/content/{id}/version/{versionNumber}'> & Pick<Removed, '/wiki/rest/api/content/{id}/version/{versionNumber}'> }
		}
		'property': {
			'/': Pick<Removed, '/wiki/rest/api/content/{id}/property'>
			'{}': { '/': Pick<Removed, '/wiki/rest/api/content/{id}/property/{key}'> }
		}
	}
}

interface branch4 {
	'convert': {
		'async': {
			'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/contentbody/convert/async/{to}' | '/wiki/rest/api/contentbody/convert/async/{id}'> }
			'bulk': {
				'tasks': { '/': Pick<ConfluenceV1, '/wiki/rest/api/contentbody/convert/async/bulk/tasks'> }
			}
		}
		'{}': { '/': Pick<Removed, '/wiki/rest/api/contentbody/convert/{to}'> }
	}
}

interface branch5 {
	'/': Pick<ConfluenceV1, '/wiki/rest/api/group'>
	'by-id': { '/': Pick<ConfluenceV1, '/wiki/rest/api/group/by-id'> }
	'picker': { '/': Pick<ConfluenceV1, '/wiki/rest/api/group/picker'> }
	'{}': {
		'/': Pick<Removed, '/wiki/rest/api/group/{groupName}'>
		'membersByGroupId': { '/': Pick<ConfluenceV1, '/wiki/rest/api/group/{groupId}/membersByGroupId'> }
		'member': { '/': Pick<Removed, '/wiki/rest/api/group/{groupName}/member'> }
	}
	'userByGroupId': { '/': Pick<ConfluenceV1, '/wiki/rest/api/group/userByGroupId'> }
}

interface branch6 {
	'/': Pick<ConfluenceV1, '/wiki/rest/api/longtask'>
	'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/longtask/{id}'> }
}

interface branch7 {
	'{}': {
		'from': {
			'{}': {
				'{}': {
					'to': {
						'{}': {
							'/': Pick<ConfluenceV1, '/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}'>
							'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}'> }
						}
					}
				}
			}
		}
		'to': {
			'{}': {
				'{}': {
					'from': {
						'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}'> }
					}
				}
			}
		}
	}
}

interface branch8 {
	'/': Pick<ConfluenceV1, '/wiki/rest/api/search'>
	'user': { '/': Pick<ConfluenceV1, '/wiki/rest/api/search/user'> }
}

interface branch9 {
	'lookandfeel': {
		'/': Pick<ConfluenceV1, '/wiki/rest/api/settings/lookandfeel'>
		'custom': { '/': Pick<ConfluenceV1, '/wiki/rest/api/settings/lookandfeel/custom'> }
	}
	'systemInfo': { '/': Pick<ConfluenceV1, '/wiki/rest/api/settings/systemInfo'> }
	'theme': {
		'/': Pick<ConfluenceV1, '/wiki/rest/api/settings/theme'>
		'selected': { '/': Pick<ConfluenceV1, '/wiki/rest/api/settings/theme/selected'> }
		'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/settings/theme/{themeKey}'> }
	}
}

interface branch10 {
	'/': Pick<ConfluenceV1, '/wiki/rest/api/space'> & Pick<Removed, '/wiki/rest/api/space'>
	'_private': { '/': Pick<ConfluenceV1, '/wiki/rest/api/space/_private'> }
	'{}': {
		'/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}'> & Pick<Removed, '/wiki/rest/api/space/{spaceKey}'>
		'permission': {
			'/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}/permission'>
			'custom-content': { '/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}/permission/custom-content'> }
			'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}/permission/{id}'> }
		}
		'settings': { '/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}/settings'> }
		'state': {
			'/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}/state'>
			'settings': { '/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}/state/settings'> }
			'content': { '/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}/state/content'> }
		}
		'theme': { '/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}/theme'> }
		'watch': { '/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}/watch'> }
		'label': { '/': Pick<ConfluenceV1, '/wiki/rest/api/space/{spaceKey}/label'> }
		'content': { '/': Pick<Removed, '/wiki/rest/api/space/{spaceKey}/content'> }
		'property': { '/': Pick<Removed, '/wiki/rest/api/space/{spaceKey}/property'> }
	}
}

interface branch11 {
	'/': Pick<ConfluenceV1, '/wiki/rest/api/template'>
	'blueprint': { '/': Pick<ConfluenceV1, '/wiki/rest/api/template/blueprint'> }
	'page': { '/': Pick<ConfluenceV1, '/wiki/rest/api/template/page'> }
	'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/template/{contentTemplateId}'> }
}

interface branch12 {
	'/': Pick<ConfluenceV1, '/wiki/rest/api/user'>
	'anonymous': { '/': Pick<ConfluenceV1, '/wiki/rest/api/user/anonymous'> }
	'current': { '/': Pick<ConfluenceV1, '/wiki/rest/api/user/current'> }
	'memberof': { '/': Pick<ConfluenceV1, '/wiki/rest/api/user/memberof'> }
	'bulk': { '/': Pick<ConfluenceV1, '/wiki/rest/api/user/bulk'> }
	'watch': {
		'content': {
			'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/user/watch/content/{contentId}'> }
		}
		'label': {
			'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/user/watch/label/{labelName}'> }
		}
		'space': {
			'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/user/watch/space/{spaceKey}'> }
		}
	}
	'email': {
		'/': Pick<ConfluenceV1, '/wiki/rest/api/user/email'>
		'bulk': { '/': Pick<ConfluenceV1, '/wiki/rest/api/user/email/bulk'> }
	}
	'{}': {
		'property': {
			'/': Pick<ConfluenceV1, '/wiki/rest/api/user/{userId}/property'>
			'{}': { '/': Pick<ConfluenceV1, '/wiki/rest/api/user/{userId}/property/{key}'> }
		}
	}
}

interface branch13 {
	'content': {
		'{}': {
			'views': { '/': Pick<ConfluenceV1, '/wiki/rest/api/analytics/content/{contentId}/views'> }
			'viewers': { '/': Pick<ConfluenceV1, '/wiki/rest/api/analytics/content/{contentId}/viewers'> }
		}
	}
}

interface branch14 {
	'/': Pick<JiraV3, '/rest/atlassian-connect/1/addons/{addonKey}/properties'>
	'{}': { '/': Pick<JiraV3, '/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}'> }
}

interface branch15 {
	'field': { '/': Pick<JiraV3, '/rest/atlassian-connect/1/migration/field'> }
	'properties': {
		'{}': { '/': Pick<JiraV3, '/rest/atlassian-connect/1/migration/properties/{entityType}'> }
	}
	'workflow': {
		'rule': {
			'search': { '/': Pick<JiraV3, '/rest/atlassian-connect/1/migration/workflow/rule/search'> }
		}
	}
	'{}': {
		'{}': {
			'task': { '/': Pick<JiraV3, '/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task'> }
		}
	}
}

interface branch16 {
	'issue': {
		'summary': { '/': Pick<Undocumented, '/rest/dev-status/1.0/issue/summary'> }
		'detail': { '/': Pick<Undocumented, '/rest/dev-status/1.0/issue/detail'> }
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
		'admin-key': { '/': Pick<ConfluenceV2, '/wiki/api/v2/admin-key'> }
		'attachments': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/attachments'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/attachments/{id}'>
				'labels': { '/': Pick<ConfluenceV2, '/wiki/api/v2/attachments/{id}/labels'> }
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/attachments/{id}/operations'> }
				'properties': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/attachments/{attachment-id}/properties'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}'> }
				}
				'versions': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/attachments/{id}/versions'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}'> }
				}
				'footer-comments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/attachments/{id}/footer-comments'> }
				'thumbnail': {
					'download': { '/': Pick<ConfluenceV2, '/wiki/api/v2/attachments/{id}/thumbnail/download'> }
				}
			}
		}
		'blogposts': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}'>
				'attachments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/attachments'> }
				'custom-content': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/custom-content'> }
				'labels': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/labels'> }
				'likes': {
					'count': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/likes/count'> }
					'users': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/likes/users'> }
				}
				'properties': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{blogpost-id}/properties'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}'> }
				}
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/operations'> }
				'versions': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/versions'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}'> }
				}
				'redact': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/redact'> }
				'footer-comments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/footer-comments'> }
				'inline-comments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/inline-comments'> }
				'classification-level': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/classification-level'>
					'reset': { '/': Pick<ConfluenceV2, '/wiki/api/v2/blogposts/{id}/classification-level/reset'> }
				}
			}
		}
		'content': {
			'convert-ids-to-types': { '/': Pick<ConfluenceV2, '/wiki/api/v2/content/convert-ids-to-types'> }
		}
		'custom-content': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content/{id}'>
				'attachments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content/{id}/attachments'> }
				'footer-comments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content/{id}/footer-comments'> }
				'labels': { '/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content/{id}/labels'> }
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content/{id}/operations'> }
				'properties': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content/{custom-content-id}/properties'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}'> }
				}
				'versions': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content/{custom-content-id}/versions'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}'> }
				}
				'children': { '/': Pick<ConfluenceV2, '/wiki/api/v2/custom-content/{id}/children'> }
			}
		}
		'labels': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/labels'>
			'{}': {
				'attachments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/labels/{id}/attachments'> }
				'blogposts': { '/': Pick<ConfluenceV2, '/wiki/api/v2/labels/{id}/blogposts'> }
				'pages': { '/': Pick<ConfluenceV2, '/wiki/api/v2/labels/{id}/pages'> }
			}
		}
		'pages': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/pages'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}'>
				'attachments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/attachments'> }
				'custom-content': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/custom-content'> }
				'labels': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/labels'> }
				'likes': {
					'count': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/likes/count'> }
					'users': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/likes/users'> }
				}
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/operations'> }
				'properties': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{page-id}/properties'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{page-id}/properties/{property-id}'> }
				}
				'redact': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/redact'> }
				'title': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/title'> }
				'versions': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/versions'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{page-id}/versions/{version-number}'> }
				}
				'footer-comments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/footer-comments'> }
				'inline-comments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/inline-comments'> }
				'children': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/children'> }
				'direct-children': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/direct-children'> }
				'ancestors': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/ancestors'> }
				'descendants': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/descendants'> }
				'classification-level': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/classification-level'>
					'reset': { '/': Pick<ConfluenceV2, '/wiki/api/v2/pages/{id}/classification-level/reset'> }
				}
			}
		}
		'whiteboards': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/whiteboards'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/whiteboards/{id}'>
				'properties': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/whiteboards/{id}/properties'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}'> }
				}
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/whiteboards/{id}/operations'> }
				'direct-children': { '/': Pick<ConfluenceV2, '/wiki/api/v2/whiteboards/{id}/direct-children'> }
				'descendants': { '/': Pick<ConfluenceV2, '/wiki/api/v2/whiteboards/{id}/descendants'> }
				'ancestors': { '/': Pick<ConfluenceV2, '/wiki/api/v2/whiteboards/{id}/ancestors'> }
				'classification-level': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/whiteboards/{id}/classification-level'>
					'reset': { '/': Pick<ConfluenceV2, '/wiki/api/v2/whiteboards/{id}/classification-level/reset'> }
				}
			}
		}
		'databases': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/databases'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/databases/{id}'>
				'properties': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/databases/{id}/properties'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/databases/{database-id}/properties/{property-id}'> }
				}
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/databases/{id}/operations'> }
				'direct-children': { '/': Pick<ConfluenceV2, '/wiki/api/v2/databases/{id}/direct-children'> }
				'descendants': { '/': Pick<ConfluenceV2, '/wiki/api/v2/databases/{id}/descendants'> }
				'ancestors': { '/': Pick<ConfluenceV2, '/wiki/api/v2/databases/{id}/ancestors'> }
				'classification-level': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/databases/{id}/classification-level'>
					'reset': { '/': Pick<ConfluenceV2, '/wiki/api/v2/databases/{id}/classification-level/reset'> }
				}
			}
		}
		'embeds': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/embeds'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/embeds/{id}'>
				'properties': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/embeds/{id}/properties'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/embeds/{embed-id}/properties/{property-id}'> }
				}
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/embeds/{id}/operations'> }
				'direct-children': { '/': Pick<ConfluenceV2, '/wiki/api/v2/embeds/{id}/direct-children'> }
				'descendants': { '/': Pick<ConfluenceV2, '/wiki/api/v2/embeds/{id}/descendants'> }
				'ancestors': { '/': Pick<ConfluenceV2, '/wiki/api/v2/embeds/{id}/ancestors'> }
			}
		}
		'folders': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/folders'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/folders/{id}'>
				'properties': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/folders/{id}/properties'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/folders/{folder-id}/properties/{property-id}'> }
				}
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/folders/{id}/operations'> }
				'direct-children': { '/': Pick<ConfluenceV2, '/wiki/api/v2/folders/{id}/direct-children'> }
				'descendants': { '/': Pick<ConfluenceV2, '/wiki/api/v2/folders/{id}/descendants'> }
				'ancestors': { '/': Pick<ConfluenceV2, '/wiki/api/v2/folders/{id}/ancestors'> }
			}
		}
		'spaces': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/spaces'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{id}'>
				'blogposts': { '/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{id}/blogposts'> }
				'labels': { '/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{id}/labels'> }
				'content': {
					'labels': { '/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{id}/content/labels'> }
				}
				'custom-content': { '/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{id}/custom-content'> }
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{id}/operations'> }
				'pages': { '/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{id}/pages'> }
				'properties': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{space-id}/properties'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{space-id}/properties/{property-id}'> }
				}
				'permissions': { '/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{id}/permissions'> }
				'role-assignments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{id}/role-assignments'> }
				'classification-level': {
					'default': { '/': Pick<ConfluenceV2, '/wiki/api/v2/spaces/{id}/classification-level/default'> }
				}
			}
		}
		'space-permissions': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/space-permissions'>
			'transition': {
				'combinations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/space-permissions/transition/combinations'> }
				'role-assignments': { '/': Pick<ConfluenceV2, '/wiki/api/v2/space-permissions/transition/role-assignments'> }
				'access-removals': { '/': Pick<ConfluenceV2, '/wiki/api/v2/space-permissions/transition/access-removals'> }
				'tasks': {
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/space-permissions/transition/tasks/{taskId}'> }
				}
			}
		}
		'space-roles': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/space-roles'>
			'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/space-roles/{id}'> }
		}
		'space-role-mode': { '/': Pick<ConfluenceV2, '/wiki/api/v2/space-role-mode'> }
		'footer-comments': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/footer-comments'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/footer-comments/{comment-id}'>
				'children': { '/': Pick<ConfluenceV2, '/wiki/api/v2/footer-comments/{id}/children'> }
				'likes': {
					'count': { '/': Pick<ConfluenceV2, '/wiki/api/v2/footer-comments/{id}/likes/count'> }
					'users': { '/': Pick<ConfluenceV2, '/wiki/api/v2/footer-comments/{id}/likes/users'> }
				}
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/footer-comments/{id}/operations'> }
				'versions': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/footer-comments/{id}/versions'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/footer-comments/{id}/versions/{version-number}'> }
				}
			}
		}
		'inline-comments': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/inline-comments'>
			'{}': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/inline-comments/{comment-id}'>
				'children': { '/': Pick<ConfluenceV2, '/wiki/api/v2/inline-comments/{id}/children'> }
				'likes': {
					'count': { '/': Pick<ConfluenceV2, '/wiki/api/v2/inline-comments/{id}/likes/count'> }
					'users': { '/': Pick<ConfluenceV2, '/wiki/api/v2/inline-comments/{id}/likes/users'> }
				}
				'operations': { '/': Pick<ConfluenceV2, '/wiki/api/v2/inline-comments/{id}/operations'> }
				'versions': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/inline-comments/{id}/versions'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/inline-comments/{id}/versions/{version-number}'> }
				}
			}
		}
		'comments': {
			'{}': {
				'properties': {
					'/': Pick<ConfluenceV2, '/wiki/api/v2/comments/{comment-id}/properties'>
					'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/comments/{comment-id}/properties/{property-id}'> }
				}
			}
		}
		'tasks': {
			'/': Pick<ConfluenceV2, '/wiki/api/v2/tasks'>
			'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/tasks/{id}'> }
		}
		'users-bulk': { '/': Pick<ConfluenceV2, '/wiki/api/v2/users-bulk'> }
		'user': {
			'access': {
				'check-access-by-email': { '/': Pick<ConfluenceV2, '/wiki/api/v2/user/access/check-access-by-email'> }
				'invite-by-email': { '/': Pick<ConfluenceV2, '/wiki/api/v2/user/access/invite-by-email'> }
			}
		}
		'data-policies': {
			'metadata': { '/': Pick<ConfluenceV2, '/wiki/api/v2/data-policies/metadata'> }
			'spaces': { '/': Pick<ConfluenceV2, '/wiki/api/v2/data-policies/spaces'> }
		}
		'classification-levels': { '/': Pick<ConfluenceV2, '/wiki/api/v2/classification-levels'> }
		'app': {
			'properties': {
				'/': Pick<ConfluenceV2, '/wiki/api/v2/app/properties'>
				'{}': { '/': Pick<ConfluenceV2, '/wiki/api/v2/app/properties/{propertyKey}'> }
			}
		}
	}
}

interface branch19 {
	'/': Pick<Bitbucket, '/2.0/addon'>
	'{}': {
		'client-key': { '/': Pick<Bitbucket, '/2.0/addon/{addon_key}/client-key'> }
	}
}

interface branch20 {
	'/': Pick<Bitbucket, '/2.0/hook_events'>
	'{}': { '/': Pick<Bitbucket, '/2.0/hook_events/{subject_type}'> }
}

interface branch21 {
	'/': Pick<Bitbucket, '/2.0/repositories'>
	'{}': {
		'/': Pick<Bitbucket, '/2.0/repositories/{workspace}'>
		'{}': {
			'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}'>
			'branch-restrictions': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/branch-restrictions'>
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}'> }
			}
			'branching-model': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/branching-model'>
				'settings': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/branching-model/settings'> }
			}
			'commit': {
				'{}': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}'>
					'approve': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/approve'> }
					'comments': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments'>
						'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}'> }
					}
					'properties': {
						'{}': {
							'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}'> }
						}
					}
					'pullrequests': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests'> }
					'reports': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports'>
						'{}': {
							'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}'>
							'annotations': {
								'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations'>
								'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}'> }
							}
						}
					}
					'statuses': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses'>
						'build': {
							'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build'>
							'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}'> }
						}
					}
				}
			}
			'commits': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commits'>
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/commits/{revision}'> }
			}
			'components': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/components'>
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/components/{component_id}'> }
			}
			'default-reviewers': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/default-reviewers'>
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}'> }
			}
			'deploy-keys': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/deploy-keys'>
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}'> }
			}
			'deployments': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/deployments'>
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/deployments/{deployment_uuid}'> }
			}
			'deployments_config': {
				'environments': {
					'{}': {
						'variables': {
							'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables'>
							'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}'> }
						}
					}
				}
			}
			'diff': {
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/diff/{spec}'> }
			}
			'diffstat': {
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/diffstat/{spec}'> }
			}
			'downloads': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/downloads'>
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/downloads/{filename}'> }
			}
			'effective-branching-model': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/effective-branching-model'> }
			'effective-default-reviewers': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/effective-default-reviewers'> }
			'environments': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/environments'>
				'{}': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}'>
					'changes': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes'> }
				}
			}
			'file-conflicts': {
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/file-conflicts/{spec}'> }
			}
			'filehistory': {
				'{}': {
					'{/}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/filehistory/{commit}/{path}'> }
				}
			}
			'forks': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/forks'> }
			'hooks': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/hooks'>
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/hooks/{uid}'> }
			}
			'issues': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues'>
				'export': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/export'>
					[segment: `${string}-issues-${string}.zip`]: { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip'> }
				}
				'import': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/import'> }
				'{}': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}'>
					'attachments': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments'>
						'{/}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path}'> }
					}
					'changes': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes'>
						'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes/{change_id}'> }
					}
					'comments': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments'>
						'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}'> }
					}
					'vote': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote'> }
					'watch': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch'> }
				}
			}
			'merge-base': {
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/merge-base/{revspec}'> }
			}
			'milestones': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/milestones'>
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/milestones/{milestone_id}'> }
			}
			'override-settings': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/override-settings'> }
			'patch': {
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/patch/{spec}'> }
			}
			'permissions-config': {
				'groups': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups'>
					'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}'> }
				}
				'users': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/permissions-config/users'>
					'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}'> }
				}
			}
			'pipelines': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines'>
				'{}': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}'>
					'steps': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps'>
						'{}': {
							'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}'>
							'log': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log'> }
							'logs': {
								'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}'> }
							}
							'test_reports': {
								'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports'>
								'test_cases': {
									'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases'>
									'{}': {
										'test_case_reasons': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons'> }
									}
								}
							}
						}
					}
					'stopPipeline': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline'> }
				}
			}
			'pipelines-config': {
				'caches': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches'>
					'{}': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}'>
						'content-uri': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri'> }
					}
				}
				'runners': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners'>
					'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}'> }
				}
			}
			'pipelines_config': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines_config'>
				'build_number': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/build_number'> }
				'schedules': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules'>
					'{}': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}'>
						'executions': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions'> }
					}
				}
				'ssh': {
					'key_pair': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair'> }
					'known_hosts': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts'>
						'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}'> }
					}
				}
				'variables': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables'>
					'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}'> }
				}
			}
			'properties': {
				'{}': {
					'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}'> }
				}
			}
			'pullrequests': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests'>
				'activity': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/activity'> }
				'{}': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}'>
					'activity': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity'> }
					'approve': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve'> }
					'comments': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments'>
						'{}': {
							'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}'>
							'resolve': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve'> }
						}
					}
					'commits': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits'> }
					'conflicts': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts'> }
					'decline': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline'> }
					'diff': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff'> }
					'diffstat': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat'> }
					'merge': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge'>
						'task-status': {
							'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge/task-status/{task_id}'> }
						}
					}
					'patch': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/patch'> }
					'request-changes': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes'> }
					'statuses': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses'> }
					'tasks': {
						'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks'>
						'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}'> }
					}
					'properties': {
						'{}': {
							'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}'> }
						}
					}
				}
			}
			'refs': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/refs'>
				'branches': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/refs/branches'>
					'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/refs/branches/{name}'> }
				}
				'tags': {
					'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/refs/tags'>
					'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/refs/tags/{name}'> }
				}
			}
			'src': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/src'>
				'{}': {
					'{/}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/src/{commit}/{path}'> }
				}
			}
			'versions': {
				'/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/versions'>
				'{}': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/versions/{version_id}'> }
			}
			'watchers': { '/': Pick<Bitbucket, '/2.0/repositories/{workspace}/{repo_slug}/watchers'> }
		}
	}
}

interface branch22 {
	'/': Pick<Bitbucket, '/2.0/snippets'>
	'{}': {
		'/': Pick<Bitbucket, '/2.0/snippets/{workspace}'>
		'{}': {
			'/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}'>
			'comments': {
				'/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/comments'>
				'{}': { '/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id}'> }
			}
			'commits': {
				'/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/commits'>
				'{}': { '/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/commits/{revision}'> }
			}
			'files': {
				'{/}': { '/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/files/{path}'> }
			}
			'watch': { '/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/watch'> }
			'watchers': { '/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/watchers'> }
			'{}': {
				'/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/{node_id}'>
				'files': {
					'{/}': { '/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/{node_id}/files/{path}'> }
				}
				'diff': { '/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/{revision}/diff'> }
				'patch': { '/': Pick<Bitbucket, '/2.0/snippets/{workspace}/{encoded_id}/{revision}/patch'> }
			}
		}
	}
}

interface branch23 {
	'{}': {
		'pipelines_config': {
			'variables': {
				'/': Pick<Bitbucket, '/2.0/teams/{username}/pipelines_config/variables'>
				'{}': { '/': Pick<Bitbucket, '/2.0/teams/{username}/pipelines_config/variables/{variable_uuid}'> }
			}
		}
		'search': {
			'code': { '/': Pick<Bitbucket, '/2.0/teams/{username}/search/code'> }
		}
	}
}

interface branch24 {
	'/': Pick<Bitbucket, '/2.0/user'>
	'emails': {
		'/': Pick<Bitbucket, '/2.0/user/emails'>
		'{}': { '/': Pick<Bitbucket, '/2.0/user/emails/{email}'> }
	}
	'permissions': {
		'repositories': { '/': Pick<Bitbucket, '/2.0/user/permissions/repositories'> }
		'workspaces': { '/': Pick<Bitbucket, '/2.0/user/permissions/workspaces'> }
	}
	'workspaces': {
		'/': Pick<Bitbucket, '/2.0/user/workspaces'>
		'{}': {
			'permission': { '/': Pick<Bitbucket, '/2.0/user/workspaces/{workspace}/permission'> }
			'permissions': {
				'repositories': { '/': Pick<Bitbucket, '/2.0/user/workspaces/{workspace}/permissions/repositories'> }
			}
		}
	}
}

interface branch25 {
	'{}': {
		'/': Pick<Bitbucket, '/2.0/users/{selected_user}'>
		'gpg-keys': {
			'/': Pick<Bitbucket, '/2.0/users/{selected_user}/gpg-keys'>
			'{}': { '/': Pick<Bitbucket, '/2.0/users/{selected_user}/gpg-keys/{fingerprint}'> }
		}
		'pipelines_config': {
			'variables': {
				'/': Pick<Bitbucket, '/2.0/users/{selected_user}/pipelines_config/variables'>
				'{}': { '/': Pick<Bitbucket, '/2.0/users/{selected_user}/pipelines_config/variables/{variable_uuid}'> }
			}
		}
		'properties': {
			'{}': {
				'{}': { '/': Pick<Bitbucket, '/2.0/users/{selected_user}/properties/{app_key}/{property_name}'> }
			}
		}
		'search': {
			'code': { '/': Pick<Bitbucket, '/2.0/users/{selected_user}/search/code'> }
		}
		'ssh-keys': {
			'/': Pick<Bitbucket, '/2.0/users/{selected_user}/ssh-keys'>
			'{}': { '/': Pick<Bitbucket, '/2.0/users/{selected_user}/ssh-keys/{key_id}'> }
		}
	}
}

interface branch26 {
	'/': Pick<Bitbucket, '/2.0/workspaces'>
	'{}': {
		'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}'>
		'hooks': {
			'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/hooks'>
			'{}': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/hooks/{uid}'> }
		}
		'members': {
			'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/members'>
			'{}': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/members/{member}'> }
		}
		'permissions': {
			'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/permissions'>
			'repositories': {
				'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/permissions/repositories'>
				'{}': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/permissions/repositories/{repo_slug}'> }
			}
		}
		'pipelines-config': {
			'identity': {
				'oidc': {
					'.well-known': {
						'openid-configuration': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration'> }
					}
					'keys.json': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/pipelines-config/identity/oidc/keys.json'> }
				}
			}
			'runners': {
				'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/pipelines-config/runners'>
				'{}': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}'> }
			}
			'variables': {
				'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/pipelines-config/variables'>
				'{}': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}'> }
			}
		}
		'projects': {
			'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects'>
			'{}': {
				'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}'>
				'branching-model': {
					'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}/branching-model'>
					'settings': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}/branching-model/settings'> }
				}
				'default-reviewers': {
					'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers'>
					'{}': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}'> }
				}
				'deploy-keys': {
					'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys'>
					'{}': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}'> }
				}
				'permissions-config': {
					'groups': {
						'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups'>
						'{}': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}'> }
					}
					'users': {
						'/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users'>
						'{}': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}'> }
					}
				}
			}
		}
		'pullrequests': {
			'{}': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/pullrequests/{selected_user}'> }
		}
		'search': {
			'code': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/search/code'> }
		}
		'settings': {
			'gpg': {
				'public-key': { '/': Pick<Bitbucket, '/2.0/workspaces/{workspace}/settings/gpg/public-key'> }
			}
		}
	}
}

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

export interface templates {
	get:
		| '2.0/addon/{addon_key}/client-key'
		| '2.0/hook_events'
		| '2.0/hook_events/{subject_type}'
		| '2.0/repositories'
		| '2.0/repositories/{workspace}'
		| '2.0/repositories/{workspace}/{repo_slug}'
		| '2.0/repositories/{workspace}/{repo_slug}/branch-restrictions'
		| '2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}'
		| '2.0/repositories/{workspace}/{repo_slug}/branching-model'
		| '2.0/repositories/{workspace}/{repo_slug}/branching-model/settings'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}'
		| '2.0/repositories/{workspace}/{repo_slug}/commits'
		| '2.0/repositories/{workspace}/{repo_slug}/commits/{revision}'
		| '2.0/repositories/{workspace}/{repo_slug}/components'
		| '2.0/repositories/{workspace}/{repo_slug}/components/{component_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/default-reviewers'
		| '2.0/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}'
		| '2.0/repositories/{workspace}/{repo_slug}/deploy-keys'
		| '2.0/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/deployments'
		| '2.0/repositories/{workspace}/{repo_slug}/deployments/{deployment_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables'
		| '2.0/repositories/{workspace}/{repo_slug}/diff/{spec}'
		| '2.0/repositories/{workspace}/{repo_slug}/diffstat/{spec}'
		| '2.0/repositories/{workspace}/{repo_slug}/downloads'
		| '2.0/repositories/{workspace}/{repo_slug}/downloads/{filename}'
		| '2.0/repositories/{workspace}/{repo_slug}/effective-branching-model'
		| '2.0/repositories/{workspace}/{repo_slug}/effective-default-reviewers'
		| '2.0/repositories/{workspace}/{repo_slug}/environments'
		| '2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/file-conflicts/{spec}'
		| '2.0/repositories/{workspace}/{repo_slug}/filehistory/{commit}/{path}'
		| '2.0/repositories/{workspace}/{repo_slug}/forks'
		| '2.0/repositories/{workspace}/{repo_slug}/hooks'
		| '2.0/repositories/{workspace}/{repo_slug}/hooks/{uid}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/import'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes/{change_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch'
		| '2.0/repositories/{workspace}/{repo_slug}/merge-base/{revspec}'
		| '2.0/repositories/{workspace}/{repo_slug}/milestones'
		| '2.0/repositories/{workspace}/{repo_slug}/milestones/{milestone_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/override-settings'
		| '2.0/repositories/{workspace}/{repo_slug}/patch/{spec}'
		| '2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups'
		| '2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}'
		| '2.0/repositories/{workspace}/{repo_slug}/permissions-config/users'
		| '2.0/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/activity'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge/task-status/{task_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/patch'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}'
		| '2.0/repositories/{workspace}/{repo_slug}/refs'
		| '2.0/repositories/{workspace}/{repo_slug}/refs/branches'
		| '2.0/repositories/{workspace}/{repo_slug}/refs/branches/{name}'
		| '2.0/repositories/{workspace}/{repo_slug}/refs/tags'
		| '2.0/repositories/{workspace}/{repo_slug}/refs/tags/{name}'
		| '2.0/repositories/{workspace}/{repo_slug}/src'
		| '2.0/repositories/{workspace}/{repo_slug}/src/{commit}/{path}'
		| '2.0/repositories/{workspace}/{repo_slug}/versions'
		| '2.0/repositories/{workspace}/{repo_slug}/versions/{version_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/watchers'
		| '2.0/snippets'
		| '2.0/snippets/{workspace}'
		| '2.0/snippets/{workspace}/{encoded_id}'
		| '2.0/snippets/{workspace}/{encoded_id}/comments'
		| '2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id}'
		| '2.0/snippets/{workspace}/{encoded_id}/commits'
		| '2.0/snippets/{workspace}/{encoded_id}/commits/{revision}'
		| '2.0/snippets/{workspace}/{encoded_id}/files/{path}'
		| '2.0/snippets/{workspace}/{encoded_id}/watch'
		| '2.0/snippets/{workspace}/{encoded_id}/watchers'
		| '2.0/snippets/{workspace}/{encoded_id}/{node_id}'
		| '2.0/snippets/{workspace}/{encoded_id}/{node_id}/files/{path}'
		| '2.0/snippets/{workspace}/{encoded_id}/{revision}/diff'
		| '2.0/snippets/{workspace}/{encoded_id}/{revision}/patch'
		| '2.0/teams/{username}/pipelines_config/variables'
		| '2.0/teams/{username}/pipelines_config/variables/{variable_uuid}'
		| '2.0/teams/{username}/search/code'
		| '2.0/user'
		| '2.0/user/emails'
		| '2.0/user/emails/{email}'
		| '2.0/user/permissions/repositories'
		| '2.0/user/permissions/workspaces'
		| '2.0/user/workspaces'
		| '2.0/user/workspaces/{workspace}/permission'
		| '2.0/user/workspaces/{workspace}/permissions/repositories'
		| '2.0/users/{selected_user}'
		| '2.0/users/{selected_user}/gpg-keys'
		| '2.0/users/{selected_user}/gpg-keys/{fingerprint}'
		| '2.0/users/{selected_user}/pipelines_config/variables'
		| '2.0/users/{selected_user}/pipelines_config/variables/{variable_uuid}'
		| '2.0/users/{selected_user}/properties/{app_key}/{property_name}'
		| '2.0/users/{selected_user}/search/code'
		| '2.0/users/{selected_user}/ssh-keys'
		| '2.0/users/{selected_user}/ssh-keys/{key_id}'
		| '2.0/workspaces'
		| '2.0/workspaces/{workspace}'
		| '2.0/workspaces/{workspace}/hooks'
		| '2.0/workspaces/{workspace}/hooks/{uid}'
		| '2.0/workspaces/{workspace}/members'
		| '2.0/workspaces/{workspace}/members/{member}'
		| '2.0/workspaces/{workspace}/permissions'
		| '2.0/workspaces/{workspace}/permissions/repositories'
		| '2.0/workspaces/{workspace}/permissions/repositories/{repo_slug}'
		| '2.0/workspaces/{workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration'
		| '2.0/workspaces/{workspace}/pipelines-config/identity/oidc/keys.json'
		| '2.0/workspaces/{workspace}/pipelines-config/runners'
		| '2.0/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}'
		| '2.0/workspaces/{workspace}/pipelines-config/variables'
		| '2.0/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}'
		| '2.0/workspaces/{workspace}/projects'
		| '2.0/workspaces/{workspace}/projects/{project_key}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/branching-model'
		| '2.0/workspaces/{workspace}/projects/{project_key}/branching-model/settings'
		| '2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers'
		| '2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys'
		| '2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups'
		| '2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users'
		| '2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}'
		| '2.0/workspaces/{workspace}/pullrequests/{selected_user}'
		| '2.0/workspaces/{workspace}/search/code'
		| '2.0/workspaces/{workspace}/settings/gpg/public-key'
		| '_edge/tenant_info'
		| 'forms/issue/{issueIdOrKey}/form'
		| 'forms/issue/{issueIdOrKey}/form/{formId}'
		| 'forms/issue/{issueIdOrKey}/form/{formId}/attachment'
		| 'forms/issue/{issueIdOrKey}/form/{formId}/externaldata'
		| 'forms/issue/{issueIdOrKey}/form/{formId}/format/answers'
		| 'forms/project/{projectIdOrKey}/form'
		| 'forms/project/{projectIdOrKey}/form/{formId}'
		| 'jsm/assets/workspace/{workspaceId}/v1/aql/objects'
		| 'jsm/assets/workspace/{workspaceId}/v1/config/statustype'
		| 'jsm/assets/workspace/{workspaceId}/v1/config/statustype/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/icon/global'
		| 'jsm/assets/workspace/{workspaceId}/v1/icon/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/icon/{id}/icon.png'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/configstatus'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/status'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}/status'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/importschedule/{importScheduleId}'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/mapping/progress/{resourceId}'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/schedule'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/schema-and-mapping'
		| 'jsm/assets/workspace/{workspaceId}/v1/iql/objects'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/{id}/attributes'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/{id}/history'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/{id}/referenceinfo'
		| 'jsm/assets/workspace/{workspaceId}/v1/objectconnectedtickets/{objectId}/tickets'
		| 'jsm/assets/workspace/{workspaceId}/v1/objectschema/list'
		| 'jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}/attributes'
		| 'jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}/objecttypes'
		| 'jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}/objecttypes/flat'
		| 'jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}/attributes'
		| 'jsm/assets/workspace/{workspaceId}/v1/progress/category/imports/{id}'
		| 'rest/agile/1.0/board'
		| 'rest/agile/1.0/board/filter/{filterId}'
		| 'rest/agile/1.0/board/{boardId}'
		| 'rest/agile/1.0/board/{boardId}/backlog'
		| 'rest/agile/1.0/board/{boardId}/configuration'
		| 'rest/agile/1.0/board/{boardId}/epic'
		| 'rest/agile/1.0/board/{boardId}/epic/none/issue'
		| 'rest/agile/1.0/board/{boardId}/epic/{epicId}/issue'
		| 'rest/agile/1.0/board/{boardId}/features'
		| 'rest/agile/1.0/board/{boardId}/issue'
		| 'rest/agile/1.0/board/{boardId}/project'
		| 'rest/agile/1.0/board/{boardId}/project/full'
		| 'rest/agile/1.0/board/{boardId}/properties'
		| 'rest/agile/1.0/board/{boardId}/properties/{propertyKey}'
		| 'rest/agile/1.0/board/{boardId}/quickfilter'
		| 'rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId}'
		| 'rest/agile/1.0/board/{boardId}/reports'
		| 'rest/agile/1.0/board/{boardId}/sprint'
		| 'rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue'
		| 'rest/agile/1.0/board/{boardId}/version'
		| 'rest/agile/1.0/epic/none/issue'
		| 'rest/agile/1.0/epic/{epicIdOrKey}'
		| 'rest/agile/1.0/epic/{epicIdOrKey}/issue'
		| 'rest/agile/1.0/issue/{issueIdOrKey}'
		| 'rest/agile/1.0/issue/{issueIdOrKey}/estimation'
		| 'rest/agile/1.0/sprint/{sprintId}'
		| 'rest/agile/1.0/sprint/{sprintId}/issue'
		| 'rest/agile/1.0/sprint/{sprintId}/properties'
		| 'rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}'
		| 'rest/api/2/announcementBanner'
		| 'rest/api/2/app/field/{fieldIdOrKey}/context/configuration'
		| 'rest/api/2/application-properties'
		| 'rest/api/2/application-properties/advanced-settings'
		| 'rest/api/2/applicationrole'
		| 'rest/api/2/applicationrole/{key}'
		| 'rest/api/2/attachment/content/{id}'
		| 'rest/api/2/attachment/meta'
		| 'rest/api/2/attachment/thumbnail/{id}'
		| 'rest/api/2/attachment/{id}'
		| 'rest/api/2/attachment/{id}/expand/human'
		| 'rest/api/2/attachment/{id}/expand/raw'
		| 'rest/api/2/auditing/record'
		| 'rest/api/2/avatar/{type}/system'
		| 'rest/api/2/classification-levels'
		| 'rest/api/2/comment/{commentId}/properties'
		| 'rest/api/2/comment/{commentId}/properties/{propertyKey}'
		| 'rest/api/2/component'
		| 'rest/api/2/component/{id}'
		| 'rest/api/2/component/{id}/relatedIssueCounts'
		| 'rest/api/2/config/fieldschemes'
		| 'rest/api/2/config/fieldschemes/projects'
		| 'rest/api/2/config/fieldschemes/{id}'
		| 'rest/api/2/config/fieldschemes/{id}/fields'
		| 'rest/api/2/config/fieldschemes/{id}/fields/{fieldId}/parameters'
		| 'rest/api/2/config/fieldschemes/{id}/projects'
		| 'rest/api/2/configuration'
		| 'rest/api/2/configuration/timetracking'
		| 'rest/api/2/configuration/timetracking/list'
		| 'rest/api/2/configuration/timetracking/options'
		| 'rest/api/2/customFieldOption/{id}'
		| 'rest/api/2/dashboard'
		| 'rest/api/2/dashboard/gadgets'
		| 'rest/api/2/dashboard/search'
		| 'rest/api/2/dashboard/{dashboardId}/gadget'
		| 'rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties'
		| 'rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'
		| 'rest/api/2/dashboard/{id}'
		| 'rest/api/2/data-policy'
		| 'rest/api/2/data-policy/project'
		| 'rest/api/2/events'
		| 'rest/api/2/field'
		| 'rest/api/2/field/search'
		| 'rest/api/2/field/search/trashed'
		| 'rest/api/2/field/{fieldId}/association/project'
		| 'rest/api/2/field/{fieldId}/context'
		| 'rest/api/2/field/{fieldId}/context/defaultValue'
		| 'rest/api/2/field/{fieldId}/context/issuetypemapping'
		| 'rest/api/2/field/{fieldId}/context/projectmapping'
		| 'rest/api/2/field/{fieldId}/context/{contextId}/option'
		| 'rest/api/2/field/{fieldId}/contexts'
		| 'rest/api/2/field/{fieldId}/screens'
		| 'rest/api/2/field/{fieldKey}/option'
		| 'rest/api/2/field/{fieldKey}/option/suggestions/edit'
		| 'rest/api/2/field/{fieldKey}/option/suggestions/search'
		| 'rest/api/2/field/{fieldKey}/option/{optionId}'
		| 'rest/api/2/fieldconfiguration'
		| 'rest/api/2/fieldconfiguration/{id}/fields'
		| 'rest/api/2/fieldconfigurationscheme'
		| 'rest/api/2/fieldconfigurationscheme/mapping'
		| 'rest/api/2/fieldconfigurationscheme/project'
		| 'rest/api/2/filter/defaultShareScope'
		| 'rest/api/2/filter/favourite'
		| 'rest/api/2/filter/my'
		| 'rest/api/2/filter/search'
		| 'rest/api/2/filter/{id}'
		| 'rest/api/2/filter/{id}/columns'
		| 'rest/api/2/filter/{id}/permission'
		| 'rest/api/2/filter/{id}/permission/{permissionId}'
		| 'rest/api/2/group'
		| 'rest/api/2/group/bulk'
		| 'rest/api/2/group/member'
		| 'rest/api/2/groups/picker'
		| 'rest/api/2/groupuserpicker'
		| 'rest/api/2/instance/license'
		| 'rest/api/2/issue/createmeta'
		| 'rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes'
		| 'rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}'
		| 'rest/api/2/issue/limit/report'
		| 'rest/api/2/issue/picker'
		| 'rest/api/2/issue/{issueIdOrKey}'
		| 'rest/api/2/issue/{issueIdOrKey}/changelog'
		| 'rest/api/2/issue/{issueIdOrKey}/comment'
		| 'rest/api/2/issue/{issueIdOrKey}/comment/{id}'
		| 'rest/api/2/issue/{issueIdOrKey}/editmeta'
		| 'rest/api/2/issue/{issueIdOrKey}/properties'
		| 'rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}'
		| 'rest/api/2/issue/{issueIdOrKey}/remotelink'
		| 'rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}'
		| 'rest/api/2/issue/{issueIdOrKey}/transitions'
		| 'rest/api/2/issue/{issueIdOrKey}/votes'
		| 'rest/api/2/issue/{issueIdOrKey}/watchers'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog/{id}'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}'
		| 'rest/api/2/issueLink/{linkId}'
		| 'rest/api/2/issueLinkType'
		| 'rest/api/2/issueLinkType/{issueLinkTypeId}'
		| 'rest/api/2/issuesecurityschemes'
		| 'rest/api/2/issuesecurityschemes/level'
		| 'rest/api/2/issuesecurityschemes/level/member'
		| 'rest/api/2/issuesecurityschemes/project'
		| 'rest/api/2/issuesecurityschemes/search'
		| 'rest/api/2/issuesecurityschemes/{id}'
		| 'rest/api/2/issuesecurityschemes/{issueSecuritySchemeId}/members'
		| 'rest/api/2/issuetype'
		| 'rest/api/2/issuetype/project'
		| 'rest/api/2/issuetype/{id}'
		| 'rest/api/2/issuetype/{id}/alternatives'
		| 'rest/api/2/issuetype/{issueTypeId}/properties'
		| 'rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey}'
		| 'rest/api/2/issuetypescheme'
		| 'rest/api/2/issuetypescheme/mapping'
		| 'rest/api/2/issuetypescheme/project'
		| 'rest/api/2/issuetypescreenscheme'
		| 'rest/api/2/issuetypescreenscheme/mapping'
		| 'rest/api/2/issuetypescreenscheme/project'
		| 'rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/project'
		| 'rest/api/2/jql/autocompletedata'
		| 'rest/api/2/jql/autocompletedata/suggestions'
		| 'rest/api/2/jql/function/computation'
		| 'rest/api/2/label'
		| 'rest/api/2/license/approximateLicenseCount'
		| 'rest/api/2/license/approximateLicenseCount/product/{applicationKey}'
		| 'rest/api/2/mypermissions'
		| 'rest/api/2/mypreferences'
		| 'rest/api/2/mypreferences/locale'
		| 'rest/api/2/myself'
		| 'rest/api/2/notificationscheme'
		| 'rest/api/2/notificationscheme/project'
		| 'rest/api/2/notificationscheme/{id}'
		| 'rest/api/2/permissions'
		| 'rest/api/2/permissionscheme'
		| 'rest/api/2/permissionscheme/{schemeId}'
		| 'rest/api/2/permissionscheme/{schemeId}/permission'
		| 'rest/api/2/permissionscheme/{schemeId}/permission/{permissionId}'
		| 'rest/api/2/plans/plan'
		| 'rest/api/2/plans/plan/{planId}'
		| 'rest/api/2/plans/plan/{planId}/team'
		| 'rest/api/2/plans/plan/{planId}/team/atlassian/{atlassianTeamId}'
		| 'rest/api/2/plans/plan/{planId}/team/planonly/{planOnlyTeamId}'
		| 'rest/api/2/priority'
		| 'rest/api/2/priority/search'
		| 'rest/api/2/priority/{id}'
		| 'rest/api/2/priorityscheme'
		| 'rest/api/2/priorityscheme/priorities/available'
		| 'rest/api/2/priorityscheme/{schemeId}/priorities'
		| 'rest/api/2/priorityscheme/{schemeId}/projects'
		| 'rest/api/2/project'
		| 'rest/api/2/project-template/live-template'
		| 'rest/api/2/project/recent'
		| 'rest/api/2/project/search'
		| 'rest/api/2/project/type'
		| 'rest/api/2/project/type/accessible'
		| 'rest/api/2/project/type/{projectTypeKey}'
		| 'rest/api/2/project/type/{projectTypeKey}/accessible'
		| 'rest/api/2/project/{projectIdOrKey}'
		| 'rest/api/2/project/{projectIdOrKey}/avatars'
		| 'rest/api/2/project/{projectIdOrKey}/classification-config'
		| 'rest/api/2/project/{projectIdOrKey}/classification-level/default'
		| 'rest/api/2/project/{projectIdOrKey}/component'
		| 'rest/api/2/project/{projectIdOrKey}/components'
		| 'rest/api/2/project/{projectIdOrKey}/features'
		| 'rest/api/2/project/{projectIdOrKey}/properties'
		| 'rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}'
		| 'rest/api/2/project/{projectIdOrKey}/role'
		| 'rest/api/2/project/{projectIdOrKey}/role/{id}'
		| 'rest/api/2/project/{projectIdOrKey}/roledetails'
		| 'rest/api/2/project/{projectIdOrKey}/statuses'
		| 'rest/api/2/project/{projectIdOrKey}/version'
		| 'rest/api/2/project/{projectIdOrKey}/versions'
		| 'rest/api/2/project/{projectId}/email'
		| 'rest/api/2/project/{projectId}/hierarchy'
		| 'rest/api/2/project/{projectKeyOrId}/issuesecuritylevelscheme'
		| 'rest/api/2/project/{projectKeyOrId}/notificationscheme'
		| 'rest/api/2/project/{projectKeyOrId}/permissionscheme'
		| 'rest/api/2/project/{projectKeyOrId}/securitylevel'
		| 'rest/api/2/projectCategory'
		| 'rest/api/2/projectCategory/{id}'
		| 'rest/api/2/projects/fields'
		| 'rest/api/2/projects/picker'
		| 'rest/api/2/projectvalidate/key'
		| 'rest/api/2/projectvalidate/validProjectKey'
		| 'rest/api/2/projectvalidate/validProjectName'
		| 'rest/api/2/redact/status/{jobId}'
		| 'rest/api/2/resolution'
		| 'rest/api/2/resolution/search'
		| 'rest/api/2/resolution/{id}'
		| 'rest/api/2/role'
		| 'rest/api/2/role/{id}'
		| 'rest/api/2/role/{id}/actors'
		| 'rest/api/2/screens'
		| 'rest/api/2/screens/tabs'
		| 'rest/api/2/screens/{screenId}/availableFields'
		| 'rest/api/2/screens/{screenId}/tabs'
		| 'rest/api/2/screens/{screenId}/tabs/{tabId}/fields'
		| 'rest/api/2/screenscheme'
		| 'rest/api/2/search'
		| 'rest/api/2/search/jql'
		| 'rest/api/2/securitylevel/{id}'
		| 'rest/api/2/serverInfo'
		| 'rest/api/2/settings/columns'
		| 'rest/api/2/status'
		| 'rest/api/2/status/{idOrName}'
		| 'rest/api/2/statuscategory'
		| 'rest/api/2/statuscategory/{idOrKey}'
		| 'rest/api/2/statuses'
		| 'rest/api/2/statuses/byNames'
		| 'rest/api/2/statuses/search'
		| 'rest/api/2/statuses/{statusId}/project/{projectId}/issueTypeUsages'
		| 'rest/api/2/statuses/{statusId}/projectUsages'
		| 'rest/api/2/statuses/{statusId}/workflowUsages'
		| 'rest/api/2/task/{taskId}'
		| 'rest/api/2/uiModifications'
		| 'rest/api/2/universal_avatar/type/{type}/owner/{entityId}'
		| 'rest/api/2/universal_avatar/view/type/{type}'
		| 'rest/api/2/universal_avatar/view/type/{type}/avatar/{id}'
		| 'rest/api/2/universal_avatar/view/type/{type}/owner/{entityId}'
		| 'rest/api/2/user'
		| 'rest/api/2/user/assignable/multiProjectSearch'
		| 'rest/api/2/user/assignable/search'
		| 'rest/api/2/user/bulk'
		| 'rest/api/2/user/bulk/migration'
		| 'rest/api/2/user/columns'
		| 'rest/api/2/user/email'
		| 'rest/api/2/user/email/bulk'
		| 'rest/api/2/user/groups'
		| 'rest/api/2/user/permission/search'
		| 'rest/api/2/user/picker'
		| 'rest/api/2/user/properties'
		| 'rest/api/2/user/properties/{propertyKey}'
		| 'rest/api/2/user/search'
		| 'rest/api/2/user/search/query'
		| 'rest/api/2/user/search/query/key'
		| 'rest/api/2/user/viewissue/search'
		| 'rest/api/2/users'
		| 'rest/api/2/users/search'
		| 'rest/api/2/version/{id}'
		| 'rest/api/2/version/{id}/relatedIssueCounts'
		| 'rest/api/2/version/{id}/relatedwork'
		| 'rest/api/2/version/{id}/unresolvedIssueCount'
		| 'rest/api/2/webhook'
		| 'rest/api/2/webhook/failed'
		| 'rest/api/2/workflow/rule/config'
		| 'rest/api/2/workflow/search'
		| 'rest/api/2/workflow/{workflowId}/project/{projectId}/issueTypeUsages'
		| 'rest/api/2/workflow/{workflowId}/projectUsages'
		| 'rest/api/2/workflow/{workflowId}/workflowSchemes'
		| 'rest/api/2/workflows/capabilities'
		| 'rest/api/2/workflows/defaultEditor'
		| 'rest/api/2/workflows/search'
		| 'rest/api/2/workflowscheme'
		| 'rest/api/2/workflowscheme/project'
		| 'rest/api/2/workflowscheme/{id}'
		| 'rest/api/2/workflowscheme/{id}/default'
		| 'rest/api/2/workflowscheme/{id}/draft'
		| 'rest/api/2/workflowscheme/{id}/draft/default'
		| 'rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType}'
		| 'rest/api/2/workflowscheme/{id}/draft/workflow'
		| 'rest/api/2/workflowscheme/{id}/issuetype/{issueType}'
		| 'rest/api/2/workflowscheme/{id}/workflow'
		| 'rest/api/2/workflowscheme/{workflowSchemeId}/projectUsages'
		| 'rest/api/2/worklog/deleted'
		| 'rest/api/2/worklog/updated'
		| 'rest/api/3/announcementBanner'
		| 'rest/api/3/app/field/{fieldIdOrKey}/context/configuration'
		| 'rest/api/3/application-properties'
		| 'rest/api/3/application-properties/advanced-settings'
		| 'rest/api/3/applicationrole'
		| 'rest/api/3/applicationrole/{key}'
		| 'rest/api/3/attachment/content/{id}'
		| 'rest/api/3/attachment/meta'
		| 'rest/api/3/attachment/thumbnail/{id}'
		| 'rest/api/3/attachment/{id}'
		| 'rest/api/3/attachment/{id}/expand/human'
		| 'rest/api/3/attachment/{id}/expand/raw'
		| 'rest/api/3/auditing/record'
		| 'rest/api/3/avatar/{type}/system'
		| 'rest/api/3/bulk/issues/fields'
		| 'rest/api/3/bulk/issues/transition'
		| 'rest/api/3/bulk/queue/{taskId}'
		| 'rest/api/3/classification-levels'
		| 'rest/api/3/comment/{commentId}/properties'
		| 'rest/api/3/comment/{commentId}/properties/{propertyKey}'
		| 'rest/api/3/component'
		| 'rest/api/3/component/{id}'
		| 'rest/api/3/component/{id}/relatedIssueCounts'
		| 'rest/api/3/config/fieldschemes'
		| 'rest/api/3/config/fieldschemes/projects'
		| 'rest/api/3/config/fieldschemes/{id}'
		| 'rest/api/3/config/fieldschemes/{id}/fields'
		| 'rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters'
		| 'rest/api/3/config/fieldschemes/{id}/projects'
		| 'rest/api/3/configuration'
		| 'rest/api/3/configuration/timetracking'
		| 'rest/api/3/configuration/timetracking/list'
		| 'rest/api/3/configuration/timetracking/options'
		| 'rest/api/3/customFieldOption/{id}'
		| 'rest/api/3/dashboard'
		| 'rest/api/3/dashboard/gadgets'
		| 'rest/api/3/dashboard/search'
		| 'rest/api/3/dashboard/{dashboardId}/gadget'
		| 'rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties'
		| 'rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'
		| 'rest/api/3/dashboard/{id}'
		| 'rest/api/3/data-policy'
		| 'rest/api/3/data-policy/project'
		| 'rest/api/3/events'
		| 'rest/api/3/field'
		| 'rest/api/3/field/search'
		| 'rest/api/3/field/search/trashed'
		| 'rest/api/3/field/{fieldId}/association/project'
		| 'rest/api/3/field/{fieldId}/context'
		| 'rest/api/3/field/{fieldId}/context/defaultValue'
		| 'rest/api/3/field/{fieldId}/context/defaultValues'
		| 'rest/api/3/field/{fieldId}/context/issuetypemapping'
		| 'rest/api/3/field/{fieldId}/context/projectmapping'
		| 'rest/api/3/field/{fieldId}/context/{contextId}/option'
		| 'rest/api/3/field/{fieldId}/contexts'
		| 'rest/api/3/field/{fieldId}/screens'
		| 'rest/api/3/field/{fieldKey}/option'
		| 'rest/api/3/field/{fieldKey}/option/suggestions/edit'
		| 'rest/api/3/field/{fieldKey}/option/suggestions/search'
		| 'rest/api/3/field/{fieldKey}/option/{optionId}'
		| 'rest/api/3/fieldconfiguration'
		| 'rest/api/3/fieldconfiguration/{id}/fields'
		| 'rest/api/3/fieldconfigurationscheme'
		| 'rest/api/3/fieldconfigurationscheme/mapping'
		| 'rest/api/3/fieldconfigurationscheme/project'
		| 'rest/api/3/filter/defaultShareScope'
		| 'rest/api/3/filter/favourite'
		| 'rest/api/3/filter/my'
		| 'rest/api/3/filter/search'
		| 'rest/api/3/filter/{id}'
		| 'rest/api/3/filter/{id}/columns'
		| 'rest/api/3/filter/{id}/permission'
		| 'rest/api/3/filter/{id}/permission/{permissionId}'
		| 'rest/api/3/group'
		| 'rest/api/3/group/bulk'
		| 'rest/api/3/group/member'
		| 'rest/api/3/groups/picker'
		| 'rest/api/3/groupuserpicker'
		| 'rest/api/3/instance/license'
		| 'rest/api/3/issue/createmeta'
		| 'rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes'
		| 'rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}'
		| 'rest/api/3/issue/limit/report'
		| 'rest/api/3/issue/picker'
		| 'rest/api/3/issue/{issueIdOrKey}'
		| 'rest/api/3/issue/{issueIdOrKey}/changelog'
		| 'rest/api/3/issue/{issueIdOrKey}/comment'
		| 'rest/api/3/issue/{issueIdOrKey}/comment/{id}'
		| 'rest/api/3/issue/{issueIdOrKey}/editmeta'
		| 'rest/api/3/issue/{issueIdOrKey}/properties'
		| 'rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}'
		| 'rest/api/3/issue/{issueIdOrKey}/remotelink'
		| 'rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}'
		| 'rest/api/3/issue/{issueIdOrKey}/transitions'
		| 'rest/api/3/issue/{issueIdOrKey}/votes'
		| 'rest/api/3/issue/{issueIdOrKey}/watchers'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog/{id}'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}'
		| 'rest/api/3/issueLink/{linkId}'
		| 'rest/api/3/issueLinkType'
		| 'rest/api/3/issueLinkType/{issueLinkTypeId}'
		| 'rest/api/3/issuesecurityschemes'
		| 'rest/api/3/issuesecurityschemes/level'
		| 'rest/api/3/issuesecurityschemes/level/member'
		| 'rest/api/3/issuesecurityschemes/project'
		| 'rest/api/3/issuesecurityschemes/search'
		| 'rest/api/3/issuesecurityschemes/{id}'
		| 'rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members'
		| 'rest/api/3/issuetype'
		| 'rest/api/3/issuetype/project'
		| 'rest/api/3/issuetype/{id}'
		| 'rest/api/3/issuetype/{id}/alternatives'
		| 'rest/api/3/issuetype/{issueTypeId}/properties'
		| 'rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}'
		| 'rest/api/3/issuetypescheme'
		| 'rest/api/3/issuetypescheme/mapping'
		| 'rest/api/3/issuetypescheme/project'
		| 'rest/api/3/issuetypescreenscheme'
		| 'rest/api/3/issuetypescreenscheme/mapping'
		| 'rest/api/3/issuetypescreenscheme/project'
		| 'rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project'
		| 'rest/api/3/jql/autocompletedata'
		| 'rest/api/3/jql/autocompletedata/suggestions'
		| 'rest/api/3/jql/function/computation'
		| 'rest/api/3/label'
		| 'rest/api/3/license/approximateLicenseCount'
		| 'rest/api/3/license/approximateLicenseCount/product/{applicationKey}'
		| 'rest/api/3/mypermissions'
		| 'rest/api/3/mypreferences'
		| 'rest/api/3/mypreferences/locale'
		| 'rest/api/3/myself'
		| 'rest/api/3/notificationscheme'
		| 'rest/api/3/notificationscheme/project'
		| 'rest/api/3/notificationscheme/{id}'
		| 'rest/api/3/permissions'
		| 'rest/api/3/permissionscheme'
		| 'rest/api/3/permissionscheme/{schemeId}'
		| 'rest/api/3/permissionscheme/{schemeId}/permission'
		| 'rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}'
		| 'rest/api/3/plans/plan'
		| 'rest/api/3/plans/plan/{planId}'
		| 'rest/api/3/plans/plan/{planId}/team'
		| 'rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}'
		| 'rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}'
		| 'rest/api/3/priority'
		| 'rest/api/3/priority/search'
		| 'rest/api/3/priority/{id}'
		| 'rest/api/3/priorityscheme'
		| 'rest/api/3/priorityscheme/priorities/available'
		| 'rest/api/3/priorityscheme/{schemeId}/priorities'
		| 'rest/api/3/priorityscheme/{schemeId}/projects'
		| 'rest/api/3/project'
		| 'rest/api/3/project-template/live-template'
		| 'rest/api/3/project/recent'
		| 'rest/api/3/project/search'
		| 'rest/api/3/project/type'
		| 'rest/api/3/project/type/accessible'
		| 'rest/api/3/project/type/{projectTypeKey}'
		| 'rest/api/3/project/type/{projectTypeKey}/accessible'
		| 'rest/api/3/project/{projectIdOrKey}'
		| 'rest/api/3/project/{projectIdOrKey}/avatars'
		| 'rest/api/3/project/{projectIdOrKey}/classification-config'
		| 'rest/api/3/project/{projectIdOrKey}/classification-level/default'
		| 'rest/api/3/project/{projectIdOrKey}/component'
		| 'rest/api/3/project/{projectIdOrKey}/components'
		| 'rest/api/3/project/{projectIdOrKey}/features'
		| 'rest/api/3/project/{projectIdOrKey}/properties'
		| 'rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}'
		| 'rest/api/3/project/{projectIdOrKey}/role'
		| 'rest/api/3/project/{projectIdOrKey}/role/{id}'
		| 'rest/api/3/project/{projectIdOrKey}/roledetails'
		| 'rest/api/3/project/{projectIdOrKey}/statuses'
		| 'rest/api/3/project/{projectIdOrKey}/version'
		| 'rest/api/3/project/{projectIdOrKey}/versions'
		| 'rest/api/3/project/{projectId}/email'
		| 'rest/api/3/project/{projectId}/hierarchy'
		| 'rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme'
		| 'rest/api/3/project/{projectKeyOrId}/notificationscheme'
		| 'rest/api/3/project/{projectKeyOrId}/permissionscheme'
		| 'rest/api/3/project/{projectKeyOrId}/securitylevel'
		| 'rest/api/3/projectCategory'
		| 'rest/api/3/projectCategory/{id}'
		| 'rest/api/3/projects/fields'
		| 'rest/api/3/projectvalidate/key'
		| 'rest/api/3/projectvalidate/validProjectKey'
		| 'rest/api/3/projectvalidate/validProjectName'
		| 'rest/api/3/redact/status/{jobId}'
		| 'rest/api/3/resolution'
		| 'rest/api/3/resolution/search'
		| 'rest/api/3/resolution/{id}'
		| 'rest/api/3/role'
		| 'rest/api/3/role/{id}'
		| 'rest/api/3/role/{id}/actors'
		| 'rest/api/3/screens'
		| 'rest/api/3/screens/tabs'
		| 'rest/api/3/screens/{screenId}/availableFields'
		| 'rest/api/3/screens/{screenId}/tabs'
		| 'rest/api/3/screens/{screenId}/tabs/{tabId}/fields'
		| 'rest/api/3/screenscheme'
		| 'rest/api/3/search'
		| 'rest/api/3/search/jql'
		| 'rest/api/3/securitylevel/{id}'
		| 'rest/api/3/serverInfo'
		| 'rest/api/3/settings/columns'
		| 'rest/api/3/status'
		| 'rest/api/3/status/{idOrName}'
		| 'rest/api/3/statuscategory'
		| 'rest/api/3/statuscategory/{idOrKey}'
		| 'rest/api/3/statuses'
		| 'rest/api/3/statuses/byNames'
		| 'rest/api/3/statuses/search'
		| 'rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages'
		| 'rest/api/3/statuses/{statusId}/projectUsages'
		| 'rest/api/3/statuses/{statusId}/workflowUsages'
		| 'rest/api/3/task/{taskId}'
		| 'rest/api/3/uiModifications'
		| 'rest/api/3/universal_avatar/type/{type}/owner/{entityId}'
		| 'rest/api/3/universal_avatar/view/type/{type}'
		| 'rest/api/3/universal_avatar/view/type/{type}/avatar/{id}'
		| 'rest/api/3/universal_avatar/view/type/{type}/owner/{entityId}'
		| 'rest/api/3/user'
		| 'rest/api/3/user/assignable/multiProjectSearch'
		| 'rest/api/3/user/assignable/search'
		| 'rest/api/3/user/bulk'
		| 'rest/api/3/user/bulk/migration'
		| 'rest/api/3/user/columns'
		| 'rest/api/3/user/email'
		| 'rest/api/3/user/email/bulk'
		| 'rest/api/3/user/groups'
		| 'rest/api/3/user/permission/search'
		| 'rest/api/3/user/picker'
		| 'rest/api/3/user/properties'
		| 'rest/api/3/user/properties/{propertyKey}'
		| 'rest/api/3/user/search'
		| 'rest/api/3/user/search/query'
		| 'rest/api/3/user/search/query/key'
		| 'rest/api/3/user/viewissue/search'
		| 'rest/api/3/users'
		| 'rest/api/3/users/search'
		| 'rest/api/3/version/{id}'
		| 'rest/api/3/version/{id}/relatedIssueCounts'
		| 'rest/api/3/version/{id}/relatedwork'
		| 'rest/api/3/version/{id}/unresolvedIssueCount'
		| 'rest/api/3/webhook'
		| 'rest/api/3/webhook/failed'
		| 'rest/api/3/workflow/rule/config'
		| 'rest/api/3/workflow/search'
		| 'rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages'
		| 'rest/api/3/workflow/{workflowId}/projectUsages'
		| 'rest/api/3/workflow/{workflowId}/workflowSchemes'
		| 'rest/api/3/workflows/capabilities'
		| 'rest/api/3/workflows/defaultEditor'
		| 'rest/api/3/workflows/search'
		| 'rest/api/3/workflowscheme'
		| 'rest/api/3/workflowscheme/project'
		| 'rest/api/3/workflowscheme/{id}'
		| 'rest/api/3/workflowscheme/{id}/default'
		| 'rest/api/3/workflowscheme/{id}/draft'
		| 'rest/api/3/workflowscheme/{id}/draft/default'
		| 'rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}'
		| 'rest/api/3/workflowscheme/{id}/draft/workflow'
		| 'rest/api/3/workflowscheme/{id}/issuetype/{issueType}'
		| 'rest/api/3/workflowscheme/{id}/workflow'
		| 'rest/api/3/workflowscheme/{workflowSchemeId}/projectUsages'
		| 'rest/api/3/worklog/deleted'
		| 'rest/api/3/worklog/updated'
		| 'rest/atlassian-connect/1/addons/{addonKey}'
		| 'rest/atlassian-connect/1/addons/{addonKey}/properties'
		| 'rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}'
		| 'rest/atlassian-connect/1/app/module/dynamic'
		| 'rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task'
		| 'rest/atlassian-connect/1/service-registry'
		| 'rest/auth/1/session'
		| 'rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}'
		| 'rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}'
		| 'rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status'
		| 'rest/dev-status/1.0/issue/detail'
		| 'rest/dev-status/1.0/issue/summary'
		| 'rest/devinfo/0.10/existsByProperties'
		| 'rest/devinfo/0.10/repository/{repositoryId}'
		| 'rest/devopscomponents/1.0/devopscomponents/{componentId}'
		| 'rest/featureflags/0.1/flag/{featureFlagId}'
		| 'rest/forge/1/app/properties'
		| 'rest/forge/1/app/properties/{propertyKey}'
		| 'rest/greenhopper/1.0/integration/teamcalendars/sprint/list'
		| 'rest/greenhopper/1.0/rapid/charts/sprintreport'
		| 'rest/greenhopper/1.0/rapid/charts/velocity'
		| 'rest/greenhopper/1.0/rapidview'
		| 'rest/greenhopper/1.0/sprintquery/{rapidViewId}'
		| 'rest/operations/1.0/incidents/{incidentId}'
		| 'rest/operations/1.0/linkedWorkspaces'
		| 'rest/operations/1.0/post-incident-reviews/{reviewId}'
		| 'rest/plugins/1.0'
		| 'rest/plugins/1.0/{addonKey}-key'
		| 'rest/plugins/1.0/{addonKey}-key/license'
		| 'rest/remotelinks/1.0/remotelink/{remoteLinkId}'
		| 'rest/security/1.0/linkedWorkspaces'
		| 'rest/security/1.0/linkedWorkspaces/{workspaceId}'
		| 'rest/security/1.0/vulnerability/{vulnerabilityId}'
		| 'rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics'
		| 'rest/servicedeskapi/assets/workspace'
		| 'rest/servicedeskapi/info'
		| 'rest/servicedeskapi/insight/workspace'
		| 'rest/servicedeskapi/knowledgebase/article'
		| 'rest/servicedeskapi/knowledgebase/article/view/{pageId}'
		| 'rest/servicedeskapi/organization'
		| 'rest/servicedeskapi/organization/{organizationId}'
		| 'rest/servicedeskapi/organization/{organizationId}/property'
		| 'rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}'
		| 'rest/servicedeskapi/organization/{organizationId}/user'
		| 'rest/servicedeskapi/request'
		| 'rest/servicedeskapi/request/{issueIdOrKey}'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/approval'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/attachment'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}/thumbnail'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/comment'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/notification'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/participant'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/sla'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId}'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/status'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/transition'
		| 'rest/servicedeskapi/request/{requestIdOrKey}/feedback'
		| 'rest/servicedeskapi/requesttype'
		| 'rest/servicedeskapi/servicedesk'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/customer'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/organization'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/queue'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup'
		| 'rest/software/1.0/board/{boardId}/backlog'
		| 'rest/software/1.0/board/{boardId}/backlog/approximate-count'
		| 'rest/software/1.0/board/{boardId}/epic/none/issue'
		| 'rest/software/1.0/board/{boardId}/epic/{epicId}/issue'
		| 'rest/software/1.0/board/{boardId}/issue'
		| 'rest/software/1.0/board/{boardId}/issue/approximate-count'
		| 'rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue'
		| 'rest/software/1.0/epic/none/issue'
		| 'rest/software/1.0/epic/{epicIdOrKey}/issue'
		| 'rest/software/1.0/sprint/{sprintId}/issue'
		| 'rest/webhooks/1.0/webhook'
		| 'rest/webhooks/1.0/webhook/{id}'
		| 'wiki/api/v2/admin-key'
		| 'wiki/api/v2/app/properties'
		| 'wiki/api/v2/app/properties/{propertyKey}'
		| 'wiki/api/v2/attachments'
		| 'wiki/api/v2/attachments/{attachment-id}/properties'
		| 'wiki/api/v2/attachments/{attachment-id}/properties/{property-id}'
		| 'wiki/api/v2/attachments/{attachment-id}/versions/{version-number}'
		| 'wiki/api/v2/attachments/{id}'
		| 'wiki/api/v2/attachments/{id}/footer-comments'
		| 'wiki/api/v2/attachments/{id}/labels'
		| 'wiki/api/v2/attachments/{id}/operations'
		| 'wiki/api/v2/attachments/{id}/thumbnail/download'
		| 'wiki/api/v2/attachments/{id}/versions'
		| 'wiki/api/v2/blogposts'
		| 'wiki/api/v2/blogposts/{blogpost-id}/properties'
		| 'wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}'
		| 'wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}'
		| 'wiki/api/v2/blogposts/{id}'
		| 'wiki/api/v2/blogposts/{id}/attachments'
		| 'wiki/api/v2/blogposts/{id}/classification-level'
		| 'wiki/api/v2/blogposts/{id}/custom-content'
		| 'wiki/api/v2/blogposts/{id}/footer-comments'
		| 'wiki/api/v2/blogposts/{id}/inline-comments'
		| 'wiki/api/v2/blogposts/{id}/labels'
		| 'wiki/api/v2/blogposts/{id}/likes/count'
		| 'wiki/api/v2/blogposts/{id}/likes/users'
		| 'wiki/api/v2/blogposts/{id}/operations'
		| 'wiki/api/v2/blogposts/{id}/versions'
		| 'wiki/api/v2/classification-levels'
		| 'wiki/api/v2/comments/{comment-id}/properties'
		| 'wiki/api/v2/comments/{comment-id}/properties/{property-id}'
		| 'wiki/api/v2/custom-content'
		| 'wiki/api/v2/custom-content/{custom-content-id}/properties'
		| 'wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}'
		| 'wiki/api/v2/custom-content/{custom-content-id}/versions'
		| 'wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}'
		| 'wiki/api/v2/custom-content/{id}'
		| 'wiki/api/v2/custom-content/{id}/attachments'
		| 'wiki/api/v2/custom-content/{id}/children'
		| 'wiki/api/v2/custom-content/{id}/footer-comments'
		| 'wiki/api/v2/custom-content/{id}/labels'
		| 'wiki/api/v2/custom-content/{id}/operations'
		| 'wiki/api/v2/data-policies/metadata'
		| 'wiki/api/v2/data-policies/spaces'
		| 'wiki/api/v2/databases/{database-id}/properties/{property-id}'
		| 'wiki/api/v2/databases/{id}'
		| 'wiki/api/v2/databases/{id}/ancestors'
		| 'wiki/api/v2/databases/{id}/classification-level'
		| 'wiki/api/v2/databases/{id}/descendants'
		| 'wiki/api/v2/databases/{id}/direct-children'
		| 'wiki/api/v2/databases/{id}/operations'
		| 'wiki/api/v2/databases/{id}/properties'
		| 'wiki/api/v2/embeds/{embed-id}/properties/{property-id}'
		| 'wiki/api/v2/embeds/{id}'
		| 'wiki/api/v2/embeds/{id}/ancestors'
		| 'wiki/api/v2/embeds/{id}/descendants'
		| 'wiki/api/v2/embeds/{id}/direct-children'
		| 'wiki/api/v2/embeds/{id}/operations'
		| 'wiki/api/v2/embeds/{id}/properties'
		| 'wiki/api/v2/folders/{folder-id}/properties/{property-id}'
		| 'wiki/api/v2/folders/{id}'
		| 'wiki/api/v2/folders/{id}/ancestors'
		| 'wiki/api/v2/folders/{id}/descendants'
		| 'wiki/api/v2/folders/{id}/direct-children'
		| 'wiki/api/v2/folders/{id}/operations'
		| 'wiki/api/v2/folders/{id}/properties'
		| 'wiki/api/v2/footer-comments'
		| 'wiki/api/v2/footer-comments/{comment-id}'
		| 'wiki/api/v2/footer-comments/{id}/children'
		| 'wiki/api/v2/footer-comments/{id}/likes/count'
		| 'wiki/api/v2/footer-comments/{id}/likes/users'
		| 'wiki/api/v2/footer-comments/{id}/operations'
		| 'wiki/api/v2/footer-comments/{id}/versions'
		| 'wiki/api/v2/footer-comments/{id}/versions/{version-number}'
		| 'wiki/api/v2/inline-comments'
		| 'wiki/api/v2/inline-comments/{comment-id}'
		| 'wiki/api/v2/inline-comments/{id}/children'
		| 'wiki/api/v2/inline-comments/{id}/likes/count'
		| 'wiki/api/v2/inline-comments/{id}/likes/users'
		| 'wiki/api/v2/inline-comments/{id}/operations'
		| 'wiki/api/v2/inline-comments/{id}/versions'
		| 'wiki/api/v2/inline-comments/{id}/versions/{version-number}'
		| 'wiki/api/v2/labels'
		| 'wiki/api/v2/labels/{id}/attachments'
		| 'wiki/api/v2/labels/{id}/blogposts'
		| 'wiki/api/v2/labels/{id}/pages'
		| 'wiki/api/v2/pages'
		| 'wiki/api/v2/pages/{id}'
		| 'wiki/api/v2/pages/{id}/ancestors'
		| 'wiki/api/v2/pages/{id}/attachments'
		| 'wiki/api/v2/pages/{id}/children'
		| 'wiki/api/v2/pages/{id}/classification-level'
		| 'wiki/api/v2/pages/{id}/custom-content'
		| 'wiki/api/v2/pages/{id}/descendants'
		| 'wiki/api/v2/pages/{id}/direct-children'
		| 'wiki/api/v2/pages/{id}/footer-comments'
		| 'wiki/api/v2/pages/{id}/inline-comments'
		| 'wiki/api/v2/pages/{id}/labels'
		| 'wiki/api/v2/pages/{id}/likes/count'
		| 'wiki/api/v2/pages/{id}/likes/users'
		| 'wiki/api/v2/pages/{id}/operations'
		| 'wiki/api/v2/pages/{id}/versions'
		| 'wiki/api/v2/pages/{page-id}/properties'
		| 'wiki/api/v2/pages/{page-id}/properties/{property-id}'
		| 'wiki/api/v2/pages/{page-id}/versions/{version-number}'
		| 'wiki/api/v2/space-permissions'
		| 'wiki/api/v2/space-permissions/transition/combinations'
		| 'wiki/api/v2/space-permissions/transition/tasks/{taskId}'
		| 'wiki/api/v2/space-role-mode'
		| 'wiki/api/v2/space-roles'
		| 'wiki/api/v2/space-roles/{id}'
		| 'wiki/api/v2/spaces'
		| 'wiki/api/v2/spaces/{id}'
		| 'wiki/api/v2/spaces/{id}/blogposts'
		| 'wiki/api/v2/spaces/{id}/classification-level/default'
		| 'wiki/api/v2/spaces/{id}/content/labels'
		| 'wiki/api/v2/spaces/{id}/custom-content'
		| 'wiki/api/v2/spaces/{id}/labels'
		| 'wiki/api/v2/spaces/{id}/operations'
		| 'wiki/api/v2/spaces/{id}/pages'
		| 'wiki/api/v2/spaces/{id}/permissions'
		| 'wiki/api/v2/spaces/{id}/role-assignments'
		| 'wiki/api/v2/spaces/{space-id}/properties'
		| 'wiki/api/v2/spaces/{space-id}/properties/{property-id}'
		| 'wiki/api/v2/tasks'
		| 'wiki/api/v2/tasks/{id}'
		| 'wiki/api/v2/whiteboards/{id}'
		| 'wiki/api/v2/whiteboards/{id}/ancestors'
		| 'wiki/api/v2/whiteboards/{id}/classification-level'
		| 'wiki/api/v2/whiteboards/{id}/descendants'
		| 'wiki/api/v2/whiteboards/{id}/direct-children'
		| 'wiki/api/v2/whiteboards/{id}/operations'
		| 'wiki/api/v2/whiteboards/{id}/properties'
		| 'wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}'
		| 'wiki/rest/api/analytics/content/{contentId}/viewers'
		| 'wiki/rest/api/analytics/content/{contentId}/views'
		| 'wiki/rest/api/audit'
		| 'wiki/rest/api/audit/export'
		| 'wiki/rest/api/audit/retention'
		| 'wiki/rest/api/audit/since'
		| 'wiki/rest/api/content-states'
		| 'wiki/rest/api/content/search'
		| 'wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download'
		| 'wiki/rest/api/content/{id}/descendant'
		| 'wiki/rest/api/content/{id}/descendant/{type}'
		| 'wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}'
		| 'wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}'
		| 'wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}'
		| 'wiki/rest/api/content/{id}/notification/child-created'
		| 'wiki/rest/api/content/{id}/notification/created'
		| 'wiki/rest/api/content/{id}/restriction'
		| 'wiki/rest/api/content/{id}/restriction/byOperation'
		| 'wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}'
		| 'wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}'
		| 'wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user'
		| 'wiki/rest/api/content/{id}/state'
		| 'wiki/rest/api/content/{id}/state/available'
		| 'wiki/rest/api/contentbody/convert/async/bulk/tasks'
		| 'wiki/rest/api/contentbody/convert/async/{id}'
		| 'wiki/rest/api/group'
		| 'wiki/rest/api/group/by-id'
		| 'wiki/rest/api/group/picker'
		| 'wiki/rest/api/group/{groupId}/membersByGroupId'
		| 'wiki/rest/api/label'
		| 'wiki/rest/api/longtask'
		| 'wiki/rest/api/longtask/{id}'
		| 'wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}'
		| 'wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}'
		| 'wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}'
		| 'wiki/rest/api/search'
		| 'wiki/rest/api/search/user'
		| 'wiki/rest/api/settings/lookandfeel'
		| 'wiki/rest/api/settings/systemInfo'
		| 'wiki/rest/api/settings/theme'
		| 'wiki/rest/api/settings/theme/selected'
		| 'wiki/rest/api/settings/theme/{themeKey}'
		| 'wiki/rest/api/space/{spaceKey}/label'
		| 'wiki/rest/api/space/{spaceKey}/settings'
		| 'wiki/rest/api/space/{spaceKey}/state'
		| 'wiki/rest/api/space/{spaceKey}/state/content'
		| 'wiki/rest/api/space/{spaceKey}/state/settings'
		| 'wiki/rest/api/space/{spaceKey}/theme'
		| 'wiki/rest/api/space/{spaceKey}/watch'
		| 'wiki/rest/api/template/blueprint'
		| 'wiki/rest/api/template/page'
		| 'wiki/rest/api/template/{contentTemplateId}'
		| 'wiki/rest/api/user'
		| 'wiki/rest/api/user/anonymous'
		| 'wiki/rest/api/user/bulk'
		| 'wiki/rest/api/user/current'
		| 'wiki/rest/api/user/email'
		| 'wiki/rest/api/user/email/bulk'
		| 'wiki/rest/api/user/memberof'
		| 'wiki/rest/api/user/watch/content/{contentId}'
		| 'wiki/rest/api/user/watch/label/{labelName}'
		| 'wiki/rest/api/user/watch/space/{spaceKey}'
		| 'wiki/rest/api/user/{userId}/property'
		| 'wiki/rest/api/user/{userId}/property/{key}'
		| 'wiki/rest/atlassian-connect/1/addons/{addonKey}'
		| 'wiki/rest/atlassian-connect/1/app/module/dynamic'
		| 'wiki/rest/plugins/1.0'
		| 'wiki/rest/plugins/1.0/{addonKey}-key'
		| 'wiki/rest/plugins/1.0/{addonKey}-key/license'
		| 'wiki/rest/webhooks/1.0/webhook'
	put:
		| '2.0/addon'
		| '2.0/repositories/{workspace}/{repo_slug}'
		| '2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}'
		| '2.0/repositories/{workspace}/{repo_slug}/branching-model/settings'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}'
		| '2.0/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}'
		| '2.0/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/hooks/{uid}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch'
		| '2.0/repositories/{workspace}/{repo_slug}/override-settings'
		| '2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}'
		| '2.0/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/build_number'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}'
		| '2.0/snippets/{workspace}/{encoded_id}'
		| '2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id}'
		| '2.0/snippets/{workspace}/{encoded_id}/watch'
		| '2.0/snippets/{workspace}/{encoded_id}/{node_id}'
		| '2.0/teams/{username}/pipelines_config/variables/{variable_uuid}'
		| '2.0/users/{selected_user}/pipelines_config/variables/{variable_uuid}'
		| '2.0/users/{selected_user}/properties/{app_key}/{property_name}'
		| '2.0/users/{selected_user}/ssh-keys/{key_id}'
		| '2.0/workspaces/{workspace}/hooks/{uid}'
		| '2.0/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}'
		| '2.0/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}'
		| '2.0/workspaces/{workspace}/projects/{project_key}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/branching-model/settings'
		| '2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}'
		| 'forms/issue/{issueIdOrKey}/form/{formId}'
		| 'forms/issue/{issueIdOrKey}/form/{formId}/action/external'
		| 'forms/issue/{issueIdOrKey}/form/{formId}/action/internal'
		| 'forms/issue/{issueIdOrKey}/form/{formId}/action/reopen'
		| 'forms/issue/{issueIdOrKey}/form/{formId}/action/submit'
		| 'forms/project/{projectIdOrKey}/form/{formId}'
		| 'jsm/assets/workspace/{workspaceId}/v1/config/statustype/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}/progress'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/importschedule/{importScheduleId}'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/mapping'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/objecttypeattribute/{objectTypeId}/{id}'
		| 'rest/agile/1.0/board/{boardId}/features'
		| 'rest/agile/1.0/board/{boardId}/properties/{propertyKey}'
		| 'rest/agile/1.0/epic/{epicIdOrKey}/rank'
		| 'rest/agile/1.0/issue/rank'
		| 'rest/agile/1.0/issue/{issueIdOrKey}/estimation'
		| 'rest/agile/1.0/sprint/{sprintId}'
		| 'rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}'
		| 'rest/api/2/announcementBanner'
		| 'rest/api/2/app/field/{fieldIdOrKey}/context/configuration'
		| 'rest/api/2/app/field/{fieldIdOrKey}/value'
		| 'rest/api/2/application-properties/{id}'
		| 'rest/api/2/comment/{commentId}/properties/{propertyKey}'
		| 'rest/api/2/component/{id}'
		| 'rest/api/2/config/fieldschemes/fields'
		| 'rest/api/2/config/fieldschemes/fields/parameters'
		| 'rest/api/2/config/fieldschemes/projects'
		| 'rest/api/2/config/fieldschemes/{id}'
		| 'rest/api/2/configuration/timetracking'
		| 'rest/api/2/configuration/timetracking/options'
		| 'rest/api/2/dashboard/bulk/edit'
		| 'rest/api/2/dashboard/{dashboardId}/gadget/{gadgetId}'
		| 'rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'
		| 'rest/api/2/dashboard/{id}'
		| 'rest/api/2/field/association'
		| 'rest/api/2/field/{fieldId}'
		| 'rest/api/2/field/{fieldId}/context/defaultValue'
		| 'rest/api/2/field/{fieldId}/context/{contextId}'
		| 'rest/api/2/field/{fieldId}/context/{contextId}/issuetype'
		| 'rest/api/2/field/{fieldId}/context/{contextId}/option'
		| 'rest/api/2/field/{fieldId}/context/{contextId}/option/move'
		| 'rest/api/2/field/{fieldId}/context/{contextId}/project'
		| 'rest/api/2/field/{fieldKey}/option/{optionId}'
		| 'rest/api/2/fieldconfiguration/{id}'
		| 'rest/api/2/fieldconfiguration/{id}/fields'
		| 'rest/api/2/fieldconfigurationscheme/project'
		| 'rest/api/2/fieldconfigurationscheme/{id}'
		| 'rest/api/2/fieldconfigurationscheme/{id}/mapping'
		| 'rest/api/2/filter/defaultShareScope'
		| 'rest/api/2/filter/{id}'
		| 'rest/api/2/filter/{id}/columns'
		| 'rest/api/2/filter/{id}/favourite'
		| 'rest/api/2/filter/{id}/owner'
		| 'rest/api/2/issue/archive'
		| 'rest/api/2/issue/properties/{propertyKey}'
		| 'rest/api/2/issue/unarchive'
		| 'rest/api/2/issue/{issueIdOrKey}'
		| 'rest/api/2/issue/{issueIdOrKey}/assignee'
		| 'rest/api/2/issue/{issueIdOrKey}/comment/{id}'
		| 'rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}'
		| 'rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog/{id}'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}'
		| 'rest/api/2/issueLinkType/{issueLinkTypeId}'
		| 'rest/api/2/issues/archive/export'
		| 'rest/api/2/issuesecurityschemes/level/default'
		| 'rest/api/2/issuesecurityschemes/project'
		| 'rest/api/2/issuesecurityschemes/{id}'
		| 'rest/api/2/issuesecurityschemes/{schemeId}/level'
		| 'rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}'
		| 'rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}/member'
		| 'rest/api/2/issuetype/{id}'
		| 'rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey}'
		| 'rest/api/2/issuetypescheme/project'
		| 'rest/api/2/issuetypescheme/{issueTypeSchemeId}'
		| 'rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype'
		| 'rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype/move'
		| 'rest/api/2/issuetypescreenscheme/project'
		| 'rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}'
		| 'rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping'
		| 'rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default'
		| 'rest/api/2/mypreferences'
		| 'rest/api/2/mypreferences/locale'
		| 'rest/api/2/notificationscheme/{id}'
		| 'rest/api/2/notificationscheme/{id}/notification'
		| 'rest/api/2/permissionscheme/{schemeId}'
		| 'rest/api/2/plans/plan/{planId}'
		| 'rest/api/2/plans/plan/{planId}/archive'
		| 'rest/api/2/plans/plan/{planId}/team/atlassian/{atlassianTeamId}'
		| 'rest/api/2/plans/plan/{planId}/team/planonly/{planOnlyTeamId}'
		| 'rest/api/2/plans/plan/{planId}/trash'
		| 'rest/api/2/priority/default'
		| 'rest/api/2/priority/move'
		| 'rest/api/2/priority/{id}'
		| 'rest/api/2/priorityscheme/{schemeId}'
		| 'rest/api/2/project-template/edit-template'
		| 'rest/api/2/project/{projectIdOrKey}'
		| 'rest/api/2/project/{projectIdOrKey}/avatar'
		| 'rest/api/2/project/{projectIdOrKey}/classification-level/default'
		| 'rest/api/2/project/{projectIdOrKey}/features/{featureKey}'
		| 'rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}'
		| 'rest/api/2/project/{projectIdOrKey}/role/{id}'
		| 'rest/api/2/project/{projectId}/email'
		| 'rest/api/2/project/{projectKeyOrId}/permissionscheme'
		| 'rest/api/2/projectCategory/{id}'
		| 'rest/api/2/resolution/default'
		| 'rest/api/2/resolution/move'
		| 'rest/api/2/resolution/{id}'
		| 'rest/api/2/role/{id}'
		| 'rest/api/2/screens/{screenId}'
		| 'rest/api/2/screens/{screenId}/tabs/{tabId}'
		| 'rest/api/2/screenscheme/{screenSchemeId}'
		| 'rest/api/2/settings/columns'
		| 'rest/api/2/statuses'
		| 'rest/api/2/uiModifications/{uiModificationId}'
		| 'rest/api/2/user/columns'
		| 'rest/api/2/user/properties/{propertyKey}'
		| 'rest/api/2/version/{id}'
		| 'rest/api/2/version/{id}/mergeto/{moveIssuesTo}'
		| 'rest/api/2/version/{id}/relatedwork'
		| 'rest/api/2/webhook/refresh'
		| 'rest/api/2/workflow/rule/config'
		| 'rest/api/2/workflow/rule/config/delete'
		| 'rest/api/2/workflowscheme/project'
		| 'rest/api/2/workflowscheme/{id}'
		| 'rest/api/2/workflowscheme/{id}/default'
		| 'rest/api/2/workflowscheme/{id}/draft'
		| 'rest/api/2/workflowscheme/{id}/draft/default'
		| 'rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType}'
		| 'rest/api/2/workflowscheme/{id}/draft/workflow'
		| 'rest/api/2/workflowscheme/{id}/issuetype/{issueType}'
		| 'rest/api/2/workflowscheme/{id}/workflow'
		| 'rest/api/3/announcementBanner'
		| 'rest/api/3/app/field/{fieldIdOrKey}/context/configuration'
		| 'rest/api/3/app/field/{fieldIdOrKey}/value'
		| 'rest/api/3/application-properties/{id}'
		| 'rest/api/3/comment/{commentId}/properties/{propertyKey}'
		| 'rest/api/3/component/{id}'
		| 'rest/api/3/config/fieldschemes/fields'
		| 'rest/api/3/config/fieldschemes/fields/parameters'
		| 'rest/api/3/config/fieldschemes/projects'
		| 'rest/api/3/config/fieldschemes/{id}'
		| 'rest/api/3/configuration/timetracking'
		| 'rest/api/3/configuration/timetracking/options'
		| 'rest/api/3/dashboard/bulk/edit'
		| 'rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}'
		| 'rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'
		| 'rest/api/3/dashboard/{id}'
		| 'rest/api/3/field/association'
		| 'rest/api/3/field/{fieldId}'
		| 'rest/api/3/field/{fieldId}/context/defaultValue'
		| 'rest/api/3/field/{fieldId}/context/{contextId}'
		| 'rest/api/3/field/{fieldId}/context/{contextId}/issuetype'
		| 'rest/api/3/field/{fieldId}/context/{contextId}/option'
		| 'rest/api/3/field/{fieldId}/context/{contextId}/option/move'
		| 'rest/api/3/field/{fieldId}/context/{contextId}/project'
		| 'rest/api/3/field/{fieldKey}/option/{optionId}'
		| 'rest/api/3/fieldconfiguration/{id}'
		| 'rest/api/3/fieldconfiguration/{id}/fields'
		| 'rest/api/3/fieldconfigurationscheme/project'
		| 'rest/api/3/fieldconfigurationscheme/{id}'
		| 'rest/api/3/fieldconfigurationscheme/{id}/mapping'
		| 'rest/api/3/filter/defaultShareScope'
		| 'rest/api/3/filter/{id}'
		| 'rest/api/3/filter/{id}/columns'
		| 'rest/api/3/filter/{id}/favourite'
		| 'rest/api/3/filter/{id}/owner'
		| 'rest/api/3/issue/archive'
		| 'rest/api/3/issue/properties/{propertyKey}'
		| 'rest/api/3/issue/unarchive'
		| 'rest/api/3/issue/{issueIdOrKey}'
		| 'rest/api/3/issue/{issueIdOrKey}/assignee'
		| 'rest/api/3/issue/{issueIdOrKey}/comment/{id}'
		| 'rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}'
		| 'rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog/{id}'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}'
		| 'rest/api/3/issueLinkType/{issueLinkTypeId}'
		| 'rest/api/3/issues/archive/export'
		| 'rest/api/3/issuesecurityschemes/level/default'
		| 'rest/api/3/issuesecurityschemes/project'
		| 'rest/api/3/issuesecurityschemes/{id}'
		| 'rest/api/3/issuesecurityschemes/{schemeId}/level'
		| 'rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}'
		| 'rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member'
		| 'rest/api/3/issuetype/{id}'
		| 'rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}'
		| 'rest/api/3/issuetypescheme/project'
		| 'rest/api/3/issuetypescheme/{issueTypeSchemeId}'
		| 'rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype'
		| 'rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/move'
		| 'rest/api/3/issuetypescreenscheme/project'
		| 'rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}'
		| 'rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping'
		| 'rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default'
		| 'rest/api/3/mypreferences'
		| 'rest/api/3/mypreferences/locale'
		| 'rest/api/3/notificationscheme/{id}'
		| 'rest/api/3/notificationscheme/{id}/notification'
		| 'rest/api/3/permissionscheme/{schemeId}'
		| 'rest/api/3/plans/plan/{planId}'
		| 'rest/api/3/plans/plan/{planId}/archive'
		| 'rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}'
		| 'rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}'
		| 'rest/api/3/plans/plan/{planId}/trash'
		| 'rest/api/3/priority/default'
		| 'rest/api/3/priority/move'
		| 'rest/api/3/priority/{id}'
		| 'rest/api/3/priorityscheme/{schemeId}'
		| 'rest/api/3/project-template/edit-template'
		| 'rest/api/3/project/{projectIdOrKey}'
		| 'rest/api/3/project/{projectIdOrKey}/avatar'
		| 'rest/api/3/project/{projectIdOrKey}/classification-level/default'
		| 'rest/api/3/project/{projectIdOrKey}/features/{featureKey}'
		| 'rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}'
		| 'rest/api/3/project/{projectIdOrKey}/role/{id}'
		| 'rest/api/3/project/{projectId}/email'
		| 'rest/api/3/project/{projectKeyOrId}/permissionscheme'
		| 'rest/api/3/projectCategory/{id}'
		| 'rest/api/3/resolution/default'
		| 'rest/api/3/resolution/move'
		| 'rest/api/3/resolution/{id}'
		| 'rest/api/3/role/{id}'
		| 'rest/api/3/screens/{screenId}'
		| 'rest/api/3/screens/{screenId}/tabs/{tabId}'
		| 'rest/api/3/screenscheme/{screenSchemeId}'
		| 'rest/api/3/settings/columns'
		| 'rest/api/3/statuses'
		| 'rest/api/3/uiModifications/{uiModificationId}'
		| 'rest/api/3/user/columns'
		| 'rest/api/3/user/properties/{propertyKey}'
		| 'rest/api/3/version/{id}'
		| 'rest/api/3/version/{id}/mergeto/{moveIssuesTo}'
		| 'rest/api/3/version/{id}/relatedwork'
		| 'rest/api/3/webhook/refresh'
		| 'rest/api/3/workflow/rule/config'
		| 'rest/api/3/workflow/rule/config/delete'
		| 'rest/api/3/workflowscheme/project'
		| 'rest/api/3/workflowscheme/{id}'
		| 'rest/api/3/workflowscheme/{id}/default'
		| 'rest/api/3/workflowscheme/{id}/draft'
		| 'rest/api/3/workflowscheme/{id}/draft/default'
		| 'rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}'
		| 'rest/api/3/workflowscheme/{id}/draft/workflow'
		| 'rest/api/3/workflowscheme/{id}/issuetype/{issueType}'
		| 'rest/api/3/workflowscheme/{id}/workflow'
		| 'rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}'
		| 'rest/atlassian-connect/1/migration/field'
		| 'rest/atlassian-connect/1/migration/properties/{entityType}'
		| 'rest/forge/1/app/properties/{propertyKey}'
		| 'rest/plugins/1.0/{addonKey}-key'
		| 'rest/servicedesk/1/servicedesk/agent/{serviceDeskId}/sla/metrics/{metricId}'
		| 'rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access'
		| 'rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/notification'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}'
		| 'rest/webhooks/1.0/webhook/{id}'
		| 'wiki/api/v2/app/properties/{propertyKey}'
		| 'wiki/api/v2/attachments/{attachment-id}/properties/{property-id}'
		| 'wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}'
		| 'wiki/api/v2/blogposts/{id}'
		| 'wiki/api/v2/blogposts/{id}/classification-level'
		| 'wiki/api/v2/comments/{comment-id}/properties/{property-id}'
		| 'wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}'
		| 'wiki/api/v2/custom-content/{id}'
		| 'wiki/api/v2/databases/{database-id}/properties/{property-id}'
		| 'wiki/api/v2/databases/{id}/classification-level'
		| 'wiki/api/v2/embeds/{embed-id}/properties/{property-id}'
		| 'wiki/api/v2/folders/{folder-id}/properties/{property-id}'
		| 'wiki/api/v2/footer-comments/{comment-id}'
		| 'wiki/api/v2/inline-comments/{comment-id}'
		| 'wiki/api/v2/pages/{id}'
		| 'wiki/api/v2/pages/{id}/classification-level'
		| 'wiki/api/v2/pages/{id}/title'
		| 'wiki/api/v2/pages/{page-id}/properties/{property-id}'
		| 'wiki/api/v2/space-roles/{id}'
		| 'wiki/api/v2/spaces/{id}/classification-level/default'
		| 'wiki/api/v2/spaces/{space-id}/properties/{property-id}'
		| 'wiki/api/v2/tasks/{id}'
		| 'wiki/api/v2/whiteboards/{id}/classification-level'
		| 'wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}'
		| 'wiki/rest/api/audit/retention'
		| 'wiki/rest/api/content/blueprint/instance/{draftId}'
		| 'wiki/rest/api/content/{id}/child/attachment'
		| 'wiki/rest/api/content/{id}/child/attachment/{attachmentId}'
		| 'wiki/rest/api/content/{id}/restriction'
		| 'wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}'
		| 'wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user'
		| 'wiki/rest/api/content/{id}/state'
		| 'wiki/rest/api/content/{pageId}/move/{position}/{targetId}'
		| 'wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}'
		| 'wiki/rest/api/settings/lookandfeel'
		| 'wiki/rest/api/space/{spaceKey}'
		| 'wiki/rest/api/space/{spaceKey}/settings'
		| 'wiki/rest/api/space/{spaceKey}/theme'
		| 'wiki/rest/api/template'
		| 'wiki/rest/api/user/{userId}/property/{key}'
		| 'wiki/rest/plugins/1.0/{addonKey}-key'
	post:
		| '2.0/repositories/{workspace}/{repo_slug}'
		| '2.0/repositories/{workspace}/{repo_slug}/branch-restrictions'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/approve'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build'
		| '2.0/repositories/{workspace}/{repo_slug}/commits'
		| '2.0/repositories/{workspace}/{repo_slug}/commits/{revision}'
		| '2.0/repositories/{workspace}/{repo_slug}/deploy-keys'
		| '2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables'
		| '2.0/repositories/{workspace}/{repo_slug}/downloads'
		| '2.0/repositories/{workspace}/{repo_slug}/environments'
		| '2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes'
		| '2.0/repositories/{workspace}/{repo_slug}/forks'
		| '2.0/repositories/{workspace}/{repo_slug}/hooks'
		| '2.0/repositories/{workspace}/{repo_slug}/issues'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/export'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/import'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks'
		| '2.0/repositories/{workspace}/{repo_slug}/refs/branches'
		| '2.0/repositories/{workspace}/{repo_slug}/refs/tags'
		| '2.0/repositories/{workspace}/{repo_slug}/src'
		| '2.0/snippets'
		| '2.0/snippets/{workspace}'
		| '2.0/snippets/{workspace}/{encoded_id}/comments'
		| '2.0/teams/{username}/pipelines_config/variables'
		| '2.0/users/{selected_user}/gpg-keys'
		| '2.0/users/{selected_user}/pipelines_config/variables'
		| '2.0/users/{selected_user}/ssh-keys'
		| '2.0/workspaces/{workspace}/hooks'
		| '2.0/workspaces/{workspace}/pipelines-config/runners'
		| '2.0/workspaces/{workspace}/pipelines-config/variables'
		| '2.0/workspaces/{workspace}/projects'
		| '2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys'
		| 'forms/issue/{issueIdOrKey}/form'
		| 'forms/issue/{issueIdOrKey}/form/copy/{targetIssueIdOrKey}'
		| 'forms/project/{projectIdOrKey}/form'
		| 'gateway/api/graphql'
		| 'jsm/assets/workspace/{workspaceId}/v1/config/statustype'
		| 'jsm/assets/workspace/{workspaceId}/v1/global/config/objectschema/{id}/property'
		| 'jsm/assets/workspace/{workspaceId}/v1/import/start/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{executionId}/history/failed'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}/data'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/importschedule'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/token'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/aql'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/aql/totalcount'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/create'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/navlist/aql'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/navlist/iql'
		| 'jsm/assets/workspace/{workspaceId}/v1/objectschema/create'
		| 'jsm/assets/workspace/{workspaceId}/v1/objecttype/create'
		| 'jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}/position'
		| 'jsm/assets/workspace/{workspaceId}/v1/objecttypeattribute/{objectTypeId}'
		| 'rest/agile/1.0/backlog/issue'
		| 'rest/agile/1.0/backlog/{boardId}/issue'
		| 'rest/agile/1.0/board'
		| 'rest/agile/1.0/board/{boardId}/issue'
		| 'rest/agile/1.0/epic/none/issue'
		| 'rest/agile/1.0/epic/{epicIdOrKey}'
		| 'rest/agile/1.0/epic/{epicIdOrKey}/issue'
		| 'rest/agile/1.0/sprint'
		| 'rest/agile/1.0/sprint/{sprintId}'
		| 'rest/agile/1.0/sprint/{sprintId}/issue'
		| 'rest/agile/1.0/sprint/{sprintId}/swap'
		| 'rest/api/2/app/field/context/configuration/list'
		| 'rest/api/2/app/field/value'
		| 'rest/api/2/changelog/bulkfetch'
		| 'rest/api/2/comment/list'
		| 'rest/api/2/component'
		| 'rest/api/2/config/fieldschemes'
		| 'rest/api/2/config/fieldschemes/{id}/clone'
		| 'rest/api/2/dashboard'
		| 'rest/api/2/dashboard/{dashboardId}/gadget'
		| 'rest/api/2/dashboard/{id}/copy'
		| 'rest/api/2/expression/analyse'
		| 'rest/api/2/expression/eval'
		| 'rest/api/2/expression/evaluate'
		| 'rest/api/2/field'
		| 'rest/api/2/field/{fieldId}/context'
		| 'rest/api/2/field/{fieldId}/context/mapping'
		| 'rest/api/2/field/{fieldId}/context/{contextId}/issuetype/remove'
		| 'rest/api/2/field/{fieldId}/context/{contextId}/option'
		| 'rest/api/2/field/{fieldId}/context/{contextId}/project/remove'
		| 'rest/api/2/field/{fieldKey}/option'
		| 'rest/api/2/field/{id}/restore'
		| 'rest/api/2/field/{id}/trash'
		| 'rest/api/2/fieldconfiguration'
		| 'rest/api/2/fieldconfigurationscheme'
		| 'rest/api/2/fieldconfigurationscheme/{id}/mapping/delete'
		| 'rest/api/2/filter'
		| 'rest/api/2/filter/{id}/permission'
		| 'rest/api/2/forge/panel/action/bulk/async'
		| 'rest/api/2/group'
		| 'rest/api/2/group/user'
		| 'rest/api/2/issue'
		| 'rest/api/2/issue/archive'
		| 'rest/api/2/issue/bulk'
		| 'rest/api/2/issue/bulkfetch'
		| 'rest/api/2/issue/properties'
		| 'rest/api/2/issue/properties/multi'
		| 'rest/api/2/issue/watching'
		| 'rest/api/2/issue/{issueIdOrKey}/attachments'
		| 'rest/api/2/issue/{issueIdOrKey}/changelog/list'
		| 'rest/api/2/issue/{issueIdOrKey}/comment'
		| 'rest/api/2/issue/{issueIdOrKey}/notify'
		| 'rest/api/2/issue/{issueIdOrKey}/remotelink'
		| 'rest/api/2/issue/{issueIdOrKey}/transitions'
		| 'rest/api/2/issue/{issueIdOrKey}/votes'
		| 'rest/api/2/issue/{issueIdOrKey}/watchers'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog/move'
		| 'rest/api/2/issueLink'
		| 'rest/api/2/issueLinkType'
		| 'rest/api/2/issuesecurityschemes'
		| 'rest/api/2/issuetype'
		| 'rest/api/2/issuetype/{id}/avatar2'
		| 'rest/api/2/issuetypescheme'
		| 'rest/api/2/issuetypescreenscheme'
		| 'rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove'
		| 'rest/api/2/jql/autocompletedata'
		| 'rest/api/2/jql/function/computation'
		| 'rest/api/2/jql/function/computation/search'
		| 'rest/api/2/jql/match'
		| 'rest/api/2/jql/parse'
		| 'rest/api/2/jql/pdcleaner'
		| 'rest/api/2/jql/sanitize'
		| 'rest/api/2/notificationscheme'
		| 'rest/api/2/permissions/check'
		| 'rest/api/2/permissions/project'
		| 'rest/api/2/permissionscheme'
		| 'rest/api/2/permissionscheme/{schemeId}/permission'
		| 'rest/api/2/plans/plan'
		| 'rest/api/2/plans/plan/{planId}/duplicate'
		| 'rest/api/2/plans/plan/{planId}/team/atlassian'
		| 'rest/api/2/plans/plan/{planId}/team/planonly'
		| 'rest/api/2/priority'
		| 'rest/api/2/priorityscheme'
		| 'rest/api/2/priorityscheme/mappings'
		| 'rest/api/2/project'
		| 'rest/api/2/project-template'
		| 'rest/api/2/project-template/save-template'
		| 'rest/api/2/project/{projectIdOrKey}/archive'
		| 'rest/api/2/project/{projectIdOrKey}/avatar2'
		| 'rest/api/2/project/{projectIdOrKey}/delete'
		| 'rest/api/2/project/{projectIdOrKey}/restore'
		| 'rest/api/2/project/{projectIdOrKey}/role/{id}'
		| 'rest/api/2/projectCategory'
		| 'rest/api/2/redact'
		| 'rest/api/2/resolution'
		| 'rest/api/2/role'
		| 'rest/api/2/role/{id}'
		| 'rest/api/2/role/{id}/actors'
		| 'rest/api/2/screens'
		| 'rest/api/2/screens/addToDefault/{fieldId}'
		| 'rest/api/2/screens/{screenId}/tabs'
		| 'rest/api/2/screens/{screenId}/tabs/{tabId}/fields'
		| 'rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}/move'
		| 'rest/api/2/screens/{screenId}/tabs/{tabId}/move/{pos}'
		| 'rest/api/2/screenscheme'
		| 'rest/api/2/search'
		| 'rest/api/2/search/approximate-count'
		| 'rest/api/2/search/jql'
		| 'rest/api/2/statuses'
		| 'rest/api/2/task/{taskId}/cancel'
		| 'rest/api/2/uiModifications'
		| 'rest/api/2/universal_avatar/type/{type}/owner/{entityId}'
		| 'rest/api/2/user'
		| 'rest/api/2/version'
		| 'rest/api/2/version/{id}/move'
		| 'rest/api/2/version/{id}/relatedwork'
		| 'rest/api/2/version/{id}/removeAndSwap'
		| 'rest/api/2/webhook'
		| 'rest/api/2/workflow/history'
		| 'rest/api/2/workflow/history/list'
		| 'rest/api/2/workflows'
		| 'rest/api/2/workflows/create'
		| 'rest/api/2/workflows/create/validation'
		| 'rest/api/2/workflows/preview'
		| 'rest/api/2/workflows/update'
		| 'rest/api/2/workflows/update/validation'
		| 'rest/api/2/workflowscheme'
		| 'rest/api/2/workflowscheme/project/switch'
		| 'rest/api/2/workflowscheme/read'
		| 'rest/api/2/workflowscheme/update'
		| 'rest/api/2/workflowscheme/update/mappings'
		| 'rest/api/2/workflowscheme/{id}/createdraft'
		| 'rest/api/2/workflowscheme/{id}/draft/publish'
		| 'rest/api/2/worklog/list'
		| 'rest/api/3/app/field/context/configuration/list'
		| 'rest/api/3/app/field/value'
		| 'rest/api/3/bulk/issues/delete'
		| 'rest/api/3/bulk/issues/fields'
		| 'rest/api/3/bulk/issues/move'
		| 'rest/api/3/bulk/issues/transition'
		| 'rest/api/3/bulk/issues/unwatch'
		| 'rest/api/3/bulk/issues/watch'
		| 'rest/api/3/changelog/bulkfetch'
		| 'rest/api/3/comment/list'
		| 'rest/api/3/component'
		| 'rest/api/3/config/fieldschemes'
		| 'rest/api/3/config/fieldschemes/{id}/clone'
		| 'rest/api/3/dashboard'
		| 'rest/api/3/dashboard/{dashboardId}/gadget'
		| 'rest/api/3/dashboard/{id}/copy'
		| 'rest/api/3/expression/analyse'
		| 'rest/api/3/expression/eval'
		| 'rest/api/3/expression/evaluate'
		| 'rest/api/3/field'
		| 'rest/api/3/field/{fieldId}/context'
		| 'rest/api/3/field/{fieldId}/context/mapping'
		| 'rest/api/3/field/{fieldId}/context/{contextId}/issuetype/remove'
		| 'rest/api/3/field/{fieldId}/context/{contextId}/option'
		| 'rest/api/3/field/{fieldId}/context/{contextId}/project/remove'
		| 'rest/api/3/field/{fieldKey}/option'
		| 'rest/api/3/field/{id}/restore'
		| 'rest/api/3/field/{id}/trash'
		| 'rest/api/3/fieldconfiguration'
		| 'rest/api/3/fieldconfigurationscheme'
		| 'rest/api/3/fieldconfigurationscheme/{id}/mapping/delete'
		| 'rest/api/3/filter'
		| 'rest/api/3/filter/{id}/permission'
		| 'rest/api/3/forge/panel/action/bulk/async'
		| 'rest/api/3/group'
		| 'rest/api/3/group/user'
		| 'rest/api/3/issue'
		| 'rest/api/3/issue/archive'
		| 'rest/api/3/issue/bulk'
		| 'rest/api/3/issue/bulkfetch'
		| 'rest/api/3/issue/properties'
		| 'rest/api/3/issue/properties/multi'
		| 'rest/api/3/issue/watching'
		| 'rest/api/3/issue/{issueIdOrKey}/attachments'
		| 'rest/api/3/issue/{issueIdOrKey}/changelog/list'
		| 'rest/api/3/issue/{issueIdOrKey}/comment'
		| 'rest/api/3/issue/{issueIdOrKey}/notify'
		| 'rest/api/3/issue/{issueIdOrKey}/remotelink'
		| 'rest/api/3/issue/{issueIdOrKey}/transitions'
		| 'rest/api/3/issue/{issueIdOrKey}/votes'
		| 'rest/api/3/issue/{issueIdOrKey}/watchers'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog/move'
		| 'rest/api/3/issueLink'
		| 'rest/api/3/issueLinkType'
		| 'rest/api/3/issuesecurityschemes'
		| 'rest/api/3/issuetype'
		| 'rest/api/3/issuetype/{id}/avatar2'
		| 'rest/api/3/issuetypescheme'
		| 'rest/api/3/issuetypescreenscheme'
		| 'rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove'
		| 'rest/api/3/jql/autocompletedata'
		| 'rest/api/3/jql/function/computation'
		| 'rest/api/3/jql/function/computation/search'
		| 'rest/api/3/jql/match'
		| 'rest/api/3/jql/parse'
		| 'rest/api/3/jql/pdcleaner'
		| 'rest/api/3/jql/sanitize'
		| 'rest/api/3/notificationscheme'
		| 'rest/api/3/permissions/check'
		| 'rest/api/3/permissions/project'
		| 'rest/api/3/permissionscheme'
		| 'rest/api/3/permissionscheme/{schemeId}/permission'
		| 'rest/api/3/plans/plan'
		| 'rest/api/3/plans/plan/{planId}/duplicate'
		| 'rest/api/3/plans/plan/{planId}/team/atlassian'
		| 'rest/api/3/plans/plan/{planId}/team/planonly'
		| 'rest/api/3/priority'
		| 'rest/api/3/priorityscheme'
		| 'rest/api/3/priorityscheme/mappings'
		| 'rest/api/3/project'
		| 'rest/api/3/project-template'
		| 'rest/api/3/project-template/save-template'
		| 'rest/api/3/project/{projectIdOrKey}/archive'
		| 'rest/api/3/project/{projectIdOrKey}/avatar2'
		| 'rest/api/3/project/{projectIdOrKey}/delete'
		| 'rest/api/3/project/{projectIdOrKey}/restore'
		| 'rest/api/3/project/{projectIdOrKey}/role/{id}'
		| 'rest/api/3/projectCategory'
		| 'rest/api/3/redact'
		| 'rest/api/3/resolution'
		| 'rest/api/3/role'
		| 'rest/api/3/role/{id}'
		| 'rest/api/3/role/{id}/actors'
		| 'rest/api/3/screens'
		| 'rest/api/3/screens/addToDefault/{fieldId}'
		| 'rest/api/3/screens/{screenId}/tabs'
		| 'rest/api/3/screens/{screenId}/tabs/{tabId}/fields'
		| 'rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}/move'
		| 'rest/api/3/screens/{screenId}/tabs/{tabId}/move/{pos}'
		| 'rest/api/3/screenscheme'
		| 'rest/api/3/search'
		| 'rest/api/3/search/approximate-count'
		| 'rest/api/3/search/jql'
		| 'rest/api/3/statuses'
		| 'rest/api/3/task/{taskId}/cancel'
		| 'rest/api/3/uiModifications'
		| 'rest/api/3/universal_avatar/type/{type}/owner/{entityId}'
		| 'rest/api/3/user'
		| 'rest/api/3/version'
		| 'rest/api/3/version/{id}/move'
		| 'rest/api/3/version/{id}/relatedwork'
		| 'rest/api/3/version/{id}/removeAndSwap'
		| 'rest/api/3/webhook'
		| 'rest/api/3/workflow/history'
		| 'rest/api/3/workflow/history/list'
		| 'rest/api/3/workflows'
		| 'rest/api/3/workflows/create'
		| 'rest/api/3/workflows/create/validation'
		| 'rest/api/3/workflows/preview'
		| 'rest/api/3/workflows/update'
		| 'rest/api/3/workflows/update/validation'
		| 'rest/api/3/workflowscheme'
		| 'rest/api/3/workflowscheme/project/switch'
		| 'rest/api/3/workflowscheme/read'
		| 'rest/api/3/workflowscheme/update'
		| 'rest/api/3/workflowscheme/update/mappings'
		| 'rest/api/3/workflowscheme/{id}/createdraft'
		| 'rest/api/3/workflowscheme/{id}/draft/publish'
		| 'rest/api/3/worklog/list'
		| 'rest/atlassian-connect/1/app/module/dynamic'
		| 'rest/atlassian-connect/1/migration/workflow/rule/search'
		| 'rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task'
		| 'rest/builds/0.1/bulk'
		| 'rest/deployments/0.1/bulk'
		| 'rest/designs/1.0/bulk'
		| 'rest/devinfo/0.10/bulk'
		| 'rest/devopscomponents/1.0/bulk'
		| 'rest/featureflags/0.1/bulk'
		| 'rest/internal/2/issue/{issueIdOrKey}/clone'
		| 'rest/internal/api/latest/worklog/bulk'
		| 'rest/operations/1.0/bulk'
		| 'rest/operations/1.0/linkedWorkspaces/bulk'
		| 'rest/plugins/1.0'
		| 'rest/remotelinks/1.0/bulk'
		| 'rest/security/1.0/bulk'
		| 'rest/security/1.0/linkedWorkspaces/bulk'
		| 'rest/servicedeskapi/customer'
		| 'rest/servicedeskapi/customer/skip-permission-check'
		| 'rest/servicedeskapi/organization'
		| 'rest/servicedeskapi/organization/{organizationId}/user'
		| 'rest/servicedeskapi/request'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/attachment'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/comment'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/participant'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/transition'
		| 'rest/servicedeskapi/request/{requestIdOrKey}/feedback'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/customer'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/organization'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check'
		| 'rest/webhooks/1.0/webhook'
		| 'wiki/api/v2/admin-key'
		| 'wiki/api/v2/attachments/{attachment-id}/properties'
		| 'wiki/api/v2/blogposts'
		| 'wiki/api/v2/blogposts/{blogpost-id}/properties'
		| 'wiki/api/v2/blogposts/{id}/classification-level/reset'
		| 'wiki/api/v2/blogposts/{id}/redact'
		| 'wiki/api/v2/comments/{comment-id}/properties'
		| 'wiki/api/v2/content/convert-ids-to-types'
		| 'wiki/api/v2/custom-content'
		| 'wiki/api/v2/custom-content/{custom-content-id}/properties'
		| 'wiki/api/v2/databases'
		| 'wiki/api/v2/databases/{id}/classification-level/reset'
		| 'wiki/api/v2/databases/{id}/properties'
		| 'wiki/api/v2/embeds'
		| 'wiki/api/v2/embeds/{id}/properties'
		| 'wiki/api/v2/folders'
		| 'wiki/api/v2/folders/{id}/properties'
		| 'wiki/api/v2/footer-comments'
		| 'wiki/api/v2/inline-comments'
		| 'wiki/api/v2/pages'
		| 'wiki/api/v2/pages/{id}/classification-level/reset'
		| 'wiki/api/v2/pages/{id}/redact'
		| 'wiki/api/v2/pages/{page-id}/properties'
		| 'wiki/api/v2/space-permissions/transition/access-removals'
		| 'wiki/api/v2/space-permissions/transition/combinations'
		| 'wiki/api/v2/space-permissions/transition/role-assignments'
		| 'wiki/api/v2/space-roles'
		| 'wiki/api/v2/spaces'
		| 'wiki/api/v2/spaces/{id}/role-assignments'
		| 'wiki/api/v2/spaces/{space-id}/properties'
		| 'wiki/api/v2/user/access/check-access-by-email'
		| 'wiki/api/v2/user/access/invite-by-email'
		| 'wiki/api/v2/users-bulk'
		| 'wiki/api/v2/whiteboards'
		| 'wiki/api/v2/whiteboards/{id}/classification-level/reset'
		| 'wiki/api/v2/whiteboards/{id}/properties'
		| 'wiki/rest/api/audit'
		| 'wiki/rest/api/content/archive'
		| 'wiki/rest/api/content/blueprint/instance/{draftId}'
		| 'wiki/rest/api/content/{id}/child/attachment'
		| 'wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data'
		| 'wiki/rest/api/content/{id}/copy'
		| 'wiki/rest/api/content/{id}/label'
		| 'wiki/rest/api/content/{id}/pagehierarchy/copy'
		| 'wiki/rest/api/content/{id}/permission/check'
		| 'wiki/rest/api/content/{id}/restriction'
		| 'wiki/rest/api/content/{id}/version'
		| 'wiki/rest/api/contentbody/convert/async/bulk/tasks'
		| 'wiki/rest/api/contentbody/convert/async/{to}'
		| 'wiki/rest/api/group'
		| 'wiki/rest/api/group/userByGroupId'
		| 'wiki/rest/api/settings/lookandfeel/custom'
		| 'wiki/rest/api/space'
		| 'wiki/rest/api/space/_private'
		| 'wiki/rest/api/space/{spaceKey}/label'
		| 'wiki/rest/api/space/{spaceKey}/permission'
		| 'wiki/rest/api/space/{spaceKey}/permission/custom-content'
		| 'wiki/rest/api/template'
		| 'wiki/rest/api/user/watch/content/{contentId}'
		| 'wiki/rest/api/user/watch/label/{labelName}'
		| 'wiki/rest/api/user/watch/space/{spaceKey}'
		| 'wiki/rest/api/user/{userId}/property/{key}'
		| 'wiki/rest/atlassian-connect/1/app/module/dynamic'
		| 'wiki/rest/plugins/1.0'
		| 'wiki/rest/webhooks/1.0/webhook'
	delete:
		| '2.0/addon'
		| '2.0/repositories/{workspace}/{repo_slug}'
		| '2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/approve'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}'
		| '2.0/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}'
		| '2.0/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}'
		| '2.0/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/downloads/{filename}'
		| '2.0/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/hooks/{uid}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote'
		| '2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch'
		| '2.0/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}'
		| '2.0/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}'
		| '2.0/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}'
		| '2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}'
		| '2.0/repositories/{workspace}/{repo_slug}/refs/branches/{name}'
		| '2.0/repositories/{workspace}/{repo_slug}/refs/tags/{name}'
		| '2.0/snippets/{workspace}/{encoded_id}'
		| '2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id}'
		| '2.0/snippets/{workspace}/{encoded_id}/watch'
		| '2.0/snippets/{workspace}/{encoded_id}/{node_id}'
		| '2.0/teams/{username}/pipelines_config/variables/{variable_uuid}'
		| '2.0/users/{selected_user}/gpg-keys/{fingerprint}'
		| '2.0/users/{selected_user}/pipelines_config/variables/{variable_uuid}'
		| '2.0/users/{selected_user}/properties/{app_key}/{property_name}'
		| '2.0/users/{selected_user}/ssh-keys/{key_id}'
		| '2.0/workspaces/{workspace}/hooks/{uid}'
		| '2.0/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}'
		| '2.0/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}'
		| '2.0/workspaces/{workspace}/projects/{project_key}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}'
		| '2.0/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}'
		| 'forms/issue/{issueIdOrKey}/form/{formId}'
		| 'forms/project/{projectIdOrKey}/form/{formId}'
		| 'jsm/assets/workspace/{workspaceId}/v1/config/statustype/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/executions/{importExecutionId}'
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/importschedule/{importScheduleId}'
		| 'jsm/assets/workspace/{workspaceId}/v1/object/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/objectschema/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/objecttype/{id}'
		| 'jsm/assets/workspace/{workspaceId}/v1/objecttypeattribute/{id}'
		| 'rest/agile/1.0/board/{boardId}'
		| 'rest/agile/1.0/board/{boardId}/properties/{propertyKey}'
		| 'rest/agile/1.0/sprint/{sprintId}'
		| 'rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}'
		| 'rest/api/2/attachment/{id}'
		| 'rest/api/2/comment/{commentId}/properties/{propertyKey}'
		| 'rest/api/2/component/{id}'
		| 'rest/api/2/config/fieldschemes/fields'
		| 'rest/api/2/config/fieldschemes/fields/parameters'
		| 'rest/api/2/config/fieldschemes/{id}'
		| 'rest/api/2/dashboard/{dashboardId}/gadget/{gadgetId}'
		| 'rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'
		| 'rest/api/2/dashboard/{id}'
		| 'rest/api/2/field/association'
		| 'rest/api/2/field/{fieldId}/context/{contextId}'
		| 'rest/api/2/field/{fieldId}/context/{contextId}/option/{optionId}'
		| 'rest/api/2/field/{fieldId}/context/{contextId}/option/{optionId}/issue'
		| 'rest/api/2/field/{fieldKey}/option/{optionId}'
		| 'rest/api/2/field/{fieldKey}/option/{optionId}/issue'
		| 'rest/api/2/field/{id}'
		| 'rest/api/2/fieldconfiguration/{id}'
		| 'rest/api/2/fieldconfigurationscheme/{id}'
		| 'rest/api/2/filter/{id}'
		| 'rest/api/2/filter/{id}/columns'
		| 'rest/api/2/filter/{id}/favourite'
		| 'rest/api/2/filter/{id}/permission/{permissionId}'
		| 'rest/api/2/group'
		| 'rest/api/2/group/user'
		| 'rest/api/2/issue/properties/{propertyKey}'
		| 'rest/api/2/issue/{issueIdOrKey}'
		| 'rest/api/2/issue/{issueIdOrKey}/comment/{id}'
		| 'rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}'
		| 'rest/api/2/issue/{issueIdOrKey}/remotelink'
		| 'rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}'
		| 'rest/api/2/issue/{issueIdOrKey}/votes'
		| 'rest/api/2/issue/{issueIdOrKey}/watchers'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog/{id}'
		| 'rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}'
		| 'rest/api/2/issueLink/{linkId}'
		| 'rest/api/2/issueLinkType/{issueLinkTypeId}'
		| 'rest/api/2/issuesecurityschemes/{schemeId}'
		| 'rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}'
		| 'rest/api/2/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}'
		| 'rest/api/2/issuetype/{id}'
		| 'rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey}'
		| 'rest/api/2/issuetypescheme/{issueTypeSchemeId}'
		| 'rest/api/2/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}'
		| 'rest/api/2/issuetypescreenscheme/{issueTypeScreenSchemeId}'
		| 'rest/api/2/mypreferences'
		| 'rest/api/2/notificationscheme/{notificationSchemeId}'
		| 'rest/api/2/notificationscheme/{notificationSchemeId}/notification/{notificationId}'
		| 'rest/api/2/permissionscheme/{schemeId}'
		| 'rest/api/2/permissionscheme/{schemeId}/permission/{permissionId}'
		| 'rest/api/2/plans/plan/{planId}/team/atlassian/{atlassianTeamId}'
		| 'rest/api/2/plans/plan/{planId}/team/planonly/{planOnlyTeamId}'
		| 'rest/api/2/priority/{id}'
		| 'rest/api/2/priorityscheme/{schemeId}'
		| 'rest/api/2/project-template/remove-template'
		| 'rest/api/2/project/{projectIdOrKey}'
		| 'rest/api/2/project/{projectIdOrKey}/avatar/{id}'
		| 'rest/api/2/project/{projectIdOrKey}/classification-level/default'
		| 'rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}'
		| 'rest/api/2/project/{projectIdOrKey}/role/{id}'
		| 'rest/api/2/projectCategory/{id}'
		| 'rest/api/2/resolution/{id}'
		| 'rest/api/2/role/{id}'
		| 'rest/api/2/role/{id}/actors'
		| 'rest/api/2/screens/{screenId}'
		| 'rest/api/2/screens/{screenId}/tabs/{tabId}'
		| 'rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}'
		| 'rest/api/2/screenscheme/{screenSchemeId}'
		| 'rest/api/2/statuses'
		| 'rest/api/2/uiModifications/{uiModificationId}'
		| 'rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}'
		| 'rest/api/2/user'
		| 'rest/api/2/user/columns'
		| 'rest/api/2/user/properties/{propertyKey}'
		| 'rest/api/2/version/{id}'
		| 'rest/api/2/version/{versionId}/relatedwork/{relatedWorkId}'
		| 'rest/api/2/webhook'
		| 'rest/api/2/workflow/{entityId}'
		| 'rest/api/2/workflowscheme/{id}'
		| 'rest/api/2/workflowscheme/{id}/default'
		| 'rest/api/2/workflowscheme/{id}/draft'
		| 'rest/api/2/workflowscheme/{id}/draft/default'
		| 'rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType}'
		| 'rest/api/2/workflowscheme/{id}/draft/workflow'
		| 'rest/api/2/workflowscheme/{id}/issuetype/{issueType}'
		| 'rest/api/2/workflowscheme/{id}/workflow'
		| 'rest/api/3/attachment/{id}'
		| 'rest/api/3/comment/{commentId}/properties/{propertyKey}'
		| 'rest/api/3/component/{id}'
		| 'rest/api/3/config/fieldschemes/fields'
		| 'rest/api/3/config/fieldschemes/fields/parameters'
		| 'rest/api/3/config/fieldschemes/{id}'
		| 'rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}'
		| 'rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}'
		| 'rest/api/3/dashboard/{id}'
		| 'rest/api/3/field/association'
		| 'rest/api/3/field/{fieldId}/context/{contextId}'
		| 'rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}'
		| 'rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}/issue'
		| 'rest/api/3/field/{fieldKey}/option/{optionId}'
		| 'rest/api/3/field/{fieldKey}/option/{optionId}/issue'
		| 'rest/api/3/field/{id}'
		| 'rest/api/3/fieldconfiguration/{id}'
		| 'rest/api/3/fieldconfigurationscheme/{id}'
		| 'rest/api/3/filter/{id}'
		| 'rest/api/3/filter/{id}/columns'
		| 'rest/api/3/filter/{id}/favourite'
		| 'rest/api/3/filter/{id}/permission/{permissionId}'
		| 'rest/api/3/group'
		| 'rest/api/3/group/user'
		| 'rest/api/3/issue/properties/{propertyKey}'
		| 'rest/api/3/issue/{issueIdOrKey}'
		| 'rest/api/3/issue/{issueIdOrKey}/comment/{id}'
		| 'rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}'
		| 'rest/api/3/issue/{issueIdOrKey}/remotelink'
		| 'rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}'
		| 'rest/api/3/issue/{issueIdOrKey}/votes'
		| 'rest/api/3/issue/{issueIdOrKey}/watchers'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog/{id}'
		| 'rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}'
		| 'rest/api/3/issueLink/{linkId}'
		| 'rest/api/3/issueLinkType/{issueLinkTypeId}'
		| 'rest/api/3/issuesecurityschemes/{schemeId}'
		| 'rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}'
		| 'rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}'
		| 'rest/api/3/issuetype/{id}'
		| 'rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}'
		| 'rest/api/3/issuetypescheme/{issueTypeSchemeId}'
		| 'rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}'
		| 'rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}'
		| 'rest/api/3/mypreferences'
		| 'rest/api/3/notificationscheme/{notificationSchemeId}'
		| 'rest/api/3/notificationscheme/{notificationSchemeId}/notification/{notificationId}'
		| 'rest/api/3/permissionscheme/{schemeId}'
		| 'rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}'
		| 'rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}'
		| 'rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}'
		| 'rest/api/3/priority/{id}'
		| 'rest/api/3/priorityscheme/{schemeId}'
		| 'rest/api/3/project-template/remove-template'
		| 'rest/api/3/project/{projectIdOrKey}'
		| 'rest/api/3/project/{projectIdOrKey}/avatar/{id}'
		| 'rest/api/3/project/{projectIdOrKey}/classification-level/default'
		| 'rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}'
		| 'rest/api/3/project/{projectIdOrKey}/role/{id}'
		| 'rest/api/3/projectCategory/{id}'
		| 'rest/api/3/resolution/{id}'
		| 'rest/api/3/role/{id}'
		| 'rest/api/3/role/{id}/actors'
		| 'rest/api/3/screens/{screenId}'
		| 'rest/api/3/screens/{screenId}/tabs/{tabId}'
		| 'rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}'
		| 'rest/api/3/screenscheme/{screenSchemeId}'
		| 'rest/api/3/statuses'
		| 'rest/api/3/uiModifications/{uiModificationId}'
		| 'rest/api/3/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}'
		| 'rest/api/3/user'
		| 'rest/api/3/user/columns'
		| 'rest/api/3/user/properties/{propertyKey}'
		| 'rest/api/3/version/{id}'
		| 'rest/api/3/version/{versionId}/relatedwork/{relatedWorkId}'
		| 'rest/api/3/webhook'
		| 'rest/api/3/workflow/{entityId}'
		| 'rest/api/3/workflowscheme/{id}'
		| 'rest/api/3/workflowscheme/{id}/default'
		| 'rest/api/3/workflowscheme/{id}/draft'
		| 'rest/api/3/workflowscheme/{id}/draft/default'
		| 'rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}'
		| 'rest/api/3/workflowscheme/{id}/draft/workflow'
		| 'rest/api/3/workflowscheme/{id}/issuetype/{issueType}'
		| 'rest/api/3/workflowscheme/{id}/workflow'
		| 'rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}'
		| 'rest/atlassian-connect/1/app/module/dynamic'
		| 'rest/builds/0.1/bulkByProperties'
		| 'rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}'
		| 'rest/deployments/0.1/bulkByProperties'
		| 'rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}'
		| 'rest/devinfo/0.10/bulkByProperties'
		| 'rest/devinfo/0.10/repository/{repositoryId}'
		| 'rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}'
		| 'rest/devopscomponents/1.0/bulkByProperties'
		| 'rest/devopscomponents/1.0/devopscomponents/{componentId}'
		| 'rest/featureflags/0.1/bulkByProperties'
		| 'rest/featureflags/0.1/flag/{featureFlagId}'
		| 'rest/forge/1/app/properties/{propertyKey}'
		| 'rest/operations/1.0/bulkByProperties'
		| 'rest/operations/1.0/incidents/{incidentId}'
		| 'rest/operations/1.0/linkedWorkspaces/bulk'
		| 'rest/operations/1.0/post-incident-reviews/{reviewId}'
		| 'rest/plugins/1.0/{addonKey}-key'
		| 'rest/remotelinks/1.0/bulkByProperties'
		| 'rest/remotelinks/1.0/remotelink/{remoteLinkId}'
		| 'rest/security/1.0/bulkByProperties'
		| 'rest/security/1.0/linkedWorkspaces/bulk'
		| 'rest/security/1.0/vulnerability/{vulnerabilityId}'
		| 'rest/servicedeskapi/organization/{organizationId}'
		| 'rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}'
		| 'rest/servicedeskapi/organization/{organizationId}/user'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/notification'
		| 'rest/servicedeskapi/request/{issueIdOrKey}/participant'
		| 'rest/servicedeskapi/request/{requestIdOrKey}/feedback'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/customer'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/organization'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}'
		| 'rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}'
		| 'rest/webhooks/1.0/webhook/{id}'
		| 'wiki/api/v2/admin-key'
		| 'wiki/api/v2/app/properties/{propertyKey}'
		| 'wiki/api/v2/attachments/{attachment-id}/properties/{property-id}'
		| 'wiki/api/v2/attachments/{id}'
		| 'wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}'
		| 'wiki/api/v2/blogposts/{id}'
		| 'wiki/api/v2/comments/{comment-id}/properties/{property-id}'
		| 'wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}'
		| 'wiki/api/v2/custom-content/{id}'
		| 'wiki/api/v2/databases/{database-id}/properties/{property-id}'
		| 'wiki/api/v2/databases/{id}'
		| 'wiki/api/v2/embeds/{embed-id}/properties/{property-id}'
		| 'wiki/api/v2/embeds/{id}'
		| 'wiki/api/v2/folders/{folder-id}/properties/{property-id}'
		| 'wiki/api/v2/folders/{id}'
		| 'wiki/api/v2/footer-comments/{comment-id}'
		| 'wiki/api/v2/inline-comments/{comment-id}'
		| 'wiki/api/v2/pages/{id}'
		| 'wiki/api/v2/pages/{page-id}/properties/{property-id}'
		| 'wiki/api/v2/space-roles/{id}'
		| 'wiki/api/v2/spaces/{id}/classification-level/default'
		| 'wiki/api/v2/spaces/{space-id}/properties/{property-id}'
		| 'wiki/api/v2/whiteboards/{id}'
		| 'wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}'
		| 'wiki/rest/api/content/{id}/label'
		| 'wiki/rest/api/content/{id}/label/{label}'
		| 'wiki/rest/api/content/{id}/pageTree'
		| 'wiki/rest/api/content/{id}/restriction'
		| 'wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}'
		| 'wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user'
		| 'wiki/rest/api/content/{id}/state'
		| 'wiki/rest/api/content/{id}/version/{versionNumber}'
		| 'wiki/rest/api/group/by-id'
		| 'wiki/rest/api/group/userByGroupId'
		| 'wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}'
		| 'wiki/rest/api/settings/lookandfeel/custom'
		| 'wiki/rest/api/space/{spaceKey}'
		| 'wiki/rest/api/space/{spaceKey}/label'
		| 'wiki/rest/api/space/{spaceKey}/permission/{id}'
		| 'wiki/rest/api/space/{spaceKey}/theme'
		| 'wiki/rest/api/template/{contentTemplateId}'
		| 'wiki/rest/api/user/watch/content/{contentId}'
		| 'wiki/rest/api/user/watch/label/{labelName}'
		| 'wiki/rest/api/user/watch/space/{spaceKey}'
		| 'wiki/rest/api/user/{userId}/property/{key}'
		| 'wiki/rest/atlassian-connect/1/app/module/dynamic'
		| 'wiki/rest/plugins/1.0/{addonKey}-key'
	patch:
		| 'jsm/assets/workspace/{workspaceId}/v1/importsource/{importSourceId}/mapping'
}
