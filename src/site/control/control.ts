import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { AppConnection } from '../app-connection/index.ts';
import { SiteError } from '../errors.ts';
import type { Delivery, Exchanges } from '../exchange.ts';

/** Where the commands of the command line are received: POST of JSON, from the site's own origin alone. */
export const CONTROL_PATH = '/_site/control';

/** Dependencies of {@link createControl}. */
export interface ControlContext {
	readonly connection: AppConnection;
	readonly exchanges: Exchanges;
	readonly fire: (event: string, body?: Readonly<Record<string, unknown>>) => Promise<readonly Delivery[]>;
}

const CONTEXT = z.optional(z.record(z.string(), z.string()));
const FIRE = z.object({ event: z.string(), body: z.optional(z.record(z.string(), z.unknown())) });
const REPLAY = z.object({ id: z.number() });
const PAGE = z.object({ module: z.string(), accountId: z.optional(z.string()), context: CONTEXT });
const TOKEN = z.object({ accountId: z.optional(z.string()), context: CONTEXT });

/** The actions of the command line: `fire`, `replay`, `page` and `token`. */
export function createControl({ connection, exchanges, fire }: ControlContext): Hono {
	const actions: Readonly<Record<string, (body: unknown) => Promise<object>>> = {
		async fire(body) {
			const { event, body: fields } = z.parse(FIRE, body);
			return { deliveries: await fire(event, fields) };
		},
		replay: async (body) => ({ deliveries: [await replay(exchanges, z.parse(REPLAY, body).id)] }),
		async page(body) {
			const { module, ...options } = z.parse(PAGE, body);
			return { url: await connection.signedUrl(module, options) };
		},
		token: async (body) => ({ token: await connection.contextToken(z.parse(TOKEN, body)) }),
	};
	const control = new Hono();
	control.post(`${CONTROL_PATH}/:action`, async (c) => {
		const name = c.req.param('action');
		const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
		if (action === undefined) return c.json({ message: `There is no action ${name}` }, 404);
		c.header('cache-control', 'no-store');
		try {
			return c.json(await action(await c.req.json()));
		} catch (error) {
			if (error instanceof SiteError) return c.json({ code: error.code, message: error.message }, 409);
			if (error instanceof z.core.$ZodError || error instanceof SyntaxError) {
				return c.json({ message: `The body of ${name} is invalid` }, 400);
			}
			throw error;
		}
	});
	return control;
}

/**
 * Sends the webhook of an exchange again, with a new identifier, signed for now.
 *
 * @throws {@link SiteError} `ERR_EXCHANGE`.
 */
export async function replay(exchanges: Exchanges, id: number): Promise<Delivery> {
	const again = exchanges.replayOf(id);
	if (again === undefined) {
		throw new SiteError('ERR_EXCHANGE', `There is no webhook with the id ${id} among the last exchanges`);
	}
	return again();
}
