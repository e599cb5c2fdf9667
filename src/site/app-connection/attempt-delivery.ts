import type { Delivery, Replay, Started } from '../exchange.ts';
import type { SendContext } from '../send.ts';
import { sendSigned } from './send-signed.ts';

/** Dependencies of {@link attemptDelivery}. */
export interface AttemptContext extends SendContext {
	/** The delays before each retry, in milliseconds. */
	readonly retryDelays: readonly number[];
	/** @returns false if the site closed in the meantime. */
	readonly wait: (ms: number) => Promise<boolean>;
}

/** One delivery. */
export interface DeliveryPlan extends Pick<Delivery, 'event' | 'url' | 'identifier'> {
	/** The base URL of the app. */
	readonly baseUrl: string;
	/** Called for each attempt: the credential is fresh, and the secret may change between two of them. */
	readonly request: (retry: number) => Promise<Request>;
	/** Sends the same webhook again, as a delivery of its own. */
	readonly replay: Replay;
	/** Whether there is still an app, asked before each retry. */
	readonly isWanted: () => boolean;
	/** Called once every attempt has failed. */
	readonly gaveUp?: () => void;
}

const RETRIED_STATUSES = new Set([408, 409, 425, 429]);

/** Sends a webhook. Retries follow if the app fails to handle it. */
export async function attemptDelivery(plan: DeliveryPlan, context: AttemptContext, retry = 0): Promise<Started> {
	const { event, url, identifier, baseUrl, replay } = plan;
	const request = await plan.request(retry);
	const exchange = await sendSigned(request, { kind: 'webhook', event, retry, baseUrl, replay }, context);
	const { status } = exchange;
	const failed = status === undefined || RETRIED_STATUSES.has(status) || status >= 500;
	const retryIn = failed ? context.retryDelays[retry] : undefined;
	if (failed && retryIn === undefined) plan.gaveUp?.();
	const finish = async (): Promise<Delivery> => {
		if (retryIn !== undefined && (await context.wait(retryIn)) && plan.isWanted()) {
			return (await attemptDelivery(plan, context, retry + 1)).done;
		}
		return { event, url, identifier, tries: retry + 1, ...(status === undefined ? {} : { status }) };
	};
	const done = finish();
	// Other deliveries may be under way before anybody awaits it.
	done.catch(() => undefined);
	return { exchange, ...(retryIn === undefined ? {} : { retryIn }), done };
}
