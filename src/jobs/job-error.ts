import { PrintedError } from '../print-error.ts';

/**
 * The kind of a {@link JobError}. These codes are stable.
 *
 * - `ERR_JOB`: it is not a job of `jobOf`.
 * - `ERR_JOB_TENANT`: it names no tenant, or one that is not stored or has uninstalled the app.
 * - `ERR_JOB_INSTALLATION`: it names no installation of Forge, or one that is not stored.
 */
export type JobErrorCode = 'ERR_JOB' | 'ERR_JOB_TENANT' | 'ERR_JOB_INSTALLATION';

/** A job for which no client can be made. Another attempt fails in the same way, until the app is installed again. */
export class JobError extends PrintedError {
	override readonly name = 'JobError';
	readonly code: JobErrorCode;

	constructor(code: JobErrorCode, message: string) {
		super(message);
		this.code = code;
	}
}
