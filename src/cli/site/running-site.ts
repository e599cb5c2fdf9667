import { parseHttpUrl } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import { UsageError, type OptionText } from '../command.ts';

export const SITE_OPTION: OptionText = { flags: '--site <url>', text: 'the site that runs (http://127.0.0.1:8090)' };

/** In milliseconds. Longer than the site waits for the first response of an app. */
const TIMEOUT = 60_000;

/** @throws {@link UsageError} */
export function originOf(site = 'http://127.0.0.1:8090'): string {
	const url = parseHttpUrl(site);
	if (url === undefined) throw new UsageError('--site must be an http(s) URL');
	return url.origin;
}

/**
 * Asks a site that runs to do something.
 *
 * @param action `fire`, `replay`, `page` or `token`
 * @throws the reason of the site; {@link UsageError} if no site runs there.
 */
export async function askSite(
	site: string | undefined,
	action: string,
	body: object,
): Promise<Record<string, unknown>> {
	const origin = originOf(site);
	const init = {
		method: 'POST',
		body: JSON.stringify(body),
		// The site accepts actions from its own origin alone, which a page in a browser cannot claim.
		headers: { origin, 'content-type': 'application/json' },
		signal: AbortSignal.timeout(TIMEOUT),
	};
	const response = await fetch(`${origin}/_site/control/${action}`, init).catch((cause: unknown) => {
		if (cause instanceof DOMException) {
			throw new Error(`the site at ${origin} did not respond within ${TIMEOUT / 1000} s`, { cause });
		}
		throw new UsageError(`no site runs at ${origin}: start one with the command site, or name it with --site`, {
			cause,
		});
	});
	const result = parse(await response.text());
	if (response.ok && result !== undefined) return result;
	throw new Error(String(result?.['message'] ?? `${origin} responded with ${response.status}: is it a local site?`));
}

function parse(text: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** `issue.key=KEY-1` as an entry. @throws {@link UsageError} */
export function contextOf(texts: readonly string[] = []): Record<string, string> {
	return Object.fromEntries(
		texts.map((text) => {
			const at = text.indexOf('=');
			if (at < 1) throw new UsageError('--context must be name=value: issue.key=KEY-1');
			return [text.slice(0, at), text.slice(at + 1)];
		}),
	);
}
