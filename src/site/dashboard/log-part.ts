import { html, raw } from 'hono/html';
import type { Exchange } from '../exchange.ts';
import type { Message } from '../message.ts';
import { select, type Html, type Option, type Shell } from './shell.ts';

/** How many exchanges the page shows. */
const MAX_ROWS = 100;

const SENDERS: readonly Option[] = [
	{ value: '', text: 'All' },
	...['accepted', 'refused', 'failed'].map((value) => ({ value, text: value })),
];
const STATUSES: readonly Option[] = [
	{ value: '', text: 'All' },
	...['2xx', '3xx', '4xx', '5xx'].map((value) => ({ value, text: value })),
	{ value: 'none', text: 'No response' },
];
const DIRECTIONS: readonly Option[] = [
	{ value: '', text: 'All' },
	{ value: 'in', text: 'App to site' },
	{ value: 'out', text: 'Site to app' },
	{ value: 'browser', text: 'Browser to site' },
];

/** The live log, newest first. */
export function renderLog(exchanges: readonly Exchange[], shell: Shell): Html {
	const shown = exchanges.slice(-MAX_ROWS).toReversed();
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	return html`<div class="row spread">
			<form id="filter" class="inline" role="search" aria-label="Filter the log">
				<label>Filter<input type="search" name="words" placeholder="URL, claim, header ..." /></label>
				<label>Sender${select('sender', SENDERS, '')}</label>
				<label>Status${select('status', STATUSES, '')}</label>
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
		<div class="columns" aria-hidden="true">
			${['Time', 'From, to', 'Request', 'Duration', 'Status', 'Sender'].map((name) => html`<span>${name}</span>`)}
		</div>
		<div id="log" role="region" aria-label="Exchanges">${shown.map((exchange) => renderExchange(exchange))}</div>
		<p id="empty" class="empty" ${shown.length > 0 ? raw('hidden') : ''}>
			No exchanges yet. They show here as soon as the app calls the site, or the site the app.
			<br />Now it is ${shell.users.find(({ accountId }) => accountId === shell.user)?.displayName ?? 'nobody'} who
			acts: create something, and see its webhook.
		</p>`;
}

/** One exchange. */
export function renderExchange(exchange: Exchange): Html {
	const { id, time, kind, method, url, status, verdict, event, fault, duration, cause } = exchange;
	const date = new Date(time);
	const clock = date.toLocaleTimeString('en-GB');
	const who = participants(exchange);
	const retry = exchange.retry === undefined || exchange.retry === 0 ? '' : ` (attempt ${exchange.retry + 1})`;
	const name = kind === 'call' || kind === 'browser' ? '' : `${event ?? kind}${retry} `;
	const result = `${status ?? 'no response'}${fault === undefined ? '' : ` [${fault}]`}`;
	return html`<details
		id="exchange-${id}"
		class="${levelOf(exchange)}"
		data-id="${id}"
		data-sender="${verdict}"
		data-status="${status === undefined ? 'none' : `${Math.floor(status / 100)}xx`}"
		data-direction="${kind === 'browser' ? kind : exchange.direction}"
		${cause === undefined ? '' : raw(`data-cause="${cause}"`)}
		data-text="${clock} ${who} ${name}${method} ${url} ${result}, sender ${verdict}"
	>
		<summary>
			<span class="mono muted when"><span>#${id}</span> <time datetime="${date.toISOString()}">${clock}</time></span>
			<span class="who">${who}</span>
			<span class="what"
				>${name === '' ? '' : html`<strong>${name}</strong>`}<span class="mono">${method} ${url}</span
				>${cause === undefined ? '' : html` <span class="muted">because of #${cause}</span>`}</span
			>
			<span class="muted took">${duration === undefined ? '' : `${duration} ms`}</span>
			<span class="result"
				><span class="lozenge mono ${levelOfStatus(status)}">${status ?? 'none'}</span
				>${fault === undefined ? '' : html` <span class="muted">${fault}</span>`}</span
			>
			<span class="sender"><span class="lozenge ${levelOfSender(verdict)}">${verdict}</span></span>
		</summary>
		<div class="body">${renderDetails(exchange)}</div>
	</details>`;
}

function participants({ kind, direction, caller = 'app' }: Exchange): string {
	if (kind === 'browser') return `${caller}, in the browser \u2192 site`;
	return direction === 'in' ? `${caller} \u2192 site` : 'site \u2192 app';
}

type Level = 'good' | 'info' | 'warn' | 'bad';

function levelOfSender(verdict: Exchange['verdict']): Level {
	return verdict === 'accepted' ? 'good' : verdict === 'refused' ? 'bad' : 'warn';
}

function levelOfStatus(status: number | undefined): Level {
	if (status === undefined || status >= 500) return 'bad';
	if (status >= 400) return 'warn';
	return status >= 300 ? 'info' : 'good';
}

const LEVELS: readonly Level[] = ['good', 'info', 'warn', 'bad'];

/** The worse one of sender and status. */
function levelOf({ verdict, status }: Exchange): Level {
	const levels = [levelOfSender(verdict), levelOfStatus(status)];
	return LEVELS.findLast((level) => levels.includes(level)) ?? 'good';
}

function renderDetails(exchange: Exchange): Html {
	const { id, code, explanation, note, claims, canonicalRequest, request, response, replayable, cause } = exchange;
	const reason = [code, explanation, note].filter((text) => text !== undefined).join('\n');
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
		${
			cause === undefined
				? ''
				: html`<h3>Because of</h3>
						<p><a href="#exchange-${cause}">Exchange ${cause}</a></p>`
		}
		<div class="effects" hidden>
			<h3>Led to</h3>
			<ul></ul>
		</div>
		<div class="half">
			<div>${renderMessage('Request', request)}</div>
			<div>${renderMessage('Response', response)}</div>
		</div>
		${
			canonicalRequest === undefined
				? ''
				: html`<h3>Canonical request</h3>
						<pre>${canonicalRequest}</pre>`
		}
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
