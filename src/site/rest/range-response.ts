/** A response with the content, or with the one range of it that `Range` requests (RFC 9110, section 14). */
export function rangeResponse(
	content: Buffer<ArrayBuffer>,
	range: string | undefined,
	headers: Readonly<Record<string, string>>,
): Response {
	const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
	if (first === '' && last === '') return new Response(content, { headers });
	const size = content.length;
	const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
	const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
	if (start >= end) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
	return new Response(content.subarray(start, end), {
		status: 206,
		headers: { ...headers, 'content-range': `bytes ${start}-${end - 1}/${size}` },
	});
}
