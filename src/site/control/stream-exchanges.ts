import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Exchange, Exchanges } from '../exchange.ts';

/**
 * Server-sent events: `run` with the name of this run of the site, whose ids begin at 1; the exchanges with a higher id than
 * the one that the reader has, and each one that follows.
 *
 * @param write turns an exchange into the data of its event.
 */
export function streamExchanges(
	c: Context,
	exchanges: Exchanges,
	write: (exchange: Exchange) => string | Promise<string>,
): Response {
	const after = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0);
	return streamSSE(c, async (stream) => {
		let written = stream.writeSSE({ event: 'run', data: exchanges.run });
		const send = (exchange: Exchange): void => {
			// One after the other: they would change places otherwise.
			written = written.then(async () => stream.writeSSE({ id: String(exchange.id), data: await write(exchange) }));
		};
		for (const exchange of exchanges.all) if (exchange.id > after) send(exchange);
		await new Promise<void>((resolve) => {
			const end = exchanges.subscribe(send);
			stream.onAbort(() => {
				end();
				resolve();
			});
		});
	});
}
