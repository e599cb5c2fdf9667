/** What went wrong between the site and the app. Stable: switch on it. */
export type SiteErrorCode = 'ERR_DESCRIPTOR' | 'ERR_INSTALL' | 'ERR_NO_APP' | 'ERR_EVENT' | 'ERR_MODULE' | 'ERR_DATA';

/** The local site cannot do what it was asked for. Its message says why and what to do; it holds no secret. */
export class SiteError extends Error {
	override readonly name = 'SiteError';
	readonly code: SiteErrorCode;

	constructor(code: SiteErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}
