import { forgeRequest, type FakeForgeInstallation, type ForgeKeys } from '../../fake-atlassian/index.ts';
import { FORGE_MAX_REQUEST, FORGE_MAX_RESPONSE, FORGE_TIMEOUTS } from '../../forge/index.ts';
import { isBelowUrl } from '../app-url.ts';
import { SiteError } from '../errors.ts';
import type { Replay } from '../exchange.ts';
import { send, type AppResponse, type SendContext, type Sent } from '../send.ts';
import type { Endpoint, ForgeModule } from './app-of-manifest.ts';
import { isSuccess } from './deliver.ts';
import type { ForgeInvocation, ForgeInvocationResult } from './site-forge.ts';

/** Dependencies of {@link sendInvocation}. */
export interface InvokeContext extends SendContext {
	readonly keys: ForgeKeys;
	readonly tokens: { readonly system?: string; readonly user?: string };
	/** The account of the user. */
	readonly accountId: string;
	/** Makes the same call again. */
	readonly replay: Replay;
}

/** Methods that a page may choose. */
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Calls the app as `invokeRemote` of a page does.
 *
 * @throws {@link SiteError} `ERR_INVOKE` for what Forge does not send.
 */
export async function sendInvocation(
	{ key, type }: ForgeModule,
	{ key: endpointKey, baseUrl }: Endpoint,
	{ path, method = 'GET', headers = {}, body, context }: ForgeInvocation,
	installation: FakeForgeInstallation,
	{ keys, tokens, accountId, replay, ...sending }: InvokeContext,
): Promise<Sent> {
	const verb = method.toUpperCase();
	if (!METHODS.has(verb)) throw refused(`a page cannot use the method ${verb}`);
	const url = URL.parse(`${baseUrl}/${path.replace(/^\/+/, '')}`)?.href;
	if (url === undefined || !isBelowUrl(baseUrl, url)) throw refused('the path leads out of the base URL of the remote');
	const text = body === undefined ? undefined : JSON.stringify(body);
	if (new TextEncoder().encode(text).byteLength > FORGE_MAX_REQUEST) {
		throw refused(`the request has more than ${FORGE_MAX_REQUEST} bytes`);
	}
	const { now } = sending;
	const request = await forgeRequest(installation, {
		kind: 'call',
		url,
		method: verb,
		now,
		keys,
		tokens,
		principal: accountId,
		moduleKey: key,
		claims: { app: { module: { type: 'core:endpoint', key: endpointKey } } },
		context: { extension: { type }, ...context },
		headers: withoutReserved(headers),
		body: text ?? '',
	});
	const timeout = FORGE_TIMEOUTS.call ?? sending.timeout;
	return send(request, { kind: 'forge', event: 'invokeRemote', replay }, { ...sending, timeout }, true);
}

/**
 * The response as the page gets it.
 *
 * @throws {@link SiteError} `ERR_INVOKE` where the page gets an error in its place.
 */
export function readInvocation(response: AppResponse | undefined): ForgeInvocationResult {
	if (response === undefined) throw refused('the app did not respond in time');
	const { status } = response;
	if (status === 401) throw refused('the app refused the token (401), which Forge shows as a failed verification');
	if (status >= 300 && status <= 399) throw refused(`the app responded with a redirect (${status})`);
	if (response.body.byteLength > FORGE_MAX_RESPONSE) {
		throw refused(`the response has more than ${FORGE_MAX_RESPONSE} bytes`);
	}
	const isJson = /^application\/json\b/i.test(response.headers.get('content-type') ?? 'application/json');
	const parsed = parse(new TextDecoder().decode(response.body));
	if (!isSuccess(status) && !(isJson && parsed.isJson)) {
		throw refused(`the app responded with ${status}, and not in JSON`);
	}
	const lists: Record<string, string[]> = {};
	for (const [name, value] of response.headers) lists[name] = [...(lists[name] ?? []), value];
	return { status, headers: lists, body: parsed.value };
}

/** Forge's own headers come from Forge alone. */
function withoutReserved(headers: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).filter(([name]) => !/^(?:authorization|x-forge-|host$)/i.test(name)),
	);
}

function parse(text: string): { readonly isJson: boolean; readonly value: unknown } {
	try {
		return { isJson: true, value: text === '' ? undefined : JSON.parse(text) };
	} catch {
		return { isJson: false, value: text };
	}
}

function refused(reason: string): SiteError {
	return new SiteError('ERR_INVOKE', `invokeRemote failed: ${reason}`);
}
