import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp, type DecodeError, type TenantInfo } from '../../src/index.ts';
import { toNodeListener } from '../../src/node/index.ts';

/** The app's verdict on a webhook. */
export type Outcome = { clientKey: string | undefined; accountId: string | undefined } | DecodeError;

/** An app that runs. */
export interface RunningApp {
	readonly baseUrl: string;
	readonly tenants: Map<string, TenantInfo>;
	readonly outcomes: readonly Outcome[];
	readonly close: () => Promise<void>;
}

/** The app: it accepts installs and webhooks once their sender is proven. */
export async function startApp(installKeys: string): Promise<RunningApp> {
	const tenants = new Map<string, TenantInfo>();
	const outcomes: Outcome[] = [];
	let handle: ((request: Request) => Promise<Response>) | undefined;
	const listener = toNodeListener((request) => handle?.(request) ?? new Response(null, { status: 503 }));
	const server = createServer((request, response) => void listener(request, response));
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const key = 'com.example.demo-app';
	handle = createApp({
		key,
		baseUrl,
		tenants,
		installKeys,
		descriptor: {
			key,
			baseUrl,
			authentication: { type: 'jwt' },
			scopes: ['READ'],
			lifecycle: { installed: '/installed', uninstalled: '/uninstalled' },
			modules: { webhooks: [{ event: 'jira:issue_created', url: '/webhooks?issue={issue.key}' }] },
		},
		on: { 'jira:issue_created': ({ clientKey, accountId }) => outcomes.push({ clientKey, accountId }) },
		onRefused: (error) => outcomes.push(error),
	});
	return {
		baseUrl,
		tenants,
		outcomes,
		close: () => new Promise((resolve) => void server.close(() => resolve())),
	};
}
