import { isSecret } from '../tenant/index.ts';
import { isConfluenceOnly } from '../webhook/index.ts';
import { contradiction } from './descriptor.ts';
import { isLifecycle } from './paths.ts';
import type { AppOptions, WebhookRoute } from './options.ts';
import { pathOf } from './paths.ts';

/** A route for webhooks. */
export interface WebhookEntry {
	readonly kind: 'webhook';
	readonly path: string;
	/** Those that it is for; none is all. */
	readonly events: ReadonlySet<string>;
	readonly proof: WebhookRoute;
}

/** All webhooks of the options, of the descriptor, or those by default. */
export function addWebhooks(options: AppOptions, add: (path: string, route: WebhookEntry) => void): void {
	const { webhooks, descriptor } = options;
	const byPath = new Map<string, { proof: WebhookRoute; events: Set<string> }>();
	for (const [text, proof] of Object.entries(webhooks ?? (descriptor === undefined ? defaults(options) : {}))) {
		checkProof(text, proof);
		const path = pathOf(text);
		if (byPath.has(path)) throw new TypeError(`The path ${path} is given to two routes`);
		byPath.set(path, { proof, events: new Set(proof.event === undefined ? [] : [proof.event]) });
	}
	for (const { event, url } of descriptor?.modules?.webhooks ?? []) {
		checkCallback(event, options);
		const path = pathOf(url);
		const entry = byPath.get(path);
		if (entry === undefined) byPath.set(path, { proof: {}, events: new Set([event]) });
		else mergeDescribed(entry, event, path);
	}
	for (const [path, { proof, events }] of byPath) {
		if (events.size > 1 && [...events].some(isConfluenceOnly)) {
			throw contradiction('modules.webhooks', `has several events at ${path}, and Confluence does not say which it is`);
		}
		// Bitbucket's word for all.
		add(path, { kind: 'webhook', path, proof, events: events.has('*') ? new Set() : events });
	}
}

function mergeDescribed(
	{ proof, events }: { proof: WebhookRoute; events: Set<string> },
	event: string,
	path: string,
): void {
	if (proof.secret !== undefined || proof.oauth !== undefined) {
		throw contradiction('modules.webhooks', `has ${path}, and that route takes no Connect JWT`);
	}
	if (proof.event !== undefined && proof.event !== event) {
		throw contradiction('modules.webhooks', `has ${event} at ${path}, and that route is for ${proof.event}`);
	}
	events.add(event);
}

function checkCallback(event: string, { on = {} }: AppOptions): void {
	if (event === '*' || on['*'] !== undefined || (Object.hasOwn(on, event) && !isLifecycle(event))) return;
	throw contradiction('modules.webhooks', `has ${event}, and nothing in the option \`on\` takes it`);
}

function checkProof(path: string, proof: WebhookRoute): void {
	const { event, secret, oauth } = proof;
	// A secret that a configuration lacks must not turn the route into one for another proof.
	if (secret !== undefined && oauth !== undefined) {
		throw new TypeError(`The webhook route ${path} has two kinds of proof: it must have one`);
	}
	if (Object.hasOwn(proof, 'secret')) assertSecrets(secret, `secret of the webhook route ${path}`);
	if (Object.hasOwn(proof, 'oauth'))
		assertSecrets(oauth?.clientSecret, `oauth.clientSecret of the webhook route ${path}`);
	if (oauth !== undefined && !oauth.clientId) throw new TypeError(`The oauth.clientId of the route ${path} is empty`);
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
