// Runs in an empty folder where the packed tarball is installed, on every runtime.
import { Authenticator, createClient, encodeToken, parseTenantInfo, verifyJwt } from 'atlassian-rest-client';

const tenant = parseTenantInfo({
	key: 'com.example.app',
	clientKey: 'client',
	sharedSecret: 'a secret of the smoke test',
	baseUrl: 'https://example.atlassian.net/wiki',
});

const hook = '/hook?b=2&a=%20';
const token = await encodeToken('POST', hook, tenant, { issuer: tenant.clientKey, subject: 'ann' });
const authenticator = new Authenticator({ tenants: new Map([[tenant.clientKey, tenant]]) });
const headers = new Headers({ authorization: `JWT ${token}` });
const { accountId } = await authenticator.authenticate(
	new Request(`https://app.example${hook}`, { method: 'POST', headers }),
);

const refused = await authenticator.authenticate('POST', '/other', headers).then(
	() => 'accepted',
	(error) => error.code,
);

const sent = [];
const fetch = async (request) => {
	sent.push(request);
	if (sent.length === 1) return new Response(null, { status: 307, headers: { location: '/wiki/moved' } });
	return Response.json({ method: request.method, body: await request.json() });
};
const response = await createClient(tenant, { fetch })
	.post('rest/api/space', { json: { key: 'A' } })
	.json();
for (const { headers } of sent) await verifyJwt(headers.get('authorization').slice(4), tenant.sharedSecret);

const flags = [];
const logger = { warn: (message) => flags.push(message.split(' is ')[0]) };
const respond = async ({ headers }) => (
	flags.push(headers.get('x-experimentalapi')),
	new Response(null, { status: 204 })
);
const flagging = createClient(tenant, { fetch: respond, experimentalApi: 'opt-in', logger });
await flagging.get('rest/api/space/KEY/label');
await flagging.get('api/v2/pages/7/children');

console.log(JSON.stringify({ accountId, refused, urls: sent.map(({ url }) => url), response, flags }));
