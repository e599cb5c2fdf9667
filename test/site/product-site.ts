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

const USERS = [
	{ accountId: 'fake-account-ada', displayName: 'Ada Example', emailAddress: 'ada@example.com' },
	{ accountId: 'fake-account-ben', displayName: 'Ben Example', emailAddress: 'ben@example.com' },
];

/** One project or space with nothing in it. */
const EMPTY = {
	jira: {
		product: 'jira',
		nextId: 10_100,
		users: USERS,
		projects: [{ id: '10000', key: 'DEMO', name: 'Demo', lead: 'fake-account-ada', lastNumber: 0 }],
		statuses: [
			{ id: '10001', name: 'To Do', category: 'new' },
			{ id: '10002', name: 'In Progress', category: 'indeterminate' },
			{ id: '10003', name: 'Done', category: 'done' },
		],
		issueTypes: [
			{ id: '10010', name: 'Task', subtask: false },
			{ id: '10011', name: 'Bug', subtask: false },
			{ id: '10012', name: 'Story', subtask: false },
		],
		transitions: [
			{ id: '11', name: 'To Do', to: '10001' },
			{ id: '21', name: 'In Progress', to: '10002' },
			{ id: '31', name: 'Done', to: '10003' },
		],
		issues: [],
		webhooks: [],
	},
	confluence: {
		product: 'confluence',
		nextId: 65_600,
		users: USERS,
		spaces: [{ id: '65536', key: 'DEMO', name: 'Demo', authorId: 'fake-account-ada', createdAt: 1_767_225_600_000 }],
		pages: [],
		comments: [],
	},
};

export const ADA: Caller = { type: 'user', accountId: 'fake-account-ada' };
export const NOW: number = Date.UTC(2026, 5, 15, 12);

/** A product, after a middleware that sets the caller. */
export function productSite(
	product: 'jira' | 'confluence',
	data: unknown = EMPTY[product],
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
		data,
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
