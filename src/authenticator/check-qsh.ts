import { whenReady, type MaybePromise } from '../abortable.ts';
import { DecodeError } from '../errors.ts';
import type { ReceivedRequest } from '../http/index.ts';
import type { JwtClaims } from '../jwt/index.ts';
import {
	acceptedCanonicalRequests,
	hashCanonicalRequest,
	isBelow,
	redactTokens,
	type RequestTarget,
} from '../qsh/index.ts';

/** The expected claim `qsh`: the hash of the request, or the constant of a context token, which covers no request. */
export type QshKind = 'request' | 'context';

const CONTEXT_QSH = 'context-qsh';

/** @throws {@link DecodeError} `ERR_QSH_MISSING`, `ERR_QSH_MISMATCH`; with the hash of WebCrypto, as a rejection. */
export function checkQsh(
	{ qsh }: JwtClaims,
	kind: QshKind,
	request: ReceivedRequest,
	{ token, basePaths }: { readonly token: string; readonly basePaths: readonly string[] },
): MaybePromise<void> {
	if (qsh === undefined || qsh === '') throw new DecodeError('ERR_QSH_MISSING', 'The token has no claim qsh');
	if (kind === 'context') {
		if (qsh === CONTEXT_QSH) return;
		throw new DecodeError('ERR_QSH_MISMATCH', 'This route accepts context tokens only, and the token is for a request');
	}
	if (qsh === CONTEXT_QSH) {
		throw new DecodeError('ERR_QSH_MISMATCH', "A context token is accepted only with the option `qsh: 'context'`");
	}
	const { method, target } = request;
	const cut = basePathsBelow(target, basePaths);
	return whenReady(isHashOfAny(qsh, request, cut), (isRight) => {
		if (isRight) return;
		const [computed = ''] = acceptedCanonicalRequests(method, target, cut[0] ?? '');
		throw new DecodeError(
			'ERR_QSH_MISMATCH',
			"The token was made for another request: compare `canonicalRequest` with the sender's, or call explainQsh",
			// The sender may have put the token anywhere in the URL.
			{ canonicalRequest: redactTokens(computed, token) },
		);
	});
}

/** Whether a request has this hash, with one of the base paths cut off. */
function isHashOfAny(
	qsh: string,
	request: ReceivedRequest,
	basePaths: readonly string[],
	at = 0,
): MaybePromise<boolean> {
	const basePath = basePaths[at];
	if (basePath === undefined) return false;
	const accepted = acceptedCanonicalRequests(request.method, request.target, basePath)[Symbol.iterator]();
	return whenReady(isHashOf(qsh, accepted), (isRight) => isRight || isHashOfAny(qsh, request, basePaths, at + 1));
}

/** Synchronous with `node:crypto`: a wait would cost more than the hash. */
function isHashOf(qsh: string, accepted: Iterator<string>): MaybePromise<boolean> {
	const { done, value } = accepted.next();
	if (done === true) return false;
	return whenReady(hashCanonicalRequest(value), (hash) => hash === qsh || isHashOf(qsh, accepted));
}

/** Every base path that the request is below, in their order; the empty one if it is below none of them. */
function basePathsBelow({ path }: RequestTarget, basePaths: readonly string[]): readonly string[] {
	const matching = basePaths.filter((basePath) => path === basePath || isBelow(path, basePath));
	return matching.length > 0 ? matching : [''];
}
