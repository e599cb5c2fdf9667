/** The script of the site's pages: the live log, forms that need no reload, and frames with pages of the app. */
import { connectBridge, showFlag } from './bridge-host.ts';

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-module]')) {
	connectBridge(frame);
	// Its page may ask for something as soon as it is loaded.
	frame.src = frame.dataset['src'] ?? '';
}

/** Selects with this attribute send their form when they change. */
document.addEventListener('change', ({ target }) => {
	if (target instanceof HTMLSelectElement && target.dataset['submit'] !== undefined) target.form?.requestSubmit();
});

/** Forms with this attribute are sent without leaving the page. Without this script they work, too. */
document.addEventListener('submit', (event) => {
	const form = event.target;
	if (!(form instanceof HTMLFormElement) || form.dataset['quiet'] === undefined) return;
	event.preventDefault();
	void send(form, event.submitter);
});

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
	// All fields are texts.
	const body = new URLSearchParams([...new FormData(form, submitter)] as [string, string][]);
	const init = { method: 'POST', headers: { accept: 'application/json' }, body };
	try {
		const response = await fetch(form.action, init);
		const { message } = (await response.json()) as { message: string };
		showFlag({ title: message, type: response.ok ? 'success' : 'error', close: response.ok ? 'auto' : 'manual' });
		if (response.ok && form.dataset['quiet'] === 'clear') clear();
	} catch {
		showFlag({ title: 'The site does not respond: does it still run?', type: 'error' });
	}
}

const log = document.querySelector<HTMLElement>('#log');
const filter = document.querySelector<HTMLFormElement>('#filter');
const MAX_ROWS = 100;

function clear(): void {
	log?.replaceChildren();
	count();
}

/** Hides the rows that do not have the words, the verdict and the direction of the filter. */
function apply(): void {
	if (filter === null) return;
	const data = new FormData(filter);
	const words = String(data.get('words') ?? '').toLowerCase();
	for (const row of log?.children ?? []) {
		if (!(row instanceof HTMLElement)) continue;
		const others = ['verdict', 'direction'].every((name) => {
			const wanted = String(data.get(name) ?? '');
			return wanted === '' || wanted === row.dataset[name];
		});
		row.hidden = !others || !(row.textContent ?? '').toLowerCase().includes(words);
	}
	count();
}

function count(): void {
	const rows = [...(log?.children ?? [])];
	const shown = rows.filter((row) => !(row as HTMLElement).hidden).length;
	const text = shown === rows.length ? String(rows.length) : `${shown} of ${rows.length}`;
	const place = document.querySelector('#count');
	if (place !== null) place.textContent = text;
	const empty = document.querySelector<HTMLElement>('#empty');
	if (empty !== null) empty.hidden = rows.length > 0;
}

if (log !== null) {
	filter?.addEventListener('input', apply);
	filter?.addEventListener('submit', (event) => event.preventDefault());
	const last = (log.firstElementChild as HTMLElement | null)?.dataset['id'] ?? log.dataset['after'] ?? '0';
	const stream = new EventSource(`/_site/log?after=${last}`);
	const state = document.querySelector('#live');
	stream.addEventListener('open', () => state?.replaceChildren('Live'));
	stream.addEventListener('error', () => state?.replaceChildren('The connection is lost; the page tries again'));
	stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
		const template = document.createElement('template');
		// The site made it, and has escaped the texts of others in it.
		template.innerHTML = data;
		const row = template.content.firstElementChild;
		if (row === null) return;
		log.prepend(row);
		while (log.children.length > MAX_ROWS) log.lastElementChild?.remove();
		apply();
		document.querySelector('#news')?.replaceChildren(row.getAttribute('data-text') ?? '');
	});
}
