import { withFailure, within, type MaybePromise } from '../abortable.ts';

/** A failure of the app's own callback or store: whatever it threw, a `DecodeError` included, refuses nobody. */
export class AppError extends Error {
	override readonly name = 'AppError';
}

/** A callback of the app did not end in time. It may still run: its tenant and its webhook do not wait for it. */
export class CallbackTimeoutError extends Error {
	override readonly name = 'CallbackTimeoutError';
	readonly code = 'ERR_CALLBACK_TIMEOUT';

	constructor(callback: string, timeout: number) {
		super(`The callback ${callback} did not end in ${timeout} ms (\`callbackTimeout\`)`);
	}
}

/** Runs code of the app. @throws {@link AppError} with the error that it threw as the `cause`. */
export function runAppCode<T>(run: () => MaybePromise<T>): MaybePromise<T> {
	return withFailure(run, (cause) => {
		throw cause instanceof AppError ? cause : new AppError('The app failed', { cause });
	});
}

/**
 * Runs a callback of the app, by its name, for a limited time.
 *
 * @param timeout in milliseconds.
 * @throws {@link CallbackTimeoutError}, and whatever the callback throws.
 */
export function runCallback<T>(name: string, timeout: number, callback: () => MaybePromise<T>): MaybePromise<T> {
	return within(timeout, callback, () => new CallbackTimeoutError(name, timeout));
}
