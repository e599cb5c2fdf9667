import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { Authenticator, createClient, queryStringHash, signJwt } from '../../src/index.ts';
import { SERVER, startServer } from './servers.ts';

// One of two loops: what `verify` and `client` spend their time on, once they are warm. The profile goes to a file.

const [, , what, file = ''] = process.argv;
const tenant = { clientKey: 'client', key: 'app', sharedSecret: 'a-shared-secret', baseUrl: 'http://127.0.0.1' };
if (what === 'verify') {
	const iat = Math.floor(Date.now() / 1000);
	const url = '/rest/api/3/search/jql?fields=summary&jql=project%20%3D%20KEY&maxResults=50';
	const claims = { iss: 'client', iat, exp: iat + 3600, qsh: await queryStringHash('GET', url) };
	const headers = { authorization: `JWT ${await signJwt(claims, tenant.sharedSecret)}` };
	const authenticator = new Authenticator({ tenants: new Map([['client', tenant]]) });
	await profile(() => authenticator.authenticate({ method: 'GET', url, headers }), 100_000);
} else {
	await using server = await startServer(SERVER);
	const client = createClient({ ...tenant, baseUrl: server.url });
	await profile(() => client.get('rest/api/3/myself').json(), 6000);
}

async function profile(call: () => Promise<unknown>, times: number): Promise<void> {
	const run = async (): Promise<void> => {
		// oxlint-disable-next-line no-await-in-loop
		for (let count = 0; count < times; count += 1) await call();
	};
	await run();
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.start');
	await run();
	const { profile: found } = await session.post('Profiler.stop');
	writeFileSync(file, JSON.stringify(found));
}
