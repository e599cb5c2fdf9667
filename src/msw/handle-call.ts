import { DecodeError } from '../errors.ts';
import { errorResponse, familyOf, unauthorized, type Caller } from '../fake-atlassian/index.ts';
import { redactTokens } from '../qsh/index.ts';
import type { TenantInfo } from '../tenant/index.ts';
import type { MockContext, MockResolver, MockResponseInit } from './context.ts';
import type { MockRefusal } from './problems.ts';
import type { Params } from './route.ts';

/** A resolver of any operation. Only the public types distinguish operations. */
export type AnyResolver = MockResolver<MockContext<unknown, string>>;

/** Dependencies of {@link handleCall}. */
export interface CallSettings {
	readonly tenant: TenantInfo;
	/**
	 * Identifies the caller; a response refuses a caller that is known.
	 *
	 * @throws {@link DecodeError} for one that is not: a 401.
	 */
	readonly checkCaller: (request: Request) => Promise<Caller | Response>;
	readonly onRefused: (refusal: MockRefusal) => void;
}

/** Authenticates the caller, then lets the resolver respond. */
export async function handleCall(
	request: Request,
	params: Params,
	resolver: AnyResolver,
	{ tenant, checkCaller, onRefused }: CallSettings,
): Promise<Response> {
	const family = familyOf(request.url, tenant);
	let caller;
	try {
		caller = await checkCaller(request);
	} catch (error) {
		if (!(error instanceof DecodeError)) throw error;
		const { code, message } = error;
		onRefused({ method: request.method, url: redactTokens(request.url), code, message: redactTokens(message) });
		return unauthorized(family, tenant.baseUrl);
	}
	if (caller instanceof Response) return caller;
	const body = await readJson(request.clone());
	const context = { request, family };
	if (body === undefined) {
		return errorResponse(400, 'There was an error parsing JSON. Check that your request body is valid.')(context);
	}
	const { searchParams } = new URL(request.url);
	const result = await resolver({
		...context,
		caller,
		params,
		searchParams,
		json: body.json,
		respond: toResponse,
		untyped: toResponse,
	});
	return typeof result === 'function' ? result(context) : result;
}

/** The JSON of a body whose content type is JSON; undefined if it cannot be parsed. */
async function readJson(request: Request): Promise<{ json: unknown } | undefined> {
	if (!/\bjson\b/i.test(request.headers.get('content-type') ?? '')) return { json: undefined };
	const text = await request.text();
	if (text === '') return { json: undefined };
	try {
		return { json: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

function toResponse(status: number, body?: unknown, init: MockResponseInit = {}): Response {
	return body === undefined ? new Response(null, { ...init, status }) : Response.json(body, { ...init, status });
}
