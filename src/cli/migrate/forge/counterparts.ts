/**
 * The module of Forge for a module of Connect; undefined where Atlassian names none, or none for its location.
 *
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/connect-module-equivalents/
 */
export function counterpartOf(type: string, product: string, location = ''): string | undefined {
	if (type === 'webItems' || type === 'webPanels') {
		return LOCATIONS.find(([pattern]) => pattern.test(location))?.[1];
	}
	const all = PLACED.get(type) ?? OTHERS.get(type) ?? [];
	return all.find((one) => one.startsWith(`${product}:`)) ?? all[0];
}

/** Whether a module of Connect is a place in the product: its counterpart shows a resource. */
export function isPlaced(type: string): boolean {
	return type === 'webItems' || type === 'webPanels' || PLACED.has(type);
}

/** The modules that the next step moves. */
export function noteOfPlaced(modules: readonly unknown[]): string[] {
	if (modules.length === 0) return [];
	return [
		`connectModules: pages, panels and actions (${modules.length}) still belong to Connect: --step pages moves them`,
	];
}

/** The reason why no command moves a module, and how it goes on. */
export function reasonOf(type: string, product: string): string {
	const counterpart = counterpartOf(type, product);
	if (counterpart !== undefined) return `Forge has ${counterpart} for it, with other fields: write it by hand`;
	return REASONS.get(type) ?? 'Forge has no such module: it works for as long as Connect does';
}

const REASONS: ReadonlyMap<string, string> = new Map([
	['webSections', 'Forge has no sections of menus: remove it with the last web item in it'],
	['dialogs', 'the bridge of Forge has modals, which are not modules: remove it with the last page that opens it'],
	['blueprints', 'Forge has templates over REST, which are not modules'],
]);

/** The modules that only Confluence has. */
export function isConfluenceModule(module: string): boolean {
	return module.startsWith('confluence') || CONFLUENCE.has(module);
}

const CONFLUENCE = new Set(
	'blueprints contentBylineItems customContent dynamicContentMacros spaceToolsTabs staticContentMacros'.split(' '),
);

/** Of pages, panels and actions: their counterparts show a resource. Several are for several products. */
const PLACED = tableOf(`
generalPages jira:globalPage confluence:globalPage
adminPages jira:adminPage confluence:globalSettings
configurePage jira:adminPage confluence:globalSettings
postInstallPage jira:adminPage confluence:globalSettings
jiraProjectPages jira:projectPage
jiraProjectAdminTabPanels jira:projectSettingsPage
jiraIssueContents jira:issuePanel
jiraIssueGlances jira:issueGlance
jiraIssueContexts jira:issueContext
jiraIssueTabPanels jira:issueActivity
jiraBackgroundScripts jira:issueViewBackgroundScript jira:dashboardBackgroundScript
jiraDashboardItems jira:dashboardGadget
serviceDeskQueues jiraServiceManagement:queuePage
serviceDeskQueueGroups jiraServiceManagement:queuePage
serviceDeskOrganizationPanels jiraServiceManagement:organizationPanel
serviceDeskPortalHeaders jiraServiceManagement:portalHeader
serviceDeskPortalSubHeaders jiraServiceManagement:portalSubheader
serviceDeskPortalFooters jiraServiceManagement:portalFooter
serviceDeskPortalProfilePanels jiraServiceManagement:portalProfilePanel
serviceDeskPortalUserMenuActions jiraServiceManagement:portalUserMenuAction
serviceDeskPortalRequestViewActions jiraServiceManagement:portalRequestViewAction
serviceDeskPortalRequestViewPanels jiraServiceManagement:portalRequestDetailPanel
serviceDeskPortalRequestViewDetailsPanels jiraServiceManagement:portalRequestDetail
serviceDeskPortalRequestCreatePropertyPanels jiraServiceManagement:portalRequestCreatePropertyPanel
dynamicContentMacros macro
staticContentMacros macro
contentBylineItems confluence:contentBylineItem
spaceToolsTabs confluence:spaceSettings
`);

/** Those whose counterparts have fields that do not follow from those of Connect, or are not places. */
const OTHERS = tableOf(`
keyboardShortcuts jira:command
jiraIssueFields jira:customField
jiraEntityProperties jira:entityProperty
jiraGlobalPermissions jira:globalPermission
jiraProjectPermissions jira:projectPermission
jiraJqlFunctions jira:jqlFunction
jiraTimeTrackingProviders jira:timeTrackingProvider
jiraWorkflowConditions jira:workflowCondition
jiraWorkflowValidators jira:workflowValidator
jiraWorkflowPostFunctions jira:workflowPostFunction
jiraBuildInfoProvider devops:buildInfoProvider
jiraDeploymentInfoProvider devops:deploymentInfoProvider
jiraFeatureFlagInfoProvider devops:featureFlagInfoProvider
jiraRemoteLinkInfoProvider devops:remoteLinkInfoProvider
jiraSecurityInfoProvider devops:securityInfoProvider
jiraDevelopmentTool devops:developmentInfoProvider
customContent confluence:customContent
confluenceContentProperties confluence:contentProperty
`);

function tableOf(lines: string): ReadonlyMap<string, readonly string[]> {
	const entries = lines
		.trim()
		.split('\n')
		.map((line) => line.split(' '));
	return new Map(entries.map(([type = '', ...counterparts]) => [type, counterparts]));
}

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
