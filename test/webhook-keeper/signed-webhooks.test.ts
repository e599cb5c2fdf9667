import { describe, expect, it } from 'vitest';
import { anonymous, createClient, type Client } from '../../src/index.ts';
import {
	keepAdminWebhooks,
	keepBitbucketWebhooks,
	type KeepBitbucketWebhooksOptions,
	type KeptSignedWebhooks,
} from '../../src/webhook-keeper/index.ts';
import { SECRET_MARK } from '../support/tenants.ts';

const url = 'https://app.example.com/webhooks';
const secret = `secret-of-webhooks-${SECRET_MARK}`;
const name = 'Example app';

interface Options {
	name?: string;
	secret?: string;
	secretVersion?: string;
	webhooks?: { url: string; events: string[]; jql?: string }[];
	store?: NonNullable<KeepBitbucketWebhooksOptions['store']>;
	key?: string;
	leaseTime?: number;
}

/** Hooks of a server, by the paths of a product: with `secret` while they are written, never when they are read. */
interface Product {
	readonly path: string;
	readonly label: 'description' | 'name';
	readonly client: (fetch: typeof globalThis.fetch) => Client;
	/** What the product adds to a hook, and hides of it. */
	readonly view: (id: number, hook: Record<string, unknown>) => Record<string, unknown>;
	readonly list: (hooks: unknown[]) => unknown;
	readonly keep: (client: Client, options?: Options) => Promise<KeptSignedWebhooks>;
}

const webhooks = [{ url, events: ['repo:push', 'pullrequest:created'] }];

const bitbucket = (where: { repository?: string }, path: string): Product => ({
	path,
	label: 'description',
	client: (fetch) => createClient({ baseUrl: 'https://bitbucket.org', credential: anonymous() }, { fetch, retry: 0 }),
	view: (id, { secret: given, ...hook }) => ({ ...hook, uuid: `{hook-${id}}`, secret_set: given !== undefined }),
	list: (values) => ({ values, pagelen: 10, page: 1, size: values.length }),
	keep: (client, options) =>
		keepBitbucketWebhooks(client, { workspace: 'team', ...where, name, secret, webhooks, ...options }),
});

const admin: Product = {
	path: '/rest/webhooks/1.0/webhook',
	label: 'name',
	client: (fetch) =>
		createClient({ baseUrl: 'https://jira.example.com', credential: anonymous() }, { fetch, retry: 0 }),
	view: (id, { secret: given, ...hook }) => ({
		...hook,
		self: `https://jira.example.com/rest/webhooks/1.0/webhook/${id}`,
		isSigned: given !== undefined,
	}),
	list: (hooks) => hooks,
	keep: (client, options) => keepAdminWebhooks(client, { name, secret, webhooks, ...options }),
};

interface Server {
	readonly client: Client;
	/** Methods of the calls, in their order. */
	readonly calls: string[];
	/** All hooks as they were written, with their secrets. */
	readonly hooks: Map<string, Record<string, unknown>>;
	readonly add: (hook: Record<string, unknown>) => string;
}

function serve(product: Product, respond?: (method: string) => unknown): Server {
	const hooks: Server['hooks'] = new Map();
	const calls: string[] = [];
	let last = 0;
	const view = (id: string): unknown => product.view(Number(/\d+/.exec(id)?.[0]), hooks.get(id) ?? {});
	const add = (hook: Record<string, unknown>): string => {
		last += 1;
		const id = product.label === 'name' ? String(last) : `{hook-${last}}`;
		hooks.set(id, hook);
		return id;
	};
	const client = product.client(async (input, init) => {
		const request = new Request(input, init);
		const { pathname } = new URL(request.url);
		calls.push(request.method);
		const given = respond?.(request.method);
		if (given !== undefined) return given instanceof Response ? given : Response.json(given);
		const id = decodeURIComponent(pathname.slice(product.path.length + 1));
		if (!pathname.startsWith(product.path) || (id !== '' && !hooks.has(id))) return new Response(null, { status: 404 });
		if (request.method === 'GET') return Response.json(product.list([...hooks.keys()].map(view)));
		if (request.method === 'DELETE') {
			hooks.delete(id);
			return new Response(null, { status: 204 });
		}
		const hook = (await request.json()) as Record<string, unknown>;
		if (request.method === 'POST') return Response.json(view(add(hook)), { status: 201 });
		hooks.set(id, hook);
		return Response.json(view(id));
	});
	return { client, calls, hooks, add };
}

