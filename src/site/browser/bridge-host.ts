/** The page's side of the bridge: it does what the pages of the app ask for. */

type Options = Record<string, unknown>;

/** A frame with a page of the app. */
interface AppFrame {
	readonly frame: HTMLIFrameElement;
	readonly module: string;
	readonly context: Readonly<Record<string, string>>;
	readonly customData: unknown;
	/** The dialog that it is in. */
	readonly dialog?: HTMLDialogElement;
}

const CHANNEL = 'atlassian-rest-client';
const frames = new Set<AppFrame>();
let count = 0;

/** Calls the control API of the site. */
export async function control(action: string, body: object): Promise<Options> {
	const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
	const response = await fetch(`/_site/control/${action}`, init);
	const json = (await response.json()) as Options;
	if (!response.ok) throw new Error(String(json['message']));
	return json;
}

/** Shows a message that can be closed. Errors and warnings interrupt a screen reader, all else waits. */
export function showFlag({ title = '', body = '', type = 'info', close = 'manual', actions = {} }: Options): string {
	count += 1;
	const id = String(count);
	const flag = document.createElement('div');
	flag.className = `flag ${String(type)}`;
	flag.id = `flag-${id}`;
	flag.setAttribute('role', type === 'error' || type === 'warning' ? 'alert' : 'status');
	const add = (name: string, text: string): HTMLElement => {
		const element = document.createElement(name);
		element.textContent = text;
		flag.append(element);
		return element;
	};
	add('strong', String(title));
	// Text, not HTML: it comes from the app.
	if (body !== '') add('p', String(body));
	for (const [key, text] of Object.entries(actions as Options)) {
		add('button', String(text)).addEventListener('click', () => {
			emit('flag.action', { flagIdentifier: id, actionIdentifier: key });
		});
	}
	const button = add('button', '\u00D7');
	button.setAttribute('aria-label', 'Close');
	button.className = 'subtle';
	button.addEventListener('click', () => closeFlag(id));
	document.querySelector('#flags')?.append(flag);
	if (close === 'auto') setTimeout(() => closeFlag(id), 5000);
	return id;
}

function closeFlag(id: string): void {
	const flag = document.querySelector(`#flag-${CSS.escape(id)}`);
	if (flag === null) return;
	flag.remove();
	emit('@flag.close', id);
	emit('flag.close', { flagIdentifier: id });
}

function emit(event: string, ...args: unknown[]): void {
	for (const to of frames) notify(to, { event, args });
}

function notify({ frame }: AppFrame, message: Options): void {
	const { origin = '' } = frame.dataset;
	frame.contentWindow?.postMessage({ channel: CHANNEL, ...message }, origin);
}

/** Responds to the page of the app in a frame. */
export function connectBridge(frame: HTMLIFrameElement): void {
	const { module = '', context = '{}' } = frame.dataset;
	frames.add({ frame, module, context: JSON.parse(context) as Record<string, string>, customData: undefined });
}

/** Only a page of the app's own origin, in one of our frames, gets a response. */
async function receive({ source, origin, data }: MessageEvent): Promise<void> {
	const from = [...frames].find(({ frame }) => frame.contentWindow === source);
	if (from === undefined || origin !== from.frame.dataset['origin'] || data?.channel !== CHANNEL) return;
	const { id, method, args } = data as { id: number; method: string; args: unknown[] };
	const respond = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
	try {
		if (respond === undefined) throw new Error(`The local site does not know ${method}`);
		notify(from, { id, value: await respond(from, ...(args as never[])) });
	} catch (error) {
		notify(from, { id, error: String(error instanceof Error ? error.message : error) });
	}
}

const METHODS: Readonly<Record<string, (from: AppFrame, ...args: never[]) => unknown>> = {
	'context.getToken': async (from) => (await control('token', userAndContext(from)))['token'],
	'context.getContext': ({ frame }) => JSON.parse(frame.dataset['claim'] ?? '{}') as unknown,
	request: ({ frame }, call: object) => control('request', { ...call, accountId: frame.dataset['user'] }),
	resize: ({ frame }, width: unknown, height: unknown) => resize(frame, width, height),
	'user.getCurrentUser': ({ frame }) => ({ atlassianAccountId: frame.dataset['user'] }),
	'user.getLocale': () => navigator.language.replace('-', '_'),
	'user.getTimeZone': () => Intl.DateTimeFormat().resolvedOptions().timeZone,
	'navigator.go': (_, target: string, context: Options | undefined) => go(target, context),
	'navigator.reload': () => location.reload(),
	'navigator.getUrl': () => location.href,
	'navigator.getLocation': ({ module, context }) => ({
		target: 'addonmodule',
		context: { moduleKey: module, ...context },
	}),
	'dialog.create': openDialog,
	'dialog.close': ({ dialog }, data: unknown) => closeDialog(dialog, data),
	'dialog.getCustomData': ({ customData }) => customData,
	'dialog.button': ({ dialog }, name: string, change: string) => changeButton(dialog, name, change),
	'flag.create': (_, options: Options) => showFlag(options),
	'flag.close': (_, id: string) => closeFlag(id),
	'events.emit': (_, name: string, args: unknown[]) => emit(name, ...args),
	'history.pushState': (_, state: unknown, title: string, url: string) =>
		history.pushState(state, title, hashOf(state, url)),
	'history.replaceState': (_, state: unknown, title: string, url: string) =>
		history.replaceState(state, title, hashOf(state, url)),
	'history.getState': (_, type: unknown) => (type === 'all' ? stateOfPage() : stateOfPage().hash),
	'history.go': (_, steps: number) => history.go(steps),
};

