import { causesOf } from '../../print-error.ts';

/** Why there was no response. */
export interface NetworkCause {
	/** Of the system, of Node or of undici: `ECONNREFUSED`, for example. */
	readonly code: string | undefined;
	readonly message: string;
	/** Nothing of the request has left: the connection was not made. */
	readonly isUnsent: boolean;
	/** Another attempt fails in the same way. */
	readonly isPermanent: boolean;
	/** Has a cause without a code: Node's `fetch` itself has refused the request, for a blocked port for example. */
	readonly isOfRuntime: boolean;
}

/** A certificate that is not accepted, or a server that does not speak TLS. */
const TLS = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/;
/** No address, or nobody who listens there. Node, then Bun. */
const UNREACHABLE =
	/^(?:ENOTFOUND|EAI_|ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)/;

/** The cause of a failed `fetch`: the innermost error says the most. */
export function networkCauseOf(error: unknown): NetworkCause {
	const chain = causesOf(error);
	const innermost = chain.findLast(codeOf) ?? chain.at(-1);
	const code = innermost && codeOf(innermost);
	const isTls = code !== undefined && TLS.test(code);
	const { syscall = 'connect' } = (innermost ?? {}) as { syscall?: unknown };
	// A route may also be lost while a connection is in use.
	const isConnecting = syscall === 'connect' || syscall === 'getaddrinfo';
	return {
		code,
		// An AggregateError, of several addresses, has no message.
		message: innermost?.message.split('\n', 1)[0] || code || 'the connection failed',
		isUnsent: isTls || (code !== undefined && isConnecting && UNREACHABLE.test(code)),
		isPermanent: isTls,
		isOfRuntime: code === undefined && chain.at(-2) instanceof TypeError,
	};
}

/** Whether an error that a `fetch` of another library throws is about the network. */
export function isNetworkFailure(error: unknown): boolean {
	const { code, isUnsent } = networkCauseOf(error);
	return isUnsent || /^(?:E[A-Z]{3,}$|HPE_|ERR_STREAM_PREMATURE_CLOSE$|UND_ERR_|ConnectionClosed)/.test(code ?? '');
}

/** The sentence for a person: what happened, and what to do about it. */
export function explainNetworkCause({ code, message, isUnsent }: NetworkCause): string {
	const reason = code === undefined || message.includes(code) ? message : `${message} (${code})`;
	if (code !== undefined && TLS.test(code)) {
		return `${reason}: the certificate or TLS of the server is not accepted; for a certificate of your own set NODE_EXTRA_CA_CERTS`;
	}
	return isUnsent ? `${reason}: nothing was sent` : reason;
}

function codeOf(error: Error): string | undefined {
	const { code } = error as { code?: unknown };
	// A DOMException has a number.
	return typeof code === 'string' && code !== '' ? code : undefined;
}
