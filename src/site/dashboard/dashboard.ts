import { Hono } from 'hono';
import type { AppConnection } from '../app-connection/index.ts';
import { SiteError } from '../errors.ts';
import type { Exchanges } from '../exchange.ts';
import type { Fault, Faults } from '../faults/index.ts';
import { renderDashboard } from './render.ts';

/** Dependencies of {@link createDashboard}. */
export interface DashboardContext {
	readonly connection: AppConnection;
	readonly exchanges: Exchanges;
	readonly faults: Faults;
	readonly fire: (event: string) => Promise<unknown>;
}

/** The site's own page at `/`, for the developer: plain forms without scripts, which post to `/_site/do/...`. */
export function createDashboard({ connection, exchanges, faults, fire }: DashboardContext): Hono {
	const dashboard = new Hono();
	let notice = '';

	const actions: Readonly<Record<string, (form: FormData) => Promise<string>>> = {
		async webhook(form) {
			const event = String(form.get('event'));
			// Retries may take minutes. Their results are among the exchanges.
			void fire(event).catch((error: unknown) => (notice = messageOf(error)));
			return `Sent ${event}`;
		},
		async rotate() {
			await connection.rotateSecret();
			return 'The secret was rotated';
		},
		async reinstall() {
			await connection.reinstall();
			return 'The app was reinstalled';
		},
		async fail(form) {
			const fault = String(form.get('fault'));
			// `failNext` throws for other texts.
			faults.failNext(fault as Fault, 1);
			return `The next call gets ${fault}`;
		},
	};

	dashboard.get('/', async (c) => {
		const shown = notice;
		notice = '';
		const moduleKey = c.req.query('module');
		const frame = moduleKey === undefined ? undefined : await connection.signedUrl(moduleKey).catch(() => undefined);
		c.header('content-security-policy', contentSecurityPolicy(connection.app?.baseUrl));
		c.header('x-frame-options', 'DENY');
		// With `no-referrer`, browsers send `Origin: null` with the forms.
		c.header('referrer-policy', 'same-origin');
		c.header('x-content-type-options', 'nosniff');
		c.header('cache-control', 'no-store');
		return c.html(renderDashboard({ connection, exchanges, notice: shown, moduleKey, frame }));
	});
	dashboard.post('/_site/do/:action', async (c) => {
		const name = c.req.param('action');
		const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
		if (action === undefined) return c.text('There is no such action', 404);
		try {
			notice = await action(await c.req.formData());
		} catch (error) {
			notice = messageOf(error);
		}
		return c.redirect('/', 303);
	});
	return dashboard;
}

function messageOf(error: unknown): string {
	if (error instanceof SiteError || error instanceof TypeError) return error.message;
	return 'The action failed because of a defect of the site';
}

function contentSecurityPolicy(appBaseUrl: string | undefined): string {
	const frames = appBaseUrl === undefined ? "'none'" : new URL(appBaseUrl).origin;
	return [
		"default-src 'none'",
		"style-src 'unsafe-inline'",
		`frame-src ${frames}`,
		"form-action 'self'",
		"frame-ancestors 'none'",
		"base-uri 'none'",
	].join('; ');
}
