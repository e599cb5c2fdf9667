import { DecodeError } from '../errors.ts';
import { checkCaller, errorAnswer, familyOf, unauthorized, type CallerContext, type Params } from '../mock/index.ts';
import { maskTokens } from '../qsh/index.ts';
import type { TenantInfo } from '../tenant/index.ts';
import type { MockContext, MockResolver, MockResponseInit } from './context.ts';
import type { MockRefusal } from './refusal.ts';

/** A resolver of any operation: the public types have told it apart. */
export type AnyResolver = MockResolver<MockContext<unknown, string>>;

/** What answering a call takes. */
export interface AnswerSettings {
	readonly tenant: TenantInfo;
	readonly callers: CallerContext;
	readonly onRefused: (refusal: MockRefusal) => void;
}

/** Who calls is found out first; then the resolver is asked. */
export async function answerCall(
	request: Request,
	params: Params,
	resolver: AnyResolver,
	{ tenant, callers, onRefused }: AnswerSettings,
): Promise<Response> {
	const family = familyOf(request.url, tenant);
	let caller;
	try {
		caller = await checkCaller(request, callers);
	} catch (error) {
		if (!(error instanceof DecodeError)) throw error;
		const { code, message } = error;
		onRefused({ method: request.method, url: maskTokens(request.url), code, message: maskTokens(message) });
		return unauthorized(family, tenant.baseUrl);
	}
	const body = await readJson(request.clone());
	const context = { request, family };
	if (body === undefined)
		return errorAnswer(400, 'There was an error parsing JSON. Check that your request body is valid.')(context);
	const { searchParams } = new URL(request.url);
	const answer = await resolver({
		...context,
		caller,
		params,
		searchParams,
		json: body.json,
		respond: toResponse,
		untyped: toResponse,
	});
	return typeof answer === 'function' ? answer(context) : answer;
}

/** The JSON of a body that says that it is some; undefined when it is not. */
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
