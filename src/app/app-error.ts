/** A failure of the app's own callback or store: whatever it threw, a `DecodeError` included, refuses nobody. */
export class AppError extends Error {
	override readonly name = 'AppError';
}

/** Runs code of the app. @throws {@link AppError} with the error that it threw as the `cause`. */
export async function runAppCode<T>(run: () => T | Promise<T>): Promise<T> {
	try {
		return await run();
	} catch (cause) {
		throw new AppError('The app failed', { cause });
	}
}
