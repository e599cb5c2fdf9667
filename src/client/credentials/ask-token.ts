import { CredentialError } from '../../errors.ts';
import type { CredentialContext } from './credential.ts';
import { fetchJson } from './fetch-json.ts';
import { isToken, type StoredToken } from './token-cache.ts';

/** How early a token is renewed, in milliseconds; at most a tenth of its life. */
const EARLY = 60_000;

/**
 * Asks a token server (RFC 6749, sections 4 to 6).
 *
 * @throws {@link CredentialError}; it shows nothing of what was sent.
 */
export async function askToken(
	url: string,
	form: Readonly<Record<string, string>>,
	{ fetch, now }: CredentialContext,
): Promise<StoredToken> {
	// Counted from before the question: what the way takes is lost to us, not to the server.
	const from = now();
	const { status, data, date } = await fetchJson(fetch, 'The token server', url, {
		method: 'POST',
		headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(form).toString(),
	});
	const { access_token: token, refresh_token: refreshToken, token_type: type } = data;
	const seconds = Number(data['expires_in']);
	if (status !== 200) throw refusal(status, data, form, date);
	// What is put into a header has to be checked first: its setter shows it in its error.
	if (!isToken(token)) throw noToken('no token');
	if (type !== undefined && !/^bearer$/i.test(String(type))) throw noToken('a token that is no Bearer');
	if (!(seconds > 0 && seconds < Infinity)) throw noToken('a token that does not say how long it is good for');
	const life = seconds * 1000;
	const until = from + life;
	const stored = { token, until, renewAt: until - Math.min(EARLY, life / 10) };
	return typeof refreshToken === 'string' && refreshToken !== '' ? { ...stored, refreshToken } : stored;
}

function noToken(what: string): CredentialError {
	return new CredentialError('ERR_TOKEN_ANSWER', `The token server answered with ${what}`);
}

/** OAuth's own words for it. Whatever of ours the server repeats is masked, also as it was sent. */
function refusal(
	status: number,
	{ error, error_description: description }: Readonly<Record<string, unknown>>,
	form: Readonly<Record<string, string>>,
	date: string | null,
): CredentialError {
	let parts = [[error, description].filter((part) => typeof part === 'string' && part !== '').join(': ')];
	for (const name of ['assertion', 'client_secret', 'refresh_token']) {
		const secret = form[name];
		if (!secret) continue;
		const encoded = new URLSearchParams({ '': secret }).toString().slice(1);
		parts = parts.flatMap((part) => part.split(secret)).flatMap((part) => part.split(encoded));
	}
	const text = parts
		.join('[secret]')
		.replaceAll(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.slice(0, 300);
	return new CredentialError(
		'ERR_TOKEN_REFUSED',
		`The token server refused (${status})${text === '' ? '' : `: ${text}`}`,
		{ status, date },
	);
}
