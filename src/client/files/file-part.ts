import { DownloadError } from '../../errors.ts';
import { iterateStream } from '../../http/index.ts';

/** A part of a file: its first and its last byte. */
export interface FileRange {
	/** @default 0 */
	start?: number | undefined;
	/** @default the last byte of the file */
	end?: number | undefined;
}

/** The requested part of a file, and the progress in it. */
export interface FilePart {
	readonly start: number;
	/** The last byte. */
	readonly end: number | undefined;
	/** The byte that comes next. */
	readonly offset: number;
	/** The `ETag` of the file, or its date. */
	readonly validator: string | undefined;
	/** The server encodes the file: its ranges are not those of the file. */
	readonly isEncoded?: boolean;
}

/** The bytes of a response that are wanted. */
interface ReceivedPart {
	readonly part: FilePart;
	/** The byte after the last one; undefined if the response does not say it. */
	readonly end: number | undefined;
	readonly chunks: AsyncIterable<Uint8Array>;
}

/** @throws `RangeError` for an invalid range */
export function checkRange({ start = 0, end }: FileRange = {}): void {
	if (!isByte(start) || (end !== undefined && !(isByte(end) && end >= start))) {
		throw new RangeError('The option `range` must have whole numbers of bytes, with `end` not before `start`');
	}
}

function isByte(value: number): boolean {
	return Number.isSafeInteger(value) && value >= 0;
}

/**
 * The wanted bytes of a response: a server may ignore the range, and sends the whole file.
 *
 * @throws {@link DownloadError} `ERR_DOWNLOAD_CHANGED` if the file has changed since the previous request
 */
export function readFilePart(response: Response, part: FilePart): ReceivedPart {
	const { headers, status } = response;
	const validator = headers.get('etag') ?? headers.get('last-modified') ?? undefined;
	const isOther = part.validator !== undefined && validator !== undefined && validator !== part.validator;
	if (isOther && part.offset > part.start) {
		throw new DownloadError('ERR_DOWNLOAD_CHANGED', 'The file was changed while it was downloaded');
	}
	const isEncoded = headers.has('content-encoding') && headers.get('content-encoding') !== 'identity';
	const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '') ?? [];
	const from = status === 206 && first !== undefined ? Number(first) : 0;
	if (from > part.offset) {
		throw new DownloadError('ERR_DOWNLOAD_BROKEN', `The response begins at byte ${from}, not at ${part.offset}`);
	}
	const length = headers.get('content-length');
	const whole = size === undefined || size === '*' ? undefined : Number(size);
	const sent = last === undefined ? (length === null ? undefined : from + Number(length)) : Number(last) + 1;
	const wanted = part.end === undefined ? undefined : part.end + 1;
	const known = [part.end === undefined ? (whole ?? sent) : sent, wanted].filter((one) => one !== undefined);
	return {
		part: { ...part, validator: validator ?? part.validator, isEncoded },
		end: isEncoded || (whole ?? sent) === undefined ? undefined : Math.min(...known),
		chunks: cut(response.body, part.offset - from, wanted === undefined ? Infinity : wanted - from),
	};
}

/** The bytes of a stream from one to before another. */
async function* cut(body: ReadableStream<Uint8Array> | null, from: number, to: number): AsyncGenerator<Uint8Array> {
	if (body === null) return;
	let offset = 0;
	for await (const chunk of iterateStream(body)) {
		const wanted = chunk.subarray(Math.max(0, from - offset), Math.max(0, to - offset));
		offset += chunk.byteLength;
		if (wanted.byteLength > 0) yield wanted;
		if (offset >= to) return;
	}
}
