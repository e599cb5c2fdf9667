import { escapeControls, escapeControlsInJson } from '../control-characters.ts';
import type { Exchange } from './exchange.ts';

/**
 * One line for a person, followed by the explanation if the exchange was refused or failed. It is safe for a terminal. The
 * time is local, with its difference to UTC.
 */
export function describeExchange(exchange: Exchange): string {
	const { time, direction, kind, method, url, status, caller, event, retry = 0, fault } = exchange;
	const parts = [
		localTime(new Date(time)),
		direction === 'in' ? '<-' : '->',
		...(kind === 'call' ? [] : [event ?? kind]),
		...(retry === 0 ? [] : [`(attempt ${retry + 1})`]),
		method,
		url,
		status ?? 'no response',
		verdictText(exchange),
		...(caller === undefined ? [] : [`from ${caller}`]),
		...(fault === undefined ? [] : [`[${fault}]`]),
	];
	return [parts.join(' '), ...explain(exchange)].map((line) => escapeControls(line)).join('\n');
}

/** Of a call, the status is about what it asks for, and the verdict about who asks. */
export function verdictText({
	direction,
	verdict,
	status = 0,
}: Pick<Exchange, 'direction' | 'verdict' | 'status'>): string {
	return direction === 'in' && verdict === 'accepted' && status >= 400 ? '(caller accepted)' : verdict;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `13:07:22+01:00`, or `12:07:22Z`. */
function localTime(date: Date): string {
	const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
	const offset = -date.getTimezoneOffset();
	if (offset === 0) return `${clock}Z`;
	const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
	return `${clock}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** One line of JSON, for a program. It is safe for a terminal. */
export function exchangeAsJson(exchange: Exchange): string {
	return escapeControlsInJson(JSON.stringify({ ...exchange, time: new Date(exchange.time).toISOString() }));
}

function explain({ code, explanation, verdict, canonicalRequest, note = '' }: Exchange): string[] {
	const notes = note === '' ? [] : [`         ${note}`];
	if (verdict === 'accepted') return notes;
	const canonical = verdict === 'refused' && code === undefined ? canonicalRequest : undefined;
	return [
		...(code === undefined ? [] : [code]),
		...(explanation?.split('\n') ?? []),
		...(canonical === undefined ? [] : [`signed over: ${canonical}`]),
	]
		.map((line) => `         ${line}`)
		.concat(notes);
}
