import { withFailure, type MaybePromise } from '../abortable.ts';
import { confirmedSecret, type Authentication } from '../authenticator/index.ts';
import { confirmSecret } from '../stores/index.ts';
import { AppError } from './app-error.ts';
import type { AppContext } from './context.ts';

/**
 * Stores that a token was received which the secret of a new install signed. A failure is reported, and not more: the token
 * is good, and the next one is noted.
 *
 * @param inTurn of the tenant; where the turn is held already, a function that only runs.
 */
export function storeConfirmation(
	authentication: Authentication,
	request: Request,
	{ tenants, reportError, inTurn }: Pick<AppContext, 'tenants' | 'reportError' | 'inTurn'>,
): MaybePromise<void> {
	const secret = confirmedSecret(authentication);
	if (secret === undefined) return undefined;
	const { clientKey } = authentication;
	return withFailure(
		() => inTurn(clientKey, request, () => confirmSecret(tenants, clientKey, secret)),
		(error) => reportError(error instanceof AppError ? error.cause : error, request),
	);
}
