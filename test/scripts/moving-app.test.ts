import { setupServer } from 'msw/node';
import { expect, it, onTestFinished } from 'vitest';
import {
	createKeyServer,
	forgeInstallationFixture,
	installKeys,
	installRequest,
	mockAtlassian,
	mockForge,
	tenantFixture,
	webhook,
} from '../../src/msw/index.ts';
import {
	APP_ID,
	BASE_URL,
	connectApp,
	connectOnForgeApp,
	createStores,
	KEY,
	remoteApp,
} from '../../scripts/examples/moving-app.ts';

it('the app moves from Connect over Connect-on-Forge to a remote, with its handlers, its store and its data', async () => {
	const keyServer = await createKeyServer();
	const first = forgeInstallationFixture({ appId: APP_ID });
	const again = forgeInstallationFixture({ appId: APP_ID, installationId: 'after-a-reinstall' });
	const { cloudId = '' } = first;
	// Stored in the days before installs had a cloud id.
	const tenant = tenantFixture({ key: KEY, cloudId: null });
	const { clientKey } = tenant;
	const comments: string[] = [];
	const site = mockAtlassian(tenant);
	const forge = mockForge(first, { scopes: ['write:jira-work'] });
	const later = mockForge(again, { scopes: ['write:jira-work'] });
	const path = 'rest/api/2/issue/{issueIdOrKey}/comment';
	const comment = (over: string) => () => {
		comments.push(over);
		return Response.json({ id: '1' }, { status: 201 });
	};
	const server = setupServer(
		installKeys({ keyServer }),
		...site.handlers(site.post(path, comment('Connect'))),
		...forge.handlers(forge.post(path, comment('Forge'))),
	);
	server.listen();
	onTestFinished(() => server.close());

	const stores = createStores();
	const errors: unknown[] = [];
	const common = { onError: (error: unknown) => errors.push(error), onRefused: (error: unknown) => errors.push(error) };
	const hook = (identifier: string) =>
		webhook(tenant, 'jira:issue_created', { url: `${BASE_URL}/webhooks`, baseUrl: BASE_URL, identifier });
	const connect = connectApp(stores, common);
	await connect(await installRequest(tenant, { url: `${BASE_URL}/installed`, keyServer }));
	await connect(await hook('one'));
	expect(comments.splice(0)).toEqual(['Connect']);

	// The first deploy with a manifest: a new install callback, and a lifecycle event of Forge.
	const both = connectOnForgeApp(stores, common);
	// Two installs of one second have one token, and the second is refused.
	const now = (): number => Date.now() + 2000;
	await both(await installRequest({ ...tenant, cloudId }, { url: `${BASE_URL}/installed`, keyServer, now }));
	await both(await hook('two'));
	await both(await forge.request({ event: 'avi:forge:installed:app' }));
	await both(await hook('three'));
	await both(await forge.request({ event: 'avi:jira:created:issue' }));
	expect(comments.splice(0)).toEqual(['Connect', 'Forge', 'Forge']);

	const remote = remoteApp(stores, common);
	await remote(await forge.request({ event: 'avi:jira:created:issue' }));
	expect((await remote(await hook('four'))).status).toBe(404);
	server.resetHandlers(...later.handlers(later.post(path, comment('Forge'))));
	await remote(await later.request({ event: 'avi:jira:created:issue' }));
	expect(comments).toEqual(['Forge', 'Forge']);

	expect(errors).toEqual([]);
	expect([...stores.greeted.keys()]).toEqual([clientKey]);
	expect(stores.greeted.get(clientKey)).toHaveLength(6);
});
