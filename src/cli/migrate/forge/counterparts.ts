/**
 * The modules of Forge for those of Connect; undefined where Atlassian names none. Several are for several products or
 * places.
 *
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/connect-module-equivalents/
 */
export function counterpartOf(module: string, product: string): string | undefined {
	const all = COUNTERPARTS.get(module)?.split(' or ');
	const own = all?.filter((one) => one.startsWith(`${product}:`)) ?? [];
	return (own.length > 0 ? own : all)?.join(' or ');
}

/** The modules that only Confluence has. */
export function isConfluenceModule(module: string): boolean {
	return module.startsWith('confluence') || CONFLUENCE.has(module);
}

const CONFLUENCE = new Set(
	'blueprints contentBylineItems customContent dynamicContentMacros spaceToolsTabs staticContentMacros'.split(' '),
);

/** As Atlassian names them, in the form of the list below. */
const COUNTERPARTS: ReadonlyMap<string, string> = new Map([
	['generalPages', 'jira:globalPage or confluence:globalPage'],
	['adminPages', 'jira:adminPage or confluence:globalSettings'],
	['configurePage', 'jira:adminPage or confluence:globalSettings'],
	['postInstallPage', 'jira:adminPage or confluence:globalSettings'],
	['jiraProjectPages', 'jira:projectPage'],
	['jiraProjectAdminTabPanels', 'jira:projectSettingsPage'],
	['jiraIssueContents', 'jira:issuePanel'],
	['jiraIssueGlances', 'jira:issueGlance'],
	['jiraIssueContexts', 'jira:issueContext'],
	['jiraIssueTabPanels', 'jira:issueActivity'],
	['jiraBackgroundScripts', 'jira:issueViewBackgroundScript or jira:dashboardBackgroundScript'],
	['jiraDashboardItems', 'jira:dashboardGadget'],
	['keyboardShortcuts', 'jira:command'],
	['jiraIssueFields', 'jira:customField'],
	['jiraEntityProperties', 'jira:entityProperty'],
	['jiraGlobalPermissions', 'jira:globalPermission, with migratedFromConnect'],
	['jiraProjectPermissions', 'jira:projectPermission, with migratedFromConnect'],
	['jiraJqlFunctions', 'jira:jqlFunction'],
	['jiraTimeTrackingProviders', 'jira:timeTrackingProvider'],
	['jiraWorkflowConditions', 'jira:workflowCondition'],
	['jiraWorkflowValidators', 'jira:workflowValidator'],
	['jiraWorkflowPostFunctions', 'jira:workflowPostFunction'],
	['jiraBuildInfoProvider', 'devops:buildInfoProvider'],
	['jiraDeploymentInfoProvider', 'devops:deploymentInfoProvider'],
	['jiraFeatureFlagInfoProvider', 'devops:featureFlagInfoProvider'],
	['jiraRemoteLinkInfoProvider', 'devops:remoteLinkInfoProvider'],
	['jiraSecurityInfoProvider', 'devops:securityInfoProvider'],
	['jiraDevelopmentTool', 'devops:developmentInfoProvider'],
	['serviceDeskQueues', 'jiraServiceManagement:queuePage'],
	['serviceDeskQueueGroups', 'jiraServiceManagement:queuePage'],
	['serviceDeskOrganizationPanels', 'jiraServiceManagement:organizationPanel'],
	['serviceDeskPortalHeaders', 'jiraServiceManagement:portalHeader'],
	['serviceDeskPortalSubHeaders', 'jiraServiceManagement:portalSubheader'],
	['serviceDeskPortalFooters', 'jiraServiceManagement:portalFooter'],
	['serviceDeskPortalProfilePanels', 'jiraServiceManagement:portalProfilePanel'],
	['serviceDeskPortalUserMenuActions', 'jiraServiceManagement:portalUserMenuAction'],
	['serviceDeskPortalRequestViewActions', 'jiraServiceManagement:portalRequestViewAction'],
	['serviceDeskPortalRequestViewPanels', 'jiraServiceManagement:portalRequestDetailPanel'],
	['serviceDeskPortalRequestViewDetailsPanels', 'jiraServiceManagement:portalRequestDetail'],
	['serviceDeskPortalRequestCreatePropertyPanels', 'jiraServiceManagement:portalRequestCreatePropertyPanel'],
	['dynamicContentMacros', 'macro, with the same key'],
	['staticContentMacros', 'macro, with the same key'],
	['contentBylineItems', 'confluence:contentBylineItem'],
	['customContent', 'confluence:customContent, with migratedFromConnect'],
	['spaceToolsTabs', 'confluence:spaceSettings'],
	['confluenceContentProperties', 'confluence:contentProperty, in the release that removes this one'],
	['webItems', 'a module for their location, such as jira:issueAction, jira:adminPage or confluence:contentAction'],
	['webPanels', 'a module for their location, such as jira:issuePanel, jira:issueGlance or confluence:contextMenu'],
	['dialogs', 'a modal of the bridge, not a module'],
	['blueprints', 'templates over REST, not a module'],
	['webhooks', 'trigger'],
]);
