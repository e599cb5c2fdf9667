import type { Server } from 'node:http';
import { Authenticator, DecodeError, type TenantStore } from '../../src/index.ts';
import { listen, sendJson } from './stand-in.ts';

/** What the app made of a request that came in. */
export type Outcome = { clientKey: string; accountId: string | undefined } | DecodeError;

/** The app: it takes webhooks, once it knows who sent them. */
export async function startApp(tenants: TenantStore, onOutcome: (outcome: Outcome) => void): Promise<Server> {
	const authenticator = new Authenticator({ tenants });
	return listen(async (request, response) => {
		try {
			const { clientKey, accountId } = await authenticator.authenticate(request);
			onOutcome({ clientKey, accountId });
			response.writeHead(204).end();
		} catch (error) {
			if (!(error instanceof DecodeError)) throw error;
			onOutcome(error);
			sendJson(response, 401, { message: error.publicMessage });
		}
	});
}
