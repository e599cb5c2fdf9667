import { Hono } from 'hono';
import type { Atlassian } from '../atlassian/index.ts';
import { SiteError } from '../errors.ts';
import type { Exchanges } from '../exchange.ts';
import { type Fault, type Faults } from '../faults/index.ts';
import type { SiteEnv } from '../server-calls.ts';
import { renderPage } from './render.ts';

/** What the page shows and does. */
export interface PageContext {
	readonly atlassian: Atlassian;
	readonly exchanges: Exchanges;
	readonly faults: Faults;
	/** Installs anew. */
	readonly reinstall: () => Promise<void>;
	readonly fire: (event: string) => Promise<unknown>;
}

/** The page at `/`: plain forms, no script. */
export function createPage(context: PageContext): Hono<SiteEnv> {
	const { atlassian, faults } = context;
	const page = new Hono<SiteEnv>();
	let notice = '';

	const actions: Readonly<Record<string, (form: FormData) => Promise<string>>> = {
		async webhook(form) {
			const event = String(form.get('event'));
			// Its tries may take minutes: how they went is in the exchanges.
			void context.fire(event).catch((error: unknown) => (notice = messageOf(error)));
			return `Sent ${event}`;
		},
		async rotate() {
			await atlassian.rotateSecret();
			return 'The secret is a new one';
		},
		async reinstall() {
			await context.reinstall();
			return 'The app is installed anew';
		},
		async fail(form) {
			const fault = String(form.get('fault'));
			// `failNext` refuses what is none.
			faults.failNext(fault as Fault, 1);
			return `The next call gets ${fault}`;
		},
	};

	page.get('/', async (c) => {
		const shown = notice;
		notice = '';
		const key = c.req.query('module');
		const frame = key === undefined ? undefined : await atlassian.pageUrl(key).catch(() => undefined);
		c.header('content-security-policy', policy(atlassian.app?.baseUrl));
		c.header('x-frame-options', 'DENY');
		// With `no-referrer` a browser does not say where a form is from.
		c.header('referrer-policy', 'same-origin');
		c.header('x-content-type-options', 'nosniff');
		c.header('cache-control', 'no-store');
		return c.html(renderPage({ ...context, notice: shown, moduleKey: key, frame }));
	});
	page.post('/_site/do/:action', async (c) => {
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
	return page;
}

function messageOf(error: unknown): string {
	if (error instanceof SiteError || error instanceof TypeError) return error.message;
	return 'That failed, which is a defect of the site';
}

function policy(appBaseUrl: string | undefined): string {
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
