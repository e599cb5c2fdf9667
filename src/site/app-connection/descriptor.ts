import { parseHttpUrl } from '../../http/index.ts';
import { canonicalRequest } from '../../qsh/index.ts';
import { appUrlOf, fillTemplate } from '../app-url.ts';
import { SiteError } from '../errors.ts';
import { parseScopes } from './scopes.ts';

/** A page of the app: any module of its descriptor that has a URL. */
export interface PageModule {
	readonly key: string;
	/** The type of the module, such as `generalPages`. */
	readonly type: string;
	readonly name: string;
	/** The URL as in the descriptor, with its variables. */
	readonly url: string;
}

/** A webhook of the app's descriptor. */
export interface WebhookModule {
	readonly event: string;
	readonly url: string;
	readonly excludeBody: boolean;
	/** JQL that selects issues. */
	readonly filter?: string | undefined;
}

/** The app, according to its descriptor. */
export interface InstalledApp {
	readonly key: string;
	readonly name: string;
	/** The base URL without a trailing slash. */
	readonly baseUrl: string;
	/** The scopes of the app, with all that they imply: `READ`, `WRITE`, `ACT_AS_USER`, ... */
	readonly scopes: readonly string[];
	readonly lifecycle: Readonly<Record<string, string>>;
	readonly pages: readonly PageModule[];
	readonly webhooks: readonly WebhookModule[];
}

/** The delay between two attempts to reach an app that does not listen yet, in milliseconds. */
const POLL_INTERVAL = 250;

/** Dependencies of {@link fetchDescriptor}. */
export interface FetchDescriptorContext {
	readonly fetch: typeof fetch;
	/** How long to wait for an app that does not listen yet, in milliseconds. */
	readonly appStartTimeout: number;
	/** @returns false if the site closed in the meantime. */
	readonly wait: (ms: number) => Promise<boolean>;
}

/**
 * Fetches the descriptor of an app.
 *
 * @throws {@link SiteError} `ERR_DESCRIPTOR`.
 */
export async function fetchDescriptor(url: string, context: FetchDescriptorContext): Promise<InstalledApp> {
	const response = await fetchOnceListening(url, context);
	if (!response.ok) throw new SiteError('ERR_DESCRIPTOR', `The app responds to ${url} with ${response.status}`);
	let json: unknown;
	try {
		json = await response.json();
	} catch (cause) {
		throw new SiteError('ERR_DESCRIPTOR', `The response of the app at ${url} is not JSON`, { cause });
	}
	return parseDescriptor(json);
}

/** Sends a GET request, again and again while nothing listens. @throws {@link SiteError} `ERR_DESCRIPTOR`. */
export async function fetchOnceListening(
	url: string,
	{ fetch, appStartTimeout, wait }: FetchDescriptorContext,
): Promise<Response> {
	// The waits are counted, since the caller's clock may stand still.
	for (let left = appStartTimeout; ; left -= POLL_INTERVAL) {
		try {
			return await fetch(url, { signal: AbortSignal.timeout(10_000) });
		} catch (cause) {
			if (left <= 0 || !(await wait(POLL_INTERVAL))) {
				throw new SiteError('ERR_DESCRIPTOR', `The app cannot be reached at ${url}: is it running?`, { cause });
			}
		}
	}
}

/** @throws {@link SiteError} `ERR_DESCRIPTOR` that names the invalid field. */
export function parseDescriptor(json: unknown): InstalledApp {
	const descriptor = recordOf(json);
	const { key, name } = descriptor;
	if (typeof key !== 'string' || !/^[\w.-]{1,64}$/.test(key)) {
		throw invalid('key', 'must consist of 1 to 64 letters, digits, dots, hyphens and underscores');
	}
	const type = recordOf(descriptor['authentication'])['type'];
	if (typeof type !== 'string' || type.toLowerCase() !== 'jwt') {
		throw invalid('authentication.type', 'must be jwt: otherwise the app receives no secret');
	}
	const baseUrl = parseHttpUrl(String(descriptor['baseUrl']));
	if (baseUrl === undefined || baseUrl.search !== '' || baseUrl.hash !== '') {
		throw invalid('baseUrl', 'must be an http or https URL without query or fragment');
	}
	const app = { baseUrl: String(descriptor['baseUrl']).replace(/\/$/, '') };
	const modules = Object.entries(recordOf(descriptor['modules']));
	return {
		...app,
		key,
		name: typeof name === 'string' ? name : key,
		scopes: parseScopes(descriptor['scopes']),
		lifecycle: parseLifecycle(descriptor['lifecycle'], app),
		pages: modules.filter(([type]) => type !== 'webhooks').flatMap(([type, list]) => parsePages(type, list, app)),
		webhooks: modules.filter(([type]) => type === 'webhooks').flatMap(([, list]) => parseWebhooks(list, app)),
	};
}

type AppBase = Pick<InstalledApp, 'baseUrl'>;

function parseLifecycle(lifecycle: unknown, app: AppBase): Record<string, string> {
	const routes = Object.entries(recordOf(lifecycle)).map(([event, route]): [string, string] => [
		event,
		parseRoute(`lifecycle.${event}`, route, app),
	]);
	const parsed = Object.fromEntries(routes);
	if (parsed['installed'] === undefined) {
		throw invalid('lifecycle.installed', 'is missing: without it the app receives no secret');
	}
	return parsed;
}

/** Modules with a URL that is not below the base URL, such as links in a menu, are not pages of the app. */
function parsePages(type: string, list: unknown, app: AppBase): PageModule[] {
	return [list].flat().flatMap((item) => {
		const module = recordOf(item);
		const url = module['url'] ?? recordOf(module['target'])['url'];
		const { key } = module;
		if (typeof key !== 'string' || typeof url !== 'string' || appUrlOf(app, url) === undefined) return [];
		const name = recordOf(module['name'])['value'];
		return [{ key, type, name: typeof name === 'string' ? name : key, url }];
	});
}

function parseWebhooks(list: unknown, app: AppBase): WebhookModule[] {
	return [list].flat().map((item, index) => {
		const { event, url, excludeBody, filter } = recordOf(item);
		const field = `modules.webhooks[${index}]`;
		if (typeof event !== 'string') throw invalid(field, 'must have an event and a url');
		if (filter !== undefined && typeof filter !== 'string') throw invalid(`${field}.filter`, 'must be JQL');
		return {
			event,
			url: parseRoute(field, url, app),
			excludeBody: excludeBody === true,
			...(filter === undefined || filter === '' ? {} : { filter }),
		};
	});
}

/** A URL that the site calls must be below the base URL of the app, and possible to sign. */
function parseRoute(field: string, route: unknown, app: AppBase): string {
	if (typeof route !== 'string') throw invalid(field, 'must be a path');
	const path = fillTemplate(route, () => '');
	const url = appUrlOf(app, path);
	if (url === undefined) throw invalid(field, 'must be a path, or a URL below the baseUrl');
	try {
		canonicalRequest('POST', url, app);
	} catch (cause) {
		throw invalid(field, `cannot be signed: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
	return route;
}

function recordOf(value: unknown): Record<string, unknown> {
	// Any object has unknown properties by name.
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function invalid(field: string, problem: string): SiteError {
	return new SiteError('ERR_DESCRIPTOR', `The descriptor of the app is invalid: its ${field} ${problem}`);
}
