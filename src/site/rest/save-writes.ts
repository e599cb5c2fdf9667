import type { MiddlewareHandler } from 'hono';
import type { ProductEnv } from '../product.ts';

/** Saves the state after each call that may have changed it, whichever route it took. */
export function saveWrites(saved: () => void): MiddlewareHandler<ProductEnv> {
	return async (c, next) => {
		await next();
		if (c.req.method !== 'GET') saved();
	};
}
