import { randomUUID } from 'node:crypto';

/** Longer than the hash that it signs with. */
export function makeSecret(): string {
	return `${randomUUID()}${randomUUID()}`;
}
