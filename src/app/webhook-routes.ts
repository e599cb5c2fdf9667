import { isSecret } from '../tenant/index.ts';
import { isConfluenceOnly, PRODUCTS } from '../webhook/index.ts';
import { contradiction } from './descriptor.ts';
import { isLifecycle, parsePath, type PathPattern } from './paths.ts';
import type { AppOptions, WebhookRoute } from './options.ts';

/** A route for webhooks. */
export interface WebhookEntry {
	readonly kind: 'webhook';
	/** As it was written: variables are not replaced. */
	readonly path: string;
	/** The events that it is for; empty for all. */
	readonly events: ReadonlySet<string>;
	readonly proof: WebhookRoute;
}

/** The webhooks at one path. */
interface Described {
	readonly pattern: PathPattern;
	readonly proof: WebhookRoute;
	readonly events: Set<string>;
	hasNoBody: boolean;
}

/** All webhooks of the options, of the descriptor, or those by default. */
export function addWebhooks(options: AppOptions, add: (path: PathPattern, route: WebhookEntry) => void): void {
	const { webhooks, descriptor } = options;
	const byShape = new Map<string, Described>();
	for (const [text, proof] of Object.entries(webhooks ?? (descriptor === undefined ? defaults(options) : {}))) {
		checkProof(text, proof);
		const pattern = parsePath(text);
		if (byShape.has(pattern.shape)) throw new TypeError(`The path ${pattern.path} is given to two routes`);
		const events = new Set(proof.event === undefined ? [] : [proof.event]);
		byShape.set(pattern.shape, { pattern, proof, events, hasNoBody: false });
	}
	for (const { event, url, excludeBody } of descriptor?.modules?.webhooks ?? []) {
		checkCallback(event, options);
		const pattern = parsePath(url);
		const entry = byShape.get(pattern.shape) ?? { pattern, proof: {}, events: new Set(), hasNoBody: false };
		mergeDescribed(entry, event);
		entry.hasNoBody ||= excludeBody === true;
		byShape.set(pattern.shape, entry);
	}
	for (const { pattern, proof, events, hasNoBody } of byShape.values()) {
		const { path } = pattern;
		if (events.size > 1 && [...events].some(isConfluenceOnly)) {
			throw contradiction('modules.webhooks', `has several events at ${path}, and Confluence does not say which it is`);
		}
		if (events.size > 1 && hasNoBody) {
			throw contradiction(
				'modules.webhooks',
				`has several events at ${path}, and without a body none says which it is`,
			);
		}
		// Bitbucket's word for all.
		add(pattern, { kind: 'webhook', path, proof, events: events.has('*') ? new Set() : events });
	}
}

function mergeDescribed({ pattern: { path }, proof, events }: Described, event: string): void {
	if (proof.secret !== undefined || proof.oauth !== undefined) {
		throw contradiction('modules.webhooks', `has ${path}, and that route accepts no Connect JWT`);
	}
	if (proof.event !== undefined && proof.event !== event) {
		throw contradiction('modules.webhooks', `has ${event} at ${path}, and that route is for ${proof.event}`);
	}
	events.add(event);
}

function checkCallback(event: string, { on = {} }: AppOptions): void {
	if (event === '*' || on['*'] !== undefined || (Object.hasOwn(on, event) && !isLifecycle(event))) return;
	throw contradiction('modules.webhooks', `has ${event}, and the option \`on\` has no callback for it`);
}

function checkProof(path: string, proof: WebhookRoute): void {
	const { event, secret, oauth, product } = proof;
	// A secret that a configuration lacks must not turn the route into one for another proof.
	if (secret !== undefined && oauth !== undefined) {
		throw new TypeError(`The webhook route ${path} has two kinds of proof: it must have one`);
	}
	if (Object.hasOwn(proof, 'secret') && typeof secret !== 'function')
		assertSecrets(secret, `secret of the webhook route ${path}`);
	if (Object.hasOwn(proof, 'oauth'))
		assertSecrets(oauth?.clientSecret, `oauth.clientSecret of the webhook route ${path}`);
	if (oauth !== undefined && !oauth.clientId) throw new TypeError(`The oauth.clientId of the route ${path} is empty`);
	if (product !== undefined && !PRODUCTS.includes(product)) {
		throw new TypeError(`The product of the webhook route ${path} must be one of ${PRODUCTS.join(', ')}`);
	}
	if (event === '') throw new TypeError(`The event of the webhook route ${path} is empty`);
}

function assertSecrets(secrets: string | readonly string[] | undefined, what: string): void {
	const list = [secrets].flat();
	if (list.length > 0 && list.every(isSecret)) return;
	throw new TypeError(`The ${what} must be a string that is not empty, or a list of them`);
}

function defaults({ on = {} }: AppOptions): Record<string, WebhookRoute> {
	const events = Object.keys(on).filter((name) => name !== '*' && !isLifecycle(name));
	const routes = events.map((event): [string, WebhookRoute] => [`/webhooks/${event}`, { event }]);
	return { '/webhooks': {}, ...Object.fromEntries(routes) };
}
