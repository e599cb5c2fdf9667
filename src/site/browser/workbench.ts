/** The script of the site's pages: the live log, forms that need no reload, and frames with pages of the app. */
import { connectBridge, showFlag } from './bridge-host.ts';
import { connectForge } from './forge-host.ts';
import { followChanges } from './live-page.ts';
import { follow } from './stream.ts';

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-src]')) {
	if (frame.dataset['forge'] === undefined) connectBridge(frame);
	else connectForge(frame);
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
		if (!response.ok) return;
		if (form.dataset['quiet'] === 'clear') clear();
		if (form.dataset['quiet'] === 'reset') form.reset();
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

/** Hides the rows that do not have the words and the facts of the filter. */
function apply(): void {
	if (filter === null) return;
	const data = new FormData(filter);
	const words = String(data.get('words') ?? '').toLowerCase();
	for (const row of log?.children ?? []) {
		if (!(row instanceof HTMLElement)) continue;
		const others = ['sender', 'status', 'direction'].every((name) => {
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

/** Opens the exchange that the address names. */
function openTarget(): void {
	const target = document.getElementById(location.hash.slice(1));
	if (target instanceof HTMLDetailsElement) {
		target.hidden = false;
		target.open = true;
		target.scrollIntoView({ block: 'center' });
	}
}

/** Lists an exchange at the one that led to it. */
function addEffect(row: HTMLElement): void {
	const { cause } = row.dataset;
	const place = cause === undefined ? null : document.querySelector<HTMLElement>(`#exchange-${cause} .effects`);
	if (place === null) return;
	const link = document.createElement('a');
	link.href = `#${row.id}`;
	link.textContent = row.querySelector('.what')?.textContent?.trim() ?? '';
	const item = document.createElement('li');
	item.append(link);
	place.hidden = false;
	place.querySelector('ul')?.append(item);
}

function addRow(html: string): void {
	const template = document.createElement('template');
	// The site made it, and has escaped the texts of others in it.
	template.innerHTML = html;
	const row = template.content.firstElementChild;
	if (log === null || !(row instanceof HTMLElement)) return;
	log.prepend(row);
	addEffect(row);
	while (log.children.length > MAX_ROWS) log.lastElementChild?.remove();
	apply();
	document.querySelector('#news')?.replaceChildren(row.dataset['text'] ?? '');
}

const { after = '0', run } = document.querySelector<HTMLElement>('#content')?.dataset ?? {};
if (log === null) followChanges(after);
else {
	filter?.addEventListener('input', apply);
	filter?.addEventListener('submit', (event) => event.preventDefault());
	for (const row of [...log.children].toReversed()) addEffect(row as HTMLElement);
	window.addEventListener('hashchange', openTarget);
	openTarget();
	const state = document.querySelector('#live');
	follow('/_site/log', {
		after,
		onData: addRow,
		onState: (isOpen) => state?.replaceChildren(isOpen ? 'Live' : 'The connection is lost; the page tries again'),
		// Its ids begin at 1.
		onRun: (now) => now !== run && location.reload(),
	});
}
