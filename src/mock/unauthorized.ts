import type { ApiFamily } from './family.ts';
import { errorBody } from './error-body.ts';

/** What Atlassian answers to a call that it does not trust. It never says why. */
export function unauthorized(family: ApiFamily, siteUrl: string): Response {
	const headers = { 'www-authenticate': challenge(family, siteUrl), 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' };
	return Response.json(body(family), { status: 401, headers });
}

function challenge(family: ApiFamily, siteUrl: string): string {
	if (family === 'bitbucket') return 'JWT realm="Bitbucket.org HTTP"';
	return `OAuth realm="${encodeURIComponent(new URL(siteUrl).origin)}"`;
}

function body(family: ApiFamily): object {
	if (family === 'jira' || family === 'service-management') {
		return { message: 'Client must be authenticated to access this resource.', 'status-code': 401 };
	}
	const message = family === 'bitbucket' ? 'Access token expired or invalid.' : 'Unauthorized';
	return errorBody(family, { status: 401, message });
}
