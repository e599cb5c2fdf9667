import {
	authenticateOAuthWebhook,
	findSignature,
	verifyWebhookSignature,
	withoutSecrets,
} from '../authenticator/index.ts';
import { DecodeError } from '../errors.ts';
import { sha256Hex } from '../crypto/index.ts';
import { readBody, type RequestLike } from '../http/index.ts';
import { printAs } from '../tenant/index.ts';
import { parseWebhookEvent, type WebhookEvent } from '../webhook/index.ts';
import type { AppCallbacks, AppWebhook, WebhookSender } from './callbacks.ts';
import type { AppContext } from './context.ts';
import { isLifecycle } from './paths.ts';
import { runAppCode, runCallback } from './app-error.ts';
import { storeConfirmation } from './confirmation.ts';
import type { WebhookEntry } from './webhook-routes.ts';

/** Verifies, reads, tells: once for each delivery, where there is a store for that. */
export async function webhook(route: WebhookEntry, request: Request, context: AppContext): Promise<void> {
	const sender = await authenticate(route, request, context);
	const { events } = route;
	const [onlyEvent] = events.size === 1 ? events : [];
	const event = parseWebhookEvent(sender.rawBody, request.headers, {
		event: onlyEvent,
		product: sender.tenant?.productType,
		maxBodySize: context.maxBodySize,
	});
	if (events.size > 0 && !events.has(event.name)) {
		throw new DecodeError('ERR_BODY', 'The route is for other events than this');
	}
	const callback = callbackFor(event, context.on);
	if (callback === undefined) return;
	const key = await keyOf(event, sender, route);
	const { callbackTimeout, reportError } = context;
	await runAppCode(() =>
		context.deduplicate({
			key,
			run: () => runCallback(event.name, callbackTimeout, () => callback(loggable({ ...event, ...sender }), request)),
			reportError: (error) => reportError(error, request),
		}),
	);
}

/** The body is read after the proof wherever the proof is in a header. A secret signs the body: its bytes are bounded. */
async function authenticate(
	{ proof: { secret, oauth } }: WebhookEntry,
	request: Request,
	context: AppContext,
): Promise<WebhookSender> {
	const { authenticator, maxBodySize, holdBody, now, leeway } = context;
	const nobody = { clientKey: undefined, tenant: undefined, accountId: undefined, claims: undefined };
	if (secret !== undefined) {
		findSignature(request.headers);
		return holdBody(request, async (held) => {
			const rawBody = await readBytes(held, maxBodySize);
			await verifyWebhookSignature(rawBody, request.headers, secret);
			return { ...nobody, rawBody };
		});
	}
	if (oauth !== undefined) {
		const claims = await authenticateOAuthWebhook(request, {
			...oauth,
			now,
			...(leeway === undefined ? {} : { leeway }),
		});
		return { ...nobody, claims, rawBody: await readBytes(request, maxBodySize) };
	}
	const authentication = await authenticator.authenticate(request);
	await storeConfirmation(authentication, request, context);
	const { clientKey, tenant, accountId, claims } = authentication;
	return { clientKey, tenant, accountId, claims, rawBody: await readBytes(request, maxBodySize) };
}

async function readBytes(request: RequestLike, limit: number): Promise<Uint8Array<ArrayBuffer>> {
	const body = await readBody(request, limit);
	return body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : new Uint8Array();
}

/** A name is what the sender says: it finds no lifecycle callback, and nothing that objects inherit. */
function callbackFor(
	{ name }: WebhookEvent,
	on: AppCallbacks,
): ((event: AppWebhook, request: Request) => unknown) | undefined {
	const own = Object.hasOwn(on, name) && !isLifecycle(name) ? on[name as keyof AppCallbacks] : undefined;
	// Each callback is one for the events of its name.
	return (own ?? on['*']) as ((event: AppWebhook, request: Request) => unknown) | undefined;
}

/**
 * What tells a delivery. Its identifier is not signed: it counts only within what the proof binds it to. That is the tenant
 * for a Connect JWT. A secret signs the body alone, so the body is the key; an OAuth app's token names no tenant, so the
 * body is part of it.
 */
async function keyOf(
	{ identifier }: WebhookEvent,
	{ clientKey, rawBody }: WebhookSender,
	{ path, proof }: WebhookEntry,
): Promise<string | undefined> {
	if (proof.secret !== undefined) return JSON.stringify(['body', path, await sha256Hex(rawBody)]);
	if (identifier === undefined) return undefined;
	const sender = clientKey ?? (await sha256Hex(rawBody));
	return JSON.stringify(['webhook', path, sender, identifier]);
}

/** Without the raw body: a list of numbers tells nobody anything. */
function loggable(event: AppWebhook): AppWebhook {
	const { rawBody: _, ...rest } = event;
	return printAs(event, () => withoutSecrets(rest));
}
