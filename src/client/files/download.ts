import type { ResponsePromise } from 'ky';
import { delay } from '../../abortable.ts';
import { DownloadError } from '../../errors.ts';
import { lazyStream } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import { createRedactor, redactError } from '../../redact/index.ts';
import { textOf } from '../../text-of.ts';
import type { Send } from '../call-methods.ts';
import type { SharedOptions } from '../types/index.ts';
import type { BaseUrl } from '../url/index.ts';
import { downloadPath, placeOf, type Attachment, type FilePlace } from './attachment-path.ts';
import { checkRange, readFilePart, type FilePart, type FileRange } from './file-part.ts';
import { writeFile } from './write-file.ts';

/** The progress of a download. */
export interface DownloadProgress {
	/** The bytes that were received. */
	readonly transferred: number;
	/** The bytes that are expected; undefined if the server does not say it. */
	readonly total: number | undefined;
}

/** Options of {@link Downloader}: those of a call, and these. */
export interface DownloadOptions extends Omit<SharedOptions, 'onDownloadProgress' | 'onUploadProgress' | 'redirect'> {
	/**
	 * The part of the file, in bytes: the first and the last one, from 0.
	 *
	 * @default the whole file
	 */
	range?: FileRange | undefined;
	/** Called and awaited with each chunk. */
	onProgress?: ((progress: DownloadProgress) => unknown) | undefined;
}

/** A file that is downloaded when it is read: by one of the methods, and again by each call of one. */
export interface Download {
	/** Its bytes as they come. Nothing is requested before the first is read. */
	stream(): ReadableStream<Uint8Array>;
	/** All of its bytes, in memory. */
	bytes(): Promise<Uint8Array<ArrayBuffer>>;
	/**
	 * Writes it to a file on disk, which is there when it is complete and not before.
	 *
	 * @returns its size in bytes
	 */
	saveTo(path: string | URL): Promise<number>;
}

/**
 * Downloads a file: an attachment as an API describes it, or the path or URL of one.
 *
 * On the cloud the documented operation is called in place of the links for browsers, which do not accept API tokens. The
 * redirect to the media host is followed without the credential. A transfer that breaks off goes on where it was.
 *
 * @throws {@link ApiError}, and {@link DownloadError} `ERR_DOWNLOAD_BROKEN`, `ERR_DOWNLOAD_CHANGED` or `ERR_DOWNLOAD_PAGE`
 *   (a page for logging in) while it is read;
 *   `TypeError` or `RangeError` for an invalid argument, `EncodeError` for a URL of another tenant.
 *
 * @example
 * const { fields } = await jira.get('rest/api/3/issue/KEY-1').json();
 * await jira.download(fields.attachment[0]).saveTo('report.pdf');
 */
export type Downloader = (source: string | URL | Attachment, options?: DownloadOptions) => Download;

/** Attempts in a row that bring nothing. */
const MAX_ATTEMPTS = 5;

export function downloader(get: Send, base: BaseUrl): Downloader {
	return (source, options = {}) => {
		const place = placeOf(base, source);
		checkRange(options.range);
		const chunks = (): AsyncGenerator<Uint8Array> => readFile(get, place, source, options);
		return {
			stream: () => lazyStream(chunks),
			bytes: () => collect(chunks()),
			saveTo: (path) => writeFile(path, chunks()),
		};
	};
}

async function* readFile(
	get: Send,
	place: FilePlace,
	source: string | URL | Attachment,
	options: DownloadOptions,
): AsyncGenerator<Uint8Array> {
	const { range = {}, onProgress, ...others } = options;
	const signal = options.signal ?? undefined;
	const path = 'path' in place ? place.path : await findFile(get, place, others);
	let part: FilePart = { start: range.start ?? 0, end: range.end, offset: range.start ?? 0, validator: undefined };
	let transferred = 0;
	for (let attempt = 1; ; attempt += 1) {
		let failure: unknown;
		const response = await request(get, path, part, others);
		const received = receive(response, source, part);
		part = received.part;
		const total = received.end === undefined ? undefined : received.end - part.start;
		try {
			for await (const chunk of received.chunks) {
				attempt = 0;
				transferred += chunk.byteLength;
				part = { ...part, offset: part.offset + chunk.byteLength };
				await onProgressOf(onProgress, { transferred, total });
				yield chunk;
			}
			if (received.end === undefined || part.offset === received.end) return;
			if (part.offset > received.end) {
				throw new DownloadError('ERR_DOWNLOAD_BROKEN', 'The response has more bytes than it says');
			}
		} catch (error) {
			if (error instanceof ProgressFailure) throw error.cause;
			if (error instanceof DownloadError) throw error;
			signal?.throwIfAborted();
			failure = error;
		}
		if (attempt >= MAX_ATTEMPTS) {
			throw new DownloadError('ERR_DOWNLOAD_BROKEN', `The file breaks off after ${part.offset} bytes`, {
				cause: redactError(failure, createRedactor([])),
			});
		}
		await delay(waitBefore(attempt, others.retry), signal);
	}
}

