import { FORGE_MAX_RESPONSE, type ForgeAgentMessage } from '../../forge/index.ts';

/**
 * The response to a delivery, from what its callback gave: a `Response`, anything that is JSON, or nothing.
 *
 * @throws `TypeError` for what Forge does not accept: a redirect; a 401, which Forge shows to users as a failed verification
 *   of the app; JSON that is too long.
 */
export async function toResponse(result: unknown): Promise<Response> {
	if (result instanceof Response) {
		const { status } = result;
		if (status === 401) {
			throw new TypeError('A callback responded with 401, which is for refused tokens of Forge only: respond with 403');
		}
		if (status >= 300 && status <= 399) {
			throw new TypeError(`A callback responded with a redirect (${status}), which is an error to Forge`);
		}
		return result.ok ? result : asJson(result);
	}
	if (result === undefined) return new Response(null, { status: 204 });
	const text = JSON.stringify(result);
	if (text === undefined) throw new TypeError('A callback gave something that is not JSON');
	if (new TextEncoder().encode(text).byteLength > FORGE_MAX_RESPONSE) {
		throw new TypeError(`A callback gave more than ${FORGE_MAX_RESPONSE} bytes of JSON, which Forge refuses`);
	}
	return new Response(text, { headers: { 'content-type': 'application/json' } });
}

/** A response that is not 2xx must be JSON, or the page does not see it. */
export async function asJson(response: Response): Promise<Response> {
	const type = response.headers.get('content-type');
	if (type === null || /^application\/json\b/i.test(type)) return response;
	const headers = new Headers(response.headers);
	headers.set('content-type', 'application/json');
	const { status, statusText } = response;
	return new Response(JSON.stringify({ message: await response.text() }), { status, statusText, headers });
}

/** An event is done with any 2xx, and sent again after anything else. Only a `Response` says something else than 204. */
export async function eventResponse(result: unknown): Promise<Response> {
	return result instanceof Response ? toResponse(result) : new Response(null, { status: 204 });
}

/** The result of a web trigger goes to its sender: in JSON, since only a refused token of Forge gets a 401. */
export async function webTriggerResponse(result: unknown): Promise<Response> {
	const response = result instanceof Response ? result : await toResponse(result);
	const headers: Record<string, string[]> = {};
	for (const [name, value] of response.headers) headers[name] = [...(headers[name] ?? []), value];
	return Response.json({ statusCode: response.status, headers, body: await response.text() });
}

const METHOD_NOT_FOUND = -32_601;

/** The result of a message to an agent, in JSON-RPC. Undefined for a method that has no callback. */
export async function agentResponse(
	{ id = null }: ForgeAgentMessage,
	result: { readonly value: unknown } | undefined,
): Promise<Response> {
	if (result?.value instanceof Response) return toResponse(result.value);
	if (result === undefined) {
		return Response.json({ jsonrpc: '2.0', id, error: { code: METHOD_NOT_FOUND, message: 'Method not found' } });
	}
	return toResponse({ jsonrpc: '2.0', id, result: result.value ?? null });
}
