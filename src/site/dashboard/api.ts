import { isRecord } from '../../is-record.ts';

/** Calls the API of the product as a user. */
export type CallApi = (request: Request, accountId: string) => Response | Promise<Response>;

/** A refusal of the API, in words for the person at the page. */
export class ApiRefusal extends Error {
	override readonly name = 'ApiRefusal';
}

/** The JSON of a response. @throws {@link ApiRefusal} with the messages of the API. */
export type Api = <T>(method: string, path: string, body?: object) => Promise<T>;

/** @param origin that of the site. */
export function apiAs(callApi: CallApi, origin: string, accountId: string): Api {
	return async <T>(method: string, path: string, body?: object) => {
		const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
		const response = await callApi(new Request(`${origin}${path}`, init), accountId);
		const text = await response.text();
		const json: unknown = text === '' ? undefined : JSON.parse(text);
		if (!response.ok) throw new ApiRefusal(messagesOf(json).join(' ') || `The API responds with ${response.status}`);
		// The site's own response to this path.
		return json as T;
	};
}

function messagesOf(json: unknown): string[] {
	if (!isRecord(json)) return [];
	const { errorMessages, errors, message } = json;
	const list = Array.isArray(errorMessages) ? errorMessages.map(String) : [];
	if (isRecord(errors)) list.push(...Object.entries(errors).map(([field, text]) => `${field}: ${String(text)}`));
	if (Array.isArray(errors)) {
		list.push(...errors.map((error) => String(isRecord(error) ? (error['detail'] ?? error['title']) : error)));
	}
	return typeof message === 'string' ? [...list, message] : list;
}
