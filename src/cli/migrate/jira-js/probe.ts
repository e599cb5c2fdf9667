import { propertiesOf, type Node } from '../parse-source.ts';

/** A value in place of an expression of the app's text, to see where in a request it goes. */
export interface Probe {
	/** The parameters of the call. */
	readonly value: unknown;
	/** The text of each expression, by the name that stands in its place. */
	readonly expressions: ReadonlyMap<string, { readonly name: string; readonly text: string }>;
}

/** Stands for an object, and is its own name where a text is needed. */
class ObjectMarker {
	readonly #name: string;

	constructor(name: string) {
		this.#name = name;
	}

	toString(): string {
		return this.#name;
	}
}

const MARK = /^__p\d+__$/;

/** The kind that an expression of unknown kind is taken to have. */
export type Guess = 'text' | 'object';

/**
 * The probe for the parameters of a call; undefined for parameters that the text does not show.
 *
 * @param guess for expressions whose kind the text does not show
 */
export function probeOf(parameters: Node | undefined, guess: Guess): Probe | undefined {
	const expressions = new Map<string, { name: string; text: string }>();
	const mark = (name: string, node: Node): unknown => {
		const id = `__p${expressions.size}__`;
		expressions.set(id, { name, text: node.text() });
		const kind = String(node.kind());
		if (kind === 'object') return new ObjectMarker(id);
		if (kind === 'array') return [id];
		return isText(kind) || guess === 'text' ? id : new ObjectMarker(id);
	};
	if (parameters === undefined) return { value: undefined, expressions };
	if (['string', 'template_string'].includes(String(parameters.kind()))) {
		return { value: mark('', parameters), expressions };
	}
	const properties = propertiesOf(parameters);
	if (properties === undefined) return undefined;
	return { value: Object.fromEntries([...properties].map(([name, node]) => [name, mark(name, node)])), expressions };
}

function isText(kind: string): boolean {
	return ['string', 'template_string', 'number', 'true', 'false', 'null', 'undefined'].includes(kind);
}

/** The expression that a value of a request stands for, if it is one. */
export function expressionOf(value: unknown, { expressions }: Probe): { name: string; text: string } | undefined {
	const [only, ...others] = Array.isArray(value) ? (value as unknown[]) : [value];
	if (others.length > 0) return undefined;
	const id = only instanceof ObjectMarker ? only.toString() : only;
	return typeof id === 'string' && MARK.test(id) ? expressions.get(id) : undefined;
}

/** The text of an expression for a value of a request; undefined for one that has a part of a parameter. */
export function textOf(value: unknown, probe: Probe): string | undefined {
	const expression = expressionOf(value, probe);
	if (expression !== undefined) return expression.text;
	if (typeof value === 'string') return /__p\d+__/.test(value) ? undefined : quote(value);
	if (Array.isArray(value)) {
		const texts = (value as unknown[]).map((one) => textOf(one, probe));
		return texts.includes(undefined) ? undefined : `[${texts.join(', ')}]`;
	}
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	// A form, a file, or a marker in a place of its own.
	if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
	return objectText(Object.entries(value), probe);
}

export function objectText(entries: readonly (readonly [string, unknown])[], probe: Probe): string | undefined {
	const texts: string[] = [];
	for (const [name, value] of entries) {
		if (value === undefined) continue;
		const text = textOf(value, probe);
		if (text === undefined) return undefined;
		texts.push(propertyText(name, text));
	}
	return texts.length === 0 ? '{}' : `{ ${texts.join(', ')} }`;
}

/** A property, in its short form where that means the same. */
export function propertyText(name: string, text: string): string {
	if (name === text) return name;
	return `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)}: ${text}`;
}

export function quote(text: string): string {
	return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
