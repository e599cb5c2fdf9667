import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { redactTokens } from '../../qsh/index.ts';
import type { AppConnection } from '../app-connection/index.ts';
import type { Exchange, Exchanges } from '../exchange.ts';
import { FAULT_NAMES } from '../faults/index.ts';
import { STYLE } from './style.ts';

/** The sandbox in which the products load an app's page: it cannot replace the whole window on its own. */
const SANDBOX =
	'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-top-navigation-by-user-activation';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The content of the dashboard. */
export interface DashboardContent {
	readonly connection: AppConnection;
	readonly exchanges: Exchanges;
	/** The result of the last action; empty if there is none to show. */
	readonly notice: string;
	readonly moduleKey: string | undefined;
	/** The signed URL of the module. */
	readonly frame: string | undefined;
}

export function renderDashboard(content: DashboardContent): Html {
	const { connection, exchanges, notice } = content;
	const { tenant } = connection;
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>Local Atlassian site</title>
				<style>
					${raw(STYLE)}
				</style>
			</head>
			<body>
				<header><h1>Local Atlassian site</h1></header>
				<main>
					${notice === '' ? '' : html`<p role="status">${redactTokens(notice)}</p>`}
					<section aria-labelledby="tenant">
						<h2 id="tenant">Tenant</h2>
						${facts({ 'Client key': tenant.clientKey, 'Base URL': tenant.baseUrl, Product: String(tenant.productType), 'Shared secret': 'created for this run, not shown' })}
					</section>
					<section aria-labelledby="app">
						<h2 id="app">App</h2>
						${renderApp(content)}
					</section>
					<section aria-labelledby="actions">
						<h2 id="actions">Actions</h2>
						${renderActions(content)}
					</section>
					<section aria-labelledby="exchanges">
						<h2 id="exchanges">Last exchanges</h2>
						<p><a href="/">Refresh</a></p>
						${exchanges.all.length === 0 ? html`<p>None yet.</p>` : renderExchanges(exchanges.all.toReversed().slice(0, 30))}
					</section>
				</main>
			</body>
		</html>`;
}

function facts(entries: Readonly<Record<string, string>>): Html {
	return html`<dl>
		${Object.entries(entries).map(
			([name, value]) =>
				html`<dt>${name}</dt>
					<dd>${value}</dd>`,
		)}
	</dl>`;
}

function renderApp({ connection: { app, tenant }, moduleKey, frame }: DashboardContent): Html {
	if (app === undefined)
		return html`<p>No app is installed. Calls are accepted for the app key <code>${tenant.key}</code>.</p>`;
	const pages = app.pages.map(
		({ key, name, type }) =>
			html`<li>
				<a href="/?module=${encodeURIComponent(key)}#frame" ${key === moduleKey ? raw(' aria-current="page"') : ''}
					>${name}</a
				>
				(${type}, <code>${key}</code>)
			</li>`,
	);
	const framed =
		frame === undefined
			? ''
			: html`<iframe
					id="frame"
					title="Page ${moduleKey ?? ''} of the app"
					src="${frame}"
					sandbox="${SANDBOX}"
				></iframe>`;
	return html`${facts({ Name: app.name, Key: app.key, 'Base URL': app.baseUrl })}
	${
		pages.length === 0
			? html`<p>It has no pages.</p>`
			: html`<nav aria-label="Pages of the app">
					<ul>
						${pages}
					</ul>
				</nav>`
	}${framed}`;
}

function renderActions({ connection: { app } }: DashboardContent): Html {
	const events = [...new Set(app?.webhooks.map(({ event }) => event))];
	const webhook =
		events.length === 0
			? ''
			: html`<form method="post" action="/_site/do/webhook">
					<label for="event">Webhook</label
					><select id="event" name="event">
						${options(events)}</select
					><button>Fire webhook</button>
				</form>`;
	const install =
		app === undefined ? '' : html`<form method="post" action="/_site/do/reinstall"><button>Reinstall</button></form>`;
	return html`${webhook}
		<form method="post" action="/_site/do/rotate"><button>Rotate secret</button></form>
		${install}
		<form method="post" action="/_site/do/fail">
			<label for="fault">Next call</label
			><select id="fault" name="fault">
				${options(FAULT_NAMES)}</select
			><button>Fail next call</button>
		</form>`;
}

function options(values: readonly string[]): Html[] {
	return values.map((value) => html`<option>${value}</option>`);
}

function renderExchanges(exchanges: readonly Exchange[]): Html {
	return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="exchanges">
		<table>
			<thead>
				<tr>
					<th scope="col">Time</th>
					<th scope="col">Caller</th>
					<th scope="col">Request</th>
					<th scope="col">Response</th>
					<th scope="col">Verdict</th>
				</tr>
			</thead>
			<tbody>
				${exchanges.map(renderExchange)}
			</tbody>
		</table>
	</div>`;
}

function renderExchange(exchange: Exchange): Html {
	const {
		time,
		direction,
		kind,
		method,
		url,
		status,
		verdict,
		caller,
		canonicalRequest,
		code,
		explanation,
		event,
		fault,
	} = exchange;
	const sender = direction === 'in' ? (caller ?? 'the app') : `the site (${event ?? kind})`;
	const reason = [code, explanation].filter((text) => text !== undefined).join('\n');
	return html`<tr>
		<td>${new Date(time).toISOString().slice(11, 19)}</td>
		<td>${sender}</td>
		<td>
			${method} ${url}
			<details>
				<summary>Canonical request</summary>
				<pre>${canonicalRequest ?? 'none'}</pre>
			</details>
		</td>
		<td>${status ?? 'none'}${fault === undefined ? '' : ` (${fault})`}</td>
		<td>
			${verdict}${
				reason === ''
					? ''
					: html`<details>
							<summary>Reason</summary>
							<pre>${reason}</pre>
						</details>`
			}
		</td>
	</tr>`;
}
