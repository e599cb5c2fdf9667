import { createHash } from 'node:crypto';
import type { TenantInfo } from '../../../src/index.ts';
import { ours, type Library } from '../library.ts';
import { atlassianJwt, peer, type AtlassianJwt } from '../peers.ts';
import type { Point } from '../point.ts';
import { interleave, type Contestants } from '../time.ts';
import { claimTimes, PAGE, SECRET, TENANT, URLS } from '../urls.ts';
import { bareCrypto } from './sign.ts';

export const verify: Point = {
	title: 'verify',
	unit: 'us',
	async run({ folder, pace }) {
		const [library, npm] = [await ours(folder), await atlassianJwt()];
		const rows: Record<string, Contestants> = {};
		for (const [kind, url] of Object.entries(URLS)) {
			rows[kind] = await contestantsFor(library, npm, url, await tokenFor(library, url));
		}
		const token = await tokenFor(library, PAGE);
		const page = `${PAGE}&jwt=${token}`;
		rows['page load with `?jwt=`'] = {
			ours: authenticate(library, { url: page }),
			'atlassian-jwt': npm && verifyByHand(npm, page, token),
		};
		return interleave(rows, pace(10, 30));
	},
};

async function tokenFor(library: Library, url: string): Promise<string> {
	const { iat } = claimTimes();
	const qsh = await library.queryStringHash('GET', url);
	return library.signJwt({ iss: TENANT.clientKey, sub: 'user', iat, exp: iat + 3600, qsh }, SECRET);
}

async function contestantsFor(
	library: Library,
	npm: AtlassianJwt | undefined,
	url: string,
	token: string,
): Promise<Contestants> {
	const both = {
		ours: authenticate(library, { url, token }),
		'atlassian-jwt': npm && verifyByHand(npm, url, token),
	};
	if (url !== URLS.long) return both;
	type Verify = (token: string, secret: string, options: object) => unknown;
	const jsonwebtoken = await peer<{ verify: Verify }>('jsonwebtoken');
	const fastJwt = await peer<{ createVerifier(options: object): (token: string) => unknown }>('fast-jwt');
	const fast = fastJwt?.createVerifier({ key: SECRET, algorithms: ['HS256'] });
	return {
		...both,
		'jsonwebtoken, without the URL':
			jsonwebtoken && (() => jsonwebtoken.verify(token, SECRET, { algorithms: ['HS256'] })),
		'fast-jwt and our hash':
			fast && (() => [fast(token), createHash('sha256').update(library.canonicalRequest('GET', url)).digest('hex')]),
		'bare crypto': bareCrypto(url),
		'ours, wrong signature': refused(authenticate(library, { url, token: `${token.slice(0, -8)}AAAAAAAA` })),
		'ours, unreadable token': refused(authenticate(library, { url, token: 'x.y.z' })),
	};
}

/** All checks of a request: token, tenant, signature, claims, and the hash of the URL. */
export function authenticate(
	library: Library,
	{ url, token }: { url: string; token?: string },
): () => Promise<unknown> {
	const installed: TenantInfo = { ...TENANT, productType: 'jira', eventType: 'installed' };
	const authenticator = new library.Authenticator({ tenants: new Map([[TENANT.clientKey, installed]]) });
	const authorization = token === undefined ? {} : { authorization: `JWT ${token}` };
	const headers = { host: 'app.example.com', accept: '*/*', 'user-agent': 'Atlassian HttpClient', ...authorization };
	return () => authenticator.authenticate({ method: 'GET', url, headers });
}

/** Signature and hash of the URL: as its documentation shows it, without a look at the times. */
function verifyByHand(npm: AtlassianJwt, url: string, token: string): () => boolean {
	return () => {
		const { qsh } = npm.decodeSymmetric(token, SECRET, 'HS256');
		return qsh === npm.createQueryStringHash(npm.fromMethodAndUrl('GET', url), false);
	};
}

/** @throws when the request is not refused: then something else would be measured. */
export function refused(run: () => Promise<unknown>): () => Promise<void> {
	return () => run().then(failAccepted, () => undefined);
}

function failAccepted(): never {
	throw new Error('The request to refuse was accepted');
}
