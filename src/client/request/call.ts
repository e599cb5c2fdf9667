import type { FindOperation, Operation } from '../../operations/index.ts';
import type { Credential } from '../credentials/index.ts';
import type { FailedCall } from '../errors/index.ts';
import type { LimitedCall } from '../limits/index.ts';
import type { CallBody } from './body.ts';

/** One outgoing call, over all of its attempts and redirects. */
export interface Call extends FailedCall, LimitedCall {
	operation: Operation | undefined;
	/** Without the table no operation is known: calls work all the same. */
	readonly operations: Promise<FindOperation>;
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
	readonly userAgent: string;
	/** For the attempt that is about to be sent. Only the copy that is sent has it: nobody else sees that. */
	authorization: string | undefined;
	/** The request of this attempt has no credentials of the caller's. */
	isBare: boolean;
	readonly secrets: string[];
	last: Pick<Request, 'method' | 'url' | 'headers'> | undefined;
}
