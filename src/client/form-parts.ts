import type { Stoppable } from './multipart.ts';
import { chunksOf } from './read-later.ts';

/** The form between the boundaries, a piece at a time. Node goes on reading it after the call was given up. */
export async function* partsOf(form: FormData, boundary: string, call: Stoppable): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	for (const [name, value] of form) {
		const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(lines(name))}"`;
		if (typeof value === 'string') yield encoder.encode(`${head}\r\n\r\n${lines(value)}\r\n`);
		else {
			// A Blob takes no other, but whoever made this one may have put it in.
			const type = /^[ -~]+$/.test(value.type) ? value.type : 'application/octet-stream';
			yield encoder.encode(`${head}; filename="${escaped(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`);
			for await (const chunk of chunksOf(value.stream())) {
				if (call.aborted) return;
				yield chunk;
			}
			yield encoder.encode('\r\n');
		}
	}
	yield encoder.encode(`--${boundary}--\r\n`);
}

function lines(text: string): string {
	return text.replaceAll(/\r\n?|\n/g, '\r\n');
}

function escaped(name: string): string {
	return name.replaceAll(/[\r\n"]/g, (character) => encodeURIComponent(character));
}
