import type { HonoRequest } from 'hono';
import type { ApiFamily } from '../../fake-atlassian/index.ts';
import { isRecord } from '../../is-record.ts';
import { readText } from '../../http/index.ts';
import { httpError } from './http-errors.ts';

const MAX_BYTES = 10_485_760;
/** Deeper nesting could overflow the stack in any recursive function that later reads the value. */
const MAX_DEPTH = 200;

/** Reads the request body, which must be JSON. @param empty the value of an empty body. @default a 400 */
export async function readJson(req: HonoRequest, family: ApiFamily, empty?: unknown): Promise<unknown> {
	const text = await readText(req.raw.body, MAX_BYTES);
	if (text === undefined) throw httpError(family, 413, `The local site accepts JSON of at most ${MAX_BYTES} bytes.`);
	if (text === '' && empty !== undefined) return empty;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw httpError(family, 400, 'There was an error parsing JSON. Check that your request body is valid.');
	}
	assertDepth(value, family);
	return value;
}

/** @throws a 400 for JSON that is nested too deeply */
export function assertDepth(value: unknown, family: ApiFamily): void {
	if (isTooDeep(value)) throw httpError(family, 400, `The JSON is nested deeper than ${MAX_DEPTH} levels.`);
}

function isTooDeep(value: unknown): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > MAX_DEPTH) return true;
		level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
	}
	return false;
}

/** Reads the request body, which must be a JSON object. */
export async function readJsonObject(req: HonoRequest, family: ApiFamily): Promise<Record<string, unknown>> {
	const value = await readJson(req, family);
	if (!isRecord(value)) throw httpError(family, 400, 'Invalid request payload. The body must be a JSON object.');
	return value;
}
