import { escapeControls } from '../control-characters.ts';
import type { Exchange } from './exchange.ts';

/** One line for a person, followed by the explanation if the exchange was refused or failed. It is safe for a terminal. */
export function describeExchange(exchange: Exchange): string {
	const { time, direction, kind, method, url, status, verdict, caller, event, retry = 0, fault } = exchange;
	const parts = [
		new Date(time).toISOString().slice(11, 19),
		direction === 'in' ? '<-' : '->',
		...(kind === 'call' ? [] : [event ?? kind]),
		...(retry === 0 ? [] : [`(attempt ${retry + 1})`]),
		method,
		url,
		status ?? 'no response',
		// Of a caller who was accepted, not of a call that succeeded.
		...(verdict === 'accepted' && status !== undefined && status >= 400 ? ['error,'] : []),
		verdict,
		...(caller === undefined ? [] : [`from ${caller}`]),
		...(fault === undefined ? [] : [`[${fault}]`]),
	];
	return [parts.join(' '), ...explain(exchange)].map((line) => escapeControls(line)).join('\n');
}

/** One line of JSON, for a program. It is safe for a terminal. */
export function exchangeAsJson(exchange: Exchange): string {
	const json = JSON.stringify({ ...exchange, time: new Date(exchange.time).toISOString() });
	// `JSON.stringify` escapes the control characters below U+0020 only.
	return json.replaceAll(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function explain({ code, explanation, verdict, canonicalRequest }: Exchange): string[] {
	if (verdict === 'accepted') return [];
	const canonical = verdict === 'refused' && code === undefined ? canonicalRequest : undefined;
	return [
		...(code === undefined ? [] : [code]),
		...(explanation?.split('\n') ?? []),
		...(canonical === undefined ? [] : [`signed over: ${canonical}`]),
	].map((line) => `         ${line}`);
}
