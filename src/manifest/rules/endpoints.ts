import { withoutTrailingSlashes } from '../../without-trailing-slashes.ts';
import {
	baseUrlsOf,
	hasToken,
	recordOf,
	type Entry,
	type Manifest,
	type Reference,
} from '../../manifest-model/index.ts';
import type { Rule } from './rule.ts';

/** Called without a user. */
const OF_NOBODY = ['trigger', 'scheduledTrigger', 'preUninstall', 'consumer'];
/** Called at `route.path`, unlike pages, which choose a path. */
const ROUTED = OF_NOBODY.concat(
	'webtrigger',
	'action',
	'jira:jqlFunction',
	'jira:workflowPostFunction',
	'rovo:agentConnector',
	'bitbucket:mergeCheck',
	'bitbucket:dynamicPipelinesProvider',
);
/** Forge refuses a user token for these; for schedules and the others there is just no user. */
const USER_TOKEN_REFUSED = ['trigger', 'bitbucket:mergeCheck', 'bitbucket:dynamicPipelinesProvider'];

/** Endpoints: their targets, their routes, the tokens that come with their calls. */
export const checkEndpoints: Rule = ({ manifest, report }) => {
	const endpoints = manifest.modules.filter(({ type }) => type === 'endpoint');
	for (const { value, path } of endpoints) {
		const { remote, service, route } = value;
		if (remote !== undefined && service !== undefined) {
			report('error', 'two-targets', path, 'An endpoint has a `remote` or a `service`, not both');
		}
		if (remote === undefined && service === undefined) {
			report('error', 'no-target', path, 'An endpoint needs a `remote` or a `service`');
		}
		const { path: routePath } = recordOf(route);
		if (route !== undefined && (typeof routePath !== 'string' || !/^\/[^?#\s]*$/.test(routePath))) {
			report(
				'error',
				'route-invalid',
				[...path, 'route'],
				'A route needs a `path` that begins with a slash, without a query',
			);
		}
	}
	for (const { to, key, path, module, isResolver } of manifest.references) {
		const endpoint = to === 'endpoint' ? endpoints.find((candidate) => candidate.key === key) : undefined;
		if (endpoint === undefined || isResolver || !ROUTED.includes(module.type)) continue;
		if (endpoint.value['route'] === undefined) {
			report(
				'error',
				'route-missing',
				path,
				`The endpoint ${key} needs \`route.path\`: a ${module.type} calls it there`,
			);
		}
		if (!hasToken(endpoint.value['auth'], 'appUserToken')) continue;
		if (USER_TOKEN_REFUSED.includes(module.type)) {
			report(
				'error',
				'user-token-without-user',
				path,
				`The endpoint ${key} asks for a user token, and a ${module.type} has no user`,
			);
		} else if (OF_NOBODY.includes(module.type)) {
			report(
				'warning',
				'user-token-without-user',
				path,
				`The endpoint ${key} asks for a user token: a ${module.type} brings none`,
			);
		}
	}
	for (const { value, path } of manifest.modules) {
		const targets = ['function', 'endpoint'].filter((name) => value[name] !== undefined);
		const resolvers = ['function', 'endpoint'].filter((name) => recordOf(value['resolver'])[name] !== undefined);
		if (targets.length > 1 || resolvers.length > 1) {
			report('error', 'two-targets', path, 'A module has a `function` or an `endpoint`, not both');
		}
	}
};

/** A switched-on token that Forge does not send, or that is good for nothing. */
export const checkTokens: Rule = ({ manifest, report }) => {
	const { scopes } = manifest;
	const owners = [...manifest.modules.filter(({ type }) => type === 'endpoint'), ...manifest.remotes];
	const hasOther = scopes.some((scope) => !/^read:app-(?:system|user)-token$/.test(scope));
	for (const { value, path, key } of owners) {
		for (const [token, scope] of [
			['appSystemToken', 'read:app-system-token'],
			['appUserToken', 'read:app-user-token'],
		] as const) {
			if (!hasToken(value['auth'], token)) continue;
			const at = [...path, 'auth', token];
			if (!hasOther) {
				report(
					'error',
					'token-without-scopes',
					at,
					`${key} asks for a token, and no scope says what it may do: add one to \`permissions.scopes\``,
				);
			}
			if (!scopes.includes(scope)) {
				report(
					'warning',
					'token-scope-missing',
					at,
					`${key} asks for a token: \`permissions.scopes\` needs ${scope} as well`,
				);
			}
		}
	}
};

/** The path of a route at the server: below the path of the base URL. */
export function servedPaths(manifest: Manifest, endpoint: Entry): string[] {
	const { remote, route } = endpoint.value;
	const { path } = recordOf(route);
	if (typeof path !== 'string') return [];
	const entry = manifest.remotes.find(({ key }) => key === remote);
	const bases = entry === undefined ? [''] : Object.values(baseUrlsOf(entry));
	const paths = bases.map((base) => (typeof base === 'string' ? (URL.parse(base)?.pathname ?? '/') : '/'));
	return [...new Set(paths.map((base) => `${withoutTrailingSlashes(base)}/${path.replace(/^\/+/, '')}`))];
}

/** The references to endpoints that are called at their route. */
export function routedReferences({ references }: Manifest): readonly Reference[] {
	return references.filter(
		({ to, module, isResolver }) => to === 'endpoint' && !isResolver && ROUTED.includes(module.type),
	);
}
