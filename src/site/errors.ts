/** The kind of a {@link SiteError}. These codes are stable. */
export type SiteErrorCode =
	| 'ERR_DESCRIPTOR'
	| 'ERR_INSTALL'
	| 'ERR_NO_APP'
	| 'ERR_EVENT'
	| 'ERR_EXCHANGE'
	| 'ERR_MODULE'
	| 'ERR_DATA';

/** The local site cannot do something. The message names the reason and the remedy; it holds no secret. */
export class SiteError extends Error {
	override readonly name = 'SiteError';
	readonly code: SiteErrorCode;

	constructor(code: SiteErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}
