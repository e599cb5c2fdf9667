import { isRecord } from '../../is-record.ts';
import { UsageError } from '../command.ts';

/** `KEY=VALUE` as text, or `KEY:=JSON`. */
interface Field {
	readonly key: string;
	readonly value: unknown;
}

/**
 * The JSON body of fields: dots in a key lead into objects, and a key that is repeated is a list.
 *
 * @throws {@link UsageError} for a field that is not one, or that contradicts another.
 */
export function bodyOfFields(texts: readonly string[]): Record<string, unknown> {
	const body: Record<string, unknown> = Object.create(null);
	for (const { key, value } of texts.map(parseField)) {
		const names = key.split('.');
		const last = names.pop() ?? '';
		let target = body;
		for (const name of names) {
			const next = (target[name] ??= Object.create(null));
			if (!isRecord(next)) throw new UsageError(`the field ${key} contradicts another one`);
			target = next;
		}
		const present = target[last];
		if (isRecord(present)) throw new UsageError(`the field ${key} contradicts another one`);
		target[last] = present === undefined ? value : [present, value].flat();
	}
	return body;
}

/** The query of fields. JSON that is not text is sent as JSON. */
export function queryOfFields(texts: readonly string[]): [string, string][] {
	return texts
		.map(parseField)
		.map(({ key, value }) => [key, typeof value === 'string' ? value : JSON.stringify(value)]);
}

/** @throws {@link UsageError} for a header without a name, or for a credential, which has options of its own. */
export function readHeaders(texts: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		texts.map((text) => {
			const [, name = '', value = ''] = /^([^\s:]+):\s*(.*)$/s.exec(text) ?? [];
			if (name === '') throw new UsageError('a header must be "name: value"');
			if (name.toLowerCase() === 'authorization')
				throw new UsageError('the credential is in variables, not in a header');
			return [name, value];
		}),
	);
}

function parseField(text: string): Field {
	const at = text.indexOf('=');
	if (at < 1) throw new UsageError('a field must be key=value or key:=JSON');
	const value = text.slice(at + 1);
	if (text[at - 1] !== ':') return { key: text.slice(0, at), value };
	const key = text.slice(0, at - 1);
	try {
		return { key, value: JSON.parse(value) };
	} catch {
		throw new UsageError(`the field ${key} is not JSON: text is key=value`);
	}
}
