const LONGEST = 255;
/** Controls, invisible characters, lone surrogates, and separators of lines: PostgreSQL throws at some of them. */
const NOT_PRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a text can be a client key: 1 to 255 printable characters. Nothing else is looked up in a store. */
export function isClientKey(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && value.length <= LONGEST && !NOT_PRINTABLE.test(value);
}
