import type { HonoRequest } from 'hono';
import type { HTTPException } from 'hono/http-exception';
import type { ApiFamily } from '../../fake-atlassian/index.ts';
import { httpError } from './http-errors.ts';

/** The values of a parameter that may occur several times or hold commas. */
export function queryList(req: HonoRequest, name: string): string[] {
	return (req.queries(name) ?? []).flatMap((text) => text.split(','));
}

/** A 400 to throw. */
export function missingParameter(family: ApiFamily, name: string): HTTPException {
	return httpError(family, 400, `The query parameter \`${name}\` is missing.`);
}
