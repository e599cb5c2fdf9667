import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import { rateLimited } from '../../fake-atlassian/index.ts';
import type { SiteEnv } from '../api-call.ts';
import { latencyOf, limitOf } from './fault.ts';
import type { Faults } from './faults.ts';

/** Dependencies of {@link injectFaults}. */
export interface InjectFaultsContext {
	readonly faults: Faults;
	readonly now: () => number;
	readonly delay: (ms: number) => Promise<void>;
}

/** Middleware that injects faults. A call that is rate limited, or whose connection is reset, is not performed. */
export function injectFaults({ faults, now, delay }: InjectFaultsContext): MiddlewareHandler<SiteEnv> {
	return async (c, next) => {
		// A call that is replayed has no connection that could break.
		const fault = 'incoming' in c.env ? faults.take() : undefined;
		if (fault === undefined) return next();
		const { family, result } = c.get('call');
		result.fault = fault;
		const limit = limitOf(fault, now());
		if (limit !== undefined) return rateLimited(limit)({ request: c.req.raw, family });
		const latency = latencyOf(fault);
		if (latency !== undefined) {
			await delay(latency);
			return next();
		}
		result.verdict = 'failed';
		if (fault === 'reset') {
			c.env.incoming.socket.resetAndDestroy();
			return RESPONSE_ALREADY_SENT;
		}
		await next();
		result.status = c.res.status;
		await truncate(c.res, c.env);
		// Hono adds the headers of an existing response to a new one.
		c.res = undefined;
		c.res = RESPONSE_ALREADY_SENT;
		return undefined;
	};
}

/** Announces the whole body, sends half of it, and closes the connection. */
async function truncate(response: Response, { outgoing }: HttpBindings): Promise<void> {
	const body = Buffer.from(await response.arrayBuffer());
	const headers = { ...Object.fromEntries(response.headers), 'content-length': String(Math.max(body.length, 1)) };
	outgoing.writeHead(response.status, headers);
	outgoing.flushHeaders();
	const half = body.subarray(0, Math.floor(body.length / 2));
	await new Promise<void>((resolve) => void outgoing.write(half, () => resolve()));
	outgoing.destroy();
}
