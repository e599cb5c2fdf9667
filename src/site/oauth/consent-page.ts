import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { STYLE } from '../dashboard/index.ts';

/** The content of the consent page. */
export interface ConsentPageContent {
	readonly clientId: string;
	readonly accountId: string;
	readonly siteUrl: string;
	readonly scopes: readonly string[];
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The page on which a user grants access. Its form posts to the URL of the page itself, whose query is checked again. */
export function renderConsentPage({ clientId, accountId, siteUrl, scopes }: ConsentPageContent): Html {
	return page(
		'Grant access',
		html`<p><strong>${clientId}</strong> asks <strong>${accountId}</strong> for access to ${siteUrl}:</p>
			<ul>
				${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}
			</ul>
			<form method="post">
				<button name="decision" value="accept">Accept</button>
				<button name="decision" value="deny">Deny</button>
			</form>`,
	);
}

/** The page for a request that gets no redirect, because it does not come from the app. */
export function renderProblemPage(problem: string): Html {
	return page('Something went wrong', html`<p role="alert">${problem}</p>`);
}

function page(title: string, content: Html): Html {
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>${title}: local Atlassian site</title>
				<style>
					${raw(STYLE)}
				</style>
			</head>
			<body>
				<main>
					<h1>${title}</h1>
					${content}
				</main>
			</body>
		</html>`;
}
