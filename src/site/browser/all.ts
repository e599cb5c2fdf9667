/**
 * The bridge for pages of Connect apps: a script of our own, from the documented behaviour of Atlassian's `all.js`. It is
 * served as a classic script, within a function that has these parameters.
 */
declare const HOST_ORIGINS: readonly string[];

type Listener = (...values: unknown[]) => unknown;
type Options = Record<string, unknown>;

const CHANNEL = 'atlassian-rest-client';
const pending = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>();
const listeners = new Map<string, Set<Listener>>();
const buttons = new Map<string, Set<Listener>>();
let count = 0;
let closesOnSubmit = true;
/** From then on, the frame does not follow the size of the page. */
let sizesItself = false;
let popped: Listener[] = [];
const script = document.currentScript;

/** The origin of the page around this one: one of the site's, or else the browser drops the message. */
function hostOrigin(): string {
	const claimed = [location.ancestorOrigins?.[0], new URLSearchParams(location.search).get('xdm_e')];
	return claimed.find((origin) => HOST_ORIGINS.includes(String(origin))) ?? HOST_ORIGINS[0] ?? '';
}

const host = hostOrigin();

function post(message: Options): void {
	window.parent.postMessage({ channel: CHANNEL, ...message }, host);
}

function call(method: string, ...args: unknown[]): Promise<unknown> {
	count += 1;
	const id = count;
	return new Promise((resolve, reject) => {
		pending.set(id, { resolve, reject });
		post({ id, method, args });
	});
}

/** The functions of the bridge have a callback, or return a promise. */
function respondTo(value: Promise<unknown>, callback: unknown): Promise<unknown> {
	return typeof callback === 'function' ? passOn(value, callback as Listener) : value;
}

async function passOn(value: Promise<unknown>, listener: Listener): Promise<unknown> {
	const result = await value;
	listener(result);
	return result;
}

function add(map: Map<string, Set<Listener>>, name: string, listener: Listener): void {
	map.set(name, (map.get(name) ?? new Set()).add(listener));
}

function dispatch(name: string, args: unknown[]): void {
	for (const listener of listeners.get(name) ?? []) listener(...args);
	// Those with an @ are the bridge's own.
	if (name.startsWith('@')) return;
	for (const listener of listeners.get('*') ?? []) listener(name, args);
}

function press(name: string): void {
	const results = [...(buttons.get(name) ?? [])].map((listener) => listener());
	dispatch(`dialog.${name}`, []);
	const stays = results.includes(false) || (name === 'submit' && !closesOnSubmit);
	if (!stays) void call('dialog.close');
}

window.addEventListener('message', ({ source, origin, data }) => {
	if (source !== window.parent || origin !== host || data?.channel !== CHANNEL) return;
	if (data.event === 'dialog.button') return press(String(data.args[0]));
	if (data.event === 'history.pop') return popped.forEach((listener) => listener(data.args[0]));
	if (typeof data.event === 'string') return dispatch(data.event, data.args);
	const call = pending.get(data.id);
	pending.delete(data.id);
	if ('error' in data) call?.reject(data.error);
	else call?.resolve(data.value);
});

interface Reply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** The parts of an XMLHttpRequest that apps read. */
function xhrOf({ status, headers, body }: Reply): Options {
	return {
		status,
		statusText: String(status),
		responseText: body,
		getResponseHeader: (name: string) => headers[name.toLowerCase()] ?? null,
		getAllResponseHeaders: () =>
			Object.entries(headers)
				.map((pair) => `${pair.join(': ')}\r\n`)
				.join(''),
	};
}

async function request(first: string | Options, second: Options = {}): Promise<unknown> {
	const options: Options = typeof first === 'string' ? { ...second, url: first } : first;
	const method = String(options['type'] ?? options['method'] ?? 'GET').toUpperCase();
	const headers: Record<string, string> = { accept: '*/*', ...(options['headers'] as Record<string, string>) };
	const { data, contentType, success, error } = options;
	let path = String(options['url']);
	let body: string | undefined;
	if (data !== undefined && data !== null && (method === 'GET' || method === 'HEAD')) {
		const query = typeof data === 'string' ? data : String(new URLSearchParams(data as Record<string, string>));
		path += `${path.includes('?') ? '&' : '?'}${query}`;
	} else if (data !== undefined && data !== null) {
		const isForm = typeof data !== 'string' && contentType === undefined;
		body =
			typeof data === 'string'
				? data
				: isForm
					? String(new URLSearchParams(data as Record<string, string>))
					: JSON.stringify(data);
		headers['content-type'] = String(contentType ?? 'application/x-www-form-urlencoded');
	}
	const reply = (await call('request', { path, method, headers, body })) as Reply;
	const xhr = xhrOf(reply);
	if (reply.status >= 200 && reply.status < 300) {
		if (typeof success === 'function') success(reply.body, 'success', xhr);
		return { body: reply.body, xhr };
	}
	if (typeof error !== 'function') throw { xhr, err: String(reply.status) };
	error(xhr, 'error', String(reply.status));
	return new Promise(() => undefined);
}

