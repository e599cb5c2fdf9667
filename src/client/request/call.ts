import type { Operation } from '../../operations/index.ts';
import type { Credential } from '../credentials/index.ts';
import type { FailedCall } from '../errors/index.ts';
import type { LimitedCall } from '../limits/index.ts';
import type { CallBody } from './body.ts';

/** One outgoing call, over all of its attempts and redirects. */
export interface Call extends FailedCall, LimitedCall {
	operation: Operation | undefined;
	mayHaveEffect: boolean;
	disguise: number | undefined;
	/** As before the request under way. */
	hadEffect: boolean;
	/** The caller's transport. */
	readonly fetch: typeof globalThis.fetch;
	/** The caller's transport, with the options by which it connects. */
	readonly tokenFetch: typeof globalThis.fetch;
	/** The transport of the client, whose tokens are shared. */
	readonly sharedBy: typeof globalThis.fetch;
	/** The caller's signal. */
	readonly signal: AbortSignal | null | undefined;
	readonly credential: Credential;
	/** The option `lifetime`, in seconds. */
	readonly lifetime: number;
	readonly body: CallBody;
	/** For the attempt that is about to be sent. Only the copy that is sent has it: nobody else sees that. */
	authorization: string | undefined;
	readonly authorizations: Set<string>;
	last: Pick<Request, 'method' | 'url' | 'headers'> | undefined;
}
