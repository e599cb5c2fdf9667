import { forgeEventsOf, webhooksOf } from '../forge-events/index.ts';
import { SiteError } from './errors.ts';

/** The events that the app receives: undefined for a half that is not installed. */
export interface ReceivedEvents {
	/** Of Connect, by the descriptor. */
	readonly webhooks: readonly string[] | undefined;
	/** Of Forge, by the manifest. */
	readonly events: readonly string[] | undefined;
}

export function noApp(): SiteError {
	return new SiteError('ERR_NO_APP', 'The site has no app of Connect: set the option `app`, or install one');
}

/** Why an event cannot be sent to the app, with those that can be: Connect and Forge have names of their own for the same. */
export function missingEvent(event: string, { webhooks, events }: ReceivedEvents): SiteError {
	if (webhooks === undefined && events === undefined) {
		const remedy = 'set the option `app` or the option `forge`, or install one';
		return new SiteError('ERR_NO_APP', `The site has no app: ${remedy}`);
	}
	const isForge = event.startsWith('avi:');
	const half = isForge ? events : webhooks;
	const received = [...new Set([...(webhooks ?? []), ...(events ?? [])])];
	const twins: readonly string[] = isForge ? webhooksOf(event) : forgeEventsOf(event);
	const twin = twins.find((name) => received.includes(name));
	const origin = [webhooks && 'descriptor', events && 'manifest'].filter((name) => name !== undefined).join(' and ');
	const suggestion = twin === undefined ? '' : `. ${isForge ? 'Connect' : 'Forge'} calls it ${twin}`;
	return new SiteError(
		half === undefined ? 'ERR_NO_APP' : 'ERR_EVENT',
		`The app does not receive ${event}: its ${origin} has ${received.join(', ') || 'no events'}${suggestion}`,
	);
}