const events = {
	on: (name: string, listener: Listener) => add(listeners, name, listener),
	onAny: (listener: Listener) => add(listeners, '*', listener),
	once(name: string, listener: Listener) {
		const once: Listener = (...values) => {
			events.off(name, once);
			listener(...values);
		};
		events.on(name, once);
	},
	off: (name: string, listener: Listener) => void listeners.get(name)?.delete(listener),
	offAll: (name: string) => void listeners.delete(name),
	offAny: (listener: Listener) => void listeners.get('*')?.delete(listener),
	emit: (name: string, ...args: unknown[]) => void call('events.emit', name, args),
};

/** Calls back for the events of one dialog or flag, which are told apart by their id. */
function handle(id: Promise<unknown>, kind: string, others: Options = {}): Options {
	return {
		...others,
		on(name: string, listener: Listener) {
			events.on(`@${kind}.${name}`, (own, ...values) => void id.then((mine) => mine === own && listener(...values)));
		},
	};
}

function buttonOf(name: string): Options {
	const set = (change: string) => () => void call('dialog.button', name, change);
	return {
		name,
		bind: (listener: Listener) => add(buttons, name, listener),
		enable: set('enable'),
		disable: set('disable'),
		show: set('show'),
		hide: set('hide'),
		trigger: () => press(name),
	};
}

const size = (): [string, number] => {
	const { documentElement: root, body } = document;
	return ['100%', Math.max(body.offsetTop + body.offsetHeight, root.offsetHeight)];
};

const modules: Record<string, Options> = {
	context: {
		getToken: (callback?: Listener) => respondTo(call('context.getToken'), callback),
		getContext: (callback?: Listener) => respondTo(call('context.getContext'), callback),
	},
	user: {
		getCurrentUser: (callback?: Listener) => respondTo(call('user.getCurrentUser'), callback),
		getLocale: (callback?: Listener) => respondTo(call('user.getLocale'), callback),
		getTimeZone: (callback?: Listener) => respondTo(call('user.getTimeZone'), callback),
	},
	navigator: {
		go: (target: string, context?: Options) => void call('navigator.go', target, context),
		reload: () => void call('navigator.reload'),
		getLocation: (callback?: Listener) => respondTo(call('navigator.getLocation'), callback),
	},
	dialog: {
		create(options: Options) {
			return handle(call('dialog.create', options), 'dialog');
		},
		close: (data?: unknown) => void call('dialog.close', data),
		getCustomData: (callback?: Listener) => respondTo(call('dialog.getCustomData'), callback),
		getButton: buttonOf,
		disableCloseOnSubmit: () => void (closesOnSubmit = false),
	},
	flag: {
		create(options: Options) {
			const id = call('flag.create', options);
			return handle(id, 'flag', { close: () => void id.then((own) => call('flag.close', own)) });
		},
	},
	events,
	history: {
		pushState: (state: unknown, title?: string, url?: string) => void call('history.pushState', state, title, url),
		replaceState: (state: unknown, title?: string, url?: string) =>
			void call('history.replaceState', state, title, url),
		getState(type?: unknown, callback?: Listener) {
			return respondTo(call('history.getState', type), typeof type === 'function' ? type : callback);
		},
		go: (steps: number) => void call('history.go', steps),
		back: () => void call('history.go', -1),
		forward: () => void call('history.go', 1),
		popState: (listener: Listener) => void (popped = [...popped, listener]),
	},
	jira: { refreshIssuePage: () => void call('navigator.reload') },
};

/** Says its name in the console when it is called. */
function missing(name: string): unknown {
	return new Proxy(() => undefined, {
		get: (_, property) =>
			typeof property === 'symbol' || property === 'then' ? undefined : missing(`${name}.${property}`),
		apply: () => console.warn(`AP.${name} is not part of the local site's all.js: see .github/docs/local-site.md`),
	});
}

function withMissing(target: Options, prefix: string): Options {
	return new Proxy(target, {
		get(own, property) {
			if (typeof property === 'symbol' || property === 'then' || property in own) return Reflect.get(own, property);
			return missing(prefix + property);
		},
	});
}

for (const [name, module] of Object.entries(modules)) modules[name] = withMissing(module, `${name}.`);
const AP = withMissing(
	{
		...modules,
		request,
		resize: (width: unknown, height: unknown) => {
			sizesItself = true;
			void call('resize', width, height);
		},
		sizeToParent: () => {
			sizesItself = true;
			void call('resize', '100%', '100%');
		},
		getLocation: (callback?: Listener) => respondTo(call('navigator.getUrl'), callback),
		require: (names: string | string[], callback?: Listener) => callback?.(...[names].flat().map((name) => AP[name])),
	},
	'',
);
Object.assign(window, { AP });

if (window.parent === window) console.warn('all.js of the local site: this page is not in a frame of the site');
else if (!/resize:\s*false/.test(script?.getAttribute('data-options') ?? '')) {
	const resize = (): void => {
		if (!sizesItself) void call('resize', ...size());
	};
	const watch = (): void => {
		resize();
		new ResizeObserver(resize).observe(document.body);
	};
	if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch);
	else watch();
}
