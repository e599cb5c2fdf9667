import { isForgeEventName, scopesOfForgeEvent } from '../../forge-events/index.ts';
import { isRecord } from '../../is-record.ts';
import {
	forgeAppIdOf,
	type Path,
	modulesOfType,
	recordOf,
	type Entry,
	type Manifest,
} from '../../manifest-model/index.ts';
import type { Rule } from './rule.ts';

/** An event in the list of a trigger. */
export interface Subscription {
	readonly name: string;
	readonly path: Path;
}

const INTERVALS = ['fiveMinute', 'hour', 'day', 'week'];
const MAX_SCHEDULES = 5;
const ON_ERROR = ['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG'];
const MAX_EXPRESSION = 10_000;
const MAX_PROPERTY_PATHS = 5;
const APP_EVENT = /^avi:cloud:ecosystem::event\/([\w-]+)\/([\w-]+)$/;

/** Triggers: their events, filters and payloads. */
export const checkTriggers: Rule = ({ manifest, report }) => {
	let propertyPaths = 0;
	for (const trigger of modulesOfType(manifest, 'trigger')) {
		const { value, path } = trigger;
		const { events, filter, payload } = value;
		const at = [...path, 'events'];
		if (value['function'] === undefined && value['endpoint'] === undefined) {
			report('error', 'no-target', path, 'A trigger needs a `function` or an `endpoint`');
		}
		if (!Array.isArray(events)) {
			report('error', 'events-mixed', at, 'A trigger needs a list of `events`');
			continue;
		}
		const isText = events.every((event) => typeof event === 'string');
		if (!isText && !events.every((event) => isRecord(event) && typeof event['eventType'] === 'string')) {
			report('error', 'events-mixed', at, 'The events are all names, or all objects with `eventType` and `filter`');
			continue;
		}
		const names = subscriptionsOf(trigger).map(({ name }) => name);
		const check = (filter: unknown, filterPath: Path, of: readonly string[]): void => {
			for (const problem of filterProblems(filter, of)) report('error', 'filter-invalid', filterPath, problem);
		};
		if (filter !== undefined) check(filter, [...path, 'filter'], names);
		propertyPaths += propertyPathsOf(payload);
		if (isText) continue;
		for (const [index, event] of events.entries()) {
			// Each was just seen to be an object.
			const { eventType, filter: own, payload: ownPayload } = event as Record<string, unknown>;
			check(own, [...at, index, 'filter'], [String(eventType)]);
			propertyPaths += propertyPathsOf(ownPayload);
		}
	}
	if (propertyPaths > MAX_PROPERTY_PATHS) {
		report(
			'error',
			'property-paths',
			['modules', 'trigger'],
			`All triggers together may have ${MAX_PROPERTY_PATHS} property paths`,
		);
	}
};

function filterProblems(filter: unknown, names: readonly string[]): string[] {
	if (!isRecord(filter)) return ['An event in the form of an object needs a `filter`'];
	const problems: string[] = [];
	const { ignoreSelf, expression, onError, appIsLicensed, ...others } = filter;
	if ([ignoreSelf, expression, appIsLicensed].every((part) => part === undefined)) {
		problems.push('A filter needs `ignoreSelf`, `expression` or `appIsLicensed`');
	}
	for (const name of Object.keys(others)) problems.push(`A filter has no field \`${name}\``);
	if (ignoreSelf === true && names.some((name) => !name.startsWith('avi:jira:'))) {
		problems.push('`ignoreSelf` works with events of Jira only');
	}
	if (typeof expression === 'string' && expression.length > MAX_EXPRESSION) {
		problems.push(`An expression has at most ${MAX_EXPRESSION} characters`);
	}
	if (onError !== undefined && !ON_ERROR.some((known) => known === onError)) {
		problems.push(`\`onError\` is one of ${ON_ERROR.join(', ')}`);
	}
	return problems;
}

function propertyPathsOf(payload: unknown): number {
	const { propertyPaths } = recordOf(recordOf(payload)['include']);
	return Array.isArray(propertyPaths) ? propertyPaths.length : 0;
}

/** The names of events, and the scopes that they need. */
export const checkEvents: Rule = ({ manifest, report }) => {
	const { scopes } = manifest;
	const has = (scope: string): boolean => scopes.includes(scope);
	for (const { name, path } of allSubscriptions(manifest)) {
		const own = ownEventProblem(name, manifest);
		if (own !== undefined) report('error', 'event-unknown', path, own);
		if (APP_EVENT.test(name)) continue;
		if (name === 'avi:forge:uninstalled:app') {
			report('error', 'event-unknown', path, 'There is no event for an uninstall: use the module `preUninstall`');
		} else if (!isForgeEventName(name)) {
			report('warning', 'event-unknown', path, `The event ${name} is not one of those that are known`);
		}
		const needed = scopesOfForgeEvent(name);
		if (needed === undefined || needed.classic.every(has) || needed.granular?.every(has) === true) continue;
		const missing = needed.classic.filter((scope) => !has(scope));
		const granular = needed.granular === undefined ? '' : `, or ${needed.granular.join(', ')}`;
		report('error', 'event-scope-missing', path, `The event ${name} needs the scope ${missing.join(', ')}${granular}`);
	}
};

function ownEventProblem(name: string, manifest: Manifest): string | undefined {
	const [, appId, eventKey] = APP_EVENT.exec(name) ?? [];
	const { id } = manifest.app;
	if (appId === undefined || typeof id !== 'string' || forgeAppIdOf(id) !== appId.toLowerCase()) return undefined;
	const isThere = modulesOfType(manifest, 'event').some(({ key }) => key === eventKey);
	return isThere ? undefined : `The app has no module \`event\` with the key ${eventKey}`;
}

/** Scheduled triggers. */
export const checkSchedules: Rule = ({ manifest, report }) => {
	const schedules = modulesOfType(manifest, 'scheduledTrigger');
	for (const { value, path } of schedules) {
		if (value['function'] === undefined && value['endpoint'] === undefined) {
			report('error', 'no-target', path, 'A scheduled trigger needs a `function` or an `endpoint`');
		}
		if (!INTERVALS.some((interval) => interval === value['interval'])) {
			report('error', 'schedule-interval', [...path, 'interval'], `The interval is one of ${INTERVALS.join(', ')}`);
		}
	}
	const sixth = schedules[MAX_SCHEDULES];
	if (sixth !== undefined)
		report('error', 'too-many-schedules', sixth.path, `An app has at most ${MAX_SCHEDULES} scheduled triggers`);
};

/** All events that a manifest subscribes to. */
export function allSubscriptions(manifest: Pick<Manifest, 'modules'>): Subscription[] {
	return modulesOfType(manifest, 'trigger').flatMap(subscriptionsOf);
}

function subscriptionsOf({ value: { events }, path }: Entry): Subscription[] {
	return (Array.isArray(events) ? events : []).flatMap((event: unknown, index) => {
		const name = isRecord(event) ? event['eventType'] : event;
		return typeof name === 'string' ? [{ name, path: [...path, 'events', index] }] : [];
	});
}
