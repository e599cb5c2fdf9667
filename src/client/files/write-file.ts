/** Writes chunks to a file beside the one that is meant, which takes its place when all are there. */
export async function writeFile(path: string | URL, chunks: AsyncIterable<Uint8Array>): Promise<number> {
	// Not imported: bundlers for runtimes without files would fail.
	const { promises: fs } = process.getBuiltinModule('node:fs');
	const { fileURLToPath } = process.getBuiltinModule('node:url');
	const target = path instanceof URL ? fileURLToPath(path) : path;
	const partial = `${target}.${crypto.randomUUID()}.part`;
	const file = await fs.open(partial, 'wx');
	let size = 0;
	try {
		try {
			for await (const chunk of chunks) {
				await file.writeFile(chunk);
				size += chunk.byteLength;
			}
		} finally {
			await file.close();
		}
		await fs.rename(partial, target);
	} catch (error) {
		await fs.rm(partial, { force: true });
		throw error;
	}
	return size;
}
