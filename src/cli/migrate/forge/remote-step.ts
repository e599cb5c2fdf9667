import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { forgeEventsOf, scopesOfForgeEvent } from '../../../forge-events/index.ts';
import { isRecord } from '../../../is-record.ts';
import { UsageError } from '../../command.ts';
import { counterpartOf } from './counterparts.ts';
import type { WrittenManifest } from './first-manifest.ts';

const ENDPOINT = 'forge-events';
const LIFECYCLE = ['avi:forge:installed:app', 'avi:forge:upgraded:app'];

/**
 * The next manifest: webhooks whose events Forge has come over its triggers, to the endpoint `/forge/events` of the same
 * remote. Comments and order stay.
 *
 * @throws {@link UsageError} for a manifest that is not one of an app from Connect.
 */
export function remoteStep(text: string, file: string): WrittenManifest {
	const document = parseDocument(text);
	const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
	const { app, connectModules, modules } = isRecord(value) ? value : {};
	const remote: unknown = isRecord(app) && isRecord(app['connect']) ? app['connect']['remote'] : undefined;
	if (typeof remote !== 'string' || !isRecord(connectModules)) {
		throw new UsageError(`${file} has no connectModules with a remote: run the first step first`);
	}
	if (isRecord(modules) && modules['trigger'] !== undefined) {
		throw new UsageError(`${file} has triggers already: the step is done`);
	}
	const step: Step = { triggers: [], scopes: new Set(['read:app-system-token']), changed: [], notes: [] };
	for (const [type, list] of Object.entries(connectModules)) {
		const [product = '', name = ''] = type.split(':');
		if (name === 'webhooks') {
			const left = moveWebhooks(Array.isArray(list) ? list : [], product, step);
			if (left.length === 0) document.deleteIn(['connectModules', type]);
			else document.setIn(['connectModules', type], document.createNode(left));
		} else if (name !== 'lifecycle') {
			const counterpart = counterpartOf(name, product) ?? 'no counterpart';
			step.notes.push(`modules.${name}: ${counterpart}: pages need a resource of Forge first`);
		}
	}
	const auth = { appSystemToken: { enabled: true } };
	append(document, 'endpoint', { key: ENDPOINT, remote, route: { path: '/forge/events' }, auth });
	append(document, 'trigger', { key: 'forge-lifecycle', endpoint: ENDPOINT, events: LIFECYCLE }, ...step.triggers);
	step.changed.push('endpoint', 'trigger of the lifecycle', ...addScopes(document, step.scopes));
	step.notes.push('createApp: give it the option `forge` with the id of the app, and `on` the events');
	return { text: document.toString({ lineWidth: 0 }), changed: step.changed, notes: step.notes };
}

/** Collects what the step does. */
interface Step {
	readonly triggers: object[];
	readonly scopes: Set<string>;
	readonly changed: string[];
	readonly notes: string[];
}

/** @returns the webhooks that stay with Connect. */
function moveWebhooks(webhooks: readonly unknown[], product: string, step: Step): unknown[] {
	return webhooks.filter((webhook) => {
		const { key, event, filter } = isRecord(webhook) ? webhook : {};
		// Both products have webhooks of some names.
		const events = forgeEventsOf(String(event)).filter(
			(one) => one.startsWith('avi:confluence:') === (product === 'confluence'),
		);
		if (events.length === 0 || filter !== undefined) {
			step.notes.push(
				events.length === 0
					? `webhooks: Forge has no event for ${String(event)}`
					: `webhooks: the filter of ${String(event)} is JQL: write it as an expression of a trigger`,
			);
			return true;
		}
		step.triggers.push({ key: String(key), endpoint: ENDPOINT, events });
		for (const scope of events.flatMap((one) => scopesOfForgeEvent(one)?.classic ?? [])) step.scopes.add(scope);
		step.changed.push('webhook to trigger');
		return false;
	});
}

/** Adds modules after those of their type that are there. */
function append(document: Document, type: string, ...modules: readonly object[]): void {
	const list = document.getIn(['modules', type]);
	if (isSeq(list)) for (const module of modules) list.add(document.createNode(module));
	else document.setIn(['modules', type], document.createNode(modules));
}

/** @returns an entry for each scope that was added. */
function addScopes(document: Document, scopes: ReadonlySet<string>): string[] {
	const list = document.getIn(['permissions', 'scopes']);
	const has = (scope: string): boolean =>
		isMap(list) ? list.has(scope) : isSeq(list) && list.toJSON().some((one: unknown) => one === scope);
	const missing = [...scopes].filter((scope) => !has(scope));
	if (isMap(list)) for (const scope of missing) list.set(scope, {});
	else if (isSeq(list)) for (const scope of missing) list.add(scope);
	else document.setIn(['permissions', 'scopes'], document.createNode(missing));
	return missing.map(() => 'scope');
}
