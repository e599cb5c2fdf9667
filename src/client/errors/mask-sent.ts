import { maskTokens } from '../../qsh/index.ts';

/** Masks what was sent as `Authorization`, and whatever looks like a token. */
export type Mask = (text: string) => string;

/** Anything shorter guards nothing, and is in many words. */
const MIN_LENGTH = 8;

/** @param sent the headers, with their schemes */
export function maskSent(sent: Iterable<string>): Mask {
	const secrets = [...sent]
		.flatMap(secretsOf)
		// As they stand in JSON, too.
		.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
		.filter(({ length }) => length >= MIN_LENGTH);
	return (text) => secrets.reduce((masked, secret) => maskTokens(masked, secret), maskTokens(text));
}

/**
 * The same value, with what is secret masked in all of its texts and names. Untouched when there is none; nothing when it
 * cannot be looked through.
 */
export function maskData(data: unknown, mask: Mask): unknown {
	if (typeof data === 'string') return mask(data);
	if (typeof data !== 'object' || data === null) return data;
	try {
		const text = JSON.stringify(data);
		const masked = mask(text);
		return masked === text ? data : JSON.parse(masked);
	} catch {
		return undefined;
	}
}

/** What stands behind the scheme; of Basic, also the password that is in it. */
function secretsOf(value: string): string[] {
	const [, scheme = '', secret = value] = /^([\w-]+) +(.*)$/.exec(value) ?? [];
	return scheme.toLowerCase() === 'basic' ? [secret, passwordOf(secret)] : [secret];
}

function passwordOf(secret: string): string {
	try {
		const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
		return new TextDecoder().decode(bytes).replace(/^[^:]*:/, '');
	} catch {
		return '';
	}
}
