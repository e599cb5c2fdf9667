import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { queryStringHash, verifyJwt, type TenantInfo, type VerifiedClaims } from '../../src/index.ts';

/** What the stand-in saw and decided, for the screen. */
export interface Verdict {
	readonly method: string;
	readonly target: string;
	readonly claims: VerifiedClaims | undefined;
	readonly verdict: string;
}

const ISSUE = { key: 'KEY-1', fields: { summary: 'Water the plants', status: { name: 'To Do' } } };

/** A small Atlassian on loopback: one issue, shown to whoever signs for it as Atlassian asks. */
export async function startStandIn(
	getTenant: () => TenantInfo,
	onVerdict: (verdict: Verdict) => void,
): Promise<Server> {
	return listen(async (request, response) => {
		const { method = '', url: target = '' } = request;
		let claims: VerifiedClaims | undefined;
		try {
			const [, token = ''] = (request.headers.authorization ?? '').split('JWT ');
			claims = await verifyJwt(token, getTenant().sharedSecret);
			if (claims.iss !== getTenant().key) throw new Error('issued by somebody else');
			if (claims.qsh !== (await queryStringHash(method, target))) throw new Error('signed for another request');
			onVerdict({ method, target, claims, verdict: 'accepted: signature, expiry and qsh are right' });
			sendJson(response, 200, ISSUE);
		} catch (error) {
			onVerdict({ method, target, claims, verdict: `refused: ${error instanceof Error ? error.message : 'unknown'}` });
			sendJson(response, 401, { message: 'Unauthorized' });
		}
	});
}

/** A server on a free port of the loopback interface. */
export async function listen(
	handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Server> {
	const server = createServer((request, response) => void handle(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return server;
}

export function addressOf(server: Server): string {
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
