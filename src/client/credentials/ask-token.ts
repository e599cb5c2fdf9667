import { CredentialError } from '../../errors.ts';
import { fetchJson } from '../../http/index.ts';
import { createRedactor } from '../../redact/index.ts';
import type { CredentialContext } from './credential.ts';
import { isToken, type StoredToken } from './token-cache.ts';

/** How long before its expiry a token is refreshed, in milliseconds; at most a tenth of its life. */
const EARLY = 60_000;
/** Fields of the form that no error may show. */
const SECRETS = ['assertion', 'client_secret', 'refresh_token'];

/**
 * Asks a token server (RFC 6749, sections 4 to 6).
 *
 * @throws {@link CredentialError}; it shows nothing that was sent.
 */
export async function askToken(
	url: string,
	form: Readonly<Record<string, string>>,
	{ fetch, now }: CredentialContext,
): Promise<StoredToken> {
	// Expiry counts from before the request, so that network time shortens the token's life rather than extends it.
	const from = now();
	const { status, data, date } = await fetchJson(fetch, 'The token server', url, {
		method: 'POST',
		headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(form).toString(),
	});
	const { access_token: token, refresh_token: refreshToken, token_type: type } = data;
	const seconds = Number(data['expires_in']);
	if (status !== 200) throw refusal(status, data, form, date);
	// Checked before it becomes a header, whose setter would show it in its error.
	if (!isToken(token)) throw invalidResponse('no token');
	if (type !== undefined && !/^bearer$/i.test(String(type)))
		throw invalidResponse('a token that is not a Bearer token');
	if (!(seconds > 0 && seconds < Infinity)) throw invalidResponse('a token without its lifetime');
	const life = seconds * 1000;
	const expiresAt = from + life;
	const stored = { token, expiresAt, refreshAt: expiresAt - Math.min(EARLY, life / 10) };
	return typeof refreshToken === 'string' && refreshToken !== '' ? { ...stored, refreshToken } : stored;
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
	const redact = createRedactor(
		SECRETS.flatMap((name) => form[name] ?? []),
		'[secret]',
	);
	const reason = redact([error, description].filter((part) => typeof part === 'string' && part !== '').join(': '))
		.replaceAll(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.slice(0, 300);
	return new CredentialError(
		'ERR_TOKEN_REFUSED',
		`The token server refused (${status})${reason === '' ? '' : `: ${reason}`}`,
		{ status, date },
	);
}
