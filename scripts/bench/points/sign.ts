import { createHash, createHmac, createSecretKey } from 'node:crypto';
import { ours, oursOnWebCrypto } from '../library.ts';
import { atlassianJwt, authorizationByHand } from '../peers.ts';
import type { Point } from '../point.ts';
import { interleave } from '../time.ts';
import { ORIGIN, SECRET, TENANT, URLS } from '../urls.ts';

export const sign: Point = {
	title: 'sign',
	unit: 'us',
	async run({ folder, pace }) {
		const [library, web, npm] = [await ours(folder), await oursOnWebCrypto(folder), await atlassianJwt()];
		const rows = Object.entries(URLS).map(([kind, url]) => [
			kind,
			{
				ours: () => library.encodeToken('GET', ORIGIN + url, TENANT),
				'atlassian-jwt': npm && (() => authorizationByHand(npm, 'GET', url)),
				...(kind === 'short' && {
					'ours, WebCrypto': () => web.encodeToken('GET', ORIGIN + url, TENANT),
					'bare crypto': bareCrypto(url),
				}),
			},
		]);
		return interleave(Object.fromEntries(rows), pace(10, 30));
	},
};

/** The hashes of a token alone, with OpenSSL's objects. */
export function bareCrypto(url: string): () => string {
	const key = createSecretKey(SECRET, 'utf8');
	const signed = 'x'.repeat(288);
	return () => {
		createHash('sha256').update(url).digest('hex');
		return createHmac('sha256', key).update(signed).digest('base64url');
	};
}