/** A response that is refused is not read any further. */
function receive(
	response: Response,
	source: string | URL | Attachment,
	part: FilePart,
): ReturnType<typeof readFilePart> {
	try {
		assertFile(response, source);
		return readFilePart(response, part);
	} catch (error) {
		void response.body?.cancel().catch(() => undefined);
		throw error;
	}
}

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * A page for logging in, with a 200, must not become the file. Atlassian sends files with a `Content-Disposition`.
 *
 * @throws {@link DownloadError} `ERR_DOWNLOAD_PAGE` for a page where nothing says that the file is one
 */
function assertFile({ headers }: Response, source: string | URL | Attachment): void {
	if (!HTML.test(headers.get('content-type') ?? '') || headers.has('content-disposition')) return;
	const isLink = typeof source === 'string' || source instanceof URL;
	const names: unknown[] = isLink ? [String(source).split(/[?#]/, 1)[0]] : Object.values(source);
	if (names.some((name) => typeof name === 'string' && (/\.x?html?$/i.test(name) || HTML.test(name)))) return;
	throw new DownloadError(
		'ERR_DOWNLOAD_PAGE',
		'The response is an HTML page, and not the file. A page for logging in means that the credential was not accepted',
	);
}

function request(
	get: Send,
	path: string,
	{ start, end, offset, validator, isEncoded }: FilePart,
	options: SharedOptions,
): ResponsePromise {
	const isPart = isEncoded !== true && (offset > 0 || end !== undefined);
	const headers: Record<string, string> = {
		accept: '*/*',
		// A range of an encoded file is not one of the file.
		'accept-encoding': 'identity',
		...(isPart && { range: `bytes=${offset}-${end ?? ''}` }),
		...(isPart &&
			offset > start &&
			validator !== undefined &&
			!validator.startsWith('W/') && { 'if-range': validator }),
	};
	return get(path, { ...options, headers });
}

/** An error of the caller's own must not look like one of the transfer. */
class ProgressFailure extends Error {
	override readonly name = 'ProgressFailure';
}

async function onProgressOf(report: DownloadOptions['onProgress'], progress: DownloadProgress): Promise<void> {
	try {
		await report?.(progress);
	} catch (cause) {
		throw new ProgressFailure('', { cause });
	}
}

/** Confluence's link for browsers names the page and the file, and not the attachment. */
async function findFile(
	get: Send,
	{ contentId, fileName, query }: Exclude<FilePlace, { path: string }>,
	options: SharedOptions,
): Promise<string> {
	for (const kind of ['pages', 'blogposts']) {
		const call = get(`wiki/api/v2/${kind}/{id}/attachments`, {
			...options,
			params: { id: contentId },
			searchParams: { filename: fileName },
			throwHttpErrors: (status) => status !== 404,
		});
		// ky asks for JSON only if this is called at once.
		const body: unknown = await call.json();
		const results = isRecord(body) && Array.isArray(body['results']) ? body['results'] : [];
		const id = results.map((one) => (isRecord(one) ? textOf(one['id']) : undefined)).find((one) => one !== undefined);
		if (id !== undefined) return downloadPath(contentId, id, query);
	}
	throw new DownloadError('ERR_DOWNLOAD_MISSING', `Content ${contentId} has no attachment with this name`);
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of chunks) {
		parts.push(chunk);
		size += chunk.byteLength;
	}
	const bytes = new Uint8Array(size);
	let offset = 0;
	for (const part of parts) {
		bytes.set(part, offset);
		offset += part.byteLength;
	}
	return bytes;
}

/** Before another attempt: in milliseconds, 1 s and then twice as long each time. */
function waitBefore(attempt: number, retry: SharedOptions['retry']): number {
	const own = typeof retry === 'object' ? retry.delay : undefined;
	return own?.(attempt + 1) ?? 1000 * 2 ** attempt * (0.7 + Math.random() * 0.6);
}
