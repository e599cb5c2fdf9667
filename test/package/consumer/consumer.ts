// Compiled in an empty folder against the declarations of the packed tarball.
import {
	Authenticator,
	createApp,
	createClient,
	DecodeError,
	parseTenantInfo,
	type TenantInfo,
} from 'atlassian-rest-client';
import type { components } from 'atlassian-rest-client/jira-v3';

const tenant: TenantInfo = parseTenantInfo({});
const tenants = new Map([[tenant.clientKey, tenant]]);

export async function handle(request: Request): Promise<Response> {
	try {
		const { accountId } = await new Authenticator({ tenants }).authenticate(request, { qsh: 'context' });
		const user: components['schemas']['User'] = await createClient(tenant, { retry: 0 })
			.get('rest/api/3/myself')
			.json();
		return Response.json({ accountId, user });
	} catch (error) {
		if (error instanceof DecodeError && error.code === 'ERR_TOKEN_EXPIRED') return new Response(null, { status: 401 });
		throw error;
	}
}

// @ts-expect-error -- no such path
createClient(tenant).get('rest/api/3/my-self');

export const app: (request: Request) => Promise<Response> = createApp({
	key: tenant.key,
	baseUrl: 'https://app.example.com',
	tenants,
	on: {
		installed: ({ tenant }) => tenant.sharedSecret.length,
		'jira:issue_created': ({ body }) => body.issue.key.length,
		page_created: ({ body }) => body.page.title?.length,
		'jira:not_known_yet': ({ name }) => name?.length,
		// @ts-expect-error -- a body is typed
		'pullrequest:created': ({ body }) => body.pullrequest.nothing.length,
	},
});

// @ts-expect-error -- a store must have `get`
new Authenticator({ tenants: 5 });
