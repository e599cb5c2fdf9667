import { hasToken, modulesOfType } from '../../manifest-model/index.ts';
import { routedReferences, servedPaths } from './endpoints.ts';
import type { Rule } from './rule.ts';
import { allSubscriptions } from './triggers.ts';

/** The app's handlers against the manifest's routes and events. */
export const checkHandlers: Rule = ({ manifest, options: { app = {} }, report }) => {
	const endpoints = modulesOfType(manifest, 'endpoint');
	const { routes, events } = app;
	if (routes !== undefined) {
		const own = new Set(routes.map(withoutSlash));
		const served = new Set<string>();
		for (const endpoint of endpoints) {
			const paths = servedPaths(manifest, endpoint);
			for (const path of paths) served.add(withoutSlash(path));
			// A proxy may cut the path of the base URL.
			const [relative] = servedPaths({ ...manifest, remotes: [] }, endpoint);
			if (relative !== undefined) served.add(withoutSlash(relative));
			const isServed = [...paths, relative ?? ''].some((path) => own.has(withoutSlash(path)));
			if (paths.length > 0 && !isServed) {
				report(
					'error',
					'handler-missing',
					[...endpoint.path, 'route', 'path'],
					`The app serves no POST request at ${paths.join(', ')}`,
				);
			}
		}
		for (const route of routes) {
			if (!served.has(withoutSlash(route)))
				report('warning', 'handler-unused', ['modules'], `No endpoint has the route ${route} that the app serves`);
		}
	}
	if (events === undefined) return;
	const subscriptions = allSubscriptions(manifest);
	for (const { name, path } of subscriptions) {
		if (!events.includes(name)) report('warning', 'event-not-handled', path, `The app has no handler for ${name}`);
	}
	for (const name of events) {
		if (name.startsWith('avi:') && !subscriptions.some((subscription) => subscription.name === name)) {
			report(
				'warning',
				'event-not-subscribed',
				['modules', 'trigger'],
				`The app has a handler for ${name}, and no trigger has the event`,
			);
		}
	}
};

/** An app that keeps system tokens must get new ones, and notice that it was uninstalled. */
export const checkKeptTokens: Rule = ({ manifest, options: { app = {} }, report }) => {
	if (app.keepsSystemTokens !== true) return;
	const bringing = routedReferences(manifest).filter(({ key }) =>
		modulesOfType(manifest, 'endpoint').some(
			(endpoint) => endpoint.key === key && hasToken(endpoint.value['auth'], 'appSystemToken'),
		),
	);
	const isOften = bringing.some(
		({ module: { type, value } }) =>
			type === 'scheduledTrigger' && ['hour', 'fiveMinute'].includes(String(value['interval'])),
	);
	const isAtStart = bringing.some(({ module }) =>
		allSubscriptions({ modules: [module] }).some(({ name }) => name === 'avi:forge:installed:app'),
	);
	if (!isOften) {
		report(
			'warning',
			'token-not-refreshed',
			['modules'],
			'System tokens that are kept end after hours: an hourly `scheduledTrigger` whose endpoint has `appSystemToken` brings new ones',
		);
	}
	if (!isAtStart) {
		report(
			'warning',
			'token-not-refreshed',
			['modules'],
			'A trigger for avi:forge:installed:app whose endpoint has `appSystemToken` brings the first token',
		);
	}
	if (modulesOfType(manifest, 'preUninstall').length === 0) {
		report(
			'warning',
			'uninstall-not-noticed',
			['modules'],
			'Without a module `preUninstall` the app does not notice that it was uninstalled: its tokens and data stay',
		);
	}
};

function withoutSlash(path: string): string {
	return path.replace(/(?<=.)\/$/, '');
}
