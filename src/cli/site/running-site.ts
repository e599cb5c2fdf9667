import { parseHttpUrl } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import { UsageError, type Io, type OptionText } from '../command.ts';

export const SITE_OPTION: OptionText = {
	flags: '--site <url>',
	text: 'the site that runs (that of SITE_PORT, or http://127.0.0.1:8090)',
};
export const DEFAULT_PORT = '8090';

/** In milliseconds. Longer than the site waits for the first response of an app. */
const TIMEOUT = 60_000;

/** The port of the site: of the flag, of the variable, or the default one. @throws {@link UsageError} */
export function portOf(flag: string | undefined, { env }: Pick<Io, 'env'>): string {
	const port = flag ?? (env['SITE_PORT'] || DEFAULT_PORT);
	if (!/^\d{1,5}$/.test(port)) throw new UsageError('--port, or SITE_PORT, must be a number');
	return port;
}

/** Where the site runs: at the address of the flag, or at the port of this machine. @throws {@link UsageError} */
export function originOf(site: string | undefined, io: Pick<Io, 'env'>): string {
	const url = parseHttpUrl(site ?? `http://127.0.0.1:${portOf(undefined, io)}`);
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
	io: Pick<Io, 'env'>,
): Promise<Record<string, unknown>> {
	const origin = originOf(site, io);
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
