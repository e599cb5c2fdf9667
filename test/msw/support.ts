import type { RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { onTestFinished } from 'vitest';
import { createClient, type Client, type TenantInfo } from '../../src/index.ts';
import { mockAtlassian, type MockAtlassianOptions, type MockSite } from '../../src/msw/index.ts';
import { jiraTenant, now } from '../support/tenants.ts';

/** msw in this process until the test is over. */
export function listen(...handlers: RequestHandler[]): ReturnType<typeof setupServer> {
	const server = setupServer(...handlers);
	server.listen();
	onTestFinished(() => server.close());
	return server;
}

/** A mocked site at the frozen clock, the client of an app for it, and what the site has said. */
export function mocked(
	tenant: TenantInfo = jiraTenant(),
	options: MockAtlassianOptions = {},
): { site: MockSite; client: Client; log: string[]; tenant: TenantInfo } {
	const log: string[] = [];
	const site = mockAtlassian(tenant, { now, log: (message) => log.push(message), ...options });
	return { site, client: createClient(tenant, { now, retry: 0 }), log, tenant };
}
