import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { download, parseDocument, progress, readSources } from '../../scripts/generate/sources/index.ts';
import { documentWith } from './documents.ts';
import { serve } from './server.ts';
import type { RequestListener } from 'node:http';
import type { Server } from './server.ts';

const fast = { delay: 1 };

async function serveDuringTest(listener: RequestListener): Promise<Server> {
	const server = await serve(listener);
	onTestFinished(() => server[Symbol.asyncDispose]());
	return server;
}

function collector(isTTY = false): { isTTY: boolean; write: (text: string) => void; text: () => string } {
	const written: string[] = [];
	return { isTTY, write: (text) => written.push(text), text: () => written.join('') };
}

describe('download', () => {
	test('gives the text and the day of a document', async () => {
		const server = await serveDuringTest((_, response) =>
			response.setHeader('Last-Modified', 'Tue, 21 Jul 2026 10:00:00 GMT').end('{"ä":1}'),
		);
		expect(await download(server.url)).toEqual({ text: '{"ä":1}', date: '2026-07-21' });
	});

	test('knows no day where the server says none', async () => {
		const server = await serveDuringTest((_, response) => response.end('{}'));
		expect(await download(server.url)).toEqual({ text: '{}' });
	});

	test('says how far it is', async () => {
		const server = await serveDuringTest((_, response) => response.setHeader('Content-Length', 10).end('0123456789'));
		const seen: [number, number | undefined][] = [];
		await download(server.url, { onProgress: (...step) => seen.push(step) });
		expect(seen.at(-1)).toEqual([10, 10]);
	});

	test.each([500, 503, 429, 408])('tries again after %i', async (status) => {
		let calls = 0;
		const server = await serveDuringTest((_, response) =>
			response.writeHead((calls += 1) < 3 ? status : 200).end('{}'),
		);
		const retries: number[] = [];
		expect(await download(server.url, { ...fast, onRetry: (attempt) => retries.push(attempt) })).toEqual({
			text: '{}',
		});
		expect(retries).toEqual([2, 3]);
	});

	test('tries again after a connection that breaks', async () => {
		let calls = 0;
		const server = await serveDuringTest((request, response) => {
			calls += 1;
			if (calls === 1) request.socket.destroy();
			else response.end('{}');
		});
		expect(await download(server.url, fast)).toEqual({ text: '{}' });
	});

	test('tries again after a body that breaks off', async () => {
		let calls = 0;
		const server = await serveDuringTest((request, response) => {
			calls += 1;
			if (calls > 1) response.end('{"a":1}');
			else response.setHeader('Content-Length', 7).write('{"a', () => request.socket.destroy());
		});
		expect(await download(server.url, fast)).toEqual({ text: '{"a":1}' });
	});

	test('gives up an attempt that takes too long', async () => {
		const server = await serveDuringTest(() => undefined);
		await expect(download(server.url, { ...fast, attempts: 2, timeout: 50 })).rejects.toThrow(
			/after 2 attempts: .*timeout/,
		);
	});

	test('says address, number of attempts and reason in the end', async () => {
		const server = await serveDuringTest((_, response) => response.writeHead(503).end());
		await expect(download(server.url, { ...fast, attempts: 2 })).rejects.toThrow(
			`Could not download ${server.url} after 2 attempts: the server answered 503 Service Unavailable`,
		);
	});

	test('does not try again what will not change', async () => {
		let calls = 0;
		const server = await serveDuringTest((_, response) => response.writeHead(404, { calls: (calls += 1) }).end());
		await expect(download(server.url, fast)).rejects.toThrow(
			`Could not download ${server.url}: the server answered 404 Not Found`,
		);
		expect(calls).toBe(1);
	});
});

describe('progress', () => {
	test('rewrites one line on a terminal', () => {
		const terminal = collector(true);
		const { onProgress, done } = progress('jira-v3', terminal);
		onProgress(1500, 3000);
		onProgress(3000, 3000);
		done();
		expect(terminal.text().split('\r\u001B[K')).toEqual([
			'',
			'jira-v3  2 kB of 3 kB',
			'jira-v3  3 kB of 3 kB',
			'jira-v3  3 kB\n',
		]);
	});

	test('writes only the end into a log', () => {
		const terminal = collector();
		const { onProgress, onRetry, done } = progress('jira-v3', terminal);
		onRetry(2, 'the server answered 503');
		onProgress(3000, undefined);
		done();
		expect(terminal.text()).toBe('jira-v3  attempt 2: the server answered 503\njira-v3  3 kB\n');
	});
});

describe('parseDocument', () => {
	test.each(['<html>', ''])('refuses what is not JSON: %j', (text) => {
		expect(() => parseDocument(text, 'there')).toThrow('there is not JSON');
	});

	test.each(['{}', 'null', '[]', '{"openapi":"2.0","paths":{}}', '{"openapi":"3.0.1"}'])(
		'refuses what is not OpenAPI 3: %s',
		(text) => {
			expect(() => parseDocument(text, 'there')).toThrow('there is not an OpenAPI 3 document');
		},
	);
});

describe('readSources', () => {
	const product = { name: 'thing', alias: 'Thing', url: '' };
	const document = documentWith({});

	test('reads a folder', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'specs-'));
		onTestFinished(() => rm(folder, { recursive: true }));
		await writeFile(join(folder, 'thing.json'), JSON.stringify(document));
		expect(await readSources([product], folder, collector())).toMatchObject([{ product, document }]);
	});

	test('says which file is missing', async () => {
		await expect(readSources([product], '/nowhere', collector())).rejects.toThrow('Could not read /nowhere/thing.json');
	});

	test('downloads, showing each product', async () => {
		const server = await serveDuringTest((_, response) => response.end(JSON.stringify(document)));
		const terminal = collector();
		expect(await readSources([{ ...product, url: server.url }], undefined, terminal)).toMatchObject([{ document }]);
		expect(terminal.text()).toBe('thing  1 kB\n');
	});
});
