import { whenReady, type MaybePromise } from '../abortable.ts';
import {
	authenticateOAuthWebhook,
	authenticateSoon,
	findSignature,
	verifyWebhookSignature,
	withoutSecrets,
} from '../authenticator/index.ts';
import { DecodeError } from '../errors.ts';
import { sha256Hex } from '../crypto/index.ts';
import { readBody } from '../http/index.ts';
import { writer } from '../redact/index.ts';
import { isSecret } from '../tenant/index.ts';
import { parseWebhookEvent, type WebhookEvent } from '../webhook/index.ts';
import { runAppCode, runCallback } from './app-error.ts';
import type { AppCallbacks, AppWebhook, WebhookSender } from './callbacks.ts';
import { storeConfirmation } from './confirmation.ts';
import type { AppContext } from './context.ts';
import type { WebhookRoute } from './options.ts';
import { isLifecycle, type PathParams } from './paths.ts';
import type { FoundRoute } from './routes.ts';
import { describeReceived, publishDuplicate } from './trace-received.ts';
import type { WebhookEntry } from './webhook-routes.ts';

/** A route for webhooks that a path has found. */
export interface FoundWebhook extends FoundRoute {
	readonly route: WebhookEntry;
}

/** Of a webhook that was verified. */
type Verified = Omit<WebhookSender, 'params'>;

/** Verifies, parses, runs the callback: once for each delivery, if there is a store for that. */
export async function webhook(found: FoundWebhook, request: Request, context: AppContext): Promise<void> {
	const delivering = deliver(await authenticate(found, request, context), found, request, context);
	if (delivering instanceof Promise) await delivering;
}

function deliver(
	sender: Verified,
	found: FoundWebhook,
	request: Request,
	{ on, maxBodySize, callbackTimeout, deduplicate, reportError }: AppContext,
): MaybePromise<unknown> {
	const { events, proof } = found.route;
	const sendingProduct = proof.oauth === undefined ? sender.tenant?.productType : 'jira';
	if (sendingProduct && proof.product !== undefined && sendingProduct.toLowerCase() !== proof.product) {
		throw new DecodeError('ERR_BODY', `The route is for ${proof.product}, and the sender is another product`);
	}
	const [onlyEvent] = events.size === 1 ? events : [];
	const product = sendingProduct ?? proof.product;
	const event = parseWebhookEvent(sender.rawBody, request.headers, { event: onlyEvent, product, maxBodySize });
	describeReceived(request, { event: event.type, product: event.product });
	if (events.size > 0 && event.name !== undefined && !events.has(event.name)) {
		throw new DecodeError('ERR_BODY', 'The route is for other events than this');
	}
	const callback = callbackFor(event, on);
	if (callback === undefined) {
		if (event.name !== undefined) return undefined;
		throw new DecodeError(
			'ERR_BODY',
			"The webhook names no event, and `on` has no '*': give each event of Confluence a route of its own",
		);
	}
	const received = receivedEvent(event, sender, found.params);
	const run = (): unknown => runCallback(event.name ?? '*', callbackTimeout, () => callback(received, request));
	return whenReady(keyOf(event, sender, found, request), (key) =>
		runAppCode(() =>
			deduplicate({
				key,
				run,
				reportError: (error) => reportError(error, request),
				onDuplicate: (state) => publishDuplicate(request, state),
			}),
		),
	);
}

/** Field by field: it is made for each delivery, and a spread needs several times the memory. */
function receivedEvent(event: WebhookEvent, sender: Verified, params: PathParams): AppWebhook {
	const { product, type, name, identifier, retry, flow, body } = event;
	const { clientKey, tenant, accountId, claims, rawBody } = sender;
	const received = {
		product,
		type,
		name,
		identifier,
		retry,
		flow,
		body,
		clientKey,
		tenant,
		accountId,
		claims,
		rawBody,
		params,
	} satisfies Record<keyof AppWebhook, unknown>;
	// These are all fields of both.
	return loggable(received as AppWebhook);
}

/** The proofs that name no tenant. */
const NOBODY = { clientKey: undefined, tenant: undefined, accountId: undefined, claims: undefined } as const;

/** The body is read after the proof wherever the proof is in a header. */
function authenticate(found: FoundWebhook, request: Request, context: AppContext): Promise<Verified> {
	const { secret, oauth } = found.route.proof;
	if (secret !== undefined) return verifySecret(secret, found, request, context);
	return oauth === undefined ? verifyConnect(found, request, context) : verifyOAuth(oauth, request, context);
}

