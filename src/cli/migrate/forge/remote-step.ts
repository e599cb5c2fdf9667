import { forgeEventsOf, scopesOfForgeEvent } from '../../../forge-events/index.ts';
import { UsageError } from '../../command.ts';
import { isPlaced, noteOfPlaced } from './counterparts.ts';
import { addScopes, append, parseConnectManifest, setConnectModules } from './edit-manifest.ts';
import type { WrittenManifest } from './written-manifest.ts';

const ENDPOINT = 'forge-events';
const LIFECYCLE = ['avi:forge:installed:app', 'avi:forge:upgraded:app'];

/**
 * The next manifest: webhooks whose events Forge has come over its triggers, to the endpoint `/forge/events` of the same
 * remote. Comments and order stay.
 *
 * @throws {@link UsageError} for a manifest that is not one of an app from Connect.
 */
export function remoteStep(text: string, file: string): WrittenManifest {
	const { document, remote, connectModules, types } = parseConnectManifest(text, file);
	if (types.includes('trigger')) throw new UsageError(`${file} has triggers already: the step is done`);
	const placed: unknown[] = [];
	const step: Step = { triggers: [], scopes: new Set(['read:app-system-token']), changed: [], notes: [] };
	for (const [type, list] of Object.entries(connectModules)) {
		const [product = '', name = ''] = type.split(':');
		if (name === 'webhooks') setConnectModules(document, type, moveWebhooks(list, product, step));
		else if (isPlaced(name)) placed.push(...list);
	}
	step.notes.push(...noteOfPlaced(placed));
	const auth = { appSystemToken: { enabled: true } };
	append(document, ['modules', 'endpoint'], { key: ENDPOINT, remote, route: { path: '/forge/events' }, auth });
	append(
		document,
		['modules', 'trigger'],
		{ key: 'forge-lifecycle', endpoint: ENDPOINT, events: LIFECYCLE },
		...step.triggers,
	);
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
function moveWebhooks(webhooks: readonly Readonly<Record<string, unknown>>[], product: string, step: Step): unknown[] {
	return webhooks.filter((webhook) => {
		const { key, event, filter } = webhook;
		// Both products have webhooks of some names.
		const events = forgeEventsOf(String(event)).filter(
			(one) => one.startsWith('avi:confluence:') === (product === 'confluence'),
		);
		if (events.length === 0 || filter !== undefined) {
			step.notes.push(
				events.length === 0
					? `webhooks: Forge has no event for ${String(event)}: it stays a webhook of Connect`
					: `webhooks: ${String(event)} has a filter in JQL, and stays with Connect until it is an expression of a trigger`,
			);
			return true;
		}
		step.triggers.push({ key: String(key), endpoint: ENDPOINT, events });
		for (const scope of events.flatMap((one) => scopesOfForgeEvent(one)?.classic ?? [])) step.scopes.add(scope);
		step.changed.push('webhook to trigger');
		return false;
	});
}
