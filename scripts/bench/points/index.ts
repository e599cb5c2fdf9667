import type { Point } from '../point.ts';
import { app } from './app.ts';
import { call, inFlight } from './call.ts';
import { canonical } from './canonical.ts';
import { heap } from './heap.ts';
import { junk } from './junk.ts';
import { kyMended } from './ky.ts';
import { sign } from './sign.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

/** Everything that is measured, in the order of the report. */
export const POINTS = {
	sign,
	verify,
	canonical,
	call,
	'in-flight': inFlight,
	app,
	junk,
	heap,
	start,
	'ky-mends': kyMended,
} satisfies Record<string, Point>;

export type PointName = keyof typeof POINTS;
