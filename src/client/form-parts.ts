import { chunksOf } from './read-later.ts';

/** The form between the boundaries, a piece at a time. */
export async function* partsOf(form: FormData, boundary: string): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	for (const [name, value] of form) {
		const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(lines(name))}"`;
		if (typeof value === 'string') yield encoder.encode(`${head}\r\n\r\n${lines(value)}\r\n`);
		else {
			// A Blob takes no other, but whoever made this one may have put it in.
			const type = /^[ -~]+$/.test(value.type) ? value.type : 'application/octet-stream';
			yield encoder.encode(`${head}; filename="${escaped(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`);
			yield* chunksOf(value.stream());
			yield encoder.encode('\r\n');
		}
	}
	yield encoder.encode(`--${boundary}--\r\n`);
}

function lines(text: string): string {
	return text.replaceAll(/\r\n?|\n/g, '\r\n');
}

function escaped(name: string): string {
	return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}
