import { fromBase64url } from '../../crypto/index.ts';
import { clockOffset, MINUTE } from './clock-offset.ts';
import type { RefusedCredential } from './credential.ts';

/**
 * The offset of our clock, in milliseconds, to make another JWT with; undefined when the clock is not what is wrong.
 *
 * What counts is when the refused token was made by itself: others may have corrected the clock since then. A correction
 * that is refused as well is taken back: the `Date` of a proxy may be anything.
 */
export function offsetAfter(refused: RefusedCredential, offset: number, now: () => number): number | undefined {
	const [, payload = ''] = refused.authorization?.split('.') ?? [];
	const [, issued = ''] = /"iat":(\d+)/.exec(fromBase64url(payload)) ?? [];
	const actual = clockOffset(refused.date, now);
	if (Math.abs(clockOffset(refused.date, () => Number(issued) * 1000)) > MINUTE) {
		return Math.abs(actual) > MINUTE ? actual : 0;
	}
	return offset === 0 ? undefined : 0;
}
