import { ours } from '../library.ts';
import { atlassianJwt } from '../peers.ts';
import type { Point } from '../point.ts';
import { interleave, type Contestants } from '../time.ts';

/** Of more parameters than this, npm `atlassian-jwt` leaves the rest unsigned. */
const READ_BY_NPM = 1000;

export const canonical: Point = {
	title: 'hash of the URL, by the number of its parameters',
	unit: 'us',
	async run({ folder, pace }) {
		const [library, npm] = [await ours(folder), await atlassianJwt()];
		const rows: Record<string, Contestants> = {};
		for (const count of [1, 10, 100, 1000, 10_000]) {
			const url = `/x?${Array.from({ length: count }, (_, at) => `n${(at * 7919) % count}=v${at}`).join('&')}`;
			rows[count.toLocaleString('en')] = {
				ours: () => library.queryStringHash('GET', url),
				[count > READ_BY_NPM ? 'atlassian-jwt, the first 1,000 only' : 'atlassian-jwt']:
					npm && (() => npm.createQueryStringHash(npm.fromMethodAndUrl('GET', url), false)),
			};
		}
		return interleave(rows, pace(3, 50));
	},
};
