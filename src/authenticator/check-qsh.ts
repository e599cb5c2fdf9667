import { DecodeError } from '../errors.ts';
import type { ReceivedRequest } from '../http/index.ts';
import type { JwtClaims } from '../jwt/index.ts';
import { acceptedCanonicalRequests, hashCanonicalRequest, isBelow, redactTokens } from '../qsh/index.ts';

/** The expected claim `qsh`: the hash of the request, or the constant of a context token, which covers no request. */
export type QshKind = 'request' | 'context';

const CONTEXT_QSH = 'context-qsh';

/** @throws {@link DecodeError} `ERR_QSH_MISSING`, `ERR_QSH_MISMATCH`. */
export async function checkQsh(
	{ qsh }: JwtClaims,
	kind: QshKind,
	request: ReceivedRequest & { token: string; basePaths: readonly string[] },
): Promise<void> {
	if (qsh === undefined || qsh === '') throw new DecodeError('ERR_QSH_MISSING', 'The token has no claim qsh');
	if (kind === 'context') {
		if (qsh === CONTEXT_QSH) return;
		throw new DecodeError('ERR_QSH_MISMATCH', 'This route accepts context tokens only, and the token is for a request');
	}
	if (qsh === CONTEXT_QSH) {
		throw new DecodeError('ERR_QSH_MISMATCH', "A context token is accepted only with the option `qsh: 'context'`");
	}
	const { method, target } = request;
	let computed: string | undefined;
	for (const basePath of basePathsOf(request)) {
		for (const canonical of acceptedCanonicalRequests(method, target, basePath)) {
			const hash = hashCanonicalRequest(canonical);
			// Synchronous with `node:crypto`: a wait would cost more than the hash.
			if ((typeof hash === 'string' ? hash : await hash) === qsh) return;
			computed ??= canonical;
		}
	}
	throw new DecodeError(
		'ERR_QSH_MISMATCH',
		"The token was made for another request: compare `canonicalRequest` with the sender's, or call explainQsh",
		// The sender may have put the token anywhere in the URL.
		{ canonicalRequest: redactTokens(computed ?? '', request.token) },
	);
}

/** Every base path that the request is below, in their order; the empty one if it is below none of them. */
function basePathsOf({ target, basePaths }: ReceivedRequest & { basePaths: readonly string[] }): readonly string[] {
	const { path } = target;
	const matching = basePaths.filter((basePath) => path === basePath || isBelow(path, basePath));
	return matching.length > 0 ? matching : [''];
}
