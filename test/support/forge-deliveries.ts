import type { ForgeCaller } from '../../src/forge/index.ts';

export const INSTALLATION = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
export const CLOUD_ID = 'cccccccc-1111-4222-8333-eeeeeeeeeeee';
export const FORGE_APP = '11111111-2222-4333-8444-555555555555';
export const SITE_ARI = `ari:cloud:jira::site/${CLOUD_ID}`;

const installation = `ari:cloud:ecosystem::installation/${INSTALLATION}`;
const apiBaseUrl = `https://api.atlassian.com/ex/jira/${CLOUD_ID}`;

/** As the token of an event or a schedule says it: of nobody, and from no place in a page. */
export function backEnd(changes: Partial<ForgeCaller> = {}): ForgeCaller {
	return {
		app: {
			id: `ari:cloud:ecosystem::app/${FORGE_APP}`,
			installationId: installation,
			apiBaseUrl,
			appVersion: '4.2.0',
			environment: { type: 'PRODUCTION', id: `ari:cloud:ecosystem::environment/${FORGE_APP}/env-1` },
			module: { type: 'core:endpoint', key: 'events' },
		},
		installationId: installation,
		apiBaseUrl,
		context: undefined,
		principal: undefined,
		...changes,
	};
}

/** As the token of a call from a page says it. */
export function page(changes: Partial<ForgeCaller> = {}): ForgeCaller {
	return backEnd({
		principal: 'account-1',
		context: { cloudId: CLOUD_ID, moduleKey: 'panel', extension: { type: 'jira:issuePanel' } },
		...changes,
	});
}

/** The body of `avi:forge:installed:app`, as recorded. */
export function installedBody(changes: object = {}): Record<string, unknown> {
	return {
		eventType: 'avi:forge:installed:app',
		id: INSTALLATION,
		context: SITE_ARI,
		installerAccountId: 'account-2',
		app: { id: FORGE_APP, name: 'Notes', ownerAccountId: 'account-3', version: '4.2.0' },
		environment: { id: 'env-1' },
		selfGenerated: false,
		permissions: { scopes: ['read:jira-work', 'read:jira-work', 'storage:app'], external: { fetch: [] } },
		...changes,
	};
}

/** The body of a product event. */
export function issueBody(changes: object = {}): Record<string, unknown> {
	return {
		eventType: 'avi:jira:created:issue',
		issue: { id: '10042', key: 'ACME-42', fields: {} },
		atlassianId: 'account-4',
		selfGenerated: false,
		timestamp: '1790000000000',
		context: SITE_ARI,
		...changes,
	};
}
