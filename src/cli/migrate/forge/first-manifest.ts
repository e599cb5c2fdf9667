import { stringify } from 'yaml';
import { forgeAppAri } from '../../../forge/index.ts';
import { NO_APP_ID } from '../../no-app-id.ts';
import type { Use } from '../../scopes/index.ts';
import { isPlaced, noteOfPlaced, reasonOf } from './counterparts.ts';
import type { Descriptor } from './descriptor.ts';
import { isConverted } from './modules-step.ts';
import type { WrittenManifest } from './written-manifest.ts';

const REMOTE = 'connect';

/** The first manifest: the app of Connect as it is, registered on Forge. */
export function firstManifest(descriptor: Descriptor, uses: readonly Use[], actsForUsers: boolean): WrittenManifest {
	const { key, product, baseUrl = 'https://app.example.com', regions, isLicensed, modules, lifecycle } = descriptor;
	const notes = [...descriptor.notes];
	const changed: string[] = [];
	const placed: unknown[] = [];
	const keys = new Set<string>();
	const connectModules: Record<string, unknown[]> = {};
	const callbacks = Object.entries(lifecycle).filter(([name]) => name === 'installed' || name === 'uninstalled');
	if (callbacks.length > 0) {
		connectModules[`${product}:lifecycle`] = [{ key: uniqueKey('lifecycle', keys), ...Object.fromEntries(callbacks) }];
		changed.push('lifecycle');
	}
	for (const name of Object.keys(lifecycle).filter((one) => one === 'enabled' || one === 'disabled')) {
		notes.push(`lifecycle.${name}: it is never sent to an app that is registered on Forge`);
	}
	for (const [type, list] of modules) {
		connectModules[`${product}:${type}`] = list.map((module, index) => {
			const wanted = String(module['key'] ?? `${type}-${index + 1}-${String(module['event'] ?? '')}`);
			const own = uniqueKey(wanted, keys);
			if (module['key'] !== undefined && own !== wanted) {
				notes.push(`modules.${type}: the key ${wanted} became ${own}, which URLs and stored data may have to follow`);
			}
			changed.push(`module ${type}`);
			return { ...module, key: own };
		});
		if (type === 'webhooks') notes.push('modules.webhooks: still of Connect: --step remote moves them to triggers');
		else if (isPlaced(type)) placed.push(...list);
		else if (isConverted(type)) notes.push(`modules.${type}: still of Connect: --step modules moves them`);
		else notes.push(`modules.${type}: ${reasonOf(type, product)}`);
	}
	notes.push(...noteOfPlaced(placed));
	const scopes = scopesOf(descriptor, uses, notes);
	changed.push(...scopes.map(() => 'scope'));
	if (actsForUsers || descriptor.scopes.includes('ACT_AS_USER')) {
		notes.push('scopes: acting as a user needs `allowImpersonation: true` at each scope, in the form of a map');
	}
	notes.push('remotes: without `operations`, storage of data of end users is assumed');
	const manifest = {
		app: {
			id: forgeAppAri(NO_APP_ID),
			runtime: { name: 'nodejs24.x' },
			...(isLicensed ? { licensing: { enabled: true } } : {}),
			connect: { key, remote: REMOTE, authentication: 'jwt' },
		},
		remotes: [{ key: REMOTE, baseUrl: Object.keys(regions).length === 0 ? baseUrl : { default: baseUrl, ...regions } }],
		connectModules,
		permissions: { scopes },
	};
	return { text: stringify(manifest, { lineWidth: 0 }), changed, notes };
}

/** Has only the characters that Forge accepts, and is used once. */
function uniqueKey(wanted: string, keys: Set<string>): string {
	const words = wanted.split(/[^\w-]+/).filter((word) => word !== '');
	const base = words.join('-') || 'module';
	let key = base;
	for (let count = 2; keys.has(key); count += 1) key = `${base}-${count}`;
	keys.add(key);
	return key;
}

/** Those of Connect, for the calls that Connect signs; and those of OAuth 2.0, for calls with tokens of Forge. */
function scopesOf({ scopes, product }: Descriptor, uses: readonly Use[], notes: string[]): string[] {
	const connect = scopes.map((scope) => `${scope.toLowerCase().replaceAll('_', '-')}:connect-${product}`);
	const own = uses.flatMap(({ name, places, scopes: needed }) => {
		const { classic = [], granular = [] } = needed ?? {};
		if (needed === undefined) {
			notes.push(`scopes: ${name} is not in Atlassian's documents (${places.join(', ')})`);
		}
		return classic.length > 0 ? classic : granular;
	});
	if (own.length === 0) notes.push('scopes: no calls were found: add the scopes of OAuth 2.0 that the app needs');
	return [...connect, ...new Set(own.toSorted())];
}
