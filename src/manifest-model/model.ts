import { isRecord } from '../is-record.ts';
import type { Path } from './finding.ts';

/** A part of a manifest. */
export type Json = Readonly<Record<string, unknown>>;

/** An element of a list that has a key. */
export interface Entry {
	/** The module's type, such as `trigger`, or the name of the list. */
	readonly type: string;
	readonly key: string | undefined;
	readonly path: Path;
	readonly value: Json;
}

/** A place that names something else. */
export interface Reference {
	readonly to: 'endpoint' | 'function' | 'resource' | 'service' | 'remote';
	readonly key: string;
	readonly path: Path;
	/** The module that it is in. */
	readonly module: Entry;
	/** Whether it stands below a `resolver`: that of a page. */
	readonly isResolver: boolean;
}

/** A manifest, with what rules look for. */
export interface Manifest {
	readonly value: Json;
	readonly app: Json;
	readonly modules: readonly Entry[];
	readonly connectModules: readonly Entry[];
	readonly remotes: readonly Entry[];
	readonly services: readonly Entry[];
	readonly resources: readonly Entry[];
	readonly references: readonly Reference[];
	readonly scopes: readonly string[];
	/** Those with `allowImpersonation`. */
	readonly impersonatedScopes: readonly string[];
}

/** Deeper than any module. */
const MAX_DEPTH = 30;
const REFERENCES = ['endpoint', 'function', 'resource', 'service', 'remote'] as const;

/** Finds in a manifest what rules look for. */
export function readModel(value: Json): Manifest {
	const modules = entriesOfMap(value, 'modules');
	const permissions = recordOf(value['permissions']);
	const { scopes } = permissions;
	const scopeMap = isRecord(scopes) ? scopes : {};
	return {
		value,
		app: recordOf(value['app']),
		modules,
		connectModules: entriesOfMap(value, 'connectModules'),
		remotes: entriesOf(value['remotes'], 'remotes', ['remotes']),
		services: entriesOf(value['services'], 'services', ['services']),
		resources: entriesOf(value['resources'], 'resources', ['resources']),
		references: modules.flatMap((module) => referencesIn(module)),
		scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : Object.keys(scopeMap),
		impersonatedScopes: Object.entries(scopeMap).flatMap(([scope, settings]) =>
			isRecord(settings) && settings['allowImpersonation'] === true ? [scope] : [],
		),
	};
}

/** The modules of one type. */
export function modulesOfType({ modules }: Pick<Manifest, 'modules'>, type: string): readonly Entry[] {
	return modules.filter((module) => module.type === type);
}

/** An object, or an empty one. */
export function recordOf(value: unknown): Json {
	return isRecord(value) ? value : {};
}

/** Whether a token is switched on in an `auth`. */
export function hasToken(auth: unknown, token: 'appSystemToken' | 'appUserToken'): boolean {
	return recordOf(recordOf(auth)[token])['enabled'] === true;
}

/** The base URLs of a remote, by region; `default` for one that has no regions. */
export function baseUrlsOf({ value: { baseUrl } }: Entry): Readonly<Record<string, unknown>> {
	if (baseUrl === undefined) return {};
	return isRecord(baseUrl) ? baseUrl : { default: baseUrl };
}

/** Where something is a map of lists, as modules are. */
function entriesOfMap(value: Json, name: string): Entry[] {
	return Object.entries(recordOf(value[name])).flatMap(([type, list]) => entriesOf(list, type, [name, type]));
}

function entriesOf(list: unknown, type: string, path: Path): Entry[] {
	return (Array.isArray(list) ? list : []).flatMap((value, index) => {
		if (!isRecord(value)) return [];
		const { key } = value;
		return [{ type, key: typeof key === 'string' ? key : undefined, path: [...path, index], value }];
	});
}

function referencesIn(module: Entry): Reference[] {
	const found: Reference[] = [];
	const look = (value: unknown, path: Path, isResolver: boolean): void => {
		if (path.length - module.path.length > MAX_DEPTH) return;
		if (Array.isArray(value)) value.forEach((item, index) => look(item, [...path, index], isResolver));
		if (!isRecord(value)) return;
		for (const [name, inner] of Object.entries(value)) {
			const to = REFERENCES.find((reference) => reference === name);
			const at = [...path, name];
			if (to !== undefined && typeof inner === 'string') found.push({ to, key: inner, path: at, module, isResolver });
			else look(inner, at, isResolver || name === 'resolver');
		}
	};
	look(module.value, module.path, false);
	return found;
}
