import type { ApiFamily } from './family.ts';

/** What a ready answer is made for. */
export interface AnswerContext {
	readonly request: Request;
	/** Whose shape of errors and pages is asked for. */
	readonly family: ApiFamily;
}

/**
 * An answer that takes the shape of the API that was called. It can stand for a whole resolver, or be returned by one.
 */
export type ReadyAnswer = (context: AnswerContext) => Response;
