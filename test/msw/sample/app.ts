import { Authenticator, createClient, DecodeError, parseTenantInfo, type TenantInfo } from 'atlassian-rest-client';

/** The code of some app: shows the summary of an issue to whom Atlassian says it is. */
export function createPanel(tenants: Map<string, TenantInfo>): (request: Request) => Promise<Response> {
	const authenticator = new Authenticator({ tenants });
	return async (request) => {
		try {
			const { tenant } = await authenticator.authenticate(request);
			const key = new URL(request.url).searchParams.get('issue') ?? '';
			const client = createClient(parseTenantInfo(tenant), { retry: { limit: 2, delay: () => 0 } });
			const issue = await client.get('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey: key } }).json();
			return new Response(String(issue.fields?.['summary']));
		} catch (error) {
			if (error instanceof DecodeError) return new Response(error.publicMessage, { status: 401 });
			throw error;
		}
	};
}
