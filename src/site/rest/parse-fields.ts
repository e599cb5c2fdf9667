import type * as z from 'zod/mini';
import type { ApiFamily } from '../../fake-atlassian/index.ts';
import { withoutUndefined, type WithoutUndefined } from '../../without-undefined.ts';
import { httpError } from './http-errors.ts';

/** The fields that are given. @throws a 400 that names the first wrong one. */
export function parseFields<Fields extends object>(
	schema: z.ZodMiniType<Fields>,
	input: unknown,
	family: ApiFamily,
): WithoutUndefined<Fields> {
	const parsed = schema.safeParse(input);
	if (parsed.success) return withoutUndefined(parsed.data);
	const [issue] = parsed.error.issues;
	throw httpError(family, 400, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/** A secret that is given: an empty one, or null, removes it. */
export function givenSecret(secret: string | null | undefined): { readonly secret?: string | undefined } {
	return secret === undefined ? {} : { secret: secret || undefined };
}
