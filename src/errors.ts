import { PrintedError } from './print-error.ts';

/** Why a received request, token or signature was refused. Stable: switch on it. */
export type DecodeErrorCode =
	| 'ERR_REQUEST'
	| 'ERR_TOKEN_MISSING'
	| 'ERR_TOKEN_AMBIGUOUS'
	| 'ERR_TOKEN_MALFORMED'
	| 'ERR_ALGORITHM'
	| 'ERR_ISSUER'
	| 'ERR_TENANT_UNKNOWN'
	| 'ERR_SECRET'
	| 'ERR_SIGNATURE'
	| 'ERR_TOKEN_EXPIRED'
	| 'ERR_TOKEN_NOT_YET_VALID'
	| 'ERR_CLAIM'
	| 'ERR_QSH_MISSING'
	| 'ERR_QSH_MISMATCH'
	| 'ERR_AUDIENCE'
	| 'ERR_BODY'
	| 'ERR_BODY_SIZE'
	| 'ERR_BUSY'
	| 'ERR_KEY'
	| 'ERR_KEY_UNAVAILABLE'
	| 'ERR_TOKEN_REPLAYED'
	| 'ERR_CALLBACK_OUTDATED'
	| 'ERR_WEBHOOK_SIGNATURE_MISSING'
	| 'ERR_WEBHOOK_SIGNATURE';

/** Why a request could not be signed. Nothing was sent. Stable: switch on it. */
export type EncodeErrorCode =
	| 'ERR_METHOD'
	| 'ERR_URL'
	| 'ERR_URL_AMBIGUOUS'
	| 'ERR_URL_FOREIGN'
	| 'ERR_PATH_PARAMETER'
	| 'ERR_PERCENT_ENCODING'
	| 'ERR_QUERY_NAME_EMPTY'
	| 'ERR_BODY'
	| 'ERR_CLAIM'
	| 'ERR_CREDENTIAL'
	| 'ERR_SECRET';

/** Further properties of a {@link DecodeError}. */
export interface DecodeErrorDetails extends ErrorOptions {
	/** The canonical request that we computed, on `ERR_QSH_MISMATCH`. */
	canonicalRequest?: string | undefined;
}

/**
 * A received request, token or signature that is refused.
 *
 * `message` is for the log of the app. Respond with {@link DecodeError.publicMessage}, which is the same for every failure.
 * Neither contains the token or a secret.
 */
export class DecodeError extends PrintedError {
	override readonly name = 'DecodeError';
	readonly code: DecodeErrorCode;
	/** For the response to the sender: reveals nothing that helps to guess. */
	readonly publicMessage = 'Authentication failed';
	/** The canonical request that we computed: compare it with the sender's. Only on `ERR_QSH_MISMATCH`. */
	declare readonly canonicalRequest?: string;

	constructor(code: DecodeErrorCode, message: string, details: DecodeErrorDetails = {}) {
		super(message, 'cause' in details ? { cause: details.cause } : undefined);
		this.code = code;
		if (details.canonicalRequest !== undefined) this.canonicalRequest = details.canonicalRequest;
	}
}

/** A request that cannot be signed. It was refused before anything was signed or sent. */
export class EncodeError extends PrintedError {
	override readonly name = 'EncodeError';
	readonly code: EncodeErrorCode;

