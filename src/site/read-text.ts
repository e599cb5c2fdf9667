/** The text of a body; undefined when it has more than so many bytes, of which no more are kept. */
export async function readText({ body }: Request, most: number): Promise<string | undefined> {
	if (body === null) return '';
	const reader = (body as ReadableStream<Uint8Array>).getReader();
	const decoder = new TextDecoder();
	let text = '';
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		size += value.length;
		if (size > most) {
			await reader.cancel();
			return undefined;
		}
		text += decoder.decode(value, { stream: true });
	}
}
