import { describe, expect, it } from 'vitest';
import {
	cloudIdOfDelivery,
	forgeAppAri,
	forgeAppId,
	forgeEnvironment,
	forgeInstallationAri,
	forgeInstallationId,
	forgeWorkspaceId,
	installationContexts,
	parseContextAri,
	workspaceIdOfDelivery,
} from '../../src/forge/index.ts';

const UUID = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
const CLOUD = 'cccccccc-1111-4222-8333-eeeeeeeeeeee';

describe('an id of Forge', () => {
	it('of an installation is the same in a token, where it is an ARI, and in a body, where it is a UUID', () => {
		expect(forgeInstallationId(`ari:cloud:ecosystem::installation/${UUID}`)).toBe(UUID);
		expect(forgeInstallationId(UUID.toUpperCase())).toBe(UUID);
		expect(forgeInstallationAri(UUID)).toBe(`ari:cloud:ecosystem::installation/${UUID}`);
		expect(forgeInstallationAri(`ari:cloud:ecosystem::installation/${UUID}`)).toBe(
			`ari:cloud:ecosystem::installation/${UUID}`,
		);
	});

	it('of an app is the same with and without its ARI', () => {
		expect(forgeAppId(`ari:cloud:ecosystem::app/${UUID}`)).toBe(UUID);
		expect(forgeAppAri(UUID)).toBe(`ari:cloud:ecosystem::app/${UUID}`);
	});

	it.each([undefined, null, 5, '', 'a b', `ari:cloud:ecosystem::app/${UUID}`, '../x', {}])(
		'of an installation is not %j',
		(id) => {
			expect(forgeInstallationId(id)).toBeUndefined();
			expect(forgeInstallationAri(id as string)).toBeUndefined();
		},
	);

	it('of an app is not that of an installation', () => {
		expect(forgeAppId(`ari:cloud:ecosystem::installation/${UUID}`)).toBeUndefined();
		expect(forgeAppAri('a b')).toBeUndefined();
	});

	it('of an environment is the last part of its ARI, or what a lifecycle body has', () => {
		const id = `ari:cloud:ecosystem::environment/${CLOUD}/${UUID}`;
		expect(forgeEnvironment({ type: 'production', id })).toEqual({ type: 'PRODUCTION', id: UUID });
		expect(forgeEnvironment({ id: UUID })).toEqual({ type: undefined, id: UUID });
		expect(forgeEnvironment('x')).toEqual({ type: undefined, id: undefined });
		expect(forgeEnvironment({ id: 'a b' }).id).toBeUndefined();
	});

	it('of a workspace has no braces', () => {
		expect(forgeWorkspaceId(`{${UUID}}`)).toBe(UUID);
		expect(forgeWorkspaceId(UUID)).toBe(UUID);
		expect(forgeWorkspaceId(`{${UUID}`)).toBeUndefined();
		expect(forgeWorkspaceId(7)).toBeUndefined();
	});
});

describe('the ARI of a context', () => {
	it('names a site, or a workspace of one', () => {
		const site = `ari:cloud:jira::site/${CLOUD}`;
		expect(parseContextAri(site)).toEqual({ ari: site, product: 'jira', cloudId: CLOUD, workspaceId: undefined });
		const workspace = `ari:cloud:confluence:${CLOUD}:workspace/${UUID}`;
		expect(parseContextAri(workspace)).toMatchObject({ product: 'confluence', cloudId: CLOUD, workspaceId: UUID });
		expect(parseContextAri(`ari:cloud:bitbucket::workspace/{${UUID}}`)).toMatchObject({
			cloudId: undefined,
			workspaceId: UUID,
		});
	});

	it.each([undefined, {}, '', 'ari:cloud:jira::site/', `ari:cloud:ecosystem::app/${UUID}`, 'ari:cloud:a:b:c/d e'])(
		'is not %j',
		(text) => expect(parseContextAri(text)).toBeUndefined(),
	);
});

describe('the site of a delivery', () => {
	const app = {
		installation: { contexts: [{ name: 'jira' }, 'x', { name: 'confluence', cloudId: 'of-installation' }] },
	};
	const apiBaseUrl = 'https://api.atlassian.com/ex/jira/of-url';
	const body = { context: 'ari:cloud:jira::site/of-body' };

	it('is looked for in the claims first, in their order, and in the body last', () => {
		expect(cloudIdOfDelivery({ app, apiBaseUrl, context: { cloudId: 'Of-Context' } }, body)).toBe('of-context');
		expect(cloudIdOfDelivery({ app, apiBaseUrl, context: {} }, body)).toBe('of-installation');
		expect(cloudIdOfDelivery({ app: {}, apiBaseUrl, context: undefined }, body)).toBe('of-url');
		const bitbucket = { app: {}, apiBaseUrl: 'https://api.bitbucket.org', context: undefined };
		expect(cloudIdOfDelivery(bitbucket, body)).toBe('of-body');
		expect(cloudIdOfDelivery(bitbucket, { context: { cloudId: 'of-object' } })).toBe('of-object');
		expect(cloudIdOfDelivery(bitbucket)).toBeUndefined();
		expect(cloudIdOfDelivery(bitbucket, { context: 'x' })).toBeUndefined();
	});

	it('is a workspace in Bitbucket', () => {
		const contexts = [{ name: 'bitbucket', workspaceId: `{${UUID}}` }];
		const origin = { app: { installation: { contexts } }, apiBaseUrl: undefined };
		expect(workspaceIdOfDelivery({ ...origin, context: undefined })).toBe(UUID);
		expect(workspaceIdOfDelivery({ ...origin, context: { workspaceId: '{own}' } })).toBe('own');
		expect(workspaceIdOfDelivery({ app: {}, apiBaseUrl: undefined, context: undefined })).toBeUndefined();
	});

	it('comes with the products that the installation is in, as far as they are told', () => {
		const contexts = [{ name: 'jira', apiBaseUrl, cloudId: CLOUD }, { apiBaseUrl: 'x' }, null];
		expect(installationContexts({ installation: { contexts } })).toEqual([
			{ name: 'jira', apiBaseUrl, cloudId: CLOUD, workspaceId: undefined },
			{ name: '', apiBaseUrl: undefined, cloudId: undefined, workspaceId: undefined },
		]);
		expect(installationContexts({ installation: 'x' })).toEqual([]);
		expect(installationContexts({})).toEqual([]);
	});
});
