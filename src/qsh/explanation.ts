import type { QshMistakeCode } from './mistakes.ts';

/** The mistake that gives the claimed hash. */
export interface QshMistake {
	readonly code: QshMistakeCode;
	/** The mistake, and the rule. */
	readonly description: string;
	/** The text that the other side hashed. A token in it is redacted. */
	readonly canonicalRequest: string;
}

/** A query string hash taken apart. */
export interface QshExplanation {
	readonly method: string;
	/** Canonical path. */
	readonly path: string;
	/** Canonical query. */
	readonly query: string;
	readonly canonicalRequest: string;
	/** SHA-256 of the canonical request, lower-case hex. */
	readonly qsh: string;
	/** The hash that the other side claims, if one was given. */
	readonly claimed?: string;
	/** Whether a verifier accepts the claimed hash for this request; undefined when none was given. */
	readonly matches?: boolean;
	/** The well-known mistake that gives the claimed hash; undefined when it matches or none of them does. */
	readonly mistake?: QshMistake;
	/** The explanation as text, a few lines. */
	toString(): string;
}
