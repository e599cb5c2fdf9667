/** Stand-in until the errors of the core are here. */
export class EncodeError extends Error {
	override name = 'EncodeError'
	code: string

	constructor(code: string, message: string, options?: ErrorOptions) {
		super(message, options)
		this.code = code
	}
}
