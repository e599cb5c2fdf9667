import {
	authenticateOAuthWebhook,
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
import { isLifecycle } from './paths.ts';
import type { FoundRoute } from './routes.ts';
import { describeReceived, publishDuplicate } from './trace-received.ts';
import type { WebhookEntry } from './webhook-routes.ts';

/** A route for webhooks that a path has found. */
interface FoundWebhook extends FoundRoute {
	readonly route: WebhookEntry;
}

/** A sender, and what the proof says beside it. */
interface Verified {
	readonly sender: Omit<WebhookSender, 'params'>;
	/** The product that sends webhooks with this kind of proof. */
	readonly product: string | null | undefined;
}

/** Verifies, parses, runs the callback: once for each delivery, if there is a store for that. */
export async function webhook(found: FoundWebhook, request: Request, context: AppContext): Promise<void> {
	const { events, proof } = found.route;
	const { sender, product } = await authenticate(found, request, context);
	if (product && proof.product !== undefined && product.toLowerCase() !== proof.product) {
		throw new DecodeError('ERR_BODY', `The route is for ${proof.product}, and the sender is another product`);
	}
	const [onlyEvent] = events.size === 1 ? events : [];
	const event = parseWebhookEvent(sender.rawBody, request.headers, {
		event: onlyEvent,
		product: product ?? proof.product,
		maxBodySize: context.maxBodySize,
	});
	describeReceived(request, { event: event.type, product: event.product });
	if (events.size > 0 && event.name !== undefined && !events.has(event.name)) {
		throw new DecodeError('ERR_BODY', 'The route is for other events than this');
	}
	const callback = callbackFor(event, context.on);
	if (callback === undefined) {
		if (event.name !== undefined) return;
		throw new DecodeError(
			'ERR_BODY',
			"The webhook names no event, and `on` has no '*': give each event of Confluence a route of its own",
		);
	}
	const key = await keyOf(event, sender, found, request);
	const { callbackTimeout, reportError } = context;
	const received = loggable({ ...event, ...sender, params: found.params });
	await runAppCode(() =>
		context.deduplicate({
			key,
			run: async () => {
				await runCallback(event.name ?? '*', callbackTimeout, () => callback(received, request));
			},
			reportError: (error) => reportError(error, request),
			onDuplicate: (state) => publishDuplicate(request, state),
		}),
	);
}

/** The proofs that name no tenant. */
const NOBODY = { clientKey: undefined, tenant: undefined, accountId: undefined, claims: undefined } as const;

/** The body is read after the proof wherever the proof is in a header. A secret signs the body: its bytes are bounded. */
async function authenticate(found: FoundWebhook, request: Request, context: AppContext): Promise<Verified> {
	const { secret, oauth } = found.route.proof;
	const { authenticator, maxBodySize, holdBody, now, clockTolerance } = context;
	if (secret !== undefined) {
		findSignature(request.headers);
		const secrets = typeof secret === 'function' ? await findSecrets(secret, found, request) : secret;
		return holdBody(request, async (held) => {
			const rawBody = bytesOf(await readBody(held, maxBodySize));
			await verifyWebhookSignature(rawBody, request.headers, secrets);
			return { sender: { ...NOBODY, rawBody }, product: undefined };
		});
	}
	if (oauth !== undefined) {
		const time = { now, ...(clockTolerance === undefined ? {} : { clockTolerance }) };
		const claims = await authenticateOAuthWebhook(request, { ...oauth, ...time });
		const rawBody = bytesOf(await readBody(request, maxBodySize));
		return { sender: { ...NOBODY, claims, rawBody }, product: 'jira' };
	}
	const authentication = await authenticator.authenticate(request);
	await storeConfirmation(authentication, request, context);
	const { clientKey, tenant, accountId, claims } = authentication;
	const rawBody = bytesOf(await readBody(request, maxBodySize));
	return { sender: { clientKey, tenant, accountId, claims, rawBody }, product: tenant?.productType };
}

/** @throws {@link DecodeError} when the app knows no secret for this request. */
async function findSecrets(
	find: Extract<WebhookRoute['secret'], (...args: never) => unknown>,
	{ params }: FoundWebhook,
	request: Request,
): Promise<readonly string[]> {
	const secrets = [await runAppCode(() => find(request, params))].flat().filter((secret) => secret !== undefined);
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
async function keyOf(
	{ identifier }: WebhookEvent,
	{ clientKey, rawBody }: Verified['sender'],
	{ route, path }: FoundWebhook,
	{ headers }: Request,
): Promise<string | undefined> {
	if (route.proof.secret !== undefined) return key('signed', route.path, await sha256Hex(findSignature(headers)));
	if (identifier === undefined) return undefined;
	if (clientKey !== undefined) return key('tenant', path, clientKey, identifier);
	return key('oauth', route.path, await sha256Hex(rawBody), identifier);
}

function key(...parts: string[]): string {
	return JSON.stringify(parts);
}

/** Without the raw body: nobody reads a list of numbers in a log. */
const loggable = writer((event) => {
	const { rawBody: _, ...rest } = event as AppWebhook;
	return withoutSecrets(rest);
});
