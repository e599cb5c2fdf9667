import {
	createTokenServer,
	installRequest,
	signedRequest,
	type KeyServer,
	type TokenServer,
} from '../../mock/index.ts';
import type { TenantInfo } from '../../tenant/index.ts';
import { SiteError } from '../errors.ts';
import type { InstalledApp } from './descriptor.ts';
import { makeSecret } from './make-secret.ts';
import { urlOf } from '../address-of.ts';
import { send, type SendContext } from './send.ts';

/** What installing takes. */
export interface LifecycleContext extends SendContext {
	readonly keyServer: KeyServer;
	/** The tenant before the first install. */
	readonly tenant: TenantInfo;
	/** Told when an app is gone: what it left on the site goes with it. */
	readonly forgetApp: () => void;
}

/** Who is installed, and with which secret. One app at a time. */
export interface Lifecycle {
	readonly tenant: TenantInfo;
	readonly app: InstalledApp | undefined;
	/** Whether the app's calls are to be taken. */
	readonly trusted: boolean;
	readonly tokens: Pick<TokenServer, 'answer' | 'userOf'>;
	/** @throws {@link SiteError} `ERR_INSTALL`, when all is as before. */
	install(to: InstalledApp): Promise<void>;
	uninstall(): Promise<void>;
	rotateSecret(): Promise<void>;
}

/** What the cloud takes for a yes. */
const TAKEN: ReadonlySet<number | undefined> = new Set([200, 204]);

export function createLifecycle(context: LifecycleContext): Lifecycle {
	const { keyServer, now } = context;
	let { tenant } = context;
	let app: InstalledApp | undefined;
	// Until an app is installed, whoever has the tenant may call.
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

	async function sendSigned(
		event: 'installed' | 'uninstalled',
		to: InstalledApp,
		as: TenantInfo,
	): Promise<number | undefined> {
		const path = to.lifecycle[event];
		if (path === undefined) return undefined;
		const { baseUrl } = to;
		const request = await installRequest(as, { event, url: urlOf(to, path), baseUrl, keyServer, now: nextSecond });
		return send(request, { kind: event, baseUrl }, context);
	}

	async function sendEnabled(to: InstalledApp): Promise<void> {
		const path = to.lifecycle['enabled'];
		if (path === undefined) return;
		const { baseUrl } = to;
		const { sharedSecret: _, ...shown } = tenant;
		const body = { ...shown, eventType: 'enabled' };
		const request = await signedRequest(tenant, { method: 'POST', url: urlOf(to, path), baseUrl, body, now });
		await send(request, { kind: 'enabled', baseUrl }, context);
	}

	/** The app may use its new secret while it still answers; when it refuses, all is as before. */
	async function installAs(next: TenantInfo, to: InstalledApp): Promise<void> {
		const before = { tenant, app, trusted };
		use({ tenant: next, app: to, trusted: true });
		const status = await sendSigned('installed', to, next);
		if (!TAKEN.has(status)) {
			use(before);
			const answer = status === undefined ? 'did not answer' : `answered ${status}`;
			const rule = 'The cloud takes 200 and 204 only';
			throw new SiteError('ERR_INSTALL', `The app is not installed: it ${answer} to the installed callback. ${rule}`);
		}
		if (before.app !== undefined && before.app.key !== to.key) {
			context.forgetApp();
			await sendSigned('uninstalled', before.app, before.tenant);
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
		tokens: { answer: (request) => tokens.answer(request), userOf: (token) => tokens.userOf(token) },
		install: (to) => installAs({ ...tenant, key: to.key, sharedSecret: makeSecret() }, to),
		async uninstall() {
			if (app === undefined) return;
			await sendSigned('uninstalled', app, tenant);
			use({ tenant, app: undefined, trusted: false });
			context.forgetApp();
		},
		async rotateSecret() {
			const next = { ...tenant, sharedSecret: makeSecret() };
			if (app !== undefined) await installAs(next, app);
			else if (trusted) use({ tenant: next, app, trusted });
			else throw noApp();
		},
	};
}

export function noApp(): SiteError {
	return new SiteError('ERR_NO_APP', 'The site has no app: give `app`, or call `install`');
}
