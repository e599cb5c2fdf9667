import { html } from 'hono/html';
import { displayNameOf } from '../rest/index.ts';
import type { Api } from './api.ts';
import { back, select, timeOf, type Html, type Shell } from './shell.ts';
import { storageAsHtml } from './storage-html.ts';

interface Space {
	readonly id: string;
	readonly key: string;
	readonly name: string;
}

interface Page {
	readonly id: string;
	readonly title: string;
	readonly spaceId: string;
	readonly authorId: string;
	readonly version: { readonly number: number; readonly createdAt: string; readonly authorId: string };
	readonly body: { readonly storage?: { readonly value: string } };
}

interface Results<T> {
	readonly results: readonly T[];
}

/** All spaces. */
export async function renderSpaces(api: Api): Promise<Html> {
	const { results } = await api<Results<Space>>('GET', '/wiki/api/v2/spaces?limit=100');
	return html`<ul>
		${results.map(({ key, name }) => html`<li><a href="/wiki/spaces/${key}">${name}</a> <span class="muted">${key}</span></li>`)}
	</ul>`;
}

/** The pages of a space, with a form for a new one. @returns title and content */
export async function renderSpace(api: Api, key: string, shell: Shell): Promise<[string, Html]> {
	const space = await spaceOf(api, `keys=${encodeURIComponent(key)}`);
	const path = `/wiki/api/v2/spaces/${space.id}/pages?limit=100`;
	const { results } = await api<Results<Page>>('GET', path);
	const content = html`<details class="more">
			<summary>Create a page</summary>
			<form class="stack card" method="post" action="/_site/do/page-create">
				${back(shell.here)}<input type="hidden" name="space" value="${space.id}" />
				<label>Title<input name="title" required maxlength="255" /></label>
				<label
					>Parent${select('parent', [{ value: '', text: 'None' }, ...results.map(({ id, title }) => ({ value: id, text: title }))], '')}</label
				>
				<label>Text<textarea name="text"></textarea></label>
				<div class="row"><button class="primary">Create</button></div>
			</form>
		</details>
		<div id="pages" data-live>
			${results.length === 0 ? html`<p class="empty">No pages yet: create one.</p>` : renderTable(results, space, shell)}
		</div>`;
	return [space.name, content];
}

function renderTable(pages: readonly Page[], space: Space, shell: Shell): Html {
	return html`<div class="scroll" tabindex="0" role="region" aria-label="Pages">
		<table>
			<thead>
				<tr>
					${['Title', 'Version', 'By', 'Updated'].map((name) => html`<th scope="col">${name}</th>`)}
				</tr>
			</thead>
			<tbody>
				${pages.map(
					({ id, title, version }) =>
						html`<tr>
							<td class="main"><a href="/wiki/spaces/${space.key}/pages/${id}">${title}</a></td>
							<td>v${version.number}</td>
							<td>${nameOf(version.authorId, shell)}</td>
							<td class="muted">${timeOf(version.createdAt)}</td>
						</tr>`,
				)}
			</tbody>
		</table>
	</div>`;
}

