import { UsageError, type OptionText } from '../command.ts';

export const SITE_OPTION: OptionText = { flags: '--site <url>', text: 'the site that runs (http://127.0.0.1:8090)' };

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
	const url = site ?? 'http://127.0.0.1:8090';
	if (!/^https?:\/\/./.test(url)) throw new UsageError('--site must be an http(s) URL');
	const { origin } = new URL(url);
	const init = {
		method: 'POST',
		body: JSON.stringify(body),
		// The site accepts actions from its own origin alone, which a page in a browser cannot claim.
		headers: { origin, 'content-type': 'application/json' },
	};
	const response = await fetch(`${origin}/_site/control/${action}`, init).catch((cause: unknown) => {
		throw new UsageError(`no site runs at ${origin}: start one with the command site`, { cause });
	});
	const text = await response.text();
	const result = parse(text);
	if (response.ok && result !== undefined) return result;
	throw new Error(String(result?.['message'] ?? `${origin} responded with ${response.status}: is it a local site?`));
}

function parse(text: string): Record<string, unknown> | undefined {
	try {
		return JSON.parse(text) as Record<string, unknown>;
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