function userAndContext({ frame, context }: AppFrame): object {
	return { accountId: frame.dataset['user'], context };
}

const MAX_HEIGHT = 20_000;

function resize(frame: HTMLIFrameElement, width: unknown, height: unknown): void {
	frame.style.width = lengthOf(width);
	frame.style.height = height === '100%' ? '80vh' : lengthOf(height);
}

function lengthOf(value: unknown): string {
	const text = String(value);
	if (/^\d+(?:\.\d+)?%$/.test(text)) return text;
	return `${Math.min(MAX_HEIGHT, Math.max(0, Number.parseFloat(text) || 0))}px`;
}

/** The places that the site has. */
function go(target: string, context: Options = {}): void {
	const text = (name: string): string => encodeURIComponent(String(context[name] ?? ''));
	const places: Readonly<Record<string, string>> = {
		issue: `/browse/${text('issueKey')}`,
		dashboard: '/issues',
		projectSummary: `/issues?jql=project%3D${text('projectKey')}`,
		contentview: `/wiki/pages/${text('contentId')}`,
		contentedit: `/wiki/pages/${text('contentId')}`,
		spaceview: `/wiki/spaces/${text('spaceKey')}`,
		sitedashboard: '/wiki/spaces',
		addonmodule: `/apps/${text('moduleKey')}`,
		addonModule: `/apps/${text('moduleKey')}`,
	};
	if (target === 'site') {
		const url = URL.parse(String(context['relativeUrl'] ?? context['absoluteUrl'] ?? '/'), location.href);
		if (url?.origin !== location.origin) throw new Error('The URL is not one of the site');
		location.assign(url);
	} else if (Object.hasOwn(places, target)) location.assign(String(places[target]));
	else throw new Error(`The local site has no ${target}`);
}

function stateOfPage(): { hash: string; state: unknown; href: string } {
	return {
		hash: decodeURIComponent(location.hash.replace(/^#!?/, '')),
		state: history.state as unknown,
		href: location.href,
	};
}

function hashOf(state: unknown, url: string | undefined): string {
	return `#!${encodeURIComponent(url ?? (typeof state === 'string' ? state : ''))}`;
}

async function openDialog(from: AppFrame, options: Options): Promise<string> {
	const module = String(options['key'] ?? from.module);
	const { url } = await control('page', { module, ...userAndContext(from) });
	count += 1;
	const id = String(count);
	const dialog = document.createElement('dialog');
	dialog.id = `dialog-${id}`;
	dialog.setAttribute('aria-label', String(options['header'] ?? module));
	const frame = document.createElement('iframe');
	for (const name of ['sandbox', 'referrerpolicy']) frame.setAttribute(name, from.frame.getAttribute(name) ?? '');
	Object.assign(frame.dataset, from.frame.dataset);
	frame.title = `Dialog ${module} of the app`;
	frame.src = String(url);
	resize(frame, options['width'] ?? '100%', options['height'] ?? 300);
	if (options['chrome'] === true) dialog.append(heading(String(options['header'] ?? '')));
	dialog.append(frame);
	const opened = { frame, module, context: from.context, customData: options['customData'], dialog };
	if (options['chrome'] === true) dialog.append(buttonsOf(opened, options));
	// Escape closes it.
	dialog.addEventListener('cancel', (event) => {
		event.preventDefault();
		closeDialog(dialog, undefined);
	});
	document.body.append(dialog);
	frames.add(opened);
	dialog.showModal();
	return id;
}

function heading(text: string): HTMLElement {
	const element = document.createElement('h2');
	element.textContent = text;
	return element;
}

function buttonsOf(opened: AppFrame, { submitText = 'Submit', cancelText = 'Cancel' }: Options): HTMLElement {
	const footer = document.createElement('footer');
	for (const [name, text] of Object.entries({ submit: submitText, cancel: cancelText })) {
		const button = document.createElement('button');
		button.textContent = String(text);
		button.name = name;
		if (name === 'submit') button.className = 'primary';
		button.addEventListener('click', () => notify(opened, { event: 'dialog.button', args: [name] }));
		footer.append(button);
	}
	return footer;
}

function changeButton(dialog: HTMLDialogElement | undefined, name: string, change: string): void {
	const button = [...(dialog?.querySelectorAll('button') ?? [])].find((button) => button.name === name);
	if (button === undefined) return;
	if (change === 'show' || change === 'hide') button.hidden = change === 'hide';
	else button.disabled = change === 'disable';
}

function closeDialog(dialog: HTMLDialogElement | undefined, data: unknown): void {
	if (dialog === undefined) throw new Error('The page is not in a dialog');
	const closed = [...frames].find((frame) => frame.dialog === dialog);
	if (closed !== undefined) frames.delete(closed);
	dialog.remove();
	// Of this dialog for `AP.dialog.create(...).on`, and of any for `AP.events.on`.
	emit('@dialog.close', dialog.id.replace('dialog-', ''), data);
	emit('dialog.close', data);
}

window.addEventListener('message', (event) => void receive(event));
window.addEventListener('popstate', () => emit('history.pop', stateOfPage()));
