/** What failed in the app's own callback or store, whatever it threw: a `DecodeError` of theirs refuses nobody. */
export class OwnFailure extends Error {
	override readonly name = 'OwnFailure';
}

/** Runs what is the app's own. @throws {@link OwnFailure} with what it threw as its `cause`. */
export async function own<T>(run: () => T | Promise<T>): Promise<T> {
	try {
		return await run();
	} catch (cause) {
		throw new OwnFailure('The app failed', { cause });
	}
}
