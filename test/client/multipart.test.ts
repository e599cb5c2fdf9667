import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFrom, streamedFile } from '../../src/index.ts';
import { createLooseClient } from './loose-client.ts';
import { jiraTenant, now } from '../support/tenants.ts';

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'multipart-'));
	await writeFile(join(folder, 'file'), 'hello');
});
afterAll(() => rm(folder, { recursive: true }));

/** Each way to a file: all of them hold `hello`. */
const ways: Record<string, (form: FormData, field: string, name: string) => unknown> = {
	'a path': async (form, field, name) => form.append(field, await fileFrom(join(folder, 'file'), { name })),
	'a Blob': (form, field, name) => form.append(field, new Blob(['hello']), name),
	'a File': (form, field, name) => form.append(field, new File(['hello'], name)),
	'a stream': (form, field, name) =>
		form.append(
			field,
			streamedFile(() => new Blob(['hello']).stream(), { name, size: 5 }),
		),
};

interface Got {
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
	/** As Node's own parser reads it. */
	readonly form: FormData;
}

/** Sends a form to a server on loopback, and reads there what has come. */
async function sent(form: FormData): Promise<Got> {
	let got: Omit<Got, 'form'> | undefined;
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			got = { headers: request.headers, body: Buffer.concat(chunks) };
			response.end('[]');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		await createLooseClient(jiraTenant({ baseUrl }), { now, retry: 0 }).post('rest/x', { body: form });
	} finally {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
	if (got === undefined) throw new Error('Nothing came');
	const { headers, body } = got;
	const init = { headers: { 'content-type': String(headers['content-type']) } };
	return { headers, body, form: await new Response(new Uint8Array(body), init).formData() };
}

/** The head of each part, line by line, as a parser that knows no escapes would see it. */
function headsOf({ headers, body }: Got): string[][] {
	const [, boundary = ''] = /boundary=(.+)$/.exec(String(headers['content-type'])) ?? [];
	const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
	return parts.map((part) => (part.split('\r\n\r\n')[0] ?? '').trim().split(/\r\n|\r|\n/));
}

const NAMES = [
	['quotes', 'a"; filename="b".txt'],
	['a line break and a header', 'a\r\nX-Evil: 1\r\n\r\nbody'],
	['a line feed', 'a\nX-Evil: 1'],
	['a carriage return', 'a\rX-Evil: 1'],
	['backslashes', 'C:\\temp\\"a\\'],
	['path separators', '../../etc/passwd'],
	['other scripts', 'Überblick 漢字 😀.txt'],
	['line separators of Unicode', 'a\u0085b\u2028c'],
	['a boundary', '--form-1--'],
	['a semicolon', 'a; type=b'],
	['control characters', 'a\u0000b\tc\u007f'],
	['nothing', ''],
	['16,000 letters', 'x'.repeat(16_000)],
] as const;

describe.each(Object.keys(ways))('a form with a file from %s', (way) => {
	it.each(NAMES)('keeps %s in a file name, in one header', async (_, name) => {
		const form = new FormData();
		await ways[way]!(form, 'file', name);
		const got = await sent(form);
		const file = got.form.get('file') as File;
		expect([[...got.form].length, file.name, file.type, await file.text()]).toEqual([
			1,
			name,
			'application/octet-stream',
			'hello',
		]);
		expect(headsOf(got)).toEqual([
			[expect.stringMatching(/^Content-Disposition: /), 'Content-Type: application/octet-stream'],
		]);
	});

	it.each(NAMES)('keeps %s in a field name, in one header', async (_, field) => {
		const form = new FormData();
		await ways[way]!(form, field, 'a.txt');
		const got = await sent(form);
		// The encoding of forms has but one line break.
		const name = field.replaceAll(/\r\n|\r|\n/g, '\r\n');
		expect([...got.form.keys()]).toEqual([name]);
		expect(await (got.form.get(name) as File).text()).toBe('hello');
		expect(headsOf(got)).toEqual([
			[expect.stringMatching(/^Content-Disposition: /), 'Content-Type: application/octet-stream'],
		]);
	});

	it('puts the replacement character for half of a surrogate pair', async () => {
		const form = new FormData();
		await ways[way]!(form, 'f\ud800', 'n\udc00.txt');
		const got = await sent(form);
		expect([...got.form].map(([field, file]) => [field, (file as File).name])).toEqual([['f\ufffd', 'n\ufffd.txt']]);
	});
});

describe('a form', () => {
	it('has no header from a value, nor a second part', async () => {
		const form = new FormData();
		form.append('a', '\r\n--form-1\r\nContent-Disposition: form-data; name="evil"\r\n\r\nx');
		const got = await sent(form);
		expect([...got.form.keys()]).toEqual(['a']);
	});

	it('has a boundary that nobody can know before', async () => {
		const boundaries = await Promise.all(
			[1, 2].map(async () => {
				const form = new FormData();
				form.append('a', 'b');
				return String((await sent(form)).headers['content-type']);
			}),
		);
		expect(new Set(boundaries).size).toBe(2);
	});

	it.each(['text/plain\r\nX-Evil: 1', 'text/plain\nX-Evil: 1', 'text/plain\rX-Evil: 1', 'text/plain; a="é"'])(
		'has no header from the media type %j, whoever made the file',
		async (type) => {
			const forged = Object.defineProperty(new File(['hello'], 'a'), 'type', { value: type });
			const form = new FormData();
			form.append('file', forged);
			form.append(
				'file',
				streamedFile(() => new Blob(['hello']).stream(), { name: 'a', size: 5, type }),
			);
			form.append('file', new Blob(['hello'], { type }), 'a');
			form.append('file', await fileFrom(join(folder, 'file'), { type }));
			const got = await sent(form);
			expect(headsOf(got)).toEqual(
				Array.from({ length: 4 }, () => [
					expect.stringMatching(/^Content-Disposition: /),
					'Content-Type: application/octet-stream',
				]),
			);
		},
	);

	it('keeps a media type, and the order and repetition of its fields', async () => {
		const form = new FormData();
		form.append('b', '1');
		form.append('a', new Blob(['hello'], { type: 'text/plain;charset=utf-8' }), 'a');
		form.append('b', 'line\nbreak');
		const got = await sent(form);
		expect([...got.form.keys()]).toEqual(['b', 'a', 'b']);
		expect((got.form.get('a') as File).type).toBe('text/plain;charset=utf-8');
		expect(got.form.getAll('b')).toEqual(['1', 'line\r\nbreak']);
	});
});
