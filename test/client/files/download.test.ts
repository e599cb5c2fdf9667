import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	ApiError,
	basic,
	bearer,
	createClient,
	DownloadError,
	gatewayUrl,
	type DownloadOptions,
} from '../../../src/index.ts';
import { failureOf, wire } from '../helpers.ts';

const FILE = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
const SITE = 'https://you.atlassian.net';
const credential = basic({ email: 'a@example.com', apiToken: 'never-to-be-seen' });

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'download-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Asked {
	readonly url: string;
	readonly headers: IncomingMessage['headers'];
}

type Handler = (request: IncomingMessage, response: ServerResponse, number: number) => void;

/** A media host; its responses are numbered from 1. */
async function startHost(handler: Handler) {
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		asked.push({ url: request.url ?? '', headers: request.headers });
		handler(request, response, asked.length);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		asked,
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** Sends the range that is asked for; the connection breaks after so many bytes. */
function sendFile(request: IncomingMessage, response: ServerResponse, breaksAfter = Infinity, etag = '"one"'): void {
	const [, first = '0', last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
	const isPart = request.headers.range !== undefined && (request.headers['if-range'] ?? etag) === etag;
	const start = isPart ? Number(first) : 0;
	const end = isPart && last ? Number(last) + 1 : FILE.length;
	response.writeHead(isPart ? 206 : 200, {
		etag,
		'content-length': end - start,
		...(isPart && { 'content-range': `bytes ${start}-${end - 1}/${FILE.length}` }),
	});
	const body = FILE.subarray(start, end);
	if (breaksAfter >= body.length) response.end(body);
	else response.write(body.subarray(0, breaksAfter), () => response.socket?.destroy());
}

function downloadFrom(origin: string, options: DownloadOptions = {}) {
	const client = createClient({ baseUrl: origin, credential });
	return client.download('rest/api/3/attachment/content/1', { retry: { limit: 0, delay: () => 1 }, ...options });
}

describe('a download', () => {
	it('comes from the media host, which does not get the credential', async () => {
		await using media = await startHost((request, response) => sendFile(request, response));
		await using site = await startHost((_, response) =>
			response.writeHead(303, { location: `${media.origin.replace('127.0.0.1', 'localhost')}/file?token=t` }).end(),
		);
		const bytes = await downloadFrom(site.origin, { range: { start: 5, end: 9 } }).bytes();
		expect(bytes).toEqual(FILE.slice(5, 10));
		expect(site.asked[0]!.headers.authorization).toMatch(/^Basic /);
		expect(media.asked[0]!.headers.authorization).toBeUndefined();
		expect(media.asked[0]!.headers.range).toBe('bytes=5-9');
	});

	it('is written to a file, which is there when it is complete', async () => {
		await using host = await startHost((request, response) => sendFile(request, response));
		const target = join(folder, 'whole');
		const during: string[][] = [];
		const onProgress = async (): Promise<void> => void during.push(await readdir(folder));
		expect(await downloadFrom(host.origin, { onProgress }).saveTo(target)).toBe(FILE.length);
		expect(new Uint8Array(await readFile(target))).toEqual(FILE);
		expect(during.flat()).not.toContain('whole');
		expect(await downloadFrom(host.origin).saveTo(pathToFileURL(join(folder, 'by url')))).toBe(FILE.length);
		expect((await readdir(folder)).toSorted()).toEqual(['by url', 'whole']);
	});

	it('leaves nothing on disk when it fails', async () => {
		await using host = await startHost((request, response) => sendFile(request, response, 10, `"${Math.random()}"`));
		const target = join(folder, 'failed');
		expect(await failureOf(downloadFrom(host.origin).saveTo(target))).toMatchObject({ code: 'ERR_DOWNLOAD_CHANGED' });
		expect((await readdir(folder)).filter((name) => /failed|part/.test(name))).toEqual([]);
	});

	it('goes on where it was when it breaks off', async () => {
		await using host = await startHost((request, response, number) =>
			sendFile(request, response, number < 4 ? 70_000 : Infinity),
		);
		const progress: number[] = [];
		const bytes = await downloadFrom(host.origin, {
			onProgress: ({ transferred, total }) => {
				expect(total).toBe(FILE.length);
				progress.push(transferred);
			},
		}).bytes();
		expect(bytes).toEqual(FILE);
		expect(host.asked).toHaveLength(4);
		expect(host.asked.slice(1).map(({ headers }) => headers['if-range'])).toEqual(['"one"', '"one"', '"one"']);
		expect(progress).toEqual(progress.toSorted((a, b) => a - b));
		expect(progress.at(-1)).toBe(FILE.length);
	});

	it('goes on within its range', async () => {
		await using host = await startHost((request, response, number) =>
			sendFile(request, response, number < 2 ? 100 : Infinity),
		);
		const bytes = await downloadFrom(host.origin, { range: { start: 1000, end: 200_999 } }).bytes();
		expect(bytes).toEqual(FILE.slice(1000, 201_000));
		expect(host.asked[1]!.headers.range).toMatch(/^bytes=1\d\d\d-200999$/);
	});

	it('goes on although the server ignores ranges', async () => {
		await using host = await startHost((request, response, number) => {
			delete request.headers.range;
			sendFile(request, response, number < 3 ? 70_000 * number : Infinity);
		});
		expect(await downloadFrom(host.origin).bytes()).toEqual(FILE);
		expect(await downloadFrom(host.origin, { range: { start: 7, end: 20 } }).bytes()).toEqual(FILE.slice(7, 21));
	});

	it('fails when the file changes meanwhile', async () => {
		await using host = await startHost((request, response, number) =>
			sendFile(request, response, number < 2 ? 70_000 : Infinity, `"${number}"`),
		);
		const error = await failureOf(downloadFrom(host.origin).bytes());
		expect(error).toBeInstanceOf(DownloadError);
		expect(error).toMatchObject({ code: 'ERR_DOWNLOAD_CHANGED' });
	});

	it('fails when it breaks off again and again, with the cause', async () => {
		await using host = await startHost((request, response) => sendFile(request, response, 0));
		const error = await failureOf(downloadFrom(host.origin).bytes());
		expect(error).toMatchObject({ code: 'ERR_DOWNLOAD_BROKEN', cause: expect.any(Error) as Error });
		expect(host.asked).toHaveLength(5);
	});

	it('fails without a token in the cause, though the transport repeats it: it did', async () => {
		const cause = new TypeError('terminated after JWT eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl');
		const broken = (): Response => new Response(new ReadableStream({ pull: (body) => body.error(cause) }));
		const client = createClient({ baseUrl: SITE, credential }, { fetch: async () => broken(), retry: { limit: 0 } });
		const error = await failureOf(client.download(`${SITE}/rest/api/3/attachment/content/1`).bytes());
		expect(error).toMatchObject({
			code: 'ERR_DOWNLOAD_BROKEN',
			cause: { message: expect.stringContaining('terminated') as string },
		});
		expect(inspect(error, { depth: Infinity })).not.toMatch(/eyJ/);
	});

	it('fails with an ApiError for a response that is not 2xx', async () => {
		await using host = await startHost((_, response) => response.writeHead(404).end('{"errorMessages":["gone"]}'));
		expect(await failureOf(downloadFrom(host.origin).bytes())).toBeInstanceOf(ApiError);
	});

	it('is requested when it is read, and anew each time', async () => {
		await using host = await startHost((request, response) => sendFile(request, response));
		const file = downloadFrom(host.origin);
		const stream = file.stream();
		expect(host.asked).toHaveLength(0);
		expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(FILE);
		expect(await file.bytes()).toEqual(FILE);
		expect(host.asked).toHaveLength(2);
	});

	it('ends with the error of the caller’s `onProgress`', async () => {
		await using host = await startHost((request, response) => sendFile(request, response));
		const own = new Error('no space');
		const onProgress = (): never => {
			throw own;
		};
		expect(await failureOf(downloadFrom(host.origin, { onProgress }).bytes())).toBe(own);
		expect(host.asked).toHaveLength(1);
	});

	it('can be aborted', async () => {
		await using host = await startHost((request, response) => sendFile(request, response, 70_000));
		const controller = new AbortController();
		const options = { signal: controller.signal, onProgress: () => controller.abort() };
		expect(await failureOf(downloadFrom(host.origin, options).bytes())).toHaveProperty('name', 'AbortError');
		expect(host.asked).toHaveLength(1);
	});

	it.each([{ start: -1 }, { start: 1.5 }, { start: 5, end: 4 }, { end: NaN }])('refuses the range %j', (range) => {
		expect(() => downloadFrom(SITE, { range })).toThrow(RangeError);
	});
});

describe('a file is found', () => {
	async function askedFor(baseUrl: string, source: string | URL | object): Promise<string> {
		const network = wire(new Response('x'));
		await createClient({ baseUrl, credential: bearer('token-token'), siteUrl: SITE }, { fetch: network.fetch })
			.download(source)
			.bytes();
		return network.sent[0]!.url;
	}
	const rest = '/rest/api/3/attachment/content/10001';
	const jira = gatewayUrl('jira', 'cloud-1');
	const confluence = gatewayUrl('confluence', 'cloud-1');
	const wiki = '/wiki/rest/api/content/12/child/attachment/att34/download';

	it.each<[string, string, string | URL | object, string]>([
		['of Jira, by its link', SITE, `${SITE}${rest}`, SITE + rest],
		['of Jira, as an object', SITE, { id: '10001', content: `${SITE}${rest}`, self: 'x' }, SITE + rest],
		['of Jira, by its link for browsers', SITE, new URL(`${SITE}/secure/attachment/10001/a.pdf`), SITE + rest],
		['of Jira, on the gateway', jira, { id: '10001', content: `${SITE}${rest}` }, jira + rest],
		[
			'of Jira, on the gateway by its link for browsers',
			jira,
			{ content: `${SITE}/secure/attachment/10001/a.pdf` },
			jira + rest,
		],
		['of Jira, small', SITE, `${SITE}/secure/thumbnail/10001/a.png`, `${SITE}/rest/api/3/attachment/thumbnail/10001`],
		[
			'of Confluence v2',
			SITE,
			{ id: 'att34', downloadLink: '/download/attachments/12/a.png?version=2&api=v2' },
			`${SITE + wiki}?version=2`,
		],
		[
			'of Confluence v1',
			`${SITE}/wiki`,
			{ id: 'att34', _links: { download: '/download/attachments/12/a.png' } },
			SITE + wiki,
		],
		[
			'of Confluence on the gateway',
			confluence,
			{ id: 'att34', downloadLink: '/download/attachments/12/a.png' },
			confluence + wiki,
		],
		['of Confluence, by its link', SITE, `/rest/api/content/12/child/attachment/att34/download`, SITE + wiki],
		[
			'of a Data Center',
			'https://c.example.com/ctx',
			{ id: 'att34', _links: { download: '/download/attachments/12/a.png' } },
			'https://c.example.com/ctx/download/attachments/12/a.png',
		],
		[
			'of a Jira Data Center',
			'https://j.example.com',
			{ content: 'https://j.example.com/secure/attachment/1/a' },
			'https://j.example.com/secure/attachment/1/a',
		],
		[
			'of Bitbucket',
			'https://api.bitbucket.org/2.0',
			{ links: { self: { href: 'https://api.bitbucket.org/2.0/repositories/w/r/downloads/a' } } },
			'https://api.bitbucket.org/2.0/repositories/w/r/downloads/a',
		],
		[
			'of a service desk',
			SITE,
			{ _links: { content: `${SITE}/rest/servicedeskapi/request/K-1/attachment/5` } },
			`${SITE}/rest/servicedeskapi/request/K-1/attachment/5`,
		],
	])('%s', async (_, baseUrl, source, expected) => {
		expect(await askedFor(baseUrl, source)).toBe(expected);
	});

	it('of Confluence by its link for browsers, which names the page and the file only', async () => {
		const network = wire(
			Response.json({}, { status: 404 }),
			Response.json({ results: [{ id: 'att34' }] }),
			new Response('x'),
		);
		const client = createClient({ baseUrl: SITE, credential }, { fetch: network.fetch });
		await client.download(`${SITE}/wiki/download/attachments/12/a%20b+c.png?api=v2`).bytes();
		expect(network.sent.map(({ url }) => url.replace(SITE, ''))).toEqual([
			'/wiki/api/v2/pages/12/attachments?filename=a+b+c.png',
			'/wiki/api/v2/blogposts/12/attachments?filename=a+b+c.png',
			wiki,
		]);
	});

	it('or an error says that it is not there', async () => {
		const network = wire(Response.json({ results: [] }));
		const client = createClient({ baseUrl: SITE, credential }, { fetch: network.fetch });
		const error = await failureOf(client.download('/wiki/download/attachments/12/a.png').bytes());
		expect(error).toMatchObject({ code: 'ERR_DOWNLOAD_MISSING' });
	});

	it.each<[string, string | object, string]>([
		['a URL of somebody else', 'https://evil.example/rest/api/3/attachment/content/1', 'ERR_URL_FOREIGN'],
		['an object with such a URL', { content: 'https://evil.example/secure/attachment/1/a' }, 'ERR_URL_FOREIGN'],
		['another site', { content: 'https://other.atlassian.net/secure/attachment/1/a' }, 'ERR_URL_FOREIGN'],
	])('but not at %s', (_, source, code) => {
		const client = createClient({ baseUrl: SITE, credential });
		expect(() => client.download(source)).toThrow(expect.objectContaining({ code }));
	});

	it.each([{}, { content: 5 }, [], null])('but not in %j', (source) => {
		const client = createClient({ baseUrl: SITE, credential });
		expect(() => client.download(source as object)).toThrow(TypeError);
	});
});

describe('a page for logging in', () => {
	const page = (headers: Record<string, string> = {}) =>
		wire(
			() =>
				new Response('<html><title>Log in</title></html>', { headers: { 'content-type': 'text/html', ...headers } }),
		);
	const of = (network: { fetch: typeof fetch }) =>
		createClient({ baseUrl: 'https://jira.example.com', credential }, { fetch: network.fetch });

	it('is not saved in place of the attachment', async () => {
		const target = join(folder, 'page.pdf');
		const attachment = { content: 'https://jira.example.com/secure/attachment/1/a.pdf', mimeType: 'application/pdf' };
		for (const source of [attachment, attachment.content, new URL(attachment.content)]) {
			const error = await failureOf(of(page()).download(source).saveTo(target));
			expect(error).toMatchObject({ name: 'DownloadError', code: 'ERR_DOWNLOAD_PAGE' });
		}
		expect(await readdir(folder)).not.toContain('page.pdf');
	});

	it('is told from an attachment that is HTML', async () => {
		const link = 'https://jira.example.com/secure/attachment/1/a';
		for (const source of [
			`${link}.html`,
			{ content: link, mimeType: 'text/html' },
			{ content: link, filename: 'a.htm' },
		]) {
			expect(await of(page()).download(source).bytes()).toHaveLength(34);
		}
		const named = page({ 'content-disposition': 'attachment; filename="a"' });
		expect(await of(named).download(link).bytes()).toHaveLength(34);
	});
});
