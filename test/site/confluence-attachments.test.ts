import { describe, expect, it } from 'vitest';
import { CONFLUENCE_DATA } from '../../src/site/confluence/data.ts';
import { productSite } from './product-site.ts';

const BASE = 'http://localhost:8090/wiki';
const LIST = 'rest/api/content/65537/child/attachment';

type Site = ReturnType<typeof productSite>;

const seeded = (): Site => productSite('confluence', CONFLUENCE_DATA);

function upload(
	{ app }: Site,
	method: string,
	path: string,
	file?: [name: string, text: string],
	headers: Record<string, string> = { 'x-atlassian-token': 'nocheck' },
): Promise<Response> {
	const body = new FormData();
	if (file !== undefined) body.append('file', new File([file[1]], file[0], { type: 'text/plain' }));
	body.append('comment', 'A comment');
	return Promise.resolve(app.request(`${BASE}/${path}`, { method, headers, body }));
}

async function uploaded(site: Site): Promise<string> {
	const response = await upload(site, 'POST', LIST, ['a b.txt', 'hello']);
	const { results } = (await response.json()) as { results: [{ id: string }] };
	return results[0].id;
}

describe('attachments of a page', () => {
	it('are uploaded over version 1, read over version 2, and downloaded', async () => {
		const site = seeded();
		const id = await uploaded(site);
		expect(id).toMatch(/^att\d+$/);
		const { body } = await site.call('GET', '/wiki/api/v2/pages/65537/attachments');
		const extra = { mediaType: 'text/plain', fileSize: 5, pageId: '65537', comment: 'A comment' };
		expect(body).toMatchObject({ results: [{ id, title: 'a b.txt', ...extra, version: { number: 1 } }] });
		const { results } = body as { results: [{ downloadLink: string }] };
		const redirect = await site.app.request(`${BASE}${results[0].downloadLink}`);
		expect(redirect.status).toBe(302);
		const location = redirect.headers.get('location') ?? '';
		const file = await site.app.request(location);
		expect([await file.text(), file.headers.get('content-type')]).toEqual(['hello', 'text/plain']);
		const range = await site.app.request(location, { headers: { range: 'bytes=1-2' } });
		expect([range.status, await range.text()]).toEqual([206, 'el']);
		expect((await site.app.request(`${location}x`)).status).toBe(404);
	});

	it('get a new version, are found by name, kept, and deleted', async () => {
		const site = seeded();
		const id = await uploaded(site);
		expect((await upload(site, 'PUT', LIST, ['a b.txt', 'second'])).status).toBe(200);
		expect((await upload(site, 'PUT', LIST, ['other.txt', 'x'])).status).toBe(200);
		expect(await (await upload(site, 'POST', `${LIST}/${id}/data`, ['c.txt', 'third!!'])).json()).toMatchObject({
			id,
			type: 'attachment',
			title: 'c.txt',
			version: { number: 3 },
			extensions: { fileSize: 7 },
		});
		expect((await site.call('GET', `/wiki/${LIST}?filename=c.txt`)).body).toMatchObject({ size: 1, results: [{ id }] });
		expect((await site.call('GET', `/wiki/${LIST}`)).body).toMatchObject({ size: 2 });
		const again = productSite('confluence', site.data());
		expect((await again.call('GET', `/wiki/api/v2/attachments/${id}`)).body).toMatchObject({ title: 'c.txt' });
		expect(await uploaded(again)).not.toBe(id);
		expect((await site.call('DELETE', `/wiki/api/v2/attachments/${id}`)).status).toBe(204);
		expect((await site.call('GET', `/wiki/api/v2/attachments/${id}`)).status).toBe(404);
	});

	it('are gone with the page when it is purged', async () => {
		const site = seeded();
		const id = await uploaded(site);
		for (const query of ['', '?purge=true']) await site.call('DELETE', `/wiki/api/v2/pages/65537${query}`);
		expect((await site.call('GET', `/wiki/api/v2/attachments/${id}`)).status).toBe(404);
	});

	it('are refused without the header against CSRF, without a file, and with a name that is taken', async () => {
		const site = seeded();
		await uploaded(site);
		const statusOf = async (...rest: Parameters<typeof upload>): Promise<number> => (await upload(...rest)).status;
		expect(await statusOf(site, 'POST', LIST, ['b.txt', 'x'], {})).toBe(403);
		expect(await statusOf(site, 'POST', LIST)).toBe(400);
		expect(await statusOf(site, 'POST', LIST, ['a b.txt', 'x'])).toBe(400);
		expect(await statusOf(site, 'POST', 'rest/api/content/1/child/attachment', ['b.txt', 'x'])).toBe(404);
		expect(await statusOf(site, 'POST', `${LIST}/att1/data`, ['b.txt', 'x'])).toBe(404);
		expect((await site.call('GET', `/wiki/${LIST}/att1/download`)).body).toMatchObject({
			statusCode: 404,
			message: 'No attachment has the id att1',
		});
	});
});
