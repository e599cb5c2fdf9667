import { HIDDEN } from '../redact/index.ts';

/**
 * Whether a value can be a secret: text that is not empty, and not the text that is printed in place of one. A record that
 * was copied from a log has that text as its secret, and everybody knows it.
 */
export function isSecret(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && value !== HIDDEN;
}
