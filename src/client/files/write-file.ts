/**
 * Writes chunks to a file beside the one that is meant, which takes its place, and has its permissions, when all are there. A
 * device or a pipe, such as `/dev/null`, cannot be replaced: it is written to.
 */
export async function writeFile(path: string | URL, chunks: AsyncIterable<Uint8Array>): Promise<number> {
	// Not imported: bundlers for runtimes without files would fail.
	const { promises: fs } = process.getBuiltinModule('node:fs');
	const paths = process.getBuiltinModule('node:path');
	const { fileURLToPath } = process.getBuiltinModule('node:url');
	const target = path instanceof URL ? fileURLToPath(path) : path;
	const existing = await fs.stat(target).catch(() => undefined);
	const isReplaceable = existing === undefined || existing.isFile();
	// The name of the target may be as long as a name can be.
	const partial = isReplaceable ? `${paths.dirname(target)}/${crypto.randomUUID()}.part` : target;
	const file = await fs.open(partial, isReplaceable ? 'wx' : 'w', existing?.mode);
	let size = 0;
	try {
		try {
			// `open` leaves out the permissions that the umask of the process has.
			if (existing?.isFile()) await file.chmod(existing.mode);
			for await (const chunk of chunks) {
				await file.writeFile(chunk);
				size += chunk.byteLength;
			}
		} finally {
			await file.close();
		}
		if (isReplaceable) await fs.rename(partial, target);
	} catch (error) {
		if (isReplaceable) await fs.rm(partial, { force: true });
		throw error;
	}
	return size;
}
