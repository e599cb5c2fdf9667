import { anonymous, createClient, type Client } from '../../src/index.ts';
import { keepWebhooks, type KeepWebhooksOptions } from '../../src/webhook-keeper/index.ts';
import { NOW_SECONDS } from '../support/tenants.ts';

export const DAY = 86_400_000;
export const start = NOW_SECONDS * 1000;
export const url = 'https://app.example.com/webhooks';
export const created = { events: ['jira:issue_created'], jql: 'project = KEY' };

export interface Call {
	readonly method: string;
	readonly path: string;
	readonly body: unknown;
}
/** Responds to each call by its method and path, or as a Jira without webhooks. */
export function server(responses: Record<string, (call: Call, n: number) => unknown> = {}): {
	client: Client;
	calls: Call[];
} {
	const calls: Call[] = [];
	const client = createClient(
		{ baseUrl: 'https://jira.example.com', credential: anonymous() },
		{
			retry: 0,
			async fetch(input, init) {
				const request = new Request(input, init);
				const { pathname, search } = new URL(request.url);
				const text = await request.text();
				const call = {
					method: request.method,
					path: `${pathname.slice(11)}${search}`,
					body: text && JSON.parse(text),
				};
				const key = `${request.method} ${pathname.slice(11)}`;
				const n = calls.filter((other) => `${other.method} ${other.path.split('?', 1)[0]}` === key).length;
				calls.push(call);
				const response = await responses[key]?.(call, n);
				if (response instanceof Response) return response;
				if (response !== undefined) return Response.json(response);
				if (request.method === 'POST') {
					const { webhooks } = call.body as { webhooks: unknown[] };
					return Response.json({
						webhookRegistrationResult: webhooks.map((_, index) => ({ createdWebhookId: index + 1 })),
					});
				}
				if (request.method === 'GET')
					return Response.json({ startAt: 0, maxResults: 100, total: 0, isLast: true, values: [] });
				return Response.json({});
			},
		},
	);
	return { client, calls };
}
export const keep = (client: Client, options: Partial<KeepWebhooksOptions> = {}): ReturnType<typeof keepWebhooks> =>
	keepWebhooks(client, { url, webhooks: [created], now: () => start, ...options });
export const list = (...values: unknown[]): unknown => ({
	startAt: 0,
	maxResults: 100,
	total: values.length,
	isLast: true,
	values,
});
export const hook = { id: 7, url, events: created.events, jqlFilter: created.jql, expirationDate: start + 30 * DAY };