describe.each([
	['of a repository of Bitbucket', bitbucket({ repository: 'web.site' }, '/2.0/repositories/team/web.site/hooks')],
	['of a workspace of Bitbucket', bitbucket({}, '/2.0/workspaces/team/hooks')],
	['of the administrators of Jira', admin],
] as const)('the webhooks %s', (_, product) => {
	const { keep, label } = product;

	it('are registered with the secret, and left alone when all is well', async () => {
		const { client, hooks, calls } = serve(product);
		const { added, ...rest } = await keep(client);
		expect(rest).toEqual({ ran: true, updated: [], removed: [] });
		expect(added).toEqual([...hooks.keys()]);
		expect([...hooks.values()]).toEqual([
			expect.objectContaining({ [label]: name, url, events: webhooks[0]?.events, secret }),
		]);
		const reversed = [{ url: 'https://APP.example.com:443/webhooks', events: ['pullrequest:created', 'repo:push'] }];
		expect(await keep(client, { webhooks: reversed })).toEqual({ ran: true, added: [], updated: [], removed: [] });
		expect(calls).toEqual(['GET', 'POST', 'GET']);
	});

	it('are updated when their events differ, they are switched off or not signed, and with another secret', async () => {
		const { client, hooks } = serve(product);
		const { added } = await keep(client);
		expect(await keep(client, { webhooks: [{ url, events: ['repo:push'] }] })).toMatchObject({ updated: added });
		const [id = ''] = added;
		for (const change of [{ active: false, enabled: false }, { secret: undefined }]) {
			hooks.set(id, { ...hooks.get(id), ...change });
			expect(await keep(client, { webhooks: [{ url, events: ['repo:push'] }] })).toMatchObject({ updated: added });
		}
		const next = { secret: `another-${secret}`, secretVersion: '2', webhooks: [{ url, events: ['repo:push'] }] };
		expect(await keep(client, next)).toMatchObject({ added: [], updated: added, removed: [] });
		expect(hooks.get(id)).toMatchObject({ secret: next.secret, [label]: `${name}, secret 2` });
		expect(await keep(client, next)).toMatchObject({ updated: [] });
	});

	it('are removed when they are not wanted, with duplicates, and those of others stay', async () => {
		const { client, hooks, add } = serve(product);
		const other = add({ [label]: 'Example application', url, events: ['repo:push'], secret });
		const none = add({ url, events: ['repo:push'] });
		const { added } = await keep(client);
		const duplicate = add({ ...hooks.get(added[0] ?? '') });
		expect(await keep(client)).toMatchObject({ added: [], removed: [duplicate] });
		const moved = await keep(client, { webhooks: [{ url: `${url}/2`, events: ['repo:push'] }] });
		expect(moved).toMatchObject({ added: [expect.anything()], removed: added });
		expect(await keep(client, { webhooks: [] })).toMatchObject({ removed: moved.added });
		expect([...hooks.keys()]).toEqual([other, none]);
	});

	it.each([
		['an entry that is text', ['x']],
		['an entry without an id', [{ name, description: name, url }]],
	])('change nothing after a list with %s', async (_case, entries) => {
		const { client, calls } = serve(product, () => product.list(entries));
		await expect(keep(client)).rejects.toMatchObject({ code: 'ERR_WEBHOOK_RESPONSE' });
		expect(calls).toEqual(['GET']);
	});

	it('are not registered by a response without an id', async () => {
		const { client } = serve(product, (method) => (method === 'POST' ? {} : undefined));
		await expect(keep(client)).rejects.toMatchObject({ code: 'ERR_WEBHOOK_RESPONSE' });
	});

	it('are changed by one process at a time, and not after its lease', async () => {
		const entries = new Map<string, string>();
		const store = {
			get: (key: string) => entries.get(key),
			set: (key: string, value: string) => void entries.set(key, value),
			delete: (key: string) => entries.delete(key),
			claim: (key: string, value: string) => !entries.has(key) && entries.set(key, value).has(key),
		};
		const { client, calls } = serve(product);
		const runs = await Promise.all([1, 2, 3].map(() => keep(client, { store, key: 'one' })));
		expect(runs.filter(({ ran }) => ran)).toHaveLength(1);
		expect([calls, entries.size]).toEqual([['GET', 'POST'], 0]);
		const slow = serve(product);
		await expect(keep(slow.client, { store, key: 'one', leaseTime: 0.000_001 })).rejects.toMatchObject({
			code: 'ERR_WEBHOOK_LEASE',
		});
		expect(slow.calls).toEqual(['GET']);
	});

	it('say nothing of the secret when they fail', async () => {
		const { client } = serve(product, (method) =>
			method === 'POST' ? Response.json({ errorMessages: ['The URL is not valid'] }, { status: 400 }) : undefined,
		);
		const error: unknown = await keep(client).catch((reason: unknown) => reason);
		expect(error).toMatchObject({ code: 'ERR_API', status: 400 });
		expect(JSON.stringify(error)).not.toContain(secret);
	});

	it.each([
		[{ name: '' }, 'name'],
		[{ name: 'two\nlines' }, 'name'],
		[{ secret: 'short' }, 'secret'],
		[{ secret: undefined }, 'secret'],
		[{ secretVersion: '' }, 'secretVersion'],
		[{ webhooks: {} }, 'webhooks'],
		[{ webhooks: [null] }, 'webhooks[0]'],
		[{ webhooks: [{ url: '/x', events: ['repo:push'] }] }, 'url'],
		[{ webhooks: [{ url, events: [] }] }, 'events'],
		[{ webhooks: [...webhooks, ...webhooks] }, 'URL of its own'],
		[{ store: new Map() }, 'key'],
		[{ leaseTime: 0 }, 'leaseTime'],
	])('refuse the option %j before anything is sent', async (options, message) => {
		const { client, calls } = serve(product);
		await expect(keep(client, options as unknown as Options)).rejects.toMatchObject({
			message: expect.stringContaining(message),
		});
		expect(calls).toEqual([]);
	});
});

