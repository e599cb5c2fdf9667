import { html, raw } from 'hono/html';
import type { Exchange } from '../exchange.ts';
import type { Message } from '../message.ts';
import { select, type Html, type Option, type Shell } from './shell.ts';

/** How many exchanges the page shows. */
const MAX_ROWS = 100;

const VERDICTS: readonly Option[] = [
	{ value: '', text: 'All verdicts' },
	...['accepted', 'refused', 'failed'].map((value) => ({ value, text: value })),
];
const DIRECTIONS: readonly Option[] = [
	{ value: '', text: 'Both directions' },
	{ value: 'in', text: 'App to site' },
	{ value: 'out', text: 'Site to app' },
];

/** The live log, newest first. */
export function renderLog(exchanges: readonly Exchange[], shell: Shell): Html {
	const shown = exchanges.slice(-MAX_ROWS).toReversed();
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	return html`<div class="row spread">
			<form id="filter" class="inline" role="search" aria-label="Filter the log">
				<label>Filter<input type="search" name="words" placeholder="URL, claim, header ..." /></label>
				<label>Verdict${select('verdict', VERDICTS, '')}</label>
				<label>Direction${select('direction', DIRECTIONS, '')}</label>
			</form>
			<form class="inline" method="post" action="/_site/do/clear" data-quiet="clear">
				<button>Clear</button>
			</form>
		</div>
		<p class="muted">
			<span id="live">Not live without JavaScript</span>, <span id="count">${shown.length}</span> exchanges. Times are
			local (${timeZone}).
		</p>
		<p id="news" class="away" aria-live="polite"></p>
		<div id="log" role="region" aria-label="Exchanges" data-after="${exchanges.at(-1)?.id ?? 0}">
			${shown.map((exchange) => renderExchange(exchange))}
		</div>
		<p id="empty" class="empty" ${shown.length > 0 ? raw('hidden') : ''}>
			No exchanges yet. They show here as soon as the app calls the site, or the site the app.
			<br />Now it is ${shell.users.find(({ accountId }) => accountId === shell.user)?.displayName ?? 'nobody'} who
			acts: create something, and see its webhook.
		</p>`;
}

/** One exchange. */
export function renderExchange(exchange: Exchange): Html {
	const { id, time, direction, kind, method, url, status, verdict, caller, event, fault, duration } = exchange;
	const date = new Date(time);
	const clock = date.toLocaleTimeString('en-GB');
	const other = caller ?? 'app';
	const who = direction === 'in' ? `${other} \u2192 site` : `site \u2192 app`;
	const retry = exchange.retry === undefined || exchange.retry === 0 ? '' : ` (attempt ${exchange.retry + 1})`;
	const what = `${kind === 'call' ? '' : `${event ?? kind}${retry} `}${method} ${url}`;
	const result = `${status ?? 'no response'}${fault === undefined ? '' : ` [${fault}]`}`;
	return html`<details
		class="${verdict}"
		data-id="${id}"
		data-verdict="${verdict}"
		data-direction="${direction}"
		data-text="${clock} ${who} ${what} ${result} ${verdict}"
	>
		<summary>
			<time class="mono muted" datetime="${date.toISOString()}">${clock}</time>
			<span class="who">${who}</span>
			<span class="what"
				>${kind === 'call' ? '' : html`<strong>${event ?? kind}${retry}</strong> `}<span class="mono"
					>${method} ${url}</span
				></span
			>
			<span class="muted">${duration === undefined ? '' : `${duration} ms`}</span>
			<span><span class="mono">${result}</span> <span class="lozenge">${verdict}</span></span>
		</summary>
		<div class="body">${renderDetails(exchange)}</div>
	</details>`;
}

function renderDetails(exchange: Exchange): Html {
	const { id, code, explanation, claims, canonicalRequest, request, response, replayable } = exchange;
	const reason = [code, explanation].filter((text) => text !== undefined).join('\n');
	return html`${
			reason === ''
				? ''
				: html`<h3>Reason</h3>
						<pre>${reason}</pre>`
		}
		${
			claims === undefined
				? ''
				: html`<h3>Claims of the token</h3>
						<pre>${describeClaims(claims)}</pre>`
		}
		<div class="half">
			<div>${renderMessage('Request', request)}</div>
			<div>${renderMessage('Response', response)}</div>
		</div>
		<h3>Canonical request</h3>
		<pre>${canonicalRequest ?? 'none'}</pre>
		${
			replayable === undefined
				? ''
				: html`<form class="inline" method="post" action="/_site/do/replay" data-quiet>
						<input type="hidden" name="id" value="${id}" />
						<button aria-label="Replay exchange ${id}">Replay</button>
					</form>`
		}`;
}

function renderMessage(name: string, message: Message | undefined): Html {
	if (message === undefined) return html``;
	const headers = Object.entries(message.headers).map(([header, value]) => `${header}: ${value}`);
	return html`<h3>${name} headers</h3>
		<pre>${headers.length === 0 ? 'none' : headers.join('\n')}</pre>
		${
			message.body === undefined
				? ''
				: html`<h3>${name} body</h3>
						<pre>${indent(message.body)}</pre>`
		}`;
}

/** Times with their meaning, since a number says nothing. */
function describeClaims(claims: Readonly<Record<string, unknown>>): string {
	const lines = ['iat', 'nbf', 'exp'].flatMap((name) => {
		const seconds = claims[name];
		return typeof seconds === 'number' ? [`${name}: ${new Date(seconds * 1000).toLocaleString('en-GB')}`] : [];
	});
	return [JSON.stringify(claims, null, 2), ...lines].join('\n');
}

function indent(body: string): string {
	try {
		return JSON.stringify(JSON.parse(body), null, 2);
	} catch {
		return body;
	}
}
