import { html } from 'hono/html';
import type { Api } from './api.ts';
import type { SiteUser } from '../rest/index.ts';
import { back, people, select, timeOf, type Html, type Option, type Shell } from './shell.ts';

type Person = Pick<SiteUser, 'accountId' | 'displayName'>;

interface Named {
	readonly id: string;
	readonly name: string;
}

interface Status extends Named {
	readonly statusCategory: { readonly key: string };
}

/** An issue, as version 2 of the API has it: rich text is plain text. */
interface Issue {
	readonly id: string;
	readonly key: string;
	readonly fields: {
		readonly summary: string;
		readonly description: string | null;
		readonly project: Named & { readonly key: string };
		readonly issuetype: Named;
		readonly status: Status;
		readonly priority?: Named | null;
		readonly assignee: Person | null;
		readonly reporter: Person | null;
		readonly labels: readonly string[];
		readonly created: string;
		readonly updated: string;
		readonly comment: { readonly comments: readonly Comment[] };
	};
}

interface Comment {
	readonly id: string;
	readonly author: Person;
	readonly created: string;
	readonly body: string;
}

const FIELDS = ['summary', 'status', 'issuetype', 'priority', 'assignee', 'updated'];

/** Jira refuses a search without a restriction. */
const ALL = 'created >= "1970-01-01" order by updated desc';

/** The list of issues, with a search by JQL, and a form for a new one. */
export async function renderIssues(api: Api, jql: string, shell: Shell): Promise<Html> {
	const [projects, types] = await Promise.all([
		api<(Named & { key: string })[]>('GET', '/rest/api/2/project'),
		api<Named[]>('GET', '/rest/api/2/issuetype'),
	]);
	const query = { jql: jql === '' ? ALL : jql, fields: FIELDS, maxResults: 100 };
	let problem = '';
	const { issues } = await api<{ issues: Issue[] }>('POST', '/rest/api/2/search/jql', query).catch((error: unknown) => {
		problem = error instanceof Error ? error.message : String(error);
		return { issues: [] };
	});
	return html`<form class="inline" method="get" action="/issues" role="search">
			<label>JQL<input type="search" name="jql" value="${jql}" placeholder='status = "To Do"' /></label>
			<button>Search</button>
		</form>
		${problem === '' ? '' : html`<p class="notice bad" role="alert">${problem}</p>`}
		<details class="more">
			<summary>Create an issue</summary>
			<form class="stack card" method="post" action="/_site/do/issue-create">
				${back(shell.here)}
				<label
					>Project${select(
						'project',
						projects.map(({ key, name }) => ({ value: key, text: `${name} (${key})` })),
						'',
					)}</label
				>
				<label>Type${select('type', types.map(optionOfNamed), '')}</label>
				<label>Summary<input name="summary" required maxlength="255" /></label>
				<label>Description<textarea name="description"></textarea></label>
				<label>Assignee${select('assignee', assignees(shell), '')}</label>
				<div class="row"><button class="primary">Create</button></div>
			</form>
		</details>
		<div id="issues" data-live>
			${issues.length === 0 ? html`<p class="empty">${jql === '' ? 'No issues yet: create one.' : 'No issue matches the query.'}</p>` : renderTable(issues)}
		</div>`;
}

function renderTable(issues: readonly Issue[]): Html {
	return html`<div class="scroll" tabindex="0" role="region" aria-label="Issues">
		<table>
			<thead>
				<tr>
					${['Type', 'Key', 'Summary', 'Status', 'Assignee', 'Updated'].map((name) => html`<th scope="col">${name}</th>`)}
				</tr>
			</thead>
			<tbody>
				${issues.map(
					({ key, fields }) =>
						html`<tr>
							<td>${fields.issuetype.name}</td>
							<td><a href="/browse/${key}">${key}</a></td>
							<td class="main"><a href="/browse/${key}">${fields.summary}</a></td>
							<td>${lozenge(fields.status)}</td>
							<td>${fields.assignee?.displayName ?? 'Unassigned'}</td>
							<td class="muted">${timeOf(fields.updated)}</td>
						</tr>`,
				)}
			</tbody>
		</table>
	</div>`;
}

function lozenge({ name, statusCategory }: Status): Html {
	return html`<span class="lozenge ${statusCategory.key}">${name}</span>`;
}

function optionOfNamed({ id, name }: Named): Option {
	return { value: id, text: name };
}

function assignees({ users }: Shell): Option[] {
	return [{ value: '', text: 'Unassigned' }, ...people(users)];
}

