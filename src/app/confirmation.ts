import type { MaybePromise } from '../abortable.ts';
import { confirmedSecret, type Authentication } from '../authenticator/index.ts';
import { confirmSecret } from '../stores/index.ts';
import { AppError } from './app-error.ts';
import type { AppContext } from './context.ts';

type ConfirmationContext = Pick<AppContext, 'tenants' | 'reportError' | 'inTurn'>;

/**
 * Stores that a token was received which the secret of a new install signed. A failure is reported, and not more: the token
 * is good, and the next one is noted.
 *
 * @param inTurn of the tenant; where the turn is held already, a function that only runs.
 */
export function storeConfirmation(
	authentication: Authentication,
	request: Request,
	context: ConfirmationContext,
): MaybePromise<void> {
	const secret = confirmedSecret(authentication);
	return secret === undefined ? undefined : storeSecret(secret, authentication, request, context);
}

async function storeSecret(
	secret: string,
	{ clientKey }: Authentication,
	request: Request,
	{ tenants, reportError, inTurn }: ConfirmationContext,
): Promise<void> {
	try {
		await inTurn(clientKey, request, () => confirmSecret(tenants, clientKey, secret));
	} catch (error) {
		await reportError(error instanceof AppError ? error.cause : error, request);
	}
}
