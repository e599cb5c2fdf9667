import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Miniflare, Response as WorkerResponse } from 'miniflare';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const WORKER = `
import { bearer, createClient, oauth2 } from './dist/index.js';

const baseUrl = 'https://you.atlassian.net';

export default {
	async fetch() {
		const jira = createClient({ baseUrl, credential: bearer('token-token') });
		const form = new FormData();
		form.append('file', new File([new Uint8Array(3 * 1024 * 1024)], 'a.bin'));
		const tokens = { clientId: 'id', clientSecret: 'secret', refreshToken: 'refresh', tokenUrl: baseUrl + '/token', onRefresh() {} };
		return Response.json([
			await jira.get('rest/api/3/myself').json(),
			await jira.post('rest/api/3/issue', { json: { a: 1 } }).json(),
			await jira.post('rest/api/3/issue/K-1/attachments', { body: form }).json(),
			await jira.put('rest/x', { body: new Blob([new Uint8Array(2 * 1024 * 1024)]) }).json(),
			await createClient({ baseUrl, credential: oauth2(tokens) }).get('rest/api/3/myself').json(),
		]);
	},
};
`;

it('sends on workerd, the runtime of Cloudflare Workers, files of more than a mebibyte included', async () => {
	const built = await build({
		stdin: { contents: WORKER, resolveDir: root, loader: 'js' },
		bundle: true,
		format: 'esm',
		write: false,
		platform: 'browser',
		conditions: ['workerd', 'worker'],
		external: ['node:*'],
		target: 'es2024',
		logLevel: 'silent',
	});
	const worker = new Miniflare({
		modules: true,
		script: built.outputFiles[0]!.text,
		compatibilityDate: '2026-04-01',
		async outboundService(request: Request) {
			const { pathname } = new URL(request.url);
			if (pathname === '/token') {
				return WorkerResponse.json({ access_token: 'fetched', refresh_token: 'next', expires_in: 900 });
			}
			const { byteLength } = await request.arrayBuffer();
			const length = Number(request.headers.get('content-length') ?? 0);
			return WorkerResponse.json([request.headers.get('authorization'), pathname, byteLength, length === byteLength]);
		},
	});
	try {
		const response = await worker.dispatchFetch('https://worker.example');
		expect(await response.json()).toEqual([
			['Bearer token-token', '/rest/api/3/myself', 0, true],
			['Bearer token-token', '/rest/api/3/issue', 7, true],
			['Bearer token-token', '/rest/api/3/issue/K-1/attachments', expect.any(Number), true],
			['Bearer token-token', '/rest/x', 2 * 1024 * 1024, true],
			['Bearer fetched', '/rest/api/3/myself', 0, true],
		]);
	} finally {
		await worker.dispose();
	}
});
