import { DAY } from '../time.ts';
import {
	callbackOf,
	readInstallBody,
	redactForLogs,
	unknownTenant,
	type InstalledAuthentication,
	type LifecycleCallback,
	type UninstalledAuthentication,
} from '../authenticator/index.ts';
import { delay } from '../abortable.ts';
import { DecodeError } from '../errors.ts';
import { isInstalled, knownTenant, type KnownTenant, type TenantInfo } from '../tenant/index.ts';
import { runAppCode, runCallback } from './app-error.ts';
import { isSameKind, placeInOrder, proofOf } from './callback-order.ts';
import { storeConfirmation } from './confirmation.ts';
import type { AppContext } from './context.ts';
import { appliedTenant, installedTenant, isSameInstall, leftBehind, relatedTo } from './stored-tenant.ts';

/** How long an uninstall is remembered after its token has expired, in milliseconds: older tokens have expired by then. */

/**
 * Verifies, stores, runs the callback. If the callback fails, the store is rolled back: Atlassian counts it as not installed.
 * If the process is killed meanwhile, the record stays pending, and the same install again runs the callback again.
 */
export async function installed(request: Request, context: AppContext): Promise<void> {
	const install = await authenticateAs('installed', request, context);
	const { tenants, on, inTurn, callbackTimeout } = context;
	const { clientKey } = install;
	const callback = callbackOf(install);
	await inTurn(clientKey, request, async () => {
		const stored = await readAgain(clientKey, callback, context);
		const related = relatedTo(callback, stored);
		const last = placeInOrder('installed', callback, related?.lastCallback ?? undefined);
		if (last === undefined) return;
		await runAppCode(async () => {
			if (on.installed === undefined) {
				const tenant = installedTenant(install.tenant, related, last, context);
				await tenants.set(clientKey, tenant);
				await keepProven(tenant, context);
				return;
			}
			const previous = announced(related, context);
			const pending = previous === undefined ? 'first' : 'again';
			const tenant = installedTenant(install.tenant, related, { ...last, pending }, context);
			const ofSite = previous ?? (await findImported(tenant, context));
			await tenants.set(clientKey, tenant);
			try {
				const event = redactForLogs({ ...install, tenant, previous: ofSite });
				await runCallback('installed', callbackTimeout, () => on.installed?.(event, request));
			} catch (error) {
				await rollBack(tenant, stored, error, context);
				throw error;
			}
			await storeAsApplied(tenant, request, context);
			await keepProven(appliedTenant(tenant), context);
		});
	});
}

/** The tenant that the site had before an import, under another client key. Only Atlassian's key proves a site. */
async function findImported(tenant: TenantInfo, context: AppContext): Promise<KnownTenant | undefined> {
	if (tenant.lastCallback?.proof !== 'published-key') return undefined;
	const other = await context.tenants.findByBaseUrl(tenant.baseUrl);
	return other === undefined || other.clientKey === tenant.clientKey ? undefined : announced(other, context);
}

/** Between two looks, in milliseconds: longer than a process needs to write what it has read. */
const LOOK_INTERVAL = 50;
const KEPT_LOOKS = 4;
const MAX_LOOKS = 40;

/**
 * Stores a record that Atlassian's key proves again while processes put others in its place that this key does not prove,
 * until it stays there.
 */
async function keepProven(written: TenantInfo, { tenants, mayBeReplaced }: AppContext): Promise<void> {
	if (!mayBeReplaced || proofOf(written) !== 'published-key') return;
	for (let looks = 0, kept = 0; looks < MAX_LOOKS && kept < KEPT_LOOKS; looks += 1) {
		await delay(LOOK_INTERVAL, undefined);
		const current = await tenants.getFresh(written.clientKey);
		kept += 1;
		if (current === undefined || isSameKind(proofOf(current), 'published-key')) continue;
		await tenants.set(written.clientKey, written);
		kept = 0;
	}
}