describe('one product alone', () => {
	it.each(['', '../x', '..', 'a/b'])('has no workspace and no repository %j', async (slug) => {
		const { client, calls } = serve(bitbucket({}, '/'));
		const base = { name, secret, webhooks, workspace: 'team' };
		await expect(keepBitbucketWebhooks(client, { ...base, workspace: slug })).rejects.toThrow('workspace');
		await expect(keepBitbucketWebhooks(client, { ...base, repository: slug })).rejects.toThrow('repository');
		expect(calls).toEqual([]);
	});

	it('has no secret that Bitbucket would refuse', async () => {
		const { client, calls } = serve(bitbucket({}, '/'));
		const options = { name, secret: 'x'.repeat(129), webhooks, workspace: 'team' };
		await expect(keepBitbucketWebhooks(client, options)).rejects.toThrow('at most 128 characters');
		expect(calls).toEqual([]);
	});

	it('reads all pages of the list before it changes anything', async () => {
		const hook = { description: name, url: `${url}/old`, active: true, events: ['repo:push'], secret_set: true };
		const pages = [
			{ values: [{ ...hook, uuid: '{1}' }], next: 'https://api.bitbucket.org/2.0/workspaces/team/hooks?page=2' },
			{ values: [{ ...hook, uuid: '{2}' }] },
		];
		const { client, calls } = serve(bitbucket({}, '/2.0/workspaces/team/hooks'), (method) =>
			method === 'GET' ? pages.shift() : undefined,
		);
		await keepBitbucketWebhooks(client, { workspace: 'team', name, secret, webhooks }).catch(() => undefined);
		expect(calls.slice(0, 3)).toEqual(['GET', 'GET', 'POST']);
	});

	it('filters by JQL in Jira, and sends the body', async () => {
		const { client, hooks } = serve(admin);
		const filtered = { name, secret, webhooks: [{ url, events: ['jira:issue_created'], jql: 'project = DEMO' }] };
		const { added } = await keepAdminWebhooks(client, filtered);
		expect(hooks.get(added[0] ?? '')).toMatchObject({
			filters: { 'issue-related-events-section': 'project = DEMO' },
			excludeBody: false,
		});
		expect(await keepAdminWebhooks(client, filtered)).toMatchObject({ updated: [] });
		const all = { ...filtered, webhooks: [{ url, events: ['jira:issue_created'] }] };
		expect(await keepAdminWebhooks(client, all)).toMatchObject({ updated: added });
		const wrong = { ...all, webhooks: [{ url, events: ['x'], jql: 7 as unknown as string }] };
		await expect(keepAdminWebhooks(client, wrong)).rejects.toThrow('jql');
	});

	it('follows no other URL that a webhook of Jira gives as its own', async () => {
		const { client, calls } = serve(admin, () => [
			{ name, url, self: 'https://evil.example.com/rest/webhooks/1.0/webhook/7?x=/rest' },
		]);
		await expect(keepAdminWebhooks(client, { name, secret, webhooks })).rejects.toMatchObject({
			code: 'ERR_WEBHOOK_RESPONSE',
		});
		expect(calls).toEqual(['GET']);
	});
});
