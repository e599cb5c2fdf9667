import { DecodeError } from '../errors.ts';
import type { ReceivedRequest } from '../http/index.ts';
import type { JwtClaims } from '../jwt/index.ts';
import { acceptedCanonicalRequests, hashCanonicalRequest, isBelow, maskTokens } from '../qsh/index.ts';

/** What the claim `qsh` must be: the hash of the request, or that of a context token, which covers no request. */
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
		throw new DecodeError('ERR_QSH_MISMATCH', 'This route takes context tokens, and the token is for a request');
	}
	if (qsh === CONTEXT_QSH) {
		throw new DecodeError('ERR_QSH_MISMATCH', "A context token is taken only where `qsh: 'context'` asks for it");
	}
	const { method, target } = request;
	let computed: string | undefined;
	for (const basePath of basePathsOf(request)) {
		for (const canonical of acceptedCanonicalRequests(method, target, basePath)) {
			if ((await hashCanonicalRequest(canonical)) === qsh) return;
			computed ??= canonical;
		}
	}
	throw new DecodeError(
		'ERR_QSH_MISMATCH',
		"The token was made for another request: compare `canonicalRequest` with the sender's, or ask explainQsh",
		// The sender may have put the token anywhere in the URL.
		{ canonicalRequest: maskTokens(computed ?? '', request.token) },
	);
}

/** Every base path that the request lies below, in their order; the empty one where it lies below no base path. */
function basePathsOf({ target, basePaths }: ReceivedRequest & { basePaths: readonly string[] }): readonly string[] {
	const { path } = target;
	const matching = basePaths.filter((basePath) => path === basePath || isBelow(path, basePath));
	return matching.length > 0 ? matching : [''];
}
