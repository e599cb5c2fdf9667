import { randomUUID } from 'node:crypto';
import {
	createTokenServer,
	installRequest,
	signedRequest,
	type KeyServer,
	type TokenServer,
} from '../../fake-atlassian/index.ts';
import type { TenantInfo } from '../../tenant/index.ts';
import { requireAppUrl } from '../app-url.ts';
import { SiteError } from '../errors.ts';
import { noApp } from '../missing-event.ts';
import type { InstalledApp } from './descriptor.ts';
import type { SendContext } from '../send.ts';
import { sendSigned } from './send-signed.ts';

/** Dependencies of {@link createLifecycle}. */
export interface LifecycleContext extends SendContext {
	readonly keyServer: KeyServer;
	/** The tenant before the first install. */
	readonly tenant: TenantInfo;
	/** Called when an app is being installed: it may use its account in the callback. */
	readonly addApp: (app: Pick<InstalledApp, 'key' | 'name'>) => void;
	/** Called after an app was uninstalled: removes the state that it leaves behind. */
	readonly forgetApp: () => void;
	/** The URL of the keys with which installs are signed. */
	readonly installKeys: string;
}

/** The app that is installed, one at a time, and the tenant with its current secret. */
export interface Lifecycle {
	readonly tenant: TenantInfo;
	readonly app: InstalledApp | undefined;
	/** Whether calls signed with the tenant's secret are accepted. */
	readonly trusted: boolean;
	readonly tokens: TokenServer;
	/**
	 * @param installationId the ARI of the installation of Forge, of an app that is Connect-on-Forge.
	 * @throws {@link SiteError} `ERR_INSTALL`, after restoring the previous state.
	 */
	install(to: InstalledApp, installationId?: string): Promise<void>;
	/** Ends the installation without a callback, as an upgrade does whose manifest has no `connectModules` any more. */
	drop(): void;
	uninstall(): Promise<void>;
	rotateSecret(): Promise<void>;
}

/** The statuses of the installed callback that count as installed. */
const INSTALLED_STATUSES: ReadonlySet<number | undefined> = new Set([200, 204]);

export function createLifecycle(context: LifecycleContext): Lifecycle {
	const { keyServer, now } = context;
	let { tenant } = context;
	let app: InstalledApp | undefined;
	// Before the first install, callers with the tenant's secret are accepted: no app exists that could have it.
	let trusted = true;
	let tokens = serveTokens();
	let lastIssued = 0;

	/** Each callback has a second of its own: an app refuses a token that comes again with another secret. */
	function nextSecond(): number {
		lastIssued = Math.max(now(), lastIssued + 1000);
		return lastIssued;
	}

	function serveTokens(): TokenServer {
		return createTokenServer(
			tenant,
			{ now },
			{
				origin: new URL(tenant.baseUrl).origin,
				mayActAsUser: () => app === undefined || app.scopes.includes('ACT_AS_USER'),
			},
		);
	}

	function use(next: { tenant: TenantInfo; app: InstalledApp | undefined; trusted: boolean }): void {
		({ tenant, app, trusted } = next);
		tokens = serveTokens();
	}

	async function sendCallback(
		event: 'installed' | 'uninstalled',
		to: InstalledApp,
		as: TenantInfo,
	): Promise<number | undefined> {
		const path = to.lifecycle[event];
		if (path === undefined) return undefined;
		const { baseUrl } = to;
		const request = await installRequest(as, {
			event,
			url: requireAppUrl(to, path),
			baseUrl,
			keyServer,
			now: nextSecond,
		});
		return (await sendSigned(request, { kind: event, baseUrl }, context)).status;
	}

	async function sendEnabled(to: InstalledApp): Promise<void> {
		const path = to.lifecycle['enabled'];
		if (path === undefined) return;
		const { baseUrl } = to;
		const { sharedSecret: _, ...publicFields } = tenant;
		const body = { ...publicFields, eventType: 'enabled' };
		const request = await signedRequest(tenant, { method: 'POST', url: requireAppUrl(to, path), baseUrl, body, now });
		await sendSigned(request, { kind: 'enabled', baseUrl }, context);
	}

	/** The new secret is valid while the callback runs, since the app may use it there. A failed install restores the old one. */
	async function installAs(next: TenantInfo, to: InstalledApp): Promise<void> {
		const previous = { tenant, app, trusted };
		use({ tenant: next, app: to, trusted: true });
		context.addApp(to);
		const status = await sendCallback('installed', to, next);
		if (!INSTALLED_STATUSES.has(status)) {
			use(previous);
			const response = status === undefined ? 'did not respond' : `responded with ${status}`;
			const rule = 'The cloud accepts 200 and 204 only';
			// The usual reason: the app fetches the keys of the cloud.
			const hint = status === 401 ? `. The app needs the option installKeys: '${context.installKeys}'` : '';
			const problem = `The app is not installed: it ${response} to the installed callback. ${rule}${hint}`;
			throw new SiteError('ERR_INSTALL', problem);
		}
		if (previous.app !== undefined && previous.app.key !== to.key) {
			context.forgetApp();
			await sendCallback('uninstalled', previous.app, previous.tenant);
		}
		await sendEnabled(to);
	}

	return {
		get tenant() {
			return tenant;
		},
		get app() {
			return app;
		},
		get trusted() {
			return trusted;
		},
		tokens: {
			respond: (request) => tokens.respond(request),
			userForToken: (token) => tokens.userForToken(token),
		},
		install: (to, installationId) =>
			installAs({ ...tenant, key: to.key, sharedSecret: createSecret(), installationId }, to),
		drop() {
			if (app !== undefined) use({ tenant, app: undefined, trusted: false });
		},
		async uninstall() {
			if (app === undefined) return;
			await sendCallback('uninstalled', app, tenant);
			use({ tenant, app: undefined, trusted: false });
			context.forgetApp();
		},
		async rotateSecret() {
			const next = { ...tenant, sharedSecret: createSecret() };
			if (app !== undefined) await installAs(next, app);
			else if (trusted) use({ tenant: next, app, trusted });
			else throw noApp();
		},
	};
}

/** Longer than the output of the hash that it is the key of (RFC 2104, section 3). */
export function createSecret(): string {
	return `${randomUUID()}${randomUUID()}`;
}