/** Keeps everything that the callback or another process has stored meanwhile. */
async function storeAsApplied(
	written: TenantInfo,
	request: Request,
	{ tenants, reportError }: AppContext,
): Promise<void> {
	const { clientKey } = written;
	try {
		const current = await tenants.getFresh(clientKey);
		if (!current?.lastCallback?.pending || !isSameInstall(current, written)) return;
		await tenants.set(clientKey, appliedTenant(current));
	} catch (error) {
		// The callback has done its work: the same install again would run it again, and does no harm else.
		await reportError(error, request);
	}
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
		if (!isSameInstall(await tenants.getFresh(clientKey), written)) return;
		// A process that was killed has left the record of a first install that never succeeded.
		const wasNever = previous === undefined || previous.lastCallback?.pending === 'first';
		await (wasNever ? tenants.delete(clientKey) : tenants.set(clientKey, previous));
	} catch (failure) {
		// oxlint-disable-next-line preserve-caught-error -- it is the second of `errors`; the cause is the first
		throw new AggregateError(
			[error, failure],
			'The callback of the app failed, and so did the rollback of the install',
			{ cause: error },
		);
	}
}

/** Verifies, runs the callback, removes the secret: if the callback fails, the tenant is still there for the next try. */
export async function uninstalled(request: Request, context: AppContext): Promise<void> {
	const uninstall = await authenticateAs('uninstalled', request, context);
	const { tenants, on, keepUninstalled, inTurn, now, callbackTimeout } = context;
	const { clientKey } = uninstall;
	const callback = callbackOf(uninstall);
	await inTurn(clientKey, request, async () => {
		const stored = await readAgain(clientKey, callback, context);
		const related = relatedTo(callback, stored);
		const last = placeInOrder('uninstalled', callback, related?.lastCallback ?? undefined);
		if (last === undefined) return;
		await runAppCode(async () => {
			const event = redactForLogs({ ...uninstall, previous: announced(related, context) });
			await runCallback('uninstalled', callbackTimeout, () => on.uninstalled?.(event, request));
			// Another process may have stored a new install while the callback ran: that one stays.
			if (!isSameInstall(await tenants.getFresh(clientKey), stored)) return;
			const left = leftBehind(uninstall, related, last, keepUninstalled);
			if (keepUninstalled) await tenants.set(clientKey, left);
			else await tenants.set(clientKey, left, callback.exp * 1000 - now() + DAY);
			await keepProven(left, context);
		});
	});
}

/** Verifies and runs the callback. The token covers no body: the body must be of the same tenant, at least. */
export async function enabledOrDisabled(
	eventType: 'enabled' | 'disabled',
	request: Request,
	{ authenticator, tenants, on, inTurn, callbackTimeout, reportError }: AppContext,
): Promise<void> {
	const authentication = await authenticator.authenticate(request);
	const { clientKey, accountId, claims } = authentication;
	const body = await readInstallBody(request, undefined);
	if (body.clientKey !== clientKey) throw new DecodeError('ERR_BODY', 'The body is of another tenant than the token');
	assertEvent(eventType, body['eventType']);
	await inTurn(clientKey, request, async () => {
		await storeConfirmation(authentication, request, { tenants, reportError, inTurn: (_, __, run) => run() });
		// Atlassian sends `disabled` and `uninstalled` within milliseconds of each other.
		const stored = await runAppCode(() => tenants.getFresh(clientKey));
		if (stored === undefined || !isInstalled(stored)) throw unknownTenant(clientKey);
		const event = redactForLogs({ eventType, clientKey, accountId, tenant: knownTenant(stored), claims });
		await runAppCode(() => runCallback(eventType, callbackTimeout, () => on[eventType]?.(event, request)));
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
	// Its `eventType` was just compared.
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
	return runAppCode(() => tenants.getFresh(clientKey));
}

/**
 * The stored tenant for the app, if the app knows it. A record that stays only to know the order of callbacks after an uninstall
 * is not shown, nor a first install whose callback has not succeeded.
 */
function announced(stored: TenantInfo | undefined, { keepUninstalled }: AppContext): KnownTenant | undefined {
	if (stored === undefined || stored.lastCallback?.pending === 'first') return undefined;
	const hasData = keepUninstalled || isInstalled(stored) || stored.lastCallback?.eventType === 'revoked';
	return hasData ? knownTenant(stored) : undefined;
}
