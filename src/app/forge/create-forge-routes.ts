import type { MaybePromise } from '../../abortable.ts';
import {
	Authenticator,
	verifyWebhookSignature,
	type AuthenticatorOptions,
	type ForgeAuthentication,
} from '../../authenticator/index.ts';
import { DecodeError } from '../../errors.ts';
import {
	forgeDeduplicationKey,
	knownInstallation,
	parseForgeDelivery,
	type ForgeDelivery,
	type ForgeInstallation,
} from '../../forge/index.ts';
import { readBody } from '../../http/index.ts';
import { basePathOf, receivedTarget, withoutBasePath } from '../../qsh/index.ts';
import type { AppForgeDelivery, ForgeSender } from './callbacks.ts';
import { describeReceived, publishDuplicate, traceReceived } from '../trace-received.ts';
import { createInstallations, type Locked } from './installations.ts';
import { authenticatorForgeOptionsOf, checkForgeOptions, type ForgeAppOptions } from './options.ts';
import { agentResponse, asJson, eventResponse, toResponse, webTriggerResponse } from './responses.ts';
import { createFindRoute, type RouteMatch } from './routes.ts';
import { watchTime } from './slow.ts';

/** Dependencies of {@link createForgeRoutes}. */
export interface ForgeRoutesContext extends Pick<AuthenticatorOptions, 'baseUrl' | 'fetch' | 'clockTolerance' | 'now'> {
	readonly forge: ForgeAppOptions;
	/** Callbacks by name. */
	readonly on: Readonly<Record<string, unknown>>;
	/** In bytes. */
	readonly maxBodySize: number;
	/** In milliseconds. */
	readonly storeTimeout: number;
	/** Excludes other processes; undefined without the option `lock`. */
	readonly locked: Locked | undefined;
	/** Runs a delivery once for each key; one without a key always. */
	readonly deduplicate: (delivery: {
		readonly key: string | undefined;
		readonly run: () => Promise<void>;
		readonly reportError: (error: unknown) => Promise<void>;
		readonly onDuplicate: (state: 'done' | 'running') => void;
	}) => MaybePromise<unknown>;
	/** Runs code of the app, so that its errors are not taken for refusals. */
	readonly runAppCode: <T>(run: () => MaybePromise<T>) => MaybePromise<T>;
	/** Runs the callback of a delivery that is deduplicated, for a limited time. */
	readonly runCallback: <T>(name: string, callback: () => Promise<T>) => MaybePromise<T>;
	/** Reports a failure to the app. Never rejects. */
	readonly reportError: (error: unknown, request: Request) => Promise<void>;
	/** The response to an error, which is reported. */
	readonly respondToError: (error: unknown, request: Request) => Promise<Response>;
}

/** The half of an app that Forge sends to. */
export interface ForgeRoutes {
	/** Undefined when the path is not one of Forge. */
	readonly handle: (request: Request) => Promise<Response> | undefined;
	/** Paths that no other route of the app may have. */
	readonly paths: readonly string[];
}

type Callback = (delivery: AppForgeDelivery, request: Request) => unknown;

/**
 * Serves the deliveries of Forge: verifies, parses, remembers the installation, runs the callback, responds as Forge needs it.
 *
 * @throws `TypeError` or `RangeError` that names the wrong option.
 */
