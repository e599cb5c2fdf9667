import { createServer } from 'node:http';
import { once } from 'node:events';
import { Authenticator, createClient, queryStringHash, signJwt } from '../../src/index.ts';

// One of two loops, to be run with --cpu-prof: what `verify` and `client` spend their time on.

const tenant = { clientKey: 'client', key: 'app', sharedSecret: 'a-shared-secret', baseUrl: 'http://127.0.0.1' };
if (process.argv[2] === 'verify') {
	const iat = Math.floor(Date.now() / 1000);
	const url = '/rest/api/3/search/jql?fields=summary&jql=project%20%3D%20KEY&maxResults=50';
	const claims = { iss: 'client', iat, exp: iat + 3600, qsh: await queryStringHash('GET', url) };
	const headers = { authorization: `JWT ${await signJwt(claims, tenant.sharedSecret)}` };
	const authenticator = new Authenticator({ tenants: new Map([['client', tenant]]) });
	// oxlint-disable-next-line no-await-in-loop
	for (let count = 0; count < 100_000; count += 1) await authenticator.authenticate({ method: 'GET', url, headers });
} else {
	const server = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : 0;
	const client = createClient({ ...tenant, baseUrl: `http://127.0.0.1:${port}` });
	// oxlint-disable-next-line no-await-in-loop
	for (let count = 0; count < 6000; count += 1) await client.get('rest/api/3/myself').json();
	server.close();
	server.closeAllConnections();
}
