import { tokens } from './channels.ts';
import { errorTypeOf } from './error-type.ts';
import type { TokenMessage } from './messages.ts';

/** Fetches a token, and publishes that, if somebody listens. */
export async function observeToken<T>(
	{ operation, grant, url }: Pick<TokenMessage, 'operation' | 'grant'> & { readonly url: string },
	fetch: () => Promise<T>,
): Promise<T> {
	if (!tokens.hasSubscribers) return fetch();
	const began = performance.now();
	let errorType: string | undefined;
	try {
		return await fetch();
	} catch (error) {
		errorType = errorTypeOf(error);
		throw error;
	} finally {
		const milliseconds = performance.now() - began;
		tokens.publish({ operation, grant, host: URL.parse(url)?.hostname ?? '', milliseconds, errorType });
	}
}