export function createForgeRoutes(context: ForgeRoutesContext): ForgeRoutes {
	const { forge, on, maxBodySize, deduplicate, runAppCode, runCallback, reportError, respondToError } = context;
	checkForgeOptions(forge);
	const { fetch, clockTolerance, now } = context;
	const authenticator = new Authenticator({
		forge: authenticatorForgeOptionsOf(forge),
		...(fetch === undefined ? {} : { fetch }),
		...(clockTolerance === undefined ? {} : { clockTolerance }),
		...(now === undefined ? {} : { now }),
	});
	const { find, paths } = createFindRoute(forge);
	const basePaths = [...[context.baseUrl ?? []].flat().map(basePathOf), ''];
	const installations = createInstallations(forge, context.storeTimeout, context.locked);
	const { resolvers = {}, modules = {}, onSlow } = forge;

	function matchOf(request: Request): RouteMatch | readonly string[] | undefined {
		const { path } = receivedTarget(request.url);
		for (const basePath of basePaths) {
			const found = find(request.method, withoutBasePath(path, basePath) || '/');
			if (found !== undefined) return found;
		}
		return undefined;
	}

	async function receive(route: RouteMatch, request: Request): Promise<Response> {
		// The proof is in a header: no body of an unverified sender is read.
		const authentication = await authenticator.authenticateForge(request);
		const rawBody = await bytesOf(request, maxBodySize);
		const { method, url, headers } = request;
		const body = jsonOf(rawBody, route);
		const delivery = parseForgeDelivery(
			authentication,
			{ method, url, headers, body },
			{ modules, kinds: route.kinds },
		);
		describeReceived(request, { event: 'type' in delivery ? delivery.type : delivery.kind });
		const signatureProblem = await checkWebTrigger(delivery, route);
		if (signatureProblem !== undefined) return webTriggerResponse(signatureProblem);
		const key = await forgeDeduplicationKey(delivery);
		return runAppCode(async () => {
			const { installation, link } = await installations.remember(authentication, delivery, request);
			const sender = senderOf(authentication, installation, link?.clientKey);
			const received = { delivery, sender, rawBody, key };
			return watchTime(delivery, nameOf(delivery, route), onSlow, () => respond(route, request, received));
		});
	}

	async function respond(route: RouteMatch, request: Request, received: Received): Promise<Response> {
		const { delivery, sender, rawBody, key } = received;
		/** Undefined when there is no callback. */
		const call = async (callback: unknown, more: object = {}): Promise<CallbackResult | undefined> => {
			if (typeof callback !== 'function') return undefined;
			// Each callback is one for the deliveries of its name.
			return { value: await (callback as Callback)({ ...delivery, ...sender, ...more }, request) };
		};
		switch (delivery.kind) {
			case 'call':
				return toResponse((await call(route.handler, { params: route.params, rawBody }))?.value);
			case 'resolver': {
				const result = await call(own(resolvers, delivery.functionKey));
				if (result === undefined) return Response.json({ message: 'There is no such function' }, { status: 404 });
				return toResponse(result.value ?? null);
			}
			case 'event':
			case 'appEvent':
			case 'lifecycle':
				return once(request, key, () => runCallback(delivery.name, () => call(eventCallback(on, delivery.name))));
			case 'postFunction':
				return once(request, key, () => runCallback(delivery.kind, () => call(on[delivery.kind])));
			case 'schedule':
				return eventResponse((await call(on[delivery.kind]))?.value);
			case 'preUninstall': {
				const response = await eventResponse((await call(on[delivery.kind]))?.value);
				const { installationId } = delivery;
				if (installationId !== undefined) await installations.forget(installationId, request);
				return response;
			}
			case 'webTrigger':
				return webTriggerResponse(((await call(on[delivery.kind])) ?? { value: NOT_FOUND() }).value);
			case 'agent':
				return agentResponse(delivery, await call(on[delivery.kind]));
			case 'jqlFunction':
			case 'mergeCheck':
			case 'dataResidency':
				break;
		}
		return toResponse((await call(on[delivery.kind]))?.value);
	}

	/** A delivery that is repeated, because its response came too late, runs once. */
	async function once(
		request: Request,
		key: string | undefined,
		runCall: () => MaybePromise<CallbackResult | undefined>,
	): Promise<Response> {
		let response = new Response(null, { status: 204 });
		let retry: RetryRequest | undefined;
		const run = async (): Promise<void> => {
			response = await eventResponse((await runCall())?.value);
			if (response.ok) return;
			// The callback asks for another attempt: the key must not be kept.
			retry = new RetryRequest();
			throw retry;
		};
		try {
			await deduplicate({
				key,
				run,
				reportError: (error) => reportError(error, request),
				onDuplicate: (state) => publishDuplicate(request, state),
			});
		} catch (error) {
			if (retry === undefined || error !== retry) throw error;
		}
		return response;
	}

	const handle = async (route: RouteMatch | readonly string[], request: Request): Promise<Response> => {
		if (!('kinds' in route)) {
			return Response.json({ message: 'Method not allowed' }, { status: 405, headers: { allow: route.join(', ') } });
		}
		return traceReceived(request, { route: 'forge', path: route.name }, async () => {
			try {
				return await receive(route, request);
			} catch (error) {
				return asJson(await respondToError(error, request));
			}
		});
	};
	return {
		handle(request) {
			const route = matchOf(request);
			return route === undefined ? undefined : handle(route, request);
		},
		paths,
	};
}

/** A delivery that was verified and read. */
interface Received {
	readonly delivery: ForgeDelivery;
	readonly sender: ForgeSender;
	readonly rawBody: Uint8Array<ArrayBuffer>;
	/** The same for each attempt; undefined where attempts cannot be told apart. */
	readonly key: string | undefined;
}

/** The result of a callback. */
interface CallbackResult {
	readonly value: unknown;
}

/** A callback has responded to an event with something else than a 2xx. */
class RetryRequest extends Error {
	override readonly name = 'RetryRequest';
}

const NOT_FOUND = (): Response => new Response('Not found', { status: 404 });

function senderOf(
	authentication: ForgeAuthentication,
	installation: ForgeInstallation | undefined,
	clientKey: string | undefined,
): ForgeSender {
	return {
		authentication,
		installation: installation === undefined ? undefined : knownInstallation(installation),
		clientKey,
	};
}

/** A name is what the body says: it finds no callback of another kind. */
function eventCallback(on: Readonly<Record<string, unknown>>, name: string): unknown {
	return (name.startsWith('avi:') ? own(on, name) : undefined) ?? on['avi:*'];
}

/** Nothing that objects inherit. */
function own(on: object, name: string): unknown {
	return Object.hasOwn(on, name) ? (on as Readonly<Record<string, unknown>>)[name] : undefined;
}

function nameOf(delivery: ForgeDelivery, { name }: RouteMatch): string {
	return delivery.kind === 'event' || delivery.kind === 'lifecycle' ? delivery.name : name;
}

async function bytesOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
	const body = await readBody(request, limit);
	return body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : new Uint8Array();
}

/** Calls may have any body; everything else is JSON. */
function jsonOf(rawBody: Uint8Array<ArrayBuffer>, { handler }: RouteMatch): unknown {
	if (rawBody.byteLength === 0) return undefined;
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(rawBody));
	} catch {
		if (handler !== undefined) return undefined;
		// The cause is left out: the message of JSON.parse quotes what it read.
		throw new DecodeError('ERR_BODY', 'The body is not JSON');
	}
}

/** The refusal for the sender of a web trigger, who is not Forge. */
async function checkWebTrigger(delivery: ForgeDelivery, { secret }: RouteMatch): Promise<Response | undefined> {
	if (delivery.kind !== 'webTrigger' || secret === undefined) return undefined;
	try {
		await verifyWebhookSignature(delivery.text, delivery.headers, secret);
		return undefined;
	} catch (error) {
		if (!(error instanceof DecodeError)) throw error;
		return new Response(error.publicMessage, { status: 401 });
	}
}
