import { oneLine } from '../control-characters.ts';
import { CredentialError } from '../errors.ts';
import { createRedactor } from '../redact/index.ts';
import { observeToken } from '../telemetry/index.ts';
import { fetchJson } from './fetch-json.ts';

/** A token that was just fetched. */
export interface FetchedToken {
	/** The access token. */
	readonly token: string;
	/** When it expires: milliseconds since 1970. */
	readonly expiresAt: number;
	/** When another one is fetched: milliseconds since 1970. */
	readonly refreshAt: number;
	readonly refreshToken?: string;
}

/** The response of a token server. */
export interface TokenResponse {
	readonly token: FetchedToken;
	/** The scopes of the token, separated by spaces; undefined if the server does not name them. */
	readonly scope: string | undefined;
}

/** Dependencies of {@link fetchToken}. */
export interface TokenContext {
	readonly fetch: typeof globalThis.fetch;
	/** The clock: milliseconds since 1970. */
	readonly now: () => number;
	/** The operation of the call that needs the token, for telemetry. */
	readonly operation?: string | undefined;
}

/** How long before its expiry a token is refreshed, in milliseconds; at most a tenth of its life. */
const EARLY = 60_000;
/** Fields of the form that no error may show. */
const SECRETS = ['assertion', 'client_secret', 'code', 'code_verifier', 'refresh_token'];

/**
 * Asks a token server (RFC 6749, sections 4 to 6).
 *
 * @throws {@link CredentialError}; it shows nothing that was sent.
 */
export function fetchToken(
	url: string,
	form: Readonly<Record<string, string>>,
	context: TokenContext,
): Promise<TokenResponse> {
	const { grant_type: grant = '' } = form;
	return observeToken({ operation: context.operation, grant, url }, () => requestToken(url, form, context));
}

async function requestToken(
	url: string,
	form: Readonly<Record<string, string>>,
	{ fetch, now }: TokenContext,
): Promise<TokenResponse> {
	// Expiry counts from before the request, so that network time shortens the token's life rather than extends it.
	const from = now();
	const { status, data, date } = await fetchJson(fetch, 'The token server', url, {
		method: 'POST',
		headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(form).toString(),
	});
	const { access_token: token, refresh_token: refreshToken, token_type: type, scope } = data;
	const seconds = Number(data['expires_in']);
	if (status !== 200) throw refusal(status, data, form, date);
	// Checked before it becomes a header, whose setter would show it in its error.
	if (!isToken(token)) throw invalidResponse('no token');
	if (type !== undefined && !/^bearer$/i.test(String(type)))
		throw invalidResponse('a token that is not a Bearer token');
	if (!(seconds > 0 && seconds < Infinity)) throw invalidResponse('a token without its lifetime');
	const life = seconds * 1000;
	const expiresAt = from + life;
	const fetched = { token, expiresAt, refreshAt: refreshTime(from, expiresAt) };
	const hasNext = typeof refreshToken === 'string' && refreshToken !== '';
	return {
		token: hasNext ? { ...fetched, refreshToken } : fetched,
		scope: typeof scope === 'string' ? scope : undefined,
	};
}

/** Whether a value can be sent as a token. */
export function isToken(value: unknown): value is string {
	return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

/** When a token is refreshed that is valid from one time to another. All times are milliseconds since 1970. */
export function refreshTime(from: number, expiresAt: number): number {
	return expiresAt - Math.min(EARLY, (expiresAt - from) / 10);
}

/** Words of a server in one line, for a log, without the secrets that it may repeat. */
export function wordsOf(parts: readonly unknown[], secrets: readonly string[]): string {
	const redact = createRedactor(secrets, '[secret]');
	const words = parts.filter((part) => typeof part === 'string' && part !== '').join(': ');
	return oneLine(redact(words)).slice(0, 300);
}

function invalidResponse(found: string): CredentialError {
	return new CredentialError('ERR_TOKEN_RESPONSE', `The token server sent ${found}`);
}

/** With OAuth's reason for the refusal. */
function refusal(
	status: number,
	{ error, error_description: description }: Readonly<Record<string, unknown>>,
	form: Readonly<Record<string, string>>,
	date: string | null,
): CredentialError {
	const reason = wordsOf(
		[error, description],
		SECRETS.flatMap((name) => form[name] ?? []),
	);
	return new CredentialError(
		'ERR_TOKEN_REFUSED',
		`The token server refused (${status})${reason === '' ? '' : `: ${reason}`}`,
		{ status, date },
	);
}
