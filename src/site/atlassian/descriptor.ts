import { SiteError } from '../errors.ts';

/** A page of the app: any module of its descriptor that has a URL. */
export interface PageModule {
	readonly key: string;
	/** Such as `generalPages`. */
	readonly type: string;
	readonly name: string;
	/** As in the descriptor, with its variables. */
	readonly url: string;
}

/** A webhook of the app's descriptor. */
export interface WebhookModule {
	readonly event: string;
	readonly url: string;
	readonly excludeBody: boolean;
}

/** The app, as its descriptor tells. */
export interface InstalledApp {
	readonly key: string;
	readonly name: string;
	/** Without a trailing slash. */
	readonly baseUrl: string;
	readonly lifecycle: Readonly<Record<string, string>>;
	readonly pages: readonly PageModule[];
	readonly webhooks: readonly WebhookModule[];
}

/**
 * What the site needs of a descriptor.
 *
 * @throws {@link SiteError} `ERR_DESCRIPTOR`.
 */
export function readDescriptor(json: unknown): InstalledApp {
	const descriptor = recordOf(json);
	const { key, name } = descriptor;
	if (typeof key !== 'string' || !/^[\w.-]{1,64}$/.test(key)) {
		throw wrong('key', 'must be a name of letters, digits, dots, hyphens and underscores, 64 at most');
	}
	const type = recordOf(descriptor['authentication'])['type'];
	if (typeof type !== 'string' || type.toLowerCase() !== 'jwt') {
		throw wrong('authentication.type', 'must be jwt: an app without it gets no secret');
	}
	const baseUrl = URL.parse(String(descriptor['baseUrl']));
	if (baseUrl === null || !/^https?:$/.test(baseUrl.protocol) || baseUrl.search !== '' || baseUrl.hash !== '') {
		throw wrong('baseUrl', 'must be an http or https URL without query or fragment');
	}
	const modules = Object.entries(recordOf(descriptor['modules']));
	return {
		key,
		name: typeof name === 'string' ? name : key,
		baseUrl: String(descriptor['baseUrl']).replace(/\/$/, ''),
		lifecycle: readLifecycle(descriptor['lifecycle']),
		pages: modules.filter(([type]) => type !== 'webhooks').flatMap(([type, list]) => readPages(type, list)),
		webhooks: modules.filter(([type]) => type === 'webhooks').flatMap(([, list]) => readWebhooks(list)),
	};
}

function readLifecycle(lifecycle: unknown): Record<string, string> {
	const routes = Object.entries(recordOf(lifecycle)).map(([event, route]): [string, string] => {
		if (typeof route !== 'string') throw wrong(`lifecycle.${event}`, 'must be a path');
		return [event, route];
	});
	return Object.fromEntries(routes);
}

function readPages(type: string, list: unknown): PageModule[] {
	return [list].flat().flatMap((item) => {
		const module = recordOf(item);
		const url = module['url'] ?? recordOf(module['target'])['url'];
		const { key } = module;
		if (typeof key !== 'string' || typeof url !== 'string') return [];
		const name = recordOf(module['name'])['value'];
		return [{ key, type, name: typeof name === 'string' ? name : key, url }];
	});
}

function readWebhooks(list: unknown): WebhookModule[] {
	return [list].flat().map((item, index) => {
		const { event, url, excludeBody } = recordOf(item);
		if (typeof event !== 'string' || typeof url !== 'string') {
			throw wrong(`modules.webhooks[${index}]`, 'must have an event and a url');
		}
		return { event, url, excludeBody: excludeBody === true };
	});
}

function recordOf(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function wrong(field: string, why: string): SiteError {
	return new SiteError('ERR_DESCRIPTOR', `The descriptor of the app cannot be used: its ${field} ${why}`);
}
