import { oneLine } from '../../control-characters.ts';
import { isRecord } from '../../is-record.ts';

/** The messages of a response, in one shape. */
export interface Messages {
	readonly messages: readonly string[];
	readonly fields: Readonly<Record<string, string>>;
}

const MAX_COUNT = 100;
const MAX_LENGTH = 1000;
const MAX_DEPTH = 6;

/** The fields with messages for people, in this order: Jira, JSM, Confluence (v1: `data.errors`, `translation`), Bitbucket, OAuth, RFC 9457. */
const MESSAGE_FIELDS = [
	'errorMessages',
	'errorMessage',
	'warningMessages',
	'message',
	'translation',
	'title',
	'detail',
	'error',
	'error_description',
	'elementErrors',
	'data',
] as const;

interface Found {
	readonly messages: Set<string>;
	readonly fields: Map<string, string>;
}

/**
 * Atlassian's messages, in every shape that its APIs use; of an HTML page its title, of a text its start.
 *
 * @param data from ky: parsed if it was JSON, otherwise text.
 */
export function readMessages(data: unknown, contentType: string): Messages {
	const found: Found = { messages: new Set(), fields: new Map() };
	// ky leaves JSON with another content type as text.
	const value = typeof data === 'string' ? (parseJson(data) ?? data) : data;
	if (typeof value === 'string' && !/json/i.test(contentType)) addText(value, found);
	else collect(value, found, 0);
	return { messages: [...found.messages], fields: Object.fromEntries(found.fields) };
}

function collect(value: unknown, found: Found, depth: number): void {
	if (depth > MAX_DEPTH || found.messages.size >= MAX_COUNT) return;
	if (typeof value === 'string') add(value, found);
	else if (Array.isArray(value)) for (const item of value.slice(0, MAX_COUNT)) collect(item, found, depth + 1);
	else if (isRecord(value)) {
		for (const name of MESSAGE_FIELDS) collect(value[name], found, depth + 1);
		// Jira: fields. Confluence and bulk operations: a list.
		if (isRecord(value['errors'])) addFields(value['errors'], found);
		else collect(value['errors'], found, depth + 1);
		// Bitbucket.
		if (isRecord(value['fields'])) addFields(value['fields'], found);
	}
}

function addFields(record: Record<string, unknown>, found: Found): void {
	for (const [name, value] of Object.entries(record).slice(0, MAX_COUNT - found.fields.size)) {
		const inner: Found = { messages: new Set(), fields: new Map() };
		collect(value, inner, MAX_DEPTH - 2);
		const text = [...inner.messages, ...inner.fields.values()].join('; ').slice(0, MAX_LENGTH);
		if (text !== '') found.fields.set(tidy(name), text);
	}
}

function add(text: string, { messages }: Found): void {
	const message = tidy(text);
	if (message !== '') messages.add(message);
}

/** Collapses white space and truncates, for logs. */
export function tidy(text: string, maxLength: number = MAX_LENGTH): string {
	return oneLine(text.slice(0, maxLength));
}

function parseJson(text: string): unknown {
	try {
		return /^\s*[[{]/.test(text) ? JSON.parse(text) : undefined;
	} catch {
		return undefined;
	}
}

/** Proxies and login pages respond with HTML, Jira with XML to an unknown path. */
function addText(text: string, found: Found): void {
	const start = text.slice(0, 20_000);
	// Binary data is not a message.
	if (/[\0\ufffd]/.test(start)) return;
	if (!/^\s*</.test(start)) return add(start.slice(0, 300), found);
	const [, title = ''] = /<(?:title|h1|message)\b[^<>]*>([^<]*)</i.exec(start) ?? [];
	add(decodeEntities(title), found);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

function decodeEntities(text: string): string {
	return text.replaceAll(/&([#\w]+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
