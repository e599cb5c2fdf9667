/**
 * The sandbox of a module's page. Without the origin of the site: the page cannot use the site's own forms and its control
 * API.
 */
export const FORGE_SANDBOX =
	'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-scripts';
/** The same for a page that is opened by itself, as a `Content-Security-Policy`: a popup is in no frame. */
export const SANDBOXED: string = `sandbox ${FORGE_SANDBOX}`;

/**
 * The script in the frame. \`globalThis.__bridge\` is the form that \`@forge/bridge\` looks for; \`globalThis.forge\` has the same
 * calls for pages without it.
 */
export const BRIDGE = `
(() => {
	const waiting = new Map();
	let count = 0;
	addEventListener('message', ({ source, data }) => {
		if (source !== parent || !data || data.forge !== 'result') return;
		const entry = waiting.get(data.id);
		waiting.delete(data.id);
		if (!entry) return;
		if ('error' in data) entry.reject(new Error(data.error));
		else entry.resolve(data.value);
	});
	const callBridge = (name, payload) => new Promise((resolve, reject) => {
		count += 1;
		waiting.set(count, { resolve, reject });
		parent.postMessage({ forge: 'call', id: count, name, payload }, '*');
	});
	const request = (product) => async (restPath, { method, headers = {}, body } = {}) => {
		const fetchRequestInit = { method, headers: [...new Headers(headers)], body };
		const { body: text, ...init } = await callBridge('fetchProduct', { product, restPath, fetchRequestInit });
		return new Response(init.status === 204 || init.status === 304 ? null : text, init);
	};
	globalThis.__bridge = { callBridge };
	globalThis.forge = {
		invokeRemote: async (input) => (await callBridge('invoke', { ...input, invokeType: 'ui-remote-fetch' })).payload,
		view: { getContext: () => callBridge('getContext') },
		requestJira: request('jira'),
		requestConfluence: request('confluence'),
	};
})();
`;
