import { canonicalRequest } from '../../qsh/index.ts';
import { SiteError } from '../errors.ts';
import { addressOf } from '../address-of.ts';
import { scopesOf } from './scopes.ts';
import { fillTemplate } from './template.ts';

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
	/** JQL: which issues it is for. */
	readonly filter?: string;
}

/** The app, as its descriptor tells. */
export interface InstalledApp {
	readonly key: string;
	readonly name: string;
	/** Without a trailing slash. */
	readonly baseUrl: string;
	/** What the app may do, with all that is implied: `READ`, `WRITE`, `ACT_AS_USER`, ... */
	readonly scopes: readonly string[];
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
	const app = { baseUrl: String(descriptor['baseUrl']).replace(/\/$/, '') };
	const modules = Object.entries(recordOf(descriptor['modules']));
	return {
		...app,
		key,
		name: typeof name === 'string' ? name : key,
		scopes: scopesOf(descriptor['scopes']),
		lifecycle: readLifecycle(descriptor['lifecycle'], app),
		pages: modules.filter(([type]) => type !== 'webhooks').flatMap(([type, list]) => readPages(type, list, app)),
		webhooks: modules.filter(([type]) => type === 'webhooks').flatMap(([, list]) => readWebhooks(list, app)),
	};
}

type Base = Pick<InstalledApp, 'baseUrl'>;

function readLifecycle(lifecycle: unknown, app: Base): Record<string, string> {
	const routes = Object.entries(recordOf(lifecycle)).map(([event, route]): [string, string] => [
		event,
		readRoute(`lifecycle.${event}`, route, app),
	]);
	const read = Object.fromEntries(routes);
	if (read['installed'] === undefined) throw wrong('lifecycle.installed', 'is missing: the app would get no secret');
	return read;
}

/** A module that leads elsewhere, as an item of a menu may, is no page of the app. */
function readPages(type: string, list: unknown, app: Base): PageModule[] {
	return [list].flat().flatMap((item) => {
		const module = recordOf(item);
		const url = module['url'] ?? recordOf(module['target'])['url'];
		const { key } = module;
		if (typeof key !== 'string' || typeof url !== 'string' || addressOf(app, url) === undefined) return [];
		const name = recordOf(module['name'])['value'];
		return [{ key, type, name: typeof name === 'string' ? name : key, url }];
	});
}

function readWebhooks(list: unknown, app: Base): WebhookModule[] {
	return [list].flat().map((item, index) => {
		const { event, url, excludeBody, filter } = recordOf(item);
		const field = `modules.webhooks[${index}]`;
		if (typeof event !== 'string') throw wrong(field, 'must have an event and a url');
		if (filter !== undefined && typeof filter !== 'string') throw wrong(`${field}.filter`, 'must be JQL');
		return {
			event,
			url: readRoute(field, url, app),
			excludeBody: excludeBody === true,
			...(filter === undefined || filter === '' ? {} : { filter }),
		};
	});
}

/** What Atlassian is to call must be the app's own, and such that it can be signed. */
function readRoute(field: string, route: unknown, app: Base): string {
	if (typeof route !== 'string') throw wrong(field, 'must be a path');
	const address = addressOf(
		app,
		fillTemplate(route, () => ''),
	);
	if (address === undefined) throw wrong(field, 'must be a path, or an address below the baseUrl');
	try {
		canonicalRequest('POST', address, app);
	} catch (cause) {
		throw wrong(field, `cannot be signed: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
	return route;
}

function recordOf(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function wrong(field: string, why: string): SiteError {
	return new SiteError('ERR_DESCRIPTOR', `The descriptor of the app cannot be used: its ${field} ${why}`);
}
