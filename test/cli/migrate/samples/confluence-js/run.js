import { createV1Client, createV2Client } from 'confluence.js';

const { HOST: host, EMAIL: email, TOKEN: apiToken } = process.env;
const wiki = createV2Client({ host, auth: { type: 'basic', email, apiToken } });
const older = createV1Client({ host, auth: { type: 'bearer', token: apiToken } });

const seen = [];
const show = (name, value) => seen.push([name, value]);

const { results } = await wiki.space.getSpaces({ keys: ['KEY'] });
const [{ id: spaceId, key }] = results;
show('space', [spaceId, key]);

const title = "Ann's page";
const made = await wiki.page.createPage({
	body: { spaceId, title, status: 'current', body: { representation: 'storage', value: '<p>One</p>' } },
});
const { id } = made;
show('made', made.title);
const page = await wiki.page.getPageById({ id, bodyFormat: 'storage' });
show('page', [page.title, page.body.storage.value]);
const version = { number: page.version.number + 1 };
await wiki.page.updatePage({
	id,
	body: {
		id,
		title: 'Two',
		status: 'current',
		spaceId,
		version,
		body: { representation: 'storage', value: '<p>2</p>' },
	},
});
const pages = await wiki.page.getPagesInSpace({ id: spaceId, limit: 50, bodyFormat: 'storage' });
show('pages', pages.results.map((one) => one.title).toSorted());
const me = await older.users.getCurrentUser();
show('me', typeof me.accountId);
await wiki.page.deletePage({ id });
await wiki.page.getPageById({ id }).catch((error) => show('gone', error.status));

export const later = (cloudId, accessToken) => {
	const remote = createV2Client({ auth: { type: 'oauth2', accessToken, cloudId } });
	return [remote.label.getPageLabels({ id: 7 }), older.search.searchByCQL({ cql: 'type = page', limit: 2 })];
};

process.stdout.write(`${JSON.stringify(seen, null, 1)}\n`);
