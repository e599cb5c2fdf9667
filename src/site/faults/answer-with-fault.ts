import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { rateLimited, type AnswerContext } from '../../mock/index.ts';
import { latencyOf, limitOf, type Fault } from './fault.ts';

/** What answering with a fault takes. */
export interface FaultContext extends AnswerContext {
	readonly connection: HttpBindings;
	readonly now: () => number;
	readonly delay: (ms: number) => Promise<void>;
	/** Does what was asked for. */
	readonly proceed: () => Promise<Response>;
}

/** The answer, or what takes its place. A call that is limited or cut off before its answer changes nothing. */
export async function answerWithFault(fault: Fault, context: FaultContext): Promise<Response> {
	const { connection, now, delay, proceed } = context;
	const limit = limitOf(fault, now());
	if (limit !== undefined) return rateLimited(limit)(context);
	const latency = latencyOf(fault);
	if (latency !== undefined) {
		await delay(latency);
		return proceed();
	}
	if (fault === 'reset') {
		connection.incoming.socket.resetAndDestroy();
		return RESPONSE_ALREADY_SENT;
	}
	return truncate(await proceed(), connection);
}

/** Promises the whole body, sends half of it, and hangs up. */
async function truncate(response: Response, { outgoing }: HttpBindings): Promise<Response> {
	const body = Buffer.from(await response.arrayBuffer());
	const headers = { ...Object.fromEntries(response.headers), 'content-length': String(Math.max(body.length, 1)) };
	outgoing.writeHead(response.status, headers);
	outgoing.flushHeaders();
	const half = body.subarray(0, Math.floor(body.length / 2));
	await new Promise<void>((resolve) => void outgoing.write(half, () => resolve()));
	outgoing.destroy();
	return RESPONSE_ALREADY_SENT;
}
