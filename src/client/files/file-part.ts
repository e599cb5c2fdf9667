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
	/** The number of bytes of the whole file, if a response has said it. */
	readonly size?: number | undefined;
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
 * @throws {@link DownloadError} `ERR_DOWNLOAD_CHANGED` if the file has changed since the previous request, `ERR_DOWNLOAD_BROKEN` if
 *   the response does not say which bytes it has
 */
export function readFilePart(response: Response, part: FilePart): ReceivedPart {
	const { headers } = response;
	const isEncoded = headers.has('content-encoding') && headers.get('content-encoding') !== 'identity';
	const { from, to, size } = rangeOf(response, isEncoded);
	const validator = headers.get('etag') ?? headers.get('last-modified') ?? undefined;
	const isResumed = part.offset > part.start;
	if (isResumed && (differs(part.validator, validator) || differs(part.size, size) || (size ?? Infinity) < part.offset))
		throw changed();
	if (from > part.offset) {
		throw new DownloadError('ERR_DOWNLOAD_BROKEN', `The response begins at byte ${from}, not at ${part.offset}`);
	}
	const whole = size ?? (isResumed ? part.size : undefined);
	const wanted = part.end === undefined ? undefined : part.end + 1;
	const known = whole ?? to;
	const end = known === undefined ? undefined : Math.min(known, wanted ?? known);
	return {
		part: { ...part, validator: validator ?? part.validator, size: whole, isEncoded },
		// A range may begin after the end of the file.
		end: end === undefined || isResumed ? end : Math.max(end, part.offset),
		chunks: cut(response.body, part.offset - from, wanted === undefined ? Infinity : wanted - from, isResumed),
	};
}

function differs<Value>(before: Value | undefined, now: Value | undefined): boolean {
	return before !== undefined && now !== undefined && before !== now;
}

function changed(): DownloadError {
	return new DownloadError('ERR_DOWNLOAD_CHANGED', 'The file was changed while it was downloaded');
}

/** The bytes that a response has: its first, the one after its last, and how many the whole file has. */
function rangeOf(
	{ status, headers, body }: Response,
	isEncoded: boolean,
): { readonly from: number; readonly to?: number | undefined; readonly size?: number | undefined } {
	if (status !== 206) {
		const length = headers.get('content-length') ?? (body === null ? '0' : '');
		return { from: 0, size: isEncoded || !/^\d+$/.test(length) ? undefined : Number(length) };
	}
	// A part without its range may be any of the file. Source: RFC 9110, section 15.3.7.
	const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '') ?? [];
	const [from, to] = [Number(first), Number(last) + 1];
	const whole = size === '*' ? undefined : Number(size);
	if (!isByte(from) || !isByte(to) || from >= to || (whole !== undefined && !(isByte(whole) && to <= whole))) {
		throw new DownloadError('ERR_DOWNLOAD_BROKEN', 'The response has a part of the file, and no valid range of it');
	}
	return isEncoded ? { from } : { from, to, size: whole };
}

/** The bytes of a stream from one to before another. */
async function* cut(
	body: ReadableStream<Uint8Array> | null,
	from: number,
	to: number,
	isResumed: boolean,
): AsyncGenerator<Uint8Array> {
	let offset = 0;
	if (body !== null) {
		for await (const chunk of iterateStream(body)) {
			const wanted = chunk.subarray(Math.max(0, from - offset), Math.max(0, to - offset));
			offset += chunk.byteLength;
			if (wanted.byteLength > 0) yield wanted;
			if (offset >= to) return;
		}
	}
	// A shorter file than the one that was begun.
	if (isResumed && offset < from) throw changed();
}
