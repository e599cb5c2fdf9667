import { isRecord } from '../../is-record.ts';
import { UsageError } from '../command.ts';
import { isAtlassianPath, type Call } from './call.ts';

/**
 * The calls in a log of a test run: that of the local site (`--log json`), or any JSON with `method` and `url` (or `path`)
 * in each entry, one on a line or in a list.
 *
 * @throws {@link UsageError} for a line that is not JSON.
 */
export function callsInLog(text: string, file: string): Call[] {
	return entriesOf(text, file).flatMap(({ value, line }): Call[] => {
		if (!isRecord(value)) return [];
		const { method, url = value['path'], direction, kind = 'call' } = value;
		// The local site also has what it sends to the app, and requests for tokens.
		if (direction === 'out' || kind !== 'call') return [];
		if (typeof method !== 'string' || typeof url !== 'string' || !isAtlassianPath(url)) return [];
		return [{ method: method.toUpperCase(), url, where: `${file}:${line}` }];
	});
}

function entriesOf(text: string, file: string): { value: unknown; line: number }[] {
	if (text.trimStart().startsWith('[')) {
		const list: unknown = parse(text, file, 1);
		return (Array.isArray(list) ? list : []).map((value, index) => ({ value, line: index + 1 }));
	}
	return text
		.split('\n')
		.map((line, index) => ({ text: line.trim(), line: index + 1 }))
		.filter((line) => line.text !== '')
		.map((one) => ({ value: parse(one.text, file, one.line), line: one.line }));
}

function parse(text: string, file: string, line: number): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError(`the log ${file} is not JSON in line ${line}`);
	}
}
