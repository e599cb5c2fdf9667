import {
	callbackOf,
	readInstallBody,
	redactForLogs,
	unknownTenant,
	type InstalledAuthentication,
	type LifecycleCallback,
	type UninstalledAuthentication,
} from '../authenticator/index.ts';
import { DecodeError } from '../errors.ts';
import { isInstalled, knownTenant, type KnownTenant, type TenantInfo } from '../tenant/index.ts';
import { placeInOrder } from './callback-order.ts';
import type { AppContext } from './context.ts';
import { runAppCode } from './app-error.ts';
import { installedTenant, isSameInstall, leftBehind, relatedTo } from './stored-tenant.ts';

/** How long an uninstall is remembered after its token has expired, in milliseconds: older tokens have expired by then. */
const DAY = 86_400_000;

/** Verifies, stores, tells the app. If the callback fails, the store is rolled back: Atlassian counts it as not installed. */
export async function installed(request: Request, context: AppContext): Promise<void> {
	const install = await authenticateAs('installed', request, context);
	const { tenants, on, mutex } = context;
	const { clientKey } = install;
	const callback = callbackOf(install);
	await mutex(clientKey, async () => {
		const stored = await readAgain(clientKey, callback, context);
		const related = relatedTo(callback, stored);
		const last = placeInOrder('installed', callback, related?.lastCallback ?? undefined);
		if (last === undefined) return;
		const tenant = installedTenant(install.tenant, related, last, context);
		await runAppCode(async () => {
			await tenants.set(clientKey, tenant);
			try {
				await on.installed?.(redactForLogs({ ...install, tenant, previous: shown(related, context) }), request);
			} catch (error) {
				await rollBack(tenant, stored, error, context);
				throw error;
			}
		});
	});
}

/** Restores the previous record, unless another process has written since. */
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
		// oxlint-disable-next-line preserve-caught-error -- it is the second of `errors`; the cause is the first
		throw new AggregateError(
			[error, failure],
			'The callback of the app failed, and so did the rollback of the install',
			{
				cause: error,
			},
		);
	}
}

/** Verifies, tells the app, removes the secret: if the callback fails, the tenant is still there for the next try. */
export async function uninstalled(request: Request, context: AppContext): Promise<void> {
	const uninstall = await authenticateAs('uninstalled', request, context);
	const { tenants, on, keepUninstalled, mutex, now } = context;
	const { clientKey } = uninstall;
	const callback = callbackOf(uninstall);
	await mutex(clientKey, async () => {
		const stored = await readAgain(clientKey, callback, context);
		const related = relatedTo(callback, stored);
		const last = placeInOrder('uninstalled', callback, related?.lastCallback ?? undefined);
		if (last === undefined) return;
		await runAppCode(async () => {
			await on.uninstalled?.(redactForLogs({ ...uninstall, previous: shown(related, context) }), request);
			// Another process may have stored a new install while the callback ran: that one stays.
			if (!isSameInstall((await tenants.get(clientKey)) ?? undefined, stored)) return;
			const left = leftBehind(uninstall, related, last, keepUninstalled);
			if (keepUninstalled) await tenants.set(clientKey, left);
			else await tenants.set(clientKey, left, callback.exp * 1000 - now() + DAY);
		});
	});
}

/** Verifies and tells the app. The token covers no body: the body must be of the same tenant, at least. */
export async function enabledOrDisabled(
	eventType: 'enabled' | 'disabled',
	request: Request,
	{ authenticator, tenants, on, mutex }: AppContext,
): Promise<void> {
	const { clientKey, accountId, claims } = await authenticator.authenticate(request);
	const body = await readInstallBody(request, undefined);
	if (body.clientKey !== clientKey) throw new DecodeError('ERR_BODY', 'The body is of another tenant than the token');
	assertEvent(eventType, body['eventType']);
	await mutex(clientKey, async () => {
		// Atlassian sends `disabled` and `uninstalled` within milliseconds of each other.
		const stored = await runAppCode(() => tenants.get(clientKey));
		if (!stored || !isInstalled(stored)) throw unknownTenant(clientKey);
		const event = redactForLogs({ eventType, clientKey, accountId, tenant: knownTenant(stored), claims });
		await runAppCode(() => on[eventType]?.(event, request));
	});
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

/** The qsh signs the route; nothing signs the body. */
function assertEvent(ofRoute: string, ofBody: unknown): void {
	if (ofBody === ofRoute) return;
	throw new DecodeError('ERR_BODY', `The route is for ${ofRoute}, and the body is of another event`);
}

/** The stored record, read while the tenant's mutex is held: others may have stored one since the callback was verified. */
async function readAgain(
	clientKey: string,
	{ recheck }: LifecycleCallback,
	{ tenants }: AppContext,
): Promise<TenantInfo | undefined> {
	await recheck();
	return runAppCode(async () => (await tenants.get(clientKey)) ?? undefined);
}

/** The previous tenant for the app. What stays of an uninstalled one only to tell the order of callbacks is not shown. */
function shown(stored: TenantInfo | undefined, { keepUninstalled }: AppContext): KnownTenant | undefined {
	if (stored === undefined) return undefined;
	const hasData = keepUninstalled || isInstalled(stored) || stored.lastCallback?.eventType === 'revoked';
	return hasData ? knownTenant(stored) : undefined;
}
