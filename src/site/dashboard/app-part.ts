import { html } from 'hono/html';
import { contextClaim, type AppConnection } from '../app-connection/index.ts';
import { FAULT_NAMES } from '../faults/index.ts';
import { back, facts, select, type Html, type Shell } from './shell.ts';

/** The sandbox in which the products load an app's page: it cannot replace the whole window on its own. */
const SANDBOX =
	'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-top-navigation-by-user-activation';

/** Dependencies of the part for the app. */
export interface AppPartContext {
	readonly connection: AppConnection;
	/** The URL of the keys of installs. */
	readonly installKeys: string;
}

/** The facts of site and app, and the actions of the site. */
export function renderApp({ connection, installKeys }: AppPartContext, shell: Shell): Html {
	const { app, tenant } = connection;
	const events = [...new Set(app?.webhooks.map(({ event }) => event))];
	return html`<div class="two">
		<div>
			<section class="card" aria-labelledby="app">
				<h2 id="app">App</h2>
				<div id="app-facts" data-live>
					${
						app === undefined
							? html`<p>
									No app is installed. Calls are accepted for the app key <code>${tenant.key}</code>. Set the option
									<code>installKeys</code> of the app to <code>${installKeys}</code>, then install it.
								</p>`
							: facts({ Name: app.name, Key: app.key, 'Base URL': app.baseUrl, Scopes: app.scopes.join(', ') })
					}
				</div>
				<form class="inline" method="post" action="/_site/do/install">
					${back(shell.here)}
					<label
						>Descriptor<input
							name="descriptor"
							type="url"
							required
							placeholder="http://localhost:3000/atlassian-connect.json"
					/></label>
					<button>Install</button>
				</form>
			</section>
			<section class="card" aria-labelledby="modules">
				<h2 id="modules">Pages of the app</h2>
				<div id="app-pages" data-live>${renderModules(app?.pages ?? [], '')}</div>
			</section>
			<section class="card" aria-labelledby="site">
				<h2 id="site">Site</h2>
				${facts({
					'Client key': tenant.clientKey,
					'Base URL': tenant.baseUrl,
					'Install keys': installKeys,
					'Bridge (all.js)': `${tenant.baseUrl}/atlassian-connect/all.js`,
					'Shared secret': 'created for this run, not shown',
				})}
			</section>
		</div>
		<section aria-labelledby="actions">
			<h2 id="actions" class="away">Actions</h2>
			<div id="app-webhooks" data-live>
				${
					events.length === 0
						? ''
						: action('webhook', 'Fire webhook', html`<label>Webhook${select('event', events.map(same), '')}</label>`)
				}
			</div>
			${action('fail', 'Fail next call', html`<label>Next call${select('fault', FAULT_NAMES.map(same), '')}</label>`)}
			${action('rotate', 'Rotate secret')} ${app === undefined ? '' : action('reinstall', 'Reinstall')}
		</section>
	</div>`;
}

function same(value: string): { value: string; text: string } {
	return { value, text: value };
}

function action(name: string, text: string, fields: Html | string = ''): Html {
	return html`<form class="inline card" method="post" action="/_site/do/${name}" data-quiet>
		${back('/apps')}${fields}<button>${text}</button>
	</form>`;
}

interface PageLink {
	readonly key: string;
	readonly name: string;
	readonly type: string;
}

/** @param query the context of the place, as a query. */
export function renderModules(pages: readonly PageLink[], query: string): Html {
	if (pages.length === 0) return html`<p class="muted">The app has no pages.</p>`;
	return html`<ul>
		${pages.map(
			({ key, name, type }) =>
				html`<li>
					<a href="/apps/${encodeURIComponent(key)}${query}">${name}</a> <span class="muted">${type}</span>
				</li>`,
		)}
	</ul>`;
}

/** A field of the context that the page offers. */
export interface ContextField {
	readonly name: string;
	readonly value: string;
}

/** The form for the context of a page. @param user who keeps it, where the address names one */
export function renderContext(path: string, fields: readonly ContextField[], user?: string): Html {
	return html`<form class="inline spread" method="get" action="${path}">
		<div class="row">
			${user === undefined ? '' : html`<input type="hidden" name="accountId" value="${user}" />`}
			${fields.map((field) => html`<label>${field.name}<input name="${field.name}" value="${field.value}" /></label>`)}
			<button>Load with this context</button>
		</div>
	</form>`;
}

/** A page of the app in a frame, with its context. @returns title and content */
export async function renderModule(
	{ connection }: AppPartContext,
	key: string,
	fields: readonly ContextField[],
	shell: Shell,
): Promise<[string, Html]> {
	const context = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
	const url = await connection.signedUrl(key, { accountId: shell.user, context });
	const { app } = connection;
	const name = app?.pages.find((page) => page.key === key)?.name ?? key;
	const content = html`${renderContext(`/apps/${encodeURIComponent(key)}`, fields)}
		<iframe
			title="Page ${name} of the app"
			data-src="${url}"
			data-module="${key}"
			data-origin="${new URL(url).origin}"
			data-user="${shell.user}"
			data-context="${JSON.stringify(context)}"
			data-claim="${JSON.stringify(contextClaim(shell.product, context))}"
			sandbox="${SANDBOX}"
		></iframe>
		<noscript
			><p>The frame needs JavaScript: <a href="${url}">open the page alone</a>.</p></noscript
		>`;
	return [name, content];
}
