import { Hono } from 'hono';
import type { Caller } from '../../src/fake-atlassian/index.ts';
import type { Change, ProductEnv } from '../../src/site/product.ts';
import { createProduct } from '../../src/site/products.ts';

/** A response whose body was read. */
export interface ReadResponse {
	readonly status: number;
	readonly body: unknown;
	readonly headers: Headers;
}

export const ADA: Caller = { type: 'user', accountId: 'fake-account-ada' };
export const NOW: number = Date.UTC(2026, 5, 15, 12);

/** A product, after a middleware that sets the caller. */
export function productSite(
	product: 'jira' | 'confluence',
	data?: unknown,
): {
	call: (method: string, path: string, body?: unknown, caller?: Caller) => Promise<ReadResponse>;
	app: Hono<ProductEnv>;
	changes: Change[];
	data: () => unknown;
	clock: { now: number };
} {
	const changes: Change[] = [];
	const clock = { now: NOW };
	const baseUrl = `http://localhost:8090${product === 'confluence' ? '/wiki' : ''}`;
	const made = createProduct(product, {
		baseUrl,
		changed: (change) => changes.push(change),
		now: () => clock.now,
		...(data === undefined ? {} : { data }),
	});
	let caller = ADA;
	const app = new Hono<ProductEnv>();
	app.use(async (c, next) => {
		c.set('caller', caller);
		await next();
	});
	app.route('/', made.app);
	const call = async (method: string, path: string, body?: unknown, as = ADA): Promise<ReadResponse> => {
		caller = as;
		const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
		const response = await app.request(`http://localhost:8090${path}`, init);
		const text = await response.text();
		return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
	};
	return { call, app, changes, data: () => made.data(), clock };
}
