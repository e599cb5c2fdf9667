import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalRequest, queryStringHash, verifyJwt } from '../../src/index.ts';
import { acceptedCanonicalRequests, basePathOf, hashCanonicalRequest, receivedTarget } from '../../src/qsh/index.ts';

/** Atlassian's own vectors, beside the checkout: they are not ours to publish. */
const FOLDER = new URL('../../../shared/vectors/', import.meta.url);

interface Vector {
	readonly name: string;
	readonly canonicalUrl: string;
	readonly signedUrl: string;
	readonly addonBaseUrl?: string;
}

interface VectorFile {
	readonly secret: string;
	readonly tests: readonly Vector[];
}

const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
const files = names.map((name): [string, VectorFile] => [
	name,
	JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as VectorFile,
]);
const vectors = files.flatMap(([, { tests }]) => tests);

it.skipIf(files.length === 0)(
	'the official vectors are all read (skipped without the folder ../shared/vectors)',
	() => {
		expect(vectors.length).toBeGreaterThanOrEqual(157);
		expect(vectors.filter(({ addonBaseUrl }) => addonBaseUrl)).toHaveLength(1);
	},
);

describe.each(files)('the official vectors of %s', (_, { secret, tests }) => {
	describe.each(tests)('$name', ({ canonicalUrl, signedUrl, addonBaseUrl }) => {
		const options = addonBaseUrl === undefined ? {} : { baseUrl: addonBaseUrl };
		const token = /[?&]jwt=([^&]*)/.exec(signedUrl)?.[1] ?? '';
		const expired = (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp: number }).exp;
		const now = (): number => (expired - 60) * 1000;

		it('has the canonical request that Atlassian computed', () => {
			expect(canonicalRequest('GET', signedUrl, options)).toBe(canonicalUrl);
		});

		it('has it as the first one that is accepted, as an absolute URL and as a request target', () => {
			const target = signedUrl.replace(/^https:\/\/[^/]*/, '');
			for (const url of [signedUrl, target]) {
				expect([...acceptedCanonicalRequests('GET', receivedTarget(url), basePathOf(addonBaseUrl))][0]).toBe(
					canonicalUrl,
				);
			}
		});

		it('has a signature that verifies and a qsh that is the hash of the request', async () => {
			const { qsh, exp } = await verifyJwt(token, secret, { now });
			expect(exp).toBe(expired);
			expect(qsh).toBe(await queryStringHash('GET', signedUrl, options));
			expect(qsh).toBe(await hashCanonicalRequest(canonicalUrl));
		});

		it('has a token that another secret and a later clock refuse', async () => {
			await expect(verifyJwt(token, `${secret}x`, { now })).rejects.toMatchObject({ code: 'ERR_SIGNATURE' });
			await expect(verifyJwt(token, secret)).rejects.toMatchObject({ code: 'ERR_TOKEN_EXPIRED' });
		});
	});
});
