/** The names of options, all of them. */
export function namesOf<Options extends object>(names: Readonly<Record<keyof Options, true>>): readonly string[] {
	return Object.keys(names);
}

/** The options with these names. */
export function pickOptions(options: object, names: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
}

/**
 * An option that is undefined is not given.
 *
 * @param where follows the name in the message, such as ` of a call`
 * @param explain makes a better error for some unknown names
 * @throws `TypeError` that names an unknown option, and a known one that is nearly the same.
 */
export function assertKnownOptions(
	options: object,
	known: readonly string[],
	where = '',
	explain: (name: string) => TypeError | undefined = () => undefined,
): void {
	for (const [name, value] of Object.entries(options)) {
		if (value === undefined || known.includes(name)) continue;
		throw explain(name) ?? unknown(name, where, nearest(name, known));
	}
}

/**
 * For options that may come with others, such as those from an environment: finds only those that are nearly the same as a
 * known one that is missing.
 *
 * @throws `TypeError`
 */
export function assertSpelling(options: object, known: readonly string[], where = ''): void {
	for (const name of Object.keys(options)) {
		const near = known.includes(name) ? undefined : nearest(name, known);
		if (near !== undefined && !(near in options)) throw unknown(name, where, near);
	}
}

function unknown(name: string, where: string, near: string | undefined): TypeError {
	const question = near === undefined ? '' : `: did you mean \`${near}\`?`;
	return new TypeError(`Unknown option \`${name.slice(0, 50)}\`${where}${question}`);
}

/** The known name with the fewest edits, if they are at most half of it. */
function nearest(name: string, known: readonly string[]): string | undefined {
	const ranked = known.map((one) => ({ one, edits: editsBetween(name.toLowerCase(), one.toLowerCase()) }));
	const best = ranked.toSorted((a, b) => a.edits - b.edits)[0];
	return best !== undefined && best.edits <= Math.max(name.length, best.one.length) / 2 ? best.one : undefined;
}

/** Levenshtein's distance. */
function editsBetween(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let at = 1; at <= one.length; at += 1) {
		const next = [at];
		for (let to = 1; to <= other.length; to += 1) {
			const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
			next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, replaced));
		}
		row = next;
	}
	return row[other.length] ?? 0;
}
