/** The text of a body; undefined if it is longer than `maxBytes`, in which case the rest is not read. */
export async function readText({ body }: Request, maxBytes: number): Promise<string | undefined> {
	if (body === null) return '';
	// The body of a request consists of bytes (Fetch standard).
	const reader = (body as ReadableStream<Uint8Array>).getReader();
	const decoder = new TextDecoder();
	let text = '';
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		size += value.length;
		if (size > maxBytes) {
			await reader.cancel();
			return undefined;
		}
		text += decoder.decode(value, { stream: true });
	}
}
