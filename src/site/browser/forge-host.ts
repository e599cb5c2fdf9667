/** The page's side of Forge: the forms of its control API, and the bridge for the page of a module in a frame. */
import { showFlag } from './bridge-host.ts';

type Json = Record<string, unknown>;

const CONTROL = '/_site/forge/control';

async function send(path: string, body: object): Promise<Response> {
	const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
	return fetch(`${CONTROL}/${path}`, init);
}

/** @throws with the message of the site. */
async function control(path: string, body: object): Promise<Json> {
	const response = await send(path, body);
	const json = (await response.json()) as Json;
	if (!response.ok) throw new Error(String(json['message']));
	return json;
}

function messageOf(error: unknown): string {
	if (error instanceof SyntaxError) return 'The body is not JSON';
	return error instanceof TypeError
		? 'The site does not respond: does it still run?'
		: error instanceof Error
			? error.message
			: String(error);
}

/** Sends a form of the page, and shows the result. */
async function submit(form: HTMLFormElement, action: string): Promise<void> {
	const { name, body, ...fields } = Object.fromEntries(new FormData(form)) as Record<string, string>;
	const path = name === undefined ? action : `${action}/${encodeURIComponent(name)}`;
	const place = document.querySelector<HTMLElement>('#forge-result');
	try {
		const parsed: object = body === undefined || body === '' ? {} : { body: JSON.parse(body) as unknown };
		const context = JSON.parse(form.dataset['context'] ?? '{}') as Json;
		const result = await control(path, { ...fields, ...parsed, ...context });
		const text = JSON.stringify(result, null, 2);
		if (place === null) return;
		place.hidden = false;
		place.querySelector('pre')?.replaceChildren(text === '{}' || text === '[]' ? 'Done' : text);
	} catch (error) {
		showFlag({ title: messageOf(error), type: 'error' });
	}
}

document.addEventListener('submit', (event) => {
	const form = event.target;
	if (!(form instanceof HTMLFormElement)) return;
	const action = form.dataset['forge'];
	if (action === undefined) return;
	event.preventDefault();
	void submit(form, action);
});

/** The calls of the bridge, for a module, a user and the place of the page. */
function callsOf(
	key: string,
	accountId: string,
	place: { readonly context?: Json },
): Record<string, (payload: Json) => Promise<unknown>> {
	const module = encodeURIComponent(key);
	return {
		async getContext() {
			const response = await fetch(`${CONTROL}/context/${module}?accountId=${encodeURIComponent(accountId)}`);
			return { ...((await response.json()) as Json), ...place.context };
		},
		async invoke({ invokeType, functionKey, ...input }) {
			if (invokeType !== 'ui-remote-fetch') throw new Error(`The local site runs no functions: ${String(functionKey)}`);
			const result = await control(`invoke/${module}`, { ...input, accountId, ...place });
			return { success: Number(result['status']) < 400, payload: result, error: result };
		},
		async fetchProduct({ product, restPath, fetchRequestInit }) {
			const { method, headers, body } = (fetchRequestInit ?? {}) as Json;
			const call = { path: restPath, method, headers, body, accountId };
			const response = await send(`product/${String(product)}`, call);
			const { status, statusText } = response;
			return { body: await response.text(), headers: Object.fromEntries(response.headers), status, statusText };
		},
	};
}

/** Responds to the page of a module. Its frame has no origin of its own: it is known by its window alone. */
export function connectForge(frame: HTMLIFrameElement): void {
	const { module = '', account = '', context = '{}' } = frame.dataset;
	const calls = callsOf(module, account, JSON.parse(context) as { context?: Json });
	window.addEventListener('message', (event: MessageEvent) => {
		const data = event.data as Json | null;
		if (event.source !== frame.contentWindow || data?.['forge'] !== 'call') return;
		const { id, name, payload } = data;
		const respond = (result: Json): void => frame.contentWindow?.postMessage({ forge: 'result', id, ...result }, '*');
		const call = Object.hasOwn(calls, String(name)) ? calls[String(name)] : undefined;
		void (async () => {
			try {
				if (call === undefined) throw new Error(`The bridge of the local site has no ${String(name)}`);
				respond({ value: await call((payload ?? {}) as Json) });
			} catch (error) {
				respond({ error: String(error instanceof Error ? error.message : error) });
			}
		})();
	});
}
