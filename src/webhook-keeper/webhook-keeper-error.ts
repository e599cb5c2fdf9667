import { PrintedError } from '../print-error.ts';

/**
 * The kind of a {@link WebhookKeeperError}. These codes are stable.
 *
 * - `ERR_WEBHOOK_REJECTED`: Jira did not register some webhooks; `rejections` says which and why.
 * - `ERR_WEBHOOK_RESPONSE`: a response that cannot be read.
 * - `ERR_WEBHOOK_LEASE`: the run took longer than its lease; the next one goes on.
 * - `ERR_WEBHOOK_STORE`: the store failed; see `cause`.
 */
export type WebhookKeeperErrorCode =
	| 'ERR_WEBHOOK_REJECTED'
	| 'ERR_WEBHOOK_RESPONSE'
	| 'ERR_WEBHOOK_LEASE'
	| 'ERR_WEBHOOK_STORE';

/** A webhook that Jira did not register. */
export interface WebhookRejection {
	/** The place of the webhook in the option `webhooks`, from 0. */
	readonly index: number;
	/** Jira's words. */
	readonly errors: readonly string[];
}

/** Webhooks that could not be kept. */
export class WebhookKeeperError extends PrintedError {
	override readonly name = 'WebhookKeeperError';
	readonly code: WebhookKeeperErrorCode;
	/** Only with `ERR_WEBHOOK_REJECTED`. */
	readonly rejections: readonly WebhookRejection[];

	constructor(
		code: WebhookKeeperErrorCode,
		message: string,
		{ rejections = [], ...options }: ErrorOptions & { rejections?: readonly WebhookRejection[] } = {},
	) {
		super(message, options);
		this.code = code;
		this.rejections = rejections;
	}
}
