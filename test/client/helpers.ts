import { jwtVerify, type JWTPayload } from 'jose';
import { expect } from 'vitest';
import { queryStringHash, type TenantInfo } from '../../src/index.ts';
import { NOW_SECONDS } from '../support/tenants.ts';

/** What stands in for the network: answers in turn (the last one again and again) and keeps what it was given. */
export interface Wire {
	readonly fetch: typeof globalThis.fetch;
	readonly sent: Request[];
}

type Answer = Response | Error | (() => Response | Promise<Response>);

export function wire(...answers: Answer[]): Wire {
	const sent: Request[] = [];
	return {
		sent,
		async fetch(input) {
			if (!(input instanceof Request)) throw new Error('fetch was not given a Request');
			// A copy: ky takes the body of what it sent away, and the client the token.
			sent.push(input.clone());
			await input.arrayBuffer();
			const answer = answers[Math.min(sent.length, answers.length) - 1] ?? new Response(null, { status: 204 });
			if (answer instanceof Error) throw answer;
			return typeof answer === 'function' ? answer() : answer.clone();
		},
	};
}

/** What `fetch` of Node throws when the other side cannot be reached. */
export function networkFailure(): TypeError {
	return new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
}

/** Retries at once, for every status and method that ky retries. */
export const retryAtOnce = { limit: 2, delay: () => 0 };

/**
 * The claims of a request that is signed as the tenant's server demands it: by an independent reading of the header,
 * of the token and of the URL.
 */
export async function claimsOf(
	request: Pick<Request, 'method' | 'url' | 'headers'>,
	tenant: TenantInfo,
	seconds: number = NOW_SECONDS,
): Promise<JWTPayload> {
	const token = /^JWT ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
	if (token === undefined) return expect.fail(`${request.method} ${request.url} was sent without one JWT`);
	const { payload } = await jwtVerify(token, new TextEncoder().encode(tenant.sharedSecret), {
		algorithms: ['HS256'],
		currentDate: new Date(seconds * 1000),
	});
	const base = new URL(tenant.baseUrl);
	const { origin, pathname, search } = new URL(request.url);
	expect(origin).toBe(base.origin);
	const path = pathname.slice(base.pathname.replace(/\/$/, '').length);
	expect(payload['qsh'], `hash of ${request.method} ${path}${search}`).toBe(
		await queryStringHash(request.method, `${path}${search}`),
	);
	return payload;
}

/** What a promise rejects with. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
	return Promise.resolve(promise).then(
		() => expect.fail('the call went through'),
		(error: unknown) => error,
	);
}
