// Imports the package, makes clients, moves the files of the package away, and only then calls anything.
import { renameSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { ApiError, createClient } from './package/dist/index.js';

const tenant = {
	key: 'app',
	clientKey: 'tenant',
	sharedSecret: 'a-secret-of-the-test',
	baseUrl: 'https://example.atlassian.net',
	oauthClientId: 'oauth-client',
};
const json = (body, init) => Response.json(body, init);

/** A client of its own for each call, with these responses in order. */
function clientWith(...responses) {
	const headers = [];
	const fetch = async (request) => {
		headers.push(request.headers);
		const next = responses.length > 1 ? responses.shift() : responses[0];
		if (next instanceof Error) throw next;
		return next.clone();
	};
	const client = createClient(tenant, { fetch, retry: { limit: 2, delay: () => 0 } });
	return { client, headers };
}

const warnings = [];
const found = clientWith(json({ errorMessages: ['No such issue'] }, { status: 404 }));
const refused = clientWith(
	new Response(null, { status: 401, headers: { date: new Date(Date.now() + 6e5).toUTCString() } }),
	json(1),
);
const limited = clientWith(new Response(null, { status: 429, headers: { 'retry-after': '0' } }), json(1));
const unavailable = clientWith(new Response(null, { status: 503, headers: { 'retry-after': '0' } }), json(1));
const moved = clientWith(new Response(null, { status: 303, headers: { location: '/rest/api/3/myself' } }), json(1));
const unreachable = clientWith(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }));
const nowhere = clientWith(new Response(null, { status: 302, headers: { location: 'ftp://x' } }));
const uploading = clientWith(json(1));
const paged = clientWith(json({ startAt: 0, total: 2, values: [1] }), json({ startAt: 1, total: 2, values: [2] }));
const tasks = clientWith(json({ id: '7', status: 'COMPLETE', submitted: 1 }));
const user = clientWith(json({ access_token: 'user-token', expires_in: 900 }), json(1));
const logging = createClient(tenant, { fetch: async () => json(1), logger: { warn: (text) => warnings.push(text) } });

// Loading has begun when a client was made; it takes a moment.
await setTimeout(500);
renameSync('package', 'moved');

const outcome = (call) =>
	call.then(
		({ status }) => status,
		(error) => error.name,
	);
const form = new FormData();
form.append('file', new Blob(['x']), 'a.txt');
const items = [];
const results = {
	404: await found.client.get('rest/api/3/issue/A-1').then(
		() => 'no error',
		(error) => `${error instanceof ApiError ? 'ApiError' : error.name} ${error.status} ${error.code}: ${error.message}`,
	),
	'401, then 200': await outcome(refused.client.get('rest/api/3/myself')),
	'429, then 200': await outcome(limited.client.get('rest/api/3/myself')),
	'503, then 200': await outcome(unavailable.client.get('rest/api/3/myself')),
	'303, then 200': await outcome(moved.client.get('rest/api/3/myself')),
	'network error': await outcome(unreachable.client.get('rest/api/3/myself')),
	'redirect to nowhere': await outcome(nowhere.client.get('rest/api/3/myself')),
	form: await outcome(uploading.client.post('rest/api/3/issue/A-1/attachments', { body: form })),
	items,
	task: (await tasks.client.task('post', 'rest/api/3/project/A/delete')).status,
};
for await (const item of paged.client.paginate('rest/api/3/project/search')) items.push(item);
await user.client.asUser('ann').get('rest/api/3/myself');
results['as a user'] = user.headers[1].get('authorization');
await logging.get('rest/api/3/search');
results['deprecated operation'] = warnings[0]?.split(':')[0];
process.stdout.write(JSON.stringify(results));
renameSync('moved', 'package');
