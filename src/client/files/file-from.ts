import { iterateStream, lazyStream } from '../../http/index.ts';

/** The name and type of a file that is sent. */
export interface FileOptions {
	/** Its file name. */
	name: string;
	/**
	 * Its media type.
	 *
	 * @default 'application/octet-stream'
	 */
	type?: string | undefined;
}

/**
 * A file on disk, as a `File` for `FormData`: read while it is sent, in chunks, and again for another attempt.
 *
 * @param path of the file; its last segment is the name, unless `options` has another
 * @throws Node's error for a file that cannot be read, such as `ENOENT`
 *
 * @example
 * const form = new FormData();
 * form.append('file', await fileFrom('report.pdf'));
 * await jira.post('rest/api/3/issue/KEY-1/attachments', { body: form });
 */
export async function fileFrom(path: string | URL, options: Partial<FileOptions> = {}): Promise<File> {
	// Not imported: bundlers for runtimes without files would fail.
	const fs = process.getBuiltinModule('node:fs');
	const paths = process.getBuiltinModule('node:path');
	// The errors of `access` name the file; those of `openAsBlob` do not.
	await fs.promises.access(path, fs.constants.R_OK);
	const blob = await fs.openAsBlob(path);
	const name = options.name ?? paths.basename(path instanceof URL ? decodeURIComponent(path.pathname) : path);
	return new File([blob], name, { type: options.type ?? 'application/octet-stream' });
}

/** {@link streamedFile}'s options: {@link FileOptions} and the size. */
export interface StreamedFileOptions extends FileOptions {
	/** Its size in bytes. */
	size: number;
}

/**
 * A file from another source, as a `File` for `FormData`: streamed, and never whole in memory.
 *
 * @param open returns the stream from its start; called for each attempt
 * @throws `RangeError` for a size that is not a whole number of bytes
 *
 * @example
 * const video = streamedFile(async () => (await fetch(url)).body!, { name: 'a.mp4', size: 5_000_000 });
 */
export function streamedFile(
	open: () => ReadableStream<Uint8Array | string> | Promise<ReadableStream<Uint8Array | string>>,
	{ name, type = 'application/octet-stream', size }: StreamedFileOptions,
): File {
	if (!(Number.isSafeInteger(size) && size >= 0)) {
		throw new RangeError('The option `size` must be a whole number of bytes');
	}
	// `FormData` accepts only a File, of which it reads only these.
	return Object.defineProperties(new File([], name, { type }), {
		size: { value: size },
		stream: { value: () => opened(open, size) },
	});
}

/** Fails when the stream is not `size` bytes long: the announced length would be wrong. */
function opened(
	open: () => ReadableStream<Uint8Array | string> | Promise<ReadableStream<Uint8Array | string>>,
	size: number,
): ReadableStream<Uint8Array> {
	return lazyStream(async function* () {
		let sent = 0;
		for await (const given of iterateStream<Uint8Array | string>(await open())) {
			// A stream of Node with an encoding gives texts.
			const chunk = typeof given === 'string' ? new TextEncoder().encode(given) : given;
			sent += chunk.byteLength;
			if (sent > size) break;
			yield chunk;
		}
		if (sent !== size) throw new RangeError(`The stream of the file is not ${size} bytes long, as its \`size\` says`);
	});
}
