/**
 * The module of Forge for a module of Connect; undefined where Atlassian names none, or none for its location.
 *
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/connect-module-equivalents/
 */
export function counterpartOf(type: string, product: string, location = ''): string | undefined {
	if (type === 'webItems' || type === 'webPanels') {
		return LOCATIONS.find(([pattern]) => pattern.test(location))?.[1];
	}
	const all = COUNTERPARTS.get(type)?.split(' or ') ?? [];
	return all.find((one) => one.startsWith(`${product}:`)) ?? all[0];
}

/** Whether a module of Connect is a place in the product: its counterpart shows a resource. */
export function isPlaced(type: string): boolean {
	return type === 'webItems' || type === 'webPanels' || (COUNTERPARTS.has(type) && !DIFFERENT.test(type));
}

/** The modules that the next step moves. */
export function noteOfPlaced(modules: readonly unknown[]): string[] {
	if (modules.length === 0) return [];
	return [
		`connectModules: pages, panels and actions (${modules.length}) still belong to Connect: --step pages moves them`,
	];
}

/** What becomes of a module that no command moves. */
export function reasonOf(type: string, product: string): string {
	const counterpart = counterpartOf(type, product);
	if (counterpart !== undefined) return `Forge has ${counterpart} for it, with other fields: write it by hand`;
	return REASONS[type] ?? 'Forge has no such module: it works for as long as Connect does';
}

const REASONS: Readonly<Record<string, string>> = {
	webSections: 'Forge has no sections of menus: remove it with the last web item in it',
	dialogs: 'the bridge of Forge has modals, which are not modules: remove it with the last page that opens it',
	blueprints: 'Forge has templates over REST, which are not modules',
};

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
	['jiraGlobalPermissions', 'jira:globalPermission'],
	['jiraProjectPermissions', 'jira:projectPermission'],
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
	['dynamicContentMacros', 'macro'],
	['staticContentMacros', 'macro'],
	['contentBylineItems', 'confluence:contentBylineItem'],
	['customContent', 'confluence:customContent'],
	['spaceToolsTabs', 'confluence:spaceSettings'],
	['confluenceContentProperties', 'confluence:contentProperty'],
]);

/** The modules whose counterpart has fields that do not follow from those of Connect, or is not a place. */
const DIFFERENT =
	/^(?:jiraIssueFields|jira\w+Permissions|jira\w+Functions?|jira\w+Propert\w+|jiraTimeTrackingProviders|jiraWorkflow\w+|jira\w+InfoProvider|jiraDevelopmentTool|keyboardShortcuts|customContent|confluenceContentProperties)$/;

/** The places of web items and web panels, by the beginning of their location. */
const LOCATIONS: readonly (readonly [RegExp, string])[] = [
	[/^atl\.jira\.view\.issue\.left/, 'jira:issuePanel'],
	[/^atl\.jira\.view\.issue\.right/, 'jira:issueGlance'],
	[/^(?:jira\.issue\.tools|operations-|opsbar-)/, 'jira:issueAction'],
	[/^atl\.jira\.proj\.config/, 'jira:projectSettingsPage'],
	[/^(?:admin_|system\.admin|advanced_menu_section)/, 'jira:adminPage'],
	[/^(?:jira\.agile\.)?board\b/, 'jira:boardAction'],
	[/^(?:jira\.agile\.)?backlog\b/, 'jira:backlogAction'],
	[/^system\.content\.action/, 'confluence:contentAction'],
	[/^system\.space\.tools/, 'confluence:spaceSettings'],
	[/^page\.view\.selection/, 'confluence:contextMenu'],
	[/^atl\.footer/, 'confluence:backgroundScript'],
	[/^atl\.general/, 'confluence:pageBanner'],
];
