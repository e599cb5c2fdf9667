import { maskTokens } from '../../qsh/index.ts';

/** Masks what was sent as `Authorization`, and whatever looks like a token. */
export type Mask = (text: string) => string;

/** Anything shorter guards nothing, and is in many words. */
const MIN_LENGTH = 8;

/** @param sent the headers, with their schemes */
export function maskSent(sent: Iterable<string>): Mask {
	const secrets = [...sent].map((value) => value.replace(/^[\w-]+ +/, '')).filter(({ length }) => length >= MIN_LENGTH);
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
