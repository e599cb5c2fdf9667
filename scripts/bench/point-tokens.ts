import { createHash, createHmac, createSecretKey } from 'node:crypto';
import { ours, peer, type AtlassianJwt } from './peers.ts';
import { timeSideBySide, type Times } from './time.ts';

const SECRET = 'a-shared-secret-of-a-tenant-that-is-long-enough';
const ORIGIN = 'https://you.atlassian.net';
const tenant = { clientKey: 'client', key: 'app', sharedSecret: SECRET, baseUrl: ORIGIN };

export const SHORT = '/rest/api/3/myself?expand=groups';
export const LONG = `/rest/api/3/search/jql?fields=summary,status&jql=${encodeURIComponent('project = KEY AND text ~ "a b" ORDER BY created')}&maxResults=50&${Array.from({ length: 12 }, (_, i) => `p${String(i).padStart(2, '0')}=${i}`).join('&')}`;

/** Signing, verifying and scaling: microseconds of every contestant, by point. */
export async function timeTokens(): Promise<Record<string, Times>> {
	const [{ sync, web }, npm] = [await ours(), await peer<AtlassianJwt>('atlassian-jwt')];
	const key = createSecretKey(SECRET, 'utf8');
	const bare = (): string => {
		createHash('sha256').update(SHORT).digest('hex');
		return createHmac('sha256', key).update(SHORT.repeat(9)).digest('base64url');
	};
	const qsh = (url: string): string => npm.createQueryStringHash(npm.fromMethodAndUrl('GET', url), false);
	const points: Record<string, Times> = {};
	for (const [name, url] of Object.entries({ short: SHORT, long: LONG })) {
		// oxlint-disable-next-line no-await-in-loop
		points[`sign, ${name} query`] = await timeSideBySide({
			ours: () => sync.encodeToken('GET', ORIGIN + url, tenant),
			'atlassian-jwt': () => npm.encodeSymmetric({ iss: 'app', aud: ['client'], ...times(), qsh: qsh(url) }, SECRET),
			'ours, WebCrypto': () => web.encodeToken('GET', ORIGIN + url, tenant),
			'bare crypto': bare,
		});
	}
	const claims = { iss: 'client', sub: 'user', ...times(), exp: times().iat + 3600 };
	const token = await sync.signJwt({ ...claims, qsh: await sync.queryStringHash('GET', LONG) }, SECRET);
	const request = (jwt: string): { method: string; url: string; headers: Record<string, string> } => ({
		method: 'GET',
		url: LONG,
		headers: { authorization: `JWT ${jwt}`, host: 'app.example.com', accept: '*/*' },
	});
	const tenants = new Map([['client', { ...tenant, eventType: 'installed' }]]) as never;
	const authenticator = new sync.Authenticator({ tenants });
	const jsonwebtoken = await peer<{ verify(token: string, secret: string, options: object): unknown }>('jsonwebtoken');
	const fastJwt = await peer<{ createVerifier(options: object): (token: string) => unknown }>('fast-jwt');
	const fast = fastJwt.createVerifier({ key: SECRET, algorithms: ['HS256'] });
	const good = request(token);
	const junk = request(`${token.slice(0, -8)}AAAAAAAA`);
	const noToken = request('x.y.z');
	points['verify, long query'] = await timeSideBySide({
		ours: () => authenticator.authenticate(good),
		'atlassian-jwt': () => npm.decodeSymmetric(token, SECRET, 'HS256').qsh === qsh(LONG),
		jsonwebtoken: () => jsonwebtoken.verify(token, SECRET, { algorithms: ['HS256'] }),
		'fast-jwt + our hash': () => [
			fast(token),
			createHash('sha256').update(sync.canonicalRequest('GET', LONG)).digest('hex'),
		],
		'bare crypto': bare,
		'ours, wrong signature': () => authenticator.authenticate(junk).catch(() => undefined),
		'ours, unreadable token': () => authenticator.authenticate(noToken).catch(() => undefined),
	});
	for (const count of [1, 10, 100, 1000, 10_000]) {
		const query = `/x?${Array.from({ length: count }, (_, i) => `n${(i * 7919) % count}=v${i}`).join('&')}`;
		// oxlint-disable-next-line no-await-in-loop
		points[`canonical request, ${count} parameters`] = await timeSideBySide(
			{
				ours: () => sync.queryStringHash('GET', query),
				[count > 1000 ? 'atlassian-jwt, the first 1,000 only' : 'atlassian-jwt']: () => qsh(query),
			},
			3,
		);
	}
	return points;
}

function times(): { iat: number; exp: number } {
	const iat = Math.floor(Date.now() / 1000);
	return { iat, exp: iat + 180 };
}
