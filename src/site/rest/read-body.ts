import type { HonoRequest } from 'hono';
import type { ApiFamily } from '../../mock/index.ts';
import { fail } from './fail.ts';

/** A record of JSON. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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
