import type { AppForgeDelivery, AppWebhook } from '../app/index.ts';
import type { ForgeDeliveryKind } from '../forge/index.ts';
import type { ForgeJob, ForgeJobDelivery, Job, JobSource, LifecycleEvent, LifecycleJob, WebhookJob } from './job.ts';

/** The others have a sender that waits for the result. */
const FORGE_KINDS: readonly ForgeDeliveryKind[] = [
	'event',
	'appEvent',
	'lifecycle',
	'schedule',
	'preUninstall',
	'postFunction',
] satisfies readonly ForgeJobDelivery['kind'][];
/** A token of Forge in the body of a delivery. */
const TOKENS: ReadonlySet<string> = new Set(['contextToken']);

/**
 * The event of a callback as a job for a queue: plain JSON without a secret, a token or the claims of one. A worker makes the
 * client with `clientForJob`, from the stores of the app.
 *
 * The body is included, and holds what the customer wrote: a queue that keeps jobs keeps that, too.
 *
 * @throws `TypeError` for a delivery of Forge whose sender waits for the result (`call`, `resolver`, `webTrigger`, ...), and
 *   for anything that is no event.
 *
 * @example
 * const app = createApp({ ...options, on: { '*': (event) => queue.add('webhook', jobOf(event)) } });
 */
export function jobOf(event: AppWebhook): WebhookJob;
export function jobOf(event: LifecycleEvent): LifecycleJob;
export function jobOf(delivery: AppForgeDelivery<ForgeJobDelivery>): ForgeJob;
export function jobOf(source: JobSource): Job;
export function jobOf(source: JobSource): Job {
	if ('authentication' in source) return forgeJob(source);
	if ('rawBody' in source) return webhookJob(source);
	if ('eventType' in source) return lifecycleJob(source);
	throw new TypeError('`jobOf` needs the event that a callback of `createApp` gets');
}

function webhookJob({ clientKey, accountId, params, ...event }: AppWebhook): WebhookJob {
	const { rawBody: _, tenant: __, claims: ___, ...shown } = event;
	return plain<WebhookJob>({ kind: 'webhook', clientKey, accountId, params, event: shown });
}

function lifecycleJob(event: LifecycleEvent): LifecycleJob {
	const { eventType, clientKey } = event;
	const previousClientKey = 'previous' in event ? event.previous?.clientKey : undefined;
	const accountId = 'accountId' in event ? event.accountId : undefined;
	return plain<LifecycleJob>({ kind: 'lifecycle', eventType, clientKey, accountId, previousClientKey });
}

function forgeJob(source: AppForgeDelivery<ForgeJobDelivery>): ForgeJob {
	const { authentication: _, installation: __, clientKey, ...delivery } = source;
	if (!FORGE_KINDS.includes(delivery.kind)) {
		throw new TypeError(`The sender of a ${delivery.kind} of Forge waits for the result: it is no job for a queue`);
	}
	return plain<ForgeJob>({ kind: 'forge', installationId: delivery.installationId, clientKey, delivery });
}

/** As it is after a queue: without fields that are undefined. */
function plain<T extends Job>(job: { readonly [Field in keyof Required<T>]: unknown }): T {
	const text = JSON.stringify(job, (name, value: unknown) => (TOKENS.has(name) ? undefined : value));
	// The fields are those of the job; JSON leaves out those without a value.
	return JSON.parse(text) as T;
}
