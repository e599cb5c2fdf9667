import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { parseHttpUrl } from '../../http/index.ts';
import { streamExchanges } from '../control/index.ts';
import { SiteError } from '../errors.ts';
import type { Exchanges } from '../exchange.ts';
import { FORGE_RESOURCES_PATH } from '../forge/index.ts';
import type { Fault, Faults } from '../faults/index.ts';
import { isPerson, type SiteUser } from '../rest/index.ts';
import { apiAs, ApiRefusal, type Api, type CallApi } from './api.ts';
import { renderApp, renderModule, renderModules, type AppPartContext, type ContextField } from './app-part.ts';
import { ASSETS_PATH, assetRoutes } from './assets.ts';
import { CONFLUENCE_ACTIONS, renderSpace, renderSpaces, renderWikiPage } from './confluence-part.ts';
import { FORGE_PAGE, renderForge, renderForgeModule, type ForgePartContext } from './forge-part.ts';
import { JIRA_ACTIONS, renderIssue, renderIssues } from './jira-part.ts';
import { renderExchange, renderLog } from './log-part.ts';
import { renderPage, type Html, type NavLink, type Notice, type Shell } from './shell.ts';

/** Dependencies of {@link createDashboard}. */
export interface DashboardContext extends AppPartContext {
	readonly exchanges: Exchanges;
	readonly faults: Faults;
	readonly fire: (event: string) => Promise<unknown>;
	readonly replay: (id: number) => Promise<unknown>;
	/** For what a page shows. */
	readonly callApi: CallApi;
	/** For what a person changes: it is recorded. */
	readonly changeApi: CallApi;
	readonly product: 'jira' | 'confluence';
	readonly origin: string;
	readonly origins: ReadonlySet<string>;
	readonly users: () => readonly SiteUser[];
	/** The user until another one is chosen. */
	readonly accountId: string;
	readonly forge: ForgePartContext;
}

/** One request for a page, or an action of one. */
interface Visit {
	readonly c: Context;
	readonly shell: Shell;
	readonly api: Api;
}

type Result = string | { readonly message: string; readonly to: string };

/** The name of the cookie with the chosen user. It is no secret. */
const USER_COOKIE = 'local-site-user';
/** Names another user, in the address of a page of Forge. */
const USER_PARAM = 'accountId';

/**
 * The pages of the site for the developer: the live log at `/`, issues or pages, and the app. Their forms post to
 * `/_site/do/...`, with and without a script.
 */
