import { forgeRequest, type FakeForgeInstallation, type ForgeKeys } from '../../fake-atlassian/index.ts';
import { FORGE_MAX_EVENT, FORGE_TIMEOUTS, type ForgeDeliveryKind } from '../../forge/index.ts';
import { isRecord } from '../../is-record.ts';
import { SiteError } from '../errors.ts';
import type { Attempt, Replay } from '../exchange.ts';
import { send, type AppResponse, type SendContext } from '../send.ts';
import type { Endpoint } from './app-of-manifest.ts';
import type { ForgeAttempt } from './site-forge.ts';

/** Something for the app, that Forge sends once or until it is accepted. */
export interface Delivery {
	readonly kind: ForgeDeliveryKind;
	/** The name of the event, or the kind. */
	readonly name: string;
	readonly endpoint: Endpoint;
	/** The module that the token names. @default the endpoint */
	readonly module?: { readonly type: string; readonly key: string };
	readonly body?: Readonly<Record<string, unknown>> | undefined;
	/** Events are repeated. Whether schedules are is contested: they are not. */
	readonly isRepeated: boolean;
	/** For the log. */
	readonly note?: string | undefined;
}

/** Dependencies of {@link createDeliveries}. */
export interface DeliveriesContext extends SendContext {
	/** The tokens of a delivery to an endpoint. */
	readonly tokensFor: (endpoint: Endpoint) => { readonly system?: string };
	readonly keys: () => Promise<ForgeKeys>;
	/** The installation, while there is one: an upgrade changes it. */
	readonly installation: () => FakeForgeInstallation | undefined;
	/** The account that acts by default. */
	readonly accountId: string;
	/** @returns false if the site closed in the meantime. */
	readonly wait: (ms: number) => Promise<boolean>;
}

/** Sends deliveries, and repeats those that the app did not accept. */
export interface Deliveries {
	/** Makes the first attempt. A replay makes another first attempt, at another time: an app ignores a body that it has had. */
	readonly deliver: (delivery: Delivery, to: FakeForgeInstallation) => Promise<Delivered>;
	readonly redeliver: (early: boolean) => Promise<ForgeAttempt[]>;
	/** Forgets everything that would be sent again: the app was uninstalled. */
	readonly forget: () => void;
}

/** An attempt, with the response of the app. */
export interface Delivered extends Attempt {
	readonly attempt: ForgeAttempt;
	readonly response: AppResponse | undefined;
}

/** As documented: the least time between two attempts, in milliseconds. */
const INTERVAL = 60_000;
const MAX_ATTEMPTS = 4;

interface Job {
	readonly delivery: Delivery;
	readonly to: FakeForgeInstallation;
	readonly retry: number;
	/** Undefined before the first attempt. */
	readonly repeated: { readonly body: Readonly<Record<string, unknown>>; readonly reason: string } | undefined;
}

export function createDeliveries(context: DeliveriesContext): Deliveries {
	const { now, keys, installation, accountId, tokensFor, exchanges, wait } = context;
	const pending = new Map<Job, number>();
	/** Changes with each uninstall: a delivery of an earlier installation is not repeated. */
	let generation = {};

	async function attempt({ delivery, to, retry, repeated }: Job): Promise<Delivered> {
		const { kind, name, endpoint, module, body, isRepeated, note } = delivery;
		const { url } = endpoint;
		const own = generation;
		const request = await forgeRequest(to, {
			kind,
			event: name,
			url,
			now,
			keys: await keys(),
			principal: accountId,
			tokens: tokensFor(endpoint),
			moduleKey: module?.key ?? endpoint.key,
			claims: { app: { module: module ?? { type: 'core:endpoint', key: endpoint.key } } },
			...bodyOf(body, retry, repeated),
		});
		const text = await request.clone().text();
		const replay: Replay = async () => {
			const current = installation();
			if (current === undefined || own !== generation) {
				throw new SiteError('ERR_NO_APP', 'It cannot be replayed: the app was uninstalled since');
			}
			const again = await attempt({ delivery, to: current, retry: 0, repeated: undefined });
			return { ...again, done: Promise.resolve(undefined) };
		};
		const facts = { kind: 'forge', event: name, retry, ...(note === undefined ? {} : { note }) } as const;
		const about = { event: name, url, retry, isPending: false };
		if (isRepeated && new TextEncoder().encode(text).byteLength > FORGE_MAX_EVENT) {
			const explanation = `Forge does not deliver an event of more than ${FORGE_MAX_EVENT} bytes`;
			const exchange = await exchanges.record({
				...facts,
				time: now(),
				direction: 'out',
				method: 'POST',
				url,
				verdict: 'failed',
				explanation,
			});
			return { exchange, attempt: about, response: undefined };
		}
		const timeout = FORGE_TIMEOUTS[kind] ?? context.timeout;
		const { exchange, response } = await send(request, { ...facts, replay }, { ...context, timeout }, true);
		const isPending = isRepeated && !isSuccess(response?.status) && retry + 1 < MAX_ATTEMPTS && own === generation;
		if (isPending) {
			const sent: unknown = JSON.parse(text);
			const next = { body: isRecord(sent) ? sent : {}, reason: reasonOf(response?.status) };
			pending.set({ delivery, to, retry: retry + 1, repeated: next }, now() + INTERVAL);
			void wait(INTERVAL).then(async (isOpen) => isOpen && redeliver(false));
		}
		const { status } = response ?? {};
		return {
			exchange,
			...(isPending ? { retryIn: INTERVAL } : {}),
			attempt: { ...about, isPending, ...(status === undefined ? {} : { status }) },
			response,
		};
	}

	async function redeliver(early: boolean): Promise<ForgeAttempt[]> {
		const due = [...pending].filter(([, time]) => early || time <= now()).map(([job]) => job);
		for (const job of due) pending.delete(job);
		return (await Promise.all(due.map(attempt))).map(({ attempt }) => attempt);
	}

	return {
		deliver: (delivery, to) => attempt({ delivery, to, retry: 0, repeated: undefined }),
		redeliver,
		forget() {
			pending.clear();
			generation = {};
		},
	};
}

/** All attempts have the same body, but for the field that counts them. */
function bodyOf(body: Delivery['body'], retry: number, repeated: Job['repeated']): { body?: unknown } {
	if (repeated === undefined) return body === undefined ? {} : { body };
	const retryContext = { retryCount: retry, retryReason: repeated.reason, retryData: null };
	return { body: JSON.stringify({ ...repeated.body, retryContext }) };
}

/** Any other status is an error to Forge, also a redirect. */
export function isSuccess(status: number | undefined): boolean {
	return status !== undefined && status >= 200 && status <= 299;
}

function reasonOf(status: number | undefined): string {
	if (status === undefined) return 'TIMEOUT_ERROR';
	return status === 401 ? 'INVALID_FORGE_INVOCATION_TOKEN' : 'INVALID_REMOTE_INVOCATION_ERROR';
}
