/** Receives warnings: `console`, for example. */
export interface Logger {
	warn(message: string): unknown;
}
