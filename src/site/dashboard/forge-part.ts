import { html } from 'hono/html';
import { nestContext } from '../app-connection/index.ts';
import { SiteError } from '../errors.ts';
import { FORGE_RESOURCES_PATH, FORGE_SANDBOX, hasPage, type ForgeRoutesContext } from '../forge/index.ts';
import { renderContext, type ContextField } from './app-part.ts';
import { facts, select, type Html } from './shell.ts';

/** The page of the app on Forge, and below it those of its modules. */
export const FORGE_PAGE = '/_site/forge/modules';

/** Dependencies of the part for the app on Forge. */
export type ForgePartContext = Pick<ForgeRoutesContext, 'forge'>;

/** The app on Forge, with the actions of the site. */
export function renderForge({ forge }: ForgePartContext): Html {
	const { installed } = forge;
	if (installed === undefined) {
		return html`<p class="empty">
			No app on Forge is installed. Start the site with <code>--manifest manifest.yml</code>, or call
			<code>site.forge.install</code>.
		</p>`;
	}
	const { app, installation } = installed;
	const ofType = (type: string): string[] => app.modules.filter((one) => one.type === type).map(({ key }) => key);
	const events = [...new Set(app.subscriptions.map(({ event }) => event))];
	return html`<div class="two">
		<div>
			<section class="card" aria-labelledby="app">
				<h2 id="app">App</h2>
				${facts({
					'App id': app.appId,
					Installation: installation.installationId,
					Environment: installation.environment.type ?? 'DEVELOPMENT',
					Scopes: app.scopes.join(', ') || 'None',
				})}
			</section>
			<section class="card" aria-labelledby="modules">
				<h2 id="modules">Modules</h2>
				<ul>
					${app.modules.map(
						(module) =>
							html`<li>
								${hasPage(module) ? html`<a href="${FORGE_PAGE}/${encodeURIComponent(module.key)}">${module.title}</a>` : module.title}
								<span class="muted">${module.type}</span>
							</li>`,
					)}
				</ul>
			</section>
			${RESULT}
		</div>
		<section aria-labelledby="actions">
			<h2 id="actions" class="away">Actions</h2>
			${action('events', 'Send event', 'Event', events)}
			${action('schedules', 'Run schedule', 'Schedule', ofType('scheduledTrigger'))}
			${action('redeliver', 'Send pending events now')} ${action('rotate-keys', 'Rotate keys')}
		</section>
	</div>`;
}

/** The last result, once there is one. */
const RESULT = html`<section id="forge-result" aria-labelledby="result" hidden>
	<h2 id="result">Result</h2>
	<pre role="status" tabindex="0"></pre>
</section>`;

function action(path: string, text: string, label?: string, names: readonly string[] = []): Html {
	if (label === undefined) return html`<form class="inline card" data-forge="${path}"><button>${text}</button></form>`;
	if (names.length === 0) return html``;
	const options = names.map((name) => ({ value: name, text: name }));
	return html`<form class="inline card" data-forge="${path}">
		<label>${label}${select('name', options, '')}</label><button>${text}</button>
	</form>`;
}

/** The page of a module in a frame, in a context, with a form for `invokeRemote`. @returns title and content */
export function renderForgeModule(
	{ forge }: ForgePartContext,
	key: string,
	fields: readonly ContextField[],
	user: string,
): [string, Html] {
	const module = forge.moduleOf(key);
	if (!hasPage(module)) throw new SiteError('ERR_MODULE', `The module ${key} has no page`);
	const hasFrame = module.resource !== undefined && forge.installed?.app.folder !== undefined;
	const context = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
	const place = JSON.stringify({ context: { extension: { type: module.type, ...nestContext(context) } } });
	const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((name) => ({ value: name, text: name }));
	const content = html`<p class="muted"><a href="${FORGE_PAGE}">Forge</a>, ${module.type}, as ${user}</p>
		${renderContext(`${FORGE_PAGE}/${encodeURIComponent(key)}`, fields, user)}
		${
			hasFrame
				? html`<iframe
						title="Module ${key}"
						data-src="${FORGE_RESOURCES_PATH}/${encodeURIComponent(key)}/"
						sandbox="${FORGE_SANDBOX}"
						data-forge
						data-module="${key}"
						data-account="${user}"
						data-context="${place}"
					></iframe>`
				: html`<p class="empty">This module has no static page that the site can show.</p>`
		}
		${
			module.endpoint === undefined
				? ''
				: html`<h2>Call the remote</h2>
						<form class="inline" data-forge="invoke/${encodeURIComponent(key)}" data-context="${place}">
							<input type="hidden" name="accountId" value="${user}" />
							<label>Method${select('method', methods, 'GET')}</label>
							<label>Path<input name="path" value="/" required /></label>
							<label>Body, as JSON<input name="body" class="mono" placeholder='{"text": "Hello"}' /></label>
							<button>invokeRemote</button>
						</form>`
		}
		${RESULT}`;
	return [module.title, content];
}