	constructor(code: EncodeErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

/** One wrong field of a tenant payload. */
export interface TenantInfoIssue {
	/** The field, such as `sharedSecret`. Empty when the payload as a whole is wrong. */
	readonly field: string;
	/** The requirement. Never the value. */
	readonly message: string;
}

/** A payload that is not a tenant: {@link TenantInfoError.issues} names every wrong field, never a value. */
export class TenantInfoError extends PrintedError {
	override readonly name = 'TenantInfoError';
	readonly code = 'ERR_TENANT_INFO';
	readonly issues: readonly TenantInfoIssue[];

	constructor(issues: readonly TenantInfoIssue[]) {
		super(`Not a valid tenant: ${issues.map(({ field, message }) => `${field} ${message}`.trim()).join('; ')}`);
		this.issues = issues;
	}
}

/** The tenant store (or `getSharedSecret`) failed: its error is the `cause`. Says nothing about the request. */
export class TenantStoreError extends PrintedError {
	override readonly name = 'TenantStoreError';
	readonly code = 'ERR_TENANT_STORE';
}

/** Why a redirect was not followed. */
export type RedirectErrorCode =
	| 'ERR_TOO_MANY_REDIRECTS'
	| 'ERR_REDIRECT_LOCATION'
	| 'ERR_REDIRECT_BODY'
	| 'ERR_REDIRECT_METHOD'
	| 'ERR_REDIRECT_LOGIN';

/** A redirect that the client does not follow. The request before it was sent. */
export class RedirectError extends PrintedError {
	override readonly name = 'RedirectError';
	readonly code: RedirectErrorCode;
	/** Whether the request was a write that may have had its effect before it was redirected. */
	maybeApplied = false;

	constructor(code: RedirectErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

/** The tenant's limit is known to be exhausted for longer than the call may wait. Nothing was sent. */
export class RateLimitError extends PrintedError {
	override readonly name = 'RateLimitError';
	readonly code = 'ERR_RATE_LIMITED';
	/** Seconds until the limit ends. */
	readonly retryAfter: number;

	constructor(retryAfter: number) {
		super(
			`The limit of the tenant ends in ${retryAfter} s, which is more than \`retry.maxRetryAfter\`: nothing was sent`,
		);
		this.retryAfter = retryAfter;
	}
}

/** Why a list cannot be read to its end. */
export type PageErrorCode =
	| 'ERR_PAGE_LOOP'
	| 'ERR_PAGE_SHAPE'
	| 'ERR_PAGE_BROKEN'
	| 'ERR_PAGE_INCOMPLETE'
	| 'ERR_PAGE_SHRUNK';

/**
 * A list that cannot be read to its end: it loops, a response is not a page or breaks off, or says that there is more and not
 * how to read it, or the list lost so many items meanwhile that others were passed over. All items before it were yielded; `cursorOf(error)` is the place where it stopped.
 */
export class PageError extends PrintedError {
	override readonly name = 'PageError';
	readonly code: PageErrorCode;
	/** The method of the request, in capitals. */
	declare readonly method?: string;
	/** The path of the request, relative to the base URL and without its query. */
	declare readonly path?: string;

	constructor(code: PageErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

/** Why a file was not downloaded to its end. */
export type DownloadErrorCode =
	| 'ERR_DOWNLOAD_BROKEN'
	| 'ERR_DOWNLOAD_CHANGED'
	| 'ERR_DOWNLOAD_MISSING'
	| 'ERR_DOWNLOAD_PAGE';

/** A download that breaks off again and again, of a file that changed meanwhile, of one that is not there, or of a page for logging in. */
export class DownloadError extends PrintedError {
	override readonly name = 'DownloadError';
	readonly code: DownloadErrorCode;

	constructor(code: DownloadErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

/** Why a long task gave no result. */
export type TaskErrorCode = 'ERR_TASK_MISSING' | 'ERR_TASK_SHAPE' | 'ERR_TASK_FAILED' | 'ERR_TASK_CANCELLED';

/** A long task that failed, was cancelled or has an unknown state, or a call that started none. */
export class TaskError extends PrintedError {
	override readonly name = 'TaskError';
	readonly code: TaskErrorCode;
	/** The last state of the task. */
	declare readonly task?: unknown;

	constructor(code: TaskErrorCode, message: string, task?: unknown, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
		if (task !== undefined) this.task = task;
	}
}

/** Why there is no token. `ERR_TOKEN_UNAVAILABLE` may be temporary; the others are permanent. */
export type CredentialErrorCode =
	| 'ERR_TOKEN_REFUSED'
	| 'ERR_TOKEN_UNAVAILABLE'
	| 'ERR_TOKEN_RESPONSE'
	| 'ERR_CLOUD_ID'
	| 'ERR_SYSTEM_TOKEN'
	| 'ERR_ACCOUNT';

/** Details of a {@link CredentialError}. */
export interface CredentialErrorDetails extends ErrorOptions {
	status?: number | undefined;
	date?: string | null | undefined;
}

/** A token that could not be fetched, or a cloud id that could not be found. Contains nothing that was sent. */
export class CredentialError extends PrintedError {
	override readonly name = 'CredentialError';
	readonly code: CredentialErrorCode;
	/** The status of the token server's response. */
	declare readonly status?: number;
	/** The header `Date` of its response. */
	declare readonly date?: string;

	constructor(code: CredentialErrorCode, message: string, { status, date, ...options }: CredentialErrorDetails = {}) {
		super(message, options);
		this.code = code;
		if (status !== undefined) this.status = status;
		if (typeof date === 'string') this.date = date;
	}
}
