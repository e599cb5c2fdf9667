import { DecodeError } from '../errors.ts';
import { headerValues, isBytes, readBytes, type RequestLike } from '../http/index.ts';
import { isRecord } from '../is-record.ts';

/** A form of this length is read before its sender is verified, in bytes. */
const MAX_FORM = 102_400;
const URL_ENCODED = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/**
 * The values of a field of a POSTed form: of the body that a framework has parsed, or of a Web Request, whose own body can
 * still be read after it.
 *
 * @throws {@link DecodeError} `ERR_BODY` for a body that was read before, `ERR_BODY_SIZE`.
 */
export async function formValues(request: RequestLike, field: string): Promise<string[]> {
	if (request.method !== 'POST') return [];
	const body = await readForm(request);
	const values = typeof body === 'string' ? new URLSearchParams(body).getAll(field) : [ownValue(body, field)].flat();
	return values.filter((value) => typeof value === 'string' && value !== '') as string[];
}

/** Text if it is an encoded form; else the parsed form, if there is one. */
async function readForm(request: RequestLike): Promise<unknown> {
	const isEncoded = headerValues(request.headers, 'content-type').some((type) => URL_ENCODED.test(type));
	const { body } = isWebRequest(request) ? { body: await readCopy(request, isEncoded) } : request;
	if (typeof body !== 'string' && !isBytes(body)) return body;
	if (!isEncoded) return undefined;
	const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
	if (text.length > MAX_FORM) throw tooLarge();
	return text;
}

async function readCopy(request: Request, isEncoded: boolean): Promise<Uint8Array<ArrayBuffer> | undefined> {
	if (!isEncoded || request.body === null) return undefined;
	if (request.bodyUsed)
		throw new DecodeError(
			'ERR_BODY',
			'The body of the request has been read already: pass a request whose body is unread',
		);
	const copy = request.clone().body;
	const bytes = copy === null ? undefined : await readBytes(copy, MAX_FORM);
	if (bytes === undefined) throw tooLarge();
	return bytes;
}

function ownValue(body: unknown, field: string): unknown {
	return isRecord(body) && Object.hasOwn(body, field) ? body[field] : undefined;
}

function isWebRequest(request: RequestLike): request is Request {
	return 'clone' in request && typeof request.clone === 'function' && typeof request.headers.get === 'function';
}

function tooLarge(): DecodeError {
	return new DecodeError('ERR_BODY_SIZE', `A form with a token may be ${MAX_FORM} bytes long, and this one is longer`);
}
