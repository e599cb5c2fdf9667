import { expect } from 'vitest';

/** Matches a DecodeError with this code. */
export function refusal(code: string): object {
	return expect.objectContaining({ name: 'DecodeError', code, publicMessage: 'Authentication failed' });
}
