import type { HonoRequest } from 'hono';
import type { ApiFamily } from '../../mock/index.ts';
import { isRecord } from '../../is-record.ts';
import { readText } from '../read-text.ts';
import { fail } from './fail.ts';

/** What the JSON of a call may have, in bytes. */
const LONGEST = 10_485_760;
/** What is nested deeper would use the stack up wherever it is looked at, also later. */
const MOST_NESTED = 200;

/** The body, which must be JSON. */
export async function readValue(req: HonoRequest, family: ApiFamily): Promise<unknown> {
	const text = await readText(req.raw, LONGEST);
	if (text === undefined) throw fail(family, 413, `The local site takes JSON of ${LONGEST} bytes at most.`);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw fail(family, 400, 'There was an error parsing JSON. Check that your request body is valid.');
	}
	if (isTooDeep(value)) throw fail(family, 400, `The JSON is nested deeper than ${MOST_NESTED} levels.`);
	return value;
}

function isTooDeep(value: unknown): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > MOST_NESTED) return true;
		level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
	}
	return false;
}

/** The body, which must be an object of JSON. */
export async function readObject(req: HonoRequest, family: ApiFamily): Promise<Record<string, unknown>> {
	const value = await readValue(req, family);
	if (!isRecord(value)) throw fail(family, 400, 'Invalid request payload. The body must be an object of JSON.');
	return value;
}
