import type { HonoRequest } from 'hono';
import type { ApiFamily } from '../../mock/index.ts';
import { isRecord } from '../../is-record.ts';
import { fail } from './fail.ts';

/** The body, which must be JSON. */
export async function readValue(req: HonoRequest, family: ApiFamily): Promise<unknown> {
	try {
		return JSON.parse(await req.text());
	} catch {
		throw fail(family, 400, 'There was an error parsing JSON. Check that your request body is valid.');
	}
}

/** The body, which must be an object of JSON. */
export async function readObject(req: HonoRequest, family: ApiFamily): Promise<Record<string, unknown>> {
	const value = await readValue(req, family);
	if (!isRecord(value)) throw fail(family, 400, 'Invalid request payload. The body must be an object of JSON.');
	return value;
}
