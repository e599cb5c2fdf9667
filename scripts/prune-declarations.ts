import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'oxc-parser';

/** An export that a file passes on from another. */
interface PassedOn {
	/** The statement. */
	readonly start: number;
	readonly end: number;
	readonly from: string;
	/** Its name outside, and in the other file. Undefined for `export *`. */
	readonly names?: readonly [outside: string, inside: string];
	readonly isType: boolean;
}

interface Declarations {
	readonly text: string;
	readonly passedOn: readonly PassedOn[];
	readonly own: ReadonlySet<string>;
	/** By file, the imported names; `*` for all. */
	readonly imports: readonly (readonly [from: string, name: string])[];
}

/** All exports of a file. */
const ALL = '*';

/**
 * Deletes the declarations that no door leads to, and the exports of the others that nobody imports: the index of a room passes
 * on more to its neighbours than to users. Users could not import the rest in any case, for package.json has only the doors.
 *
 * @param doors the declarations of the doors
 * @param files all declarations
 */
export function pruneDeclarations(doors: readonly string[], files: readonly string[]): void {
	const read = memoize(readDeclarations);
	const reached = new Map<string, Set<string>>();
	const left: (readonly [string, string])[] = doors.map((door) => [door, ALL]);
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		const [file, name] = next;
		const names = reached.get(file) ?? new Set();
		if (names.has(name)) continue;
		reached.set(file, names.add(name));
		left.push(...leadsTo(read(file), name, read));
	}
	for (const file of files) {
		const names = reached.get(file);
		if (names === undefined) rmSync(file);
		else if (!names.has(ALL)) writeFileSync(file, withOnly(read(file), names, read));
	}
}

/** The exports of other files that one needs. */
function leadsTo(
	file: Declarations,
	name: string,
	read: (path: string) => Declarations,
): (readonly [string, string])[] {
	if (name !== ALL && !file.own.has(name)) {
		return file.passedOn
			.filter((one) => passesOn(one, name, read))
			.map(({ from, names }) => [from, names?.[1] ?? name] as const);
	}
	const others = name === ALL ? file.passedOn.map(({ from, names }) => [from, names?.[1] ?? ALL] as const) : [];
	return [...file.imports, ...others];
}

function passesOn({ from, names }: PassedOn, name: string, read: (path: string) => Declarations): boolean {
	return names === undefined ? hasExport(from, name, read) : names[0] === name;
}

function hasExport(path: string, name: string, read: (path: string) => Declarations): boolean {
	const { own, passedOn } = read(path);
	return own.has(name) || passedOn.some((one) => passesOn(one, name, read));
}

/** A file without the exports that nobody needs. */
function withOnly(
	{ text, passedOn }: Declarations,
	needed: ReadonlySet<string>,
	read: (path: string) => Declarations,
): string {
	let kept = '';
	let done = 0;
	for (const start of new Set(passedOn.map((one) => one.start))) {
		const group = passedOn.filter((one) => one.start === start);
		const end = group[0]?.end ?? start;
		const used = group.filter((one) => [...needed].some((name) => passesOn(one, name, read)));
		kept += text.slice(done, start);
		done = end;
		if (used.length === group.length) kept += text.slice(start, end);
		else if (used.length > 0) {
			const specifiers = used.flatMap(({ names, isType }) =>
				names === undefined
					? []
					: `${isType ? 'type ' : ''}${names[0] === names[1] ? names[0] : `${names[1]} as ${names[0]}`}`,
			);
			const from = text.slice(start, end).slice(text.slice(start, end).lastIndexOf('from'));
			kept += `export { ${specifiers.join(', ')} } ${from}`;
		} else if (text[done] === '\n') done += 1;
	}
	return kept + text.slice(done);
}

function readDeclarations(path: string): Declarations {
	const text = readFileSync(path, 'utf8');
	const { module } = parseSync(path, text);
	const resolve = (specifier: string): string | undefined => {
		if (!specifier.startsWith('.')) return undefined;
		const file = join(dirname(path), specifier.replace(/(?:\.d)?\.[jt]s$/, '.d.ts'));
		return existsSync(file) ? file : undefined;
	};
	const passedOn: PassedOn[] = [];
	const own = new Set<string>();
	for (const { start, end, entries } of module.staticExports) {
		for (const { moduleRequest, exportName, importName, isType } of entries) {
			const from = moduleRequest === null ? undefined : resolve(moduleRequest.value);
			const name = exportName.name ?? '';
			if (moduleRequest === null) own.add(name);
			else if (from !== undefined && name === '') passedOn.push({ start, end, from, isType });
			else if (from !== undefined) passedOn.push({ start, end, from, isType, names: [name, importName.name ?? ALL] });
		}
	}
	const imports = module.staticImports.flatMap(({ moduleRequest, entries }) => {
		const from = resolve(moduleRequest.value);
		return from === undefined ? [] : entries.map(({ importName }) => [from, importName.name ?? ALL] as const);
	});
	const inline = [...text.matchAll(/import\(['"](\.[^'"]+)['"]\)(?:\.(\w+))?/g)].flatMap(
		([, specifier = '', name = ALL]) => {
			const from = resolve(specifier);
			return from === undefined ? [] : [[from, name] as const];
		},
	);
	return { text, passedOn, own, imports: [...imports, ...inline] };
}

function memoize(read: (path: string) => Declarations): (path: string) => Declarations {
	const known = new Map<string, Declarations>();
	return (path) => {
		const declarations = known.get(path) ?? read(path);
		known.set(path, declarations);
		return declarations;
	};
}
