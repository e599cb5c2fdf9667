import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { redactTokens } from '../../qsh/index.ts';
import { isPerson, type SiteUser } from '../rest/index.ts';
import { ASSETS_PATH } from './assets.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** An entry of the navigation. */
export interface NavLink {
	readonly href: string;
	readonly text: string;
}

/** A message at the top of a page. */
export interface Notice {
	readonly text: string;
	readonly isProblem: boolean;
}

/** The parts that all pages share. */
export interface Shell {
	readonly product: 'jira' | 'confluence';
	readonly nav: readonly NavLink[];
	/** The path and query of the page. */
	readonly here: string;
	/** The people of the site, and the accounts of apps. */
	readonly users: readonly SiteUser[];
	/** The account id of the current user. */
	readonly user: string;
	/** The result of the last action, or the reason why there is no page. */
	readonly notice: Notice | undefined;
	/** This run of the site, and the id of its last exchange: what the page shows is of then. */
	readonly run: string;
	readonly after: number;
}

/** A whole page. */
export function renderPage(shell: Shell, title: string, content: Html): Html {
	const { product, nav, here, users, user, notice, run, after } = shell;
	const name = `Local ${product === 'jira' ? 'Jira' : 'Confluence'}`;
	const path = here.split('?', 1)[0] ?? '';
	const links = nav.map(({ href, text }) => {
		const isCurrent = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
		return isCurrent ? html`<a href="${href}" aria-current="page">${text}</a>` : html`<a href="${href}">${text}</a>`;
	});
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${title} - ${name}</title>
				<link rel="icon" href="data:," />
				<link rel="stylesheet" href="${ASSETS_PATH}/workbench.css" />
				<script type="module" src="${ASSETS_PATH}/workbench.js"></script>
			</head>
			<body>
				<a class="skip" href="#content">Skip to content</a>
				<header class="top">
					<a class="brand" href="/"><i aria-hidden="true"></i>${name}</a>
					<nav aria-label="Main">${links}</nav>
					<form class="inline" method="post" action="/_site/do/user">
						${back(here)}
						<label><span class="away">User</span>${select('user', people(users), user, true)}</label>
						<noscript><button>Switch user</button></noscript>
					</form>
				</header>
				<main id="content" tabindex="-1" data-run="${run}" data-after="${after}">
					${notice === undefined ? '' : renderNotice(notice)}
					<h1 id="title" data-live>${title}</h1>
					${content}
				</main>
				<div id="flags"></div>
			</body>
		</html>`;
}

function renderNotice({ text, isProblem }: Notice): Html {
	const shown = redactTokens(text);
	return isProblem
		? html`<p class="notice bad" role="alert">${shown}</p>`
		: html`<p class="notice" role="status">${shown}</p>`;
}

/** The people among the users, to choose from. */
export function people(users: readonly SiteUser[]): Option[] {
	return users.filter(isPerson).map(({ accountId, displayName }) => ({ value: accountId, text: displayName }));
}

/** An option of a select. */
export interface Option {
	readonly value: string;
	readonly text: string;
}

/** @param submits whether a change sends the form. */
export function select(name: string, options: readonly Option[], value: string, submits = false): Html {
	const items = options.map((option) =>
		option.value === value
			? html`<option value="${option.value}" selected>${option.text}</option>`
			: html`<option value="${option.value}">${option.text}</option>`,
	);
	return submits
		? html`<select name="${name}" data-submit>
				${items}
			</select>`
		: html`<select name="${name}">
				${items}
			</select>`;
}

/** A list of names and values. */
export function facts(entries: Readonly<Record<string, string>>): Html {
	return html`<dl>
		${Object.entries(entries).map(
			([name, value]) =>
				html`<dt>${name}</dt>
					<dd>${value}</dd>`,
		)}
	</dl>`;
}

/** The page to which a form returns. */
export function back(path: string): Html {
	return html`<input type="hidden" name="back" value="${path}" />`;
}

/** A time, in the time zone of this machine. */
export function timeOf(time: number | string): Html {
	const date = new Date(time);
	if (Number.isNaN(date.getTime())) return html``;
	return html`<time datetime="${date.toISOString()}">${date.toLocaleString('en-GB')}</time>`;
}
