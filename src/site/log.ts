import type { Exchange } from './exchange.ts';

/** A line for a person; the explanation of what was refused is below it. */
export function describeExchange(exchange: Exchange): string {
	const { time, direction, kind, method, url, status, verdict, caller, event, retry = 0, fault } = exchange;
	const parts = [
		new Date(time).toISOString().slice(11, 19),
		direction === 'in' ? '<-' : '->',
		...(kind === 'call' ? [] : [event ?? kind]),
		...(retry === 0 ? [] : [`(try ${retry + 1})`]),
		method,
		url,
		status ?? 'no answer',
		verdict,
		...(caller === undefined ? [] : [`from ${caller}`]),
		...(fault === undefined ? [] : [`[${fault}]`]),
	];
	return [parts.join(' '), ...explain(exchange)].map(printable).join('\n');
}

/** The same for a program, in one line. */
export function exchangeAsJson(exchange: Exchange): string {
	return JSON.stringify({ ...exchange, time: new Date(exchange.time).toISOString() });
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

/** What came in must not move a terminal's cursor, nor look like a line of its own. */
function printable(line: string): string {
	return line.replaceAll(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