/** One page. @returns title and content */
export async function renderWikiPage(api: Api, id: string, shell: Shell, modules: Html): Promise<[string, Html]> {
	const path = `/wiki/api/v2/pages/${encodeURIComponent(id)}`;
	const page = await api<Page>('GET', `${path}?body-format=storage`);
	const [space, comments] = await Promise.all([
		spaceOf(api, `ids=${page.spaceId}`),
		api<Results<Page>>('GET', `${path}/footer-comments?body-format=storage&limit=100`),
	]);
	const storage = page.body.storage?.value ?? '';
	const hidden = html`<input type="hidden" name="id" value="${page.id}" />${back(shell.here)}`;
	const content = html`<p class="muted" id="byline" data-live>
			<a href="/wiki/spaces/${space.key}">${space.name}</a>, version ${page.version.number} by
			${nameOf(page.version.authorId, shell)}, ${timeOf(page.version.createdAt)}
		</p>
		<div class="card" id="body" data-live>${storageAsHtml(storage)}</div>
		<details class="more" id="edit" data-live>
			<summary>Edit</summary>
			<form class="stack card" method="post" action="/_site/do/page-edit">
				${hidden}<input type="hidden" name="version" value="${page.version.number + 1}" />
				<label>Title<input name="title" required maxlength="255" value="${page.title}" /></label>
				<label>Body, in storage format<textarea name="body" class="mono">${storage}</textarea></label>
				<div class="row"><button class="primary">Save</button></div>
			</form>
		</details>
		<h2>Comments</h2>
		<div id="comments" data-live aria-live="polite">
			${comments.results.map(
				({ body, version }) =>
					html`<article class="comment">
						<strong>${nameOf(version.authorId, shell)}</strong> <span class="muted">${timeOf(version.createdAt)}</span>
						<div>${storageAsHtml(body.storage?.value ?? '')}</div>
					</article>`,
			)}
		</div>
		<form class="stack" method="post" action="/_site/do/page-comment" data-quiet="reset">
			${hidden}
			<label>Add a comment<textarea name="text" required></textarea></label>
			<div class="row"><button class="primary">Comment</button></div>
		</form>
		<h2>Pages of the app, for this page</h2>
		${modules}
		<form method="post" action="/_site/do/page-delete">
			<input type="hidden" name="id" value="${page.id}" />
			<input type="hidden" name="back" value="/wiki/spaces/${space.key}" />
			<button class="danger">Move this page to the trash</button>
		</form>`;
	return [page.title, content];
}

async function spaceOf(api: Api, query: string): Promise<Space> {
	const { results } = await api<Results<Space>>('GET', `/wiki/api/v2/spaces?${query}`);
	const [space] = results;
	if (space === undefined) return api<Space>('GET', '/wiki/api/v2/spaces/0');
	return space;
}

function nameOf(accountId: string, { users }: Shell): string {
	return displayNameOf(users, accountId);
}

type Action = (api: Api, form: FormData) => Promise<string | { message: string; to: string }>;

/** The actions of these pages: each is a call of the REST API, so that it sends the webhooks of that call. */
export const CONFLUENCE_ACTIONS: Readonly<Record<string, Action>> = {
	async 'page-create'(api, form) {
		const parentId = String(form.get('parent') ?? '');
		const page = await api<Page>('POST', '/wiki/api/v2/pages', {
			spaceId: String(form.get('space')),
			title: String(form.get('title')),
			status: 'current',
			...(parentId === '' ? {} : { parentId }),
			body: paragraphs(String(form.get('text') ?? '')),
		});
		return { message: `Created ${page.title}`, to: `/wiki/pages/${page.id}` };
	},
	async 'page-edit'(api, form) {
		const id = String(form.get('id'));
		await api('PUT', `/wiki/api/v2/pages/${encodeURIComponent(id)}`, {
			id,
			status: 'current',
			title: String(form.get('title')),
			version: { number: Number(form.get('version')) },
			body: { representation: 'storage', value: String(form.get('body')) },
		});
		return 'Saved';
	},
	async 'page-comment'(api, form) {
		const pageId = String(form.get('id'));
		await api('POST', '/wiki/api/v2/footer-comments', { pageId, body: paragraphs(String(form.get('text'))) });
		return 'Commented';
	},
	async 'page-delete'(api, form) {
		await api('DELETE', `/wiki/api/v2/pages/${encodeURIComponent(String(form.get('id')))}`);
		return 'The page is in the trash';
	},
};

function paragraphs(text: string): { representation: 'storage'; value: string } {
	const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	const lines = escaped.split(/\r?\n/).filter((line) => line !== '');
	return { representation: 'storage', value: lines.map((line) => `<p>${line}</p>`).join('') };
}