/** One issue. @returns its title and content */
export async function renderIssue(api: Api, key: string, shell: Shell, modules: Html): Promise<[string, Html]> {
	const path = `/rest/api/2/issue/${encodeURIComponent(key)}`;
	const [issue, { transitions }] = await Promise.all([
		api<Issue>('GET', path),
		api<{ transitions: Named[] }>('GET', `${path}/transitions`),
	]);
	const { fields } = issue;
	const hidden = html`<input type="hidden" name="key" value="${issue.key}" />${back(shell.here)}`;
	const content = html`<div class="two">
		<div>
			<h2>Description</h2>
			<div class="text" id="description" data-live>${fields.description ?? html`<span class="muted">None</span>`}</div>
			<details class="more" id="edit" data-live>
				<summary>Edit</summary>
				<form class="stack card" method="post" action="/_site/do/issue-edit">
					${hidden}
					<label>Summary<input name="summary" required maxlength="255" value="${fields.summary}" /></label>
					<label>Description<textarea name="description">${fields.description ?? ''}</textarea></label>
					<label>Labels, with spaces between<input name="labels" value="${fields.labels.join(' ')}" /></label>
					<label>Assignee${select('assignee', assignees(shell), fields.assignee?.accountId ?? '')}</label>
					<div class="row"><button class="primary">Save</button></div>
				</form>
			</details>
			<h2>Comments</h2>
			<div id="comments" data-live aria-live="polite">
				${fields.comment.comments.map(
					({ author, created, body }) =>
						html`<article class="comment">
							<strong>${author.displayName}</strong> <span class="muted">${timeOf(created)}</span>
							<div class="text">${body}</div>
						</article>`,
				)}
			</div>
			<form class="stack" method="post" action="/_site/do/comment" data-quiet="reset">
				${hidden}
				<label>Add a comment<textarea name="body" required></textarea></label>
				<div class="row"><button class="primary">Comment</button></div>
			</form>
			<h2>Pages of the app, for this issue</h2>
			${modules}
		</div>
		<aside aria-label="Details">
			<div class="card">
				<p id="status" data-live>${lozenge(fields.status)}</p>
				<form class="inline" method="post" action="/_site/do/transition">
					${hidden}
					<label id="transitions" data-live
						>Transition${select('transition', transitions.map(optionOfNamed), '')}</label
					>
					<button>Move</button>
				</form>
			</div>
			<div class="card" id="facts" data-live>
				<dl>
					<dt>Project</dt>
					<dd>${fields.project.name}</dd>
					<dt>Type</dt>
					<dd>${fields.issuetype.name}</dd>
					${
						fields.priority == null
							? ''
							: html`<dt>Priority</dt>
									<dd>${fields.priority.name}</dd>`
					}
					<dt>Assignee</dt>
					<dd>${fields.assignee?.displayName ?? 'Unassigned'}</dd>
					<dt>Reporter</dt>
					<dd>${fields.reporter?.displayName ?? 'None'}</dd>
					<dt>Labels</dt>
					<dd>${fields.labels.join(', ') || 'None'}</dd>
					<dt>Created</dt>
					<dd>${timeOf(fields.created)}</dd>
					<dt>Updated</dt>
					<dd>${timeOf(fields.updated)}</dd>
				</dl>
			</div>
			<form method="post" action="/_site/do/issue-delete">
				<input type="hidden" name="key" value="${issue.key}" />
				<input type="hidden" name="back" value="/issues" />
				<button class="danger">Delete this issue</button>
			</form>
		</aside>
	</div>`;
	return [`${issue.key} ${fields.summary}`, content];
}

type Action = (api: Api, form: FormData) => Promise<string | { message: string; to: string }>;

/** The actions of these pages: each is a call of the REST API, so that it sends the webhooks of that call. */
export const JIRA_ACTIONS: Readonly<Record<string, Action>> = {
	async 'issue-create'(api, form) {
		const assignee = String(form.get('assignee') ?? '');
		const fields = {
			project: { key: String(form.get('project')) },
			issuetype: { id: String(form.get('type')) },
			summary: String(form.get('summary')),
			...texts(form),
			...(assignee === '' ? {} : { assignee: { accountId: assignee } }),
		};
		const { key } = await api<{ key: string }>('POST', '/rest/api/2/issue', { fields });
		return { message: `Created ${key}`, to: `/browse/${key}` };
	},
	async 'issue-edit'(api, form) {
		const assignee = String(form.get('assignee') ?? '');
		const fields = {
			summary: String(form.get('summary')),
			description: String(form.get('description') ?? '') || null,
			labels: String(form.get('labels') ?? '')
				.split(/\s+/)
				.filter((label) => label !== ''),
			assignee: assignee === '' ? null : { accountId: assignee },
		};
		await api('PUT', pathOf(form), { fields });
		return 'Saved';
	},
	async 'issue-delete'(api, form) {
		await api('DELETE', pathOf(form));
		return `Deleted ${String(form.get('key'))}`;
	},
	async comment(api, form) {
		await api('POST', `${pathOf(form)}/comment`, { body: String(form.get('body')) });
		return 'Commented';
	},
	async transition(api, form) {
		await api('POST', `${pathOf(form)}/transitions`, { transition: { id: String(form.get('transition')) } });
		return 'Moved';
	},
};

function pathOf(form: FormData): string {
	return `/rest/api/2/issue/${encodeURIComponent(String(form.get('key')))}`;
}

function texts(form: FormData): { description?: string } {
	const description = String(form.get('description') ?? '');
	return description === '' ? {} : { description };
}
