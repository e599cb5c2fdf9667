import { EncodeError } from '../errors.ts';

/** A name or value of a query: as it compares (decoded) and as it is written (encoded). */
export interface Component {
	readonly decoded: string;
	readonly encoded: string;
}

/** Unreserved characters (RFC 3986) are the same decoded and encoded. */
const UNRESERVED = /^[\w.~-]*$/;
const LEFT_BY_ENCODE_URI_COMPONENT = /[!'()*]/g;

/** RFC 3986 percent-encoding: everything but the unreserved characters, upper-case hex. */
export function percentEncode(text: string): string {
	return encodeURIComponent(text).replace(
		LEFT_BY_ENCODE_URI_COMPONENT,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

/** Form decoding of one name or value: `+` is a space. Throws a `URIError` on a bad escape or invalid UTF-8. */
function formDecode(raw: string): string {
	return decodeURIComponent(raw.replaceAll('+', ' '));
}

/**
 * Reads one raw name or value.
 *
 * A text that does not decode is refused when signing. When verifying it is kept as it is: no well-formed signer can
 * have produced a lone `%`, so such a request matches nothing but its literal self. A comma in it becomes NUL, which no
 * target has: the comma that joins repeated values must not stand for it.
 */
export function readComponent(raw: string, strict: boolean): Component {
	if (UNRESERVED.test(raw)) return { decoded: raw, encoded: raw };
	try {
		const decoded = formDecode(raw);
		return { decoded, encoded: percentEncode(decoded) };
	} catch (cause) {
		if (!strict) return { decoded: raw, encoded: raw.replaceAll(',', '\0') };
		throw new EncodeError(
			'ERR_PERCENT_ENCODING',
			'The query holds a percent-escape that is not valid UTF-8: encode a literal % as %25',
			{ cause },
		);
	}
}
