import {
	readInstallBody,
	type InstalledAuthentication,
	type UninstalledAuthentication,
} from '../authenticator/index.ts';
import { safeToLog } from '../authenticator/index.ts';
import { DecodeError } from '../errors.ts';
import { hideSecret, type TenantInfo } from '../tenant/index.ts';
import type { AppContext } from './context.ts';
import { own } from './own-failure.ts';

/** Verifies, stores, tells. When the app cannot take it, the store is as before: the sender takes it as not installed. */
export async function installed(request: Request, context: AppContext): Promise<void> {
	const install = await authenticateAs('installed', request, context);
	const { tenants, on, inTurn } = context;
	const { clientKey } = install;
	await own(() =>
		inTurn(clientKey, async () => {
			const previous = (await tenants.get(clientKey)) ?? undefined;
			const tenant = withFormerSecret(install.tenant, previous, context);
			await tenants.set(clientKey, tenant);
			try {
				await on.installed?.(safeToLog({ ...install, tenant, previous: previous && hideSecret(previous) }), request);
			} catch (error) {
				await rollBack(tenant, previous, error, context);
				throw error;
			}
		}),
	);
}

/** Takes back what was written, unless another process has written over it since. */
async function rollBack(
	written: TenantInfo,
	previous: TenantInfo | undefined,
	error: unknown,
	{ tenants }: AppContext,
): Promise<void> {
	const { clientKey } = written;
	try {
		if (!isSameInstall((await tenants.get(clientKey)) ?? undefined, written)) return;
		await (previous === undefined ? tenants.delete(clientKey) : tenants.set(clientKey, previous));
	} catch (failure) {
		// oxlint-disable-next-line preserve-caught-error -- it is the second of `errors`; the cause is what came first
		throw new AggregateError([error, failure], 'The app could not take the install, nor could it be taken back', {
			cause: error,
		});
	}
}

function isSameInstall(one: TenantInfo | undefined, other: TenantInfo | undefined): boolean {
	return one?.sharedSecret === other?.sharedSecret && one?.eventType === other?.eventType;
}

/** Verifies, tells, deletes: when the app cannot take it, the tenant is still there for the next try. */
export async function uninstalled(request: Request, context: AppContext): Promise<void> {
	const uninstall = await authenticateAs('uninstalled', request, context);
	const { tenants, on, keepUninstalled, inTurn } = context;
	const { clientKey } = uninstall;
	await own(() =>
		inTurn(clientKey, async () => {
			const previous = (await tenants.get(clientKey)) ?? undefined;
			await on.uninstalled?.(safeToLog({ ...uninstall, previous: previous && hideSecret(previous) }), request);
			// Another process may have taken a new install while the callback ran: that one stays.
			if (!isSameInstall((await tenants.get(clientKey)) ?? undefined, previous)) return;
			if (!keepUninstalled) {
				await tenants.delete(clientKey);
			} else if (previous !== undefined) {
				const { formerSecret: _, ...kept } = previous;
				await tenants.set(clientKey, hideSecret({ ...kept, eventType: 'uninstalled' }));
			}
		}),
	);
}

/** Verifies and tells. The token covers no body: it must be the tenant's own, at least. */
export async function enabledOrDisabled(
	eventType: 'enabled' | 'disabled',
	request: Request,
	{ authenticator, on }: AppContext,
): Promise<void> {
	const { clientKey, accountId, tenant, claims } = await authenticator.authenticate(request);
	const body = await readInstallBody(request, undefined);
	if (body.clientKey !== clientKey) throw new DecodeError('ERR_BODY', 'The body is of another tenant than the token');
	assertEvent(eventType, body['eventType']);
	// An Authenticator with a store knows the tenant by it.
	const event = safeToLog({ eventType, clientKey, accountId, tenant: tenant as TenantInfo, claims });
	await own(() => on[eventType]?.(event, request));
}

type AuthenticationOf = { installed: InstalledAuthentication; uninstalled: UninstalledAuthentication };

async function authenticateAs<Event extends keyof AuthenticationOf>(
	event: Event,
	request: Request,
	{ authenticator, holdBody }: AppContext,
): Promise<AuthenticationOf[Event]> {
	const install = await holdBody(request, (held) => authenticator.authenticateInstall(held));
	assertEvent(event, install.eventType);
	return install as AuthenticationOf[Event];
}

/** The route is signed, by the qsh; what the body says is not. */
function assertEvent(ofRoute: string, ofBody: unknown): void {
	if (ofBody === ofRoute) return;
	throw new DecodeError('ERR_BODY', `The route is for ${ofRoute}, and the body is of another event`);
}

function withFormerSecret(tenant: TenantInfo, previous: TenantInfo | undefined, context: AppContext): TenantInfo {
	const { formerSecretLifetime, now } = context;
	if (previous === undefined || previous.eventType === 'uninstalled' || formerSecretLifetime === 0) return tenant;
	const { sharedSecret } = previous;
	const former =
		sharedSecret === tenant.sharedSecret
			? previous.formerSecret
			: { sharedSecret, until: now() + formerSecretLifetime };
	return former ? hideSecret({ ...tenant, formerSecret: former }) : tenant;
}