export function createDashboard(context: DashboardContext): Hono {
	const { connection, exchanges, faults, fire, replay, product, origin, users, callApi, changeApi } = context;
	const dashboard = new Hono();
	let notice: Notice | undefined;

	function findPerson(accountId: unknown): SiteUser | undefined {
		return users().find((user) => isPerson(user) && user.accountId === accountId);
	}

	function visit(c: Context, api: CallApi): Visit {
		const { pathname, search } = new URL(c.req.url);
		const named = pathname.startsWith(`${FORGE_PAGE}/`) ? c.req.query(USER_PARAM) : undefined;
		const chosen = named ?? getCookie(c, USER_COOKIE);
		const user = findPerson(chosen)?.accountId ?? context.accountId;
		const nav = [
			{ href: '/', text: 'Log' },
			...PLACES[product],
			{ href: '/apps', text: 'App' },
			{ href: FORGE_PAGE, text: 'Forge' },
		];
		const here = pathname + search;
		const { run } = exchanges;
		const shell = { product, nav, here, users: users(), user, notice, run, after: exchanges.all.at(-1)?.id ?? 0 };
		return { c, shell, api: apiAs(api, origin, user) };
	}

	/** A page, or the reason why there is none. */
	function page(path: string, render: (visit: Visit) => [string, Html] | Promise<[string, Html]>): void {
		dashboard.get(path, async (c) => {
			const { shell, ...rest } = visit(c, callApi);
			// The script of a page that is shown already asks for changes. A notice is for the next page.
			if (c.req.header('x-site-refresh') === undefined) notice = undefined;
			setHeaders(c, connection.app?.baseUrl);
			try {
				const [title, content] = await render({ ...rest, shell });
				return await c.html(renderPage(shell, title, content));
			} catch (error) {
				return c.html(renderPage({ ...shell, notice: problem(error) }, 'Not found', html``), 404);
			}
		});
	}

	const modules = (query: string): Html => renderModules(connection.app?.pages ?? [], query);
	page('/', ({ shell }) => ['Log', renderLog(exchanges.all, shell)]);
	page('/apps', ({ shell }) => ['App', renderApp(context, shell)]);
	page('/apps/:module', ({ c, shell }) => {
		return renderModule(context, c.req.param('module') ?? '', contextFields(c, product), shell);
	});
	page(FORGE_PAGE, () => ['Forge', renderForge(context.forge)]);
	page(`${FORGE_PAGE}/:module`, ({ c, shell }) => {
		const fields = contextFields(c, product).filter(({ name }) => name !== USER_PARAM);
		return renderForgeModule(context.forge, c.req.param('module') ?? '', fields, shell.user);
	});
	if (product === 'jira') {
		page('/issues', async ({ c, api, shell }) => ['Issues', await renderIssues(api, c.req.query('jql') ?? '', shell)]);
		page('/browse/:key', ({ c, api, shell }) => {
			const key = (c.req.param('key') ?? '').toUpperCase();
			const query = new URLSearchParams({ 'issue.key': key, 'project.key': key.replace(/-\d+$/, '') });
			return renderIssue(api, key, shell, modules(`?${query}`));
		});
	} else {
		page('/wiki/spaces', async ({ api }) => ['Spaces', await renderSpaces(api)]);
		page('/wiki/spaces/:key', ({ c, api, shell }) => renderSpace(api, c.req.param('key') ?? '', shell));
		for (const path of ['/wiki/pages/:id', '/wiki/spaces/:key/pages/:id', '/wiki/spaces/:key/pages/:id/:title']) {
			page(path, ({ c, api, shell }) => {
				const id = c.req.param('id') ?? '';
				const query = new URLSearchParams({ 'content.id': id, 'space.key': c.req.param('key') ?? '' });
				return renderWikiPage(api, id, shell, modules(`?${query}`));
			});
		}
	}
	assetRoutes(dashboard, context.origins);
	dashboard.get('/_site/log', (c) => streamExchanges(c, exchanges, (exchange) => String(renderExchange(exchange))));

	const actions: Readonly<Record<string, (form: FormData, visit: Visit) => Promise<Result>>> = {
		async user(form, { c }) {
			const chosen = findPerson(form.get('user'));
			if (chosen === undefined) throw new TypeError('There is no such user');
			setCookie(c, USER_COOKIE, chosen.accountId, { httpOnly: true, sameSite: 'Strict', path: '/' });
			return { message: `You are ${chosen.displayName}`, to: withoutUser(localPath(form.get('back'))) };
		},
		async webhook(form) {
			const event = String(form.get('event'));
			// Retries may take minutes. Their results are among the exchanges.
			void fire(event).catch((error: unknown) => (notice = problem(error)));
			return `Sent ${event}`;
		},
		async replay(form) {
			const id = Number(form.get('id'));
			if (exchanges.replayOf(id) === undefined) throw new TypeError(`The exchange ${id} cannot be replayed`);
			void replay(id).catch((error: unknown) => (notice = problem(error)));
			return `Replayed ${id}`;
		},
		async clear() {
			exchanges.clear();
			return 'The log is empty';
		},
		async install(form) {
			await connection.install(parseDescriptorUrl(String(form.get('descriptor'))));
			return 'The app is installed';
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
		...Object.fromEntries(
			Object.entries(product === 'jira' ? JIRA_ACTIONS : CONFLUENCE_ACTIONS).map(([name, action]) => [
				name,
				(form: FormData, { api }: Visit) => action(api, form),
			]),
		),
	};

	dashboard.post('/_site/do/:action', async (c) => {
		const name = c.req.param('action');
		const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
		if (action === undefined) return c.text('There is no such action', 404);
		const form = await c.req.formData();
		let to = localPath(form.get('back'));
		let message: string;
		let isDone = true;
		try {
			const result = await action(form, visit(c, changeApi));
			message = typeof result === 'string' ? result : result.message;
			if (typeof result !== 'string') ({ to } = result);
		} catch (error) {
			isDone = false;
			message = messageOf(error);
		}
		if (c.req.header('accept') === 'application/json') return c.json({ message }, isDone ? 200 : 400);
		notice = { text: message, isProblem: !isDone };
		return c.redirect(to, 303);
	});
	return dashboard;
}

const PLACES: Readonly<Record<DashboardContext['product'], readonly NavLink[]>> = {
	jira: [{ href: '/issues', text: 'Issues' }],
	confluence: [{ href: '/wiki/spaces', text: 'Spaces' }],
};

const CONTEXT_FIELDS = {
	jira: ['project.key', 'project.id', 'issue.key', 'issue.id'],
	confluence: ['space.key', 'space.id', 'content.id', 'content.type'],
} as const;

/** The context that the query names, with the usual fields of the product. */
function contextFields(c: Context, product: DashboardContext['product']): ContextField[] {
	const query = c.req.query();
	const names = new Set([...CONTEXT_FIELDS[product], ...Object.keys(query)]);
	return [...names].map((name) => ({ name, value: query[name] ?? '' }));
}

/** A path of the site. A form of another origin is refused before. */
function localPath(value: unknown): string {
	return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : '/';
}

/** A path that names no user: the one who was chosen counts. */
function withoutUser(path: string): string {
	const [place = '', query = ''] = path.split('?');
	const params = new URLSearchParams(query);
	params.delete(USER_PARAM);
	return params.size === 0 ? place : `${place}?${params}`;
}

function parseDescriptorUrl(text: string): string {
	const url = parseHttpUrl(text);
	if (url === undefined) throw new TypeError('The descriptor must be an http or https URL');
	return url.href;
}

function problem(error: unknown): Notice {
	return { text: messageOf(error), isProblem: true };
}

function messageOf(error: unknown): string {
	const isKnown = error instanceof SiteError || error instanceof TypeError || error instanceof ApiRefusal;
	return isKnown ? error.message : 'The action failed because of a defect of the site';
}

function setHeaders(c: Context, appBaseUrl: string | undefined): void {
	const { origin } = new URL(c.req.url);
	const policy = [
		"default-src 'none'",
		// By their path: an attachment of the same origin is no script.
		`script-src ${origin}${ASSETS_PATH}/`,
		`style-src ${origin}${ASSETS_PATH}/`,
		'img-src data:',
		"connect-src 'self'",
		`frame-src ${origin}${FORGE_RESOURCES_PATH}/ ${appBaseUrl === undefined ? '' : new URL(appBaseUrl).origin}`.trim(),
		"form-action 'self'",
		"frame-ancestors 'none'",
		"base-uri 'none'",
	].join('; ');
	c.header('content-security-policy', policy);
	c.header('x-frame-options', 'DENY');
	// With `no-referrer`, browsers send `Origin: null` with the forms.
	c.header('referrer-policy', 'same-origin');
	c.header('x-content-type-options', 'nosniff');
	c.header('cache-control', 'no-store');
}