/** A secret signs the body: its bytes are bounded. */
async function verifySecret(
	secret: NonNullable<WebhookRoute['secret']>,
	found: FoundWebhook,
	request: Request,
	{ holdBody, maxBodySize, callbackTimeout }: AppContext,
): Promise<Verified> {
	findSignature(request.headers);
	const secrets = typeof secret === 'function' ? await findSecrets(secret, found, request, callbackTimeout) : secret;
	return holdBody(request, async (held) => {
		const rawBody = bytesOf(await readBody(held, maxBodySize));
		await verifyWebhookSignature(rawBody, request.headers, secrets);
		return { ...NOBODY, rawBody };
	});
}

async function verifyOAuth(
	oauth: NonNullable<WebhookRoute['oauth']>,
	request: Request,
	{ maxBodySize, now, clockTolerance }: AppContext,
): Promise<Verified> {
	const time = { now, ...(clockTolerance === undefined ? {} : { clockTolerance }) };
	const claims = await authenticateOAuthWebhook(request, { ...oauth, ...time });
	const rawBody = bytesOf(await readBody(request, maxBodySize));
	return { ...NOBODY, claims, rawBody };
}

async function verifyConnect(found: FoundWebhook, request: Request, context: AppContext): Promise<Verified> {
	const authenticating = authenticateSoon(context.authenticator, request, found.target);
	const authentication = authenticating instanceof Promise ? await authenticating : authenticating;
	const storing = storeConfirmation(authentication, request, context);
	if (storing instanceof Promise) await storing;
	const { clientKey, tenant, accountId, claims } = authentication;
	const rawBody = bytesOf(await readBody(request, context.maxBodySize));
	return { clientKey, tenant, accountId, claims, rawBody };
}

/** @throws {@link DecodeError} when the app knows no secret for this request. */
async function findSecrets(
	find: Extract<WebhookRoute['secret'], (...args: never) => unknown>,
	{ params }: FoundWebhook,
	request: Request,
	timeout: number,
): Promise<readonly string[]> {
	const finding = runAppCode(() => runCallback('secret', timeout, async () => find(request, params)));
	const secrets = [await finding].flat().filter((secret) => secret !== undefined);
	if (secrets.length > 0 && secrets.every(isSecret)) return secrets;
	throw new DecodeError('ERR_SECRET', 'The option `secret` of the route gives no secret for this request');
}

function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
	// A Web Request has a stream of bytes, or no body.
	return body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : new Uint8Array();
}

/** The sender chooses the name: it must find no lifecycle callback, and nothing that objects inherit. */
function callbackFor(
	{ name }: WebhookEvent,
	on: AppCallbacks,
): ((event: AppWebhook, request: Request) => unknown) | undefined {
	const isOwn = name !== undefined && Object.hasOwn(on, name) && !isLifecycle(name);
	const own = isOwn ? on[name as keyof AppCallbacks] : undefined;
	// Each callback is one for the events of its name.
	return (own ?? on['*']) as ((event: AppWebhook, request: Request) => unknown) | undefined;
}

/**
 * Identifies a delivery. Its identifier is not signed: it counts only within what the proof binds it to. That is the tenant
 * and the path for a Connect JWT. A secret signs the body and nothing else, so its signature is the key; an OAuth app's token
 * names no tenant, so the body is part of the key.
 */
function keyOf(
	{ identifier }: WebhookEvent,
	{ clientKey, rawBody }: Verified,
	{ route, path }: FoundWebhook,
	{ headers }: Request,
): MaybePromise<string | undefined> {
	if (route.proof.secret !== undefined) {
		return whenReady(sha256Hex(findSignature(headers)), (hash) => key('signed', route.path, hash));
	}
	if (identifier === undefined) return undefined;
	if (clientKey !== undefined) return key('tenant', path, clientKey, identifier);
	return whenReady(sha256Hex(rawBody), (hash) => key('oauth', route.path, hash, identifier));
}

function key(...parts: string[]): string {
	return JSON.stringify(parts);
}

/** Without the raw body: nobody reads a list of numbers in a log. */
const loggable = writer((event) => {
	const { rawBody: _, ...rest } = event as AppWebhook;
	return withoutSecrets(rest);
});
