import { canonicalPath, withoutBasePath } from './path.ts';
import { acceptedCanonicalRequests, join, type CanonicalRequestOptions } from './canonical-request.ts';
import { hashCanonicalRequest } from './hash.ts';
import { redactTokens } from './redact-tokens.ts';
import type { QshExplanation, QshMistake } from './explanation.ts';
import { MISTAKES, type RawRequest } from './mistakes.ts';
import { canonicalQuery, parseQuery } from './query.ts';
import { basePathOf, receivedTarget, splitTarget, wireTarget, type RequestTarget } from './request-target.ts';
import { describeExplanation } from './describe.ts';

/** Options of {@link explainQsh}. */
export interface ExplainQshOptions extends CanonicalRequestOptions {
	/** The hash that the other side claims (`qsh` of its token), to find out how it came about. */
	qsh?: string | undefined;
}

/**
 * Explains a 401: the canonical request in its parts and, given the hash that the other side claims, the well-known mistake
 * that leads to it.
 *
 * It refuses no URL: one that can be sent is explained as it is sent, any other as it is written.
 *
 * @throws `TypeError` when `baseUrl` is not a URL.
 *
 * @example
 * console.log(String(await explainQsh('GET', '/wiki/rest/api/space?a=1', { baseUrl: '/wiki', qsh: claims.qsh })));
 */
export async function explainQsh(
	method: string,
	url: string | URL,
	options: ExplainQshOptions = {},
): Promise<QshExplanation> {
	const received = typeof url === 'string' ? url : url.href;
	const sent = asSent(received);
	const request = takeApart(method, sent, basePathOf(options.baseUrl));
	const targets = [sent, asReceived(received)].filter((target) => target !== undefined);
	const query = canonicalQuery(request.parameters);
	const canonical = join(method, request.relativePath, query);
	const parts = {
		method: method.toUpperCase(),
		path: canonicalPath(request.relativePath),
		query,
		canonicalRequest: canonical,
		qsh: await hashCanonicalRequest(canonical),
	};
	const verdict = options.qsh === undefined ? {} : await judge(options.qsh, request, targets);
	return { ...parts, ...verdict, toString: () => describeExplanation({ ...parts, ...verdict }) };
}

/** The target that a client sends for this URL; a URL that cannot be sent stays as it is. */
function asSent(url: string): RequestTarget {
	try {
		return wireTarget(url);
	} catch {
		return splitTarget(url);
	}
}

/** The target that a verifier reads; undefined when the verifier refuses it. */
function asReceived(url: string): RequestTarget | undefined {
	try {
		return receivedTarget(url);
	} catch {
		return undefined;
	}
}

function takeApart(method: string, { path, query }: RequestTarget, basePath: string): RawRequest {
	const relativePath = withoutBasePath(path, basePath);
	return { method, path, relativePath, basePath, query, parameters: parseQuery(query, false) };
}

async function judge(
	claimed: string,
	request: RawRequest,
	targets: readonly RequestTarget[],
): Promise<Pick<QshExplanation, 'claimed' | 'matches' | 'mistake'>> {
	const accepted = targets.flatMap((target) => [
		...acceptedCanonicalRequests(request.method, target, request.basePath),
	]);
	const matches = await isOneOf(claimed, accepted);
	const mistake = (await findMistake(claimed, request)) ?? (await findCapitals(claimed, accepted));
	return { claimed, matches: matches !== undefined, ...(mistake === undefined ? {} : { mistake }) };
}

async function findMistake(claimed: string, request: RawRequest): Promise<QshMistake | undefined> {
	if (claimed === 'context-qsh') {
		return {
			code: 'context-token',
			description:
				'This is a context token (AP.context.getToken): it has no hash, and only routes that ask for one accept it',
			canonicalRequest: '',
		};
	}
	const canonical = join(request.method, request.relativePath, canonicalQuery(request.parameters));
	for (const { code, description, candidates } of MISTAKES) {
		const others = candidates(request).filter((candidate) => candidate !== canonical);
		const found = await isOneOf(claimed, others);
		if (found !== undefined) return { code, description, canonicalRequest: redactTokens(found) };
	}
	return undefined;
}

async function findCapitals(claimed: string, accepted: readonly string[]): Promise<QshMistake | undefined> {
	const lowerCase = claimed.toLowerCase();
	const found = claimed === lowerCase ? undefined : await isOneOf(lowerCase, accepted);
	if (found === undefined) return undefined;
	const description = 'The hash is right but written in capitals: it has to be lower-case hex';
	return { code: 'hash-upper-case', description, canonicalRequest: redactTokens(found) };
}

async function isOneOf(claimed: string, candidates: Iterable<string>): Promise<string | undefined> {
	for (const candidate of candidates) {
		if ((await hashCanonicalRequest(candidate)) === claimed) return candidate;
	}
	return undefined;
}
