import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import type { SiteEnv } from '../api-call.ts';
import type { SignedUrlOptions } from '../app-connection/index.ts';
import { SiteError } from '../errors.ts';
import type { Attempt, Exchanges, Replay } from '../exchange.ts';
import type { Fault, Faults } from '../faults/index.ts';
import { callAsUser, type PageRequestContext } from './page-request.ts';
import { streamExchanges } from './stream-exchanges.ts';

/** Below it are the actions of the command line and of the pages: POST of JSON, from the site's own origin alone. */
export const CONTROL_PATH = '/_site/control';

/** Dependencies of {@link createControl}. */
export interface ControlContext extends PageRequestContext {
	readonly exchanges: Exchanges;
	readonly faults: Faults;
	/** Sends an event of Connect or Forge. @returns the first attempts. */
	readonly fire: (event: string, body?: Readonly<Record<string, unknown>>) => Promise<readonly Attempt[]>;
	readonly replay: (id: number) => Promise<Attempt>;
	/** The signed URL of a page of Connect, or the page of the site that shows a UI module of Forge. */
	readonly pageUrl: (module: string, options: SignedUrlOptions) => Promise<string>;
	readonly contextToken: (options: SignedUrlOptions) => Promise<string>;
}

const CONTEXT = z.optional(z.record(z.string(), z.string()));
const FIRE = z.object({ event: z.string(), body: z.optional(z.record(z.string(), z.unknown())) });
const REPLAY = z.object({ id: z.number() });
const PAGE = z.object({ module: z.string(), accountId: z.optional(z.string()), context: CONTEXT });
const FAIL = z.object({ fault: z.string(), times: z.optional(z.number()) });
const TOKEN = z.object({ accountId: z.optional(z.string()), context: CONTEXT });

/** The actions `fire`, `replay`, `page`, `token`, `fail`, `clear` and `request`; the exchanges, also as they happen. */
export function createControl(context: ControlContext): Hono<SiteEnv> {
	const { exchanges, faults, fire, replay, pageUrl, contextToken } = context;
	const actions: Readonly<Record<string, (body: unknown, c: Context<SiteEnv>) => Promise<object>>> = {
		async fire(body) {
			const { event, body: fields } = z.parse(FIRE, body);
			return { attempts: (await fire(event, fields)).map(describeAttempt) };
		},
		async replay(body) {
			return { attempts: [describeAttempt(await replay(z.parse(REPLAY, body).id))] };
		},
		async fail(body) {
			const { fault, times = 1 } = z.parse(FAIL, body);
			// `failNext` throws for other texts.
			faults.failNext(fault as Fault, times);
			return {};
		},
		async clear() {
			exchanges.clear();
			return {};
		},
		request: (body, c) => callAsUser(body, context, c),
		async page(body) {
			const { module, ...options } = z.parse(PAGE, body);
			return { url: await pageUrl(module, options) };
		},
		token: async (body) => ({ token: await contextToken(z.parse(TOKEN, body)) }),
	};
	const control = new Hono<SiteEnv>();
	control.get(`${CONTROL_PATH}/exchanges`, (c) => c.json(exchanges.all));
	control.get(`${CONTROL_PATH}/exchanges/stream`, (c) => streamExchanges(c, exchanges, (one) => JSON.stringify(one)));
	control.post(`${CONTROL_PATH}/:action`, async (c) => {
		const name = c.req.param('action');
		const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
		if (action === undefined) return c.json({ message: `There is no action ${name}` }, 404);
		c.header('cache-control', 'no-store');
		try {
			return c.json(await action(await c.req.json(), c));
		} catch (error) {
			if (error instanceof SiteError) return c.json({ code: error.code, message: error.message }, 409);
			if (error instanceof TypeError || error instanceof RangeError) return c.json({ message: error.message }, 400);
			if (error instanceof z.core.$ZodError || error instanceof SyntaxError) {
				return c.json({ message: `The body of ${name} is invalid` }, 400);
			}
			throw error;
		}
	});
	return control;
}

/** The parts that a person wants to see. */
function describeAttempt({ exchange, retryIn }: Attempt): object {
	const { id, direction, kind, event, method, url, status, verdict, caller, code, explanation, duration } = exchange;
	const { body } = exchange.response ?? {};
	const what = { id, direction, kind, event, method, url, caller };
	return {
		...what,
		status,
		verdict,
		code,
		explanation,
		duration,
		retryIn,
		...(verdict === 'accepted' ? {} : { body }),
	};
}

/**
 * Does an exchange again: the webhook with a new identifier, signed for now.
 *
 * @throws {@link SiteError} `ERR_EXCHANGE`.
 */
export async function replay(exchanges: Exchanges, id: number): ReturnType<Replay> {
	const again = exchanges.replayOf(id);
	if (again !== undefined) return again();
	const exchange = exchanges.all.find((one) => one.id === id);
	if (exchange === undefined) {
		const [first, last] = [exchanges.all[0], exchanges.all.at(-1)].map((one) => one?.id);
		const known = first === undefined ? 'the log is empty' : `the log has ${first} to ${last}`;
		throw new SiteError('ERR_EXCHANGE', `There is no exchange ${id}: ${known}`);
	}
	const { kind, method, url } = exchange;
	const rule = 'Webhooks, what Forge sends, and calls of the REST API can, unless a body was too long to be kept';
	throw new SiteError('ERR_EXCHANGE', `The exchange ${id} (${kind}, ${method} ${url}) cannot be replayed. ${rule}`);
}
