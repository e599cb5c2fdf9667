import { readLater } from './read-later.ts';

/** What tells that nobody waits for the body any more: an `AbortSignal`, say. */
export interface Stoppable {
	readonly aborted: boolean;
}

/**
 * A form as it goes over the wire, read piece by piece. Node's own encoder hangs when a file of the form fails, and when
 * it is dropped unread. Source: RFC 7578, and the escapes of the WHATWG's multipart/form-data encoding.
 */
export function encodeForm(
	form: FormData,
	call: Stoppable,
): {
	readonly type: string;
	readonly stream: ReadableStream<Uint8Array>;
	readonly size: number;
} {
	const boundary = `form-${crypto.randomUUID()}`;
	// About as much: only the files count where progress is shown.
	const sizes = [...form.values()].map((value) => (typeof value === 'string' ? value.length : value.size));
	return {
		type: `multipart/form-data; boundary=${boundary}`,
		stream: readLater(async function* () {
			const { partsOf } = await import('./form-parts.ts');
			yield* partsOf(form, boundary, call);
		}),
		size: sizes.reduce((sum, size) => sum + size, 0),
	};
}
