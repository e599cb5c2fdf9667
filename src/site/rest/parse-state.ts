import type { ZodMiniType } from 'zod/mini';

/** The state that was given, or the one to begin with; a copy, so that what was handed in stays as it is. */
export function parseState<T>(schema: ZodMiniType<T>, data: unknown): T {
	const result = schema.safeParse(structuredClone(data));
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const place = issue?.path.join('.') ?? '';
	throw new TypeError(`The data of the site is wrong at \`${place || '(top)'}\`: ${issue?.message ?? 'not valid'}`);
}
