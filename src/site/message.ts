import { isRecord } from '../is-record.ts';
import { parseToken } from '../jwt/index.ts';
import { wireTarget } from '../qsh/index.ts';
import { HIDDEN } from '../redact/index.ts';
import { MEDIA_PATH } from './product.ts';

/** The headers and the body of a request or response. It holds no secret and no token. */
export interface Message {
	readonly headers: Readonly<Record<string, string>>;
	/** Its beginning, if it is long. Missing if there is none, or if it is not text. */
	readonly body?: string;
}

/** A message as it was sent, with its secrets. */
export interface RawMessage {
	readonly headers: Headers;
	readonly body?: string | undefined;
}

/** The maximum length of a body that is read for the log, in bytes. */
export const MAX_LOGGED_BYTES = 262_144;
/** The maximum length of a body that is shown, in characters. */
const MAX_SHOWN = 20_000;

const HIDDEN_HEADERS = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|-oauth-|secret|api-?key/;
const HIDDEN_FIELDS = /secret|password|^(?:access|refresh|id|csrf)?_?(?:token|jwt)$/i;

/** @param redact replaces the secrets that are known. Those in fields and headers for secrets are replaced anyway. */
export function redactMessage({ headers, body }: RawMessage, redact: (text: string) => string): Message {
	const shown = [...headers].map(([name, value]): [string, string] => [name, redactHeader(name, value, redact)]);
	if (body === undefined || body === '') return { headers: Object.fromEntries(shown) };
	const text = redact(redactFields(body, headers.get('content-type') ?? ''));
	const rest = text.length - MAX_SHOWN;
	const cut = rest > 0 ? `${text.slice(0, MAX_SHOWN)}... (${rest} characters more)` : text;
	return { headers: Object.fromEntries(shown), body: cut };
}

function redactHeader(name: string, value: string, redact: (text: string) => string): string {
	if (name === 'authorization') return `${value.split(' ', 1)[0] ?? ''} ${HIDDEN}`;
	if (HIDDEN_HEADERS.test(name)) return HIDDEN;
	// The URL of a download holds a secret.
	const at = name === 'location' ? value.indexOf(MEDIA_PATH) : -1;
	return at < 0 ? redact(value) : `${value.slice(0, at)}${MEDIA_PATH}...`;
}

function redactFields(body: string, contentType: string): string {
	if (contentType.startsWith('application/x-www-form-urlencoded')) {
		const fields = [...new URLSearchParams(body)];
		return fields.map(([name, value]) => `${name}=${HIDDEN_FIELDS.test(name) ? HIDDEN : value}`).join('&');
	}
	try {
		return JSON.stringify(JSON.parse(body), (name, value: unknown) =>
			typeof value === 'string' && HIDDEN_FIELDS.test(name) ? HIDDEN : value,
		);
	} catch {
		return body;
	}
}

/** Whether a body is text, by its content type. */
export function isText(headers: Headers): boolean {
	return /^(?:text\/|application\/(?:[\w.+-]*json|x-www-form-urlencoded|xml))/.test(headers.get('content-type') ?? '');
}

/** The claims of the token of a request, unverified; undefined if it has none that can be read. */
export function claimsOf(url: string, headers: Headers): Readonly<Record<string, unknown>> | undefined {
	const inQuery = new URLSearchParams(wireTarget(url).query).get('jwt');
	const [, inHeader] = /^(?:JWT|Bearer)\s+(\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
	for (const algorithm of ['HS256', 'RS256'] as const) {
		try {
			const { claims } = parseToken(inHeader ?? inQuery, algorithm);
			return isRecord(claims) ? claims : undefined;
		} catch {
			// Another algorithm, or no token.
		}
	}
	return undefined;
}
