import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ForgeApp, ForgeModule } from './app-of-manifest.ts';

/** Without the origin of the site: the page of an app cannot use the site's own forms and its control API. */
const SANDBOX = 'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-scripts';
/** The same for a page that is opened by itself, as a `Content-Security-Policy`: a popup is in no frame. */
export const SANDBOXED: string = `sandbox ${SANDBOX}`;

/** The content of the page of Forge. */
export interface ForgePageContent {
	readonly app: ForgeApp | undefined;
	readonly module: ForgeModule | undefined;
	/** The address of the module's page; undefined where there is none. */
	readonly frame: string | undefined;
	readonly accountId: string;
}

/** Lists the modules of the app, and shows the page of one in a frame, with a form for `invokeRemote`. */
export function forgePage({
	app,
	module,
	frame,
	accountId,
}: ForgePageContent): HtmlEscapedString | Promise<HtmlEscapedString> {
	const events = [...new Set(app?.subscriptions.map(({ event }) => event))];
	const schedules = app?.modules.filter(({ type }) => type === 'scheduledTrigger') ?? [];
	const pages =
		app?.modules.filter(
			({ type, endpoint, resource }) => !OF_NO_PAGE.has(type) && (endpoint ?? resource) !== undefined,
		) ?? [];
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>Forge on the local site</title>
				<style>
					:root {
						color-scheme: light dark;
						font-family: system-ui, sans-serif;
					}
					body {
						margin: 0 auto;
						max-width: 72rem;
						padding: 1rem;
					}
					iframe {
						width: 100%;
						height: 24rem;
						border: 1px solid GrayText;
					}
				</style>
				<script src="/_site/forge/host.js" defer></script>
			</head>
			<body>
				<h1>Forge on the local site</h1>
				<p><a href="/">The site</a></p>
				${app === undefined ? html`<p>No app on Forge is installed.</p>` : html`<p>App <code>${app.appId}</code>, as ${accountId}</p>`}
				<nav aria-label="Modules">
					<ul>
						${pages.map(({ key, title, type }) => html`<li><a href="/_site/forge/modules/${encodeURIComponent(key)}">${title}</a> (${type})</li>`)}
					</ul>
				</nav>
				${frame === undefined ? '' : html`<iframe title="Module ${module?.key}" src="${frame}" sandbox="${SANDBOX}" data-module="${module?.key}" data-account="${accountId}"></iframe>`}
				${
					module === undefined
						? ''
						: html`<form data-post="invoke/${encodeURIComponent(module.key)}">
								<label
									>Method
									<select name="method">
										${['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => html`<option>${method}</option>`)}
									</select></label
								>
								<label>Path <input name="path" value="/" required /></label>
								<label>JSON <input name="body" /></label>
								<button>invokeRemote</button>
							</form>`
				}
				${forms('events', 'Send event', events)}
				${forms(
					'schedules',
					'Run schedule',
					schedules.map(({ key }) => key),
				)}
				<form data-post="redeliver"><button>Send again now</button></form>
				<form data-post="rotate-keys"><button>Rotate keys</button></form>
				<pre role="status"></pre>
			</body>
		</html>`;
}

const OF_NO_PAGE = new Set(['scheduledTrigger', 'preUninstall', 'webtrigger', 'consumer']);

function forms(path: string, label: string, names: readonly string[]): HtmlEscapedString | Promise<HtmlEscapedString> {
	if (names.length === 0) return raw('');
	return html`<form data-post="${path}">
		<select name="name" aria-label="${label}">
			${names.map((name) => html`<option>${name}</option>`)}
		</select>
		<button>${label}</button>
	</form>`;
}

/** The script of that page: posts its forms to the control API, and responds to the bridge in the frame. */
export const HOST = `
const post = async (path, body) => {
	const response = await fetch('/_site/forge/control/' + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
	return { response, json: await response.json().catch(() => undefined) };
};
const status = document.querySelector('[role=status]');
for (const form of document.forms) form.addEventListener('submit', async (event) => {
	event.preventDefault();
	const { name, body, ...fields } = Object.fromEntries(new FormData(form));
	const path = form.dataset.post + (name === undefined ? '' : '/' + encodeURIComponent(name));
	try {
		const parsed = body ? { body: JSON.parse(body) } : {};
		status.textContent = JSON.stringify((await post(path, { ...fields, ...parsed })).json, null, 2);
	} catch (error) {
		status.textContent = String(error);
	}
});
const frame = document.querySelector('iframe[data-module]');
const { module: key, account: accountId } = frame ? frame.dataset : {};
const calls = {
	getContext: async () => (await fetch('/_site/forge/control/context/' + encodeURIComponent(key) + '?accountId=' + encodeURIComponent(accountId))).json(),
	invoke: async ({ invokeType, functionKey, ...input }) => {
		if (invokeType !== 'ui-remote-fetch') throw new Error('The local site runs no functions: ' + functionKey);
		const { response, json } = await post('invoke/' + encodeURIComponent(key), { ...input, accountId });
		if (!response.ok) throw new Error(json ? json.message : 'The site does not respond');
		return { success: json.status < 400, payload: json, error: json };
	},
	fetchProduct: async ({ product, restPath, fetchRequestInit: { method, headers, body } = {} }) => {
		const sent = { path: restPath, method, headers, body, accountId };
		const response = await fetch('/_site/forge/control/product/' + product, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) });
		return { body: await response.text(), headers: Object.fromEntries(response.headers), status: response.status, statusText: response.statusText };
	},
};
addEventListener('message', async ({ source, data }) => {
	if (!frame || source !== frame.contentWindow || !data || data.forge !== 'call') return;
	const { id, name, payload } = data;
	const answer = (result) => source.postMessage({ forge: 'result', id, ...result }, '*');
	try {
		if (!Object.hasOwn(calls, name)) throw new Error('The bridge of the local site has no ' + name);
		answer({ value: await calls[name](payload || {}) });
	} catch (error) {
		answer({ error: String(error.message || error) });
	}
});
`;

/**
 * The script in the frame. \`globalThis.__bridge\` is the form that \`@forge/bridge\` looks for; \`globalThis.forge\` has the same
 * calls for pages without it.
 */
export const BRIDGE = `
(() => {
	const waiting = new Map();
	let count = 0;
	addEventListener('message', ({ source, data }) => {
		if (source !== parent || !data || data.forge !== 'result') return;
		const entry = waiting.get(data.id);
		waiting.delete(data.id);
		if (!entry) return;
		if ('error' in data) entry.reject(new Error(data.error));
		else entry.resolve(data.value);
	});
	const callBridge = (name, payload) => new Promise((resolve, reject) => {
		count += 1;
		waiting.set(count, { resolve, reject });
		parent.postMessage({ forge: 'call', id: count, name, payload }, '*');
	});
	const request = (product) => async (restPath, { method, headers = {}, body } = {}) => {
		const fetchRequestInit = { method, headers: [...new Headers(headers)], body };
		const { body: text, ...init } = await callBridge('fetchProduct', { product, restPath, fetchRequestInit });
		return new Response(init.status === 204 || init.status === 304 ? null : text, init);
	};
	globalThis.__bridge = { callBridge };
	globalThis.forge = {
		invokeRemote: async (input) => (await callBridge('invoke', { ...input, invokeType: 'ui-remote-fetch' })).payload,
		view: { getContext: () => callBridge('getContext') },
		requestJira: request('jira'),
		requestConfluence: request('confluence'),
	};
})();
`;
