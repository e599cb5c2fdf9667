import type { ApiFamily } from './api-family.ts';

/** The call for which a preset makes its response. */
export interface PresetContext {
	readonly request: Request;
	/** Decides the format of errors and pages. */
	readonly family: ApiFamily;
}

/**
 * A preset response, such as `notFound()`: it has the format of the API that is called. It can be used in place of a
 * resolver, or be returned by one.
 */
export type ResponsePreset = (context: PresetContext) => Response;
