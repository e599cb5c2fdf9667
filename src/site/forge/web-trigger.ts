import { readText } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import type { Delivered } from './deliver.ts';
import { SANDBOXED } from './bridge.ts';

/** The maximum size of a request, in bytes. */
const MAX_BODY = 500_000;

/** Hands a request of anyone to a web trigger, and makes the response of what the app says. */
export async function callWebTrigger(
	request: Request,
	deliver: (body: Readonly<Record<string, unknown>>) => Promise<Delivered>,
): Promise<Response> {
	const body = await readText(request.body, MAX_BODY);
	if (body === undefined) return new Response('The request is too long', { status: 413 });
	const url = new URL(request.url);
	const { response } = await deliver({
		method: request.method,
		path: url.pathname,
		userPath: '',
		headers: listsOf(request.headers),
		queryParameters: listsOf(url.searchParams),
		body,
	});
	const parsed = response?.status === 200 ? parse(new TextDecoder().decode(response.body)) : undefined;
	if (!isRecord(parsed) || !isStatus(parsed['statusCode'])) {
		return new Response('The app did not respond as a web trigger does', { status: 424 });
	}
	const { statusCode, headers, body: text } = parsed;
	const sent = new Headers();
	for (const [name, values] of Object.entries(isRecord(headers) ? headers : {})) {
		for (const value of [values].flat()) sent.append(name, String(value));
	}
	// Atlassian has another origin for it: what it shows must not use the site's.
	sent.append('content-security-policy', SANDBOXED);
	const isEmpty = [204, 205, 304].includes(statusCode);
	return new Response(isEmpty ? null : String(text ?? ''), { status: statusCode, headers: sent });
}

function isStatus(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599;
}

function listsOf(entries: Iterable<[string, string]>): Record<string, string[]> {
	const lists = new Map<string, string[]>();
	for (const [name, value] of entries) lists.set(name, [...(lists.get(name) ?? []), value]);
	return Object.fromEntries(lists);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
