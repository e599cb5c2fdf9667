import { dirname, join } from 'node:path/posix';
import { roomOf, type Finding } from './findings.ts';
import type { ImportOf, Source } from './read-source.ts';

/** Where `src/client` ends to be a room that one can keep in mind. */
const MAX_LAYERS = 10;
const MAX_ENTRIES = 20;

/** Rooms that may import when they are used: each command of the command line loads what it needs. */
const LATE_ROOMS = new Set(['cli']);
/** Targets that may be imported late: data tables, and the hashing of runtimes without `node:crypto`. */
const LATE_TARGETS = /^(?:generated|src\/crypto|src\/operations)\//;

interface Edge extends ImportOf {
	readonly from: string;
	readonly to: string;
}

/** Circles, doors, layers and late imports of the files of `src`, by path. */
export function checkImports(sources: ReadonlyMap<string, Source>): Finding[] {
	const edges = [...sources].flatMap(([from, { imports }]) =>
		imports
			.filter(({ specifier }) => specifier.startsWith('.'))
			.map((one): Edge => ({ ...one, from, to: join(dirname(from), one.specifier) })),
	);
	return [
		...checkCircles(edges),
		...edges.flatMap(checkDoor),
		...edges.flatMap(checkLateImport),
		...checkGenerated(edges),
		...checkIndexes(sources),
		...checkLayers([...sources.keys()], edges),
	];
}

function checkCircles(edges: readonly Edge[]): Finding[] {
	return circlesOf(graphOf(edges)).map((files): Finding => {
		const [file = ''] = files;
		const line = edges.find(({ from, to }) => from === file && files.includes(to))?.line ?? 1;
		const message = `${files.length} files import each other in a circle: ${files.join(', ')}`;
		return { rule: 'circle', file, line, message, rooms: [...new Set(files.map(roomOf))] };
	});
}

/** Every folder between the two files that does not hold both is entered, and so by its `index.ts`. */
function checkDoor({ from, to, line }: Edge): Finding[] {
	if (!to.startsWith('src/')) return [];
	const folders = to.split('/').slice(0, -1);
	const entered = folders
		.map((_, index) => folders.slice(0, index + 1).join('/'))
		.find((one) => !from.startsWith(`${one}/`));
	if (entered === undefined || to === `${entered}/index.ts`) return [];
	const message = `imports ${to} past ${entered}/index.ts`;
	return [{ rule: 'door', file: from, line, message, rooms: [roomOf(from), roomOf(to)] }];
}

function checkLateImport({ from, to, kind, line }: Edge): Finding[] {
	if (kind !== 'dynamic' || LATE_ROOMS.has(roomOf(from))) return [];
	if (LATE_TARGETS.test(to)) return [];
	const message = `imports ${to} when it is used: after a deploy that file may be gone. Import it statically`;
	return [{ rule: 'late import', file: from, line, message, rooms: [roomOf(from)] }];
}

/** Types are imported from `generated` as types, and each table of data by one room alone. */
function checkGenerated(edges: readonly Edge[]): Finding[] {
	const data = edges.filter(({ to, kind }) => to.startsWith('generated/') && kind !== 'type');
	return [...Map.groupBy(data, ({ to }) => to)].flatMap(([to, importing]) => {
		const folders = new Set(importing.map(({ from }) => dirname(from)));
		if (folders.size < 2) return [];
		const message = `${to} is imported by ${folders.size} folders: ${[...folders].join(', ')}`;
		return importing.map(({ from, line }): Finding => {
			return { rule: 'generated', file: from, line, message, rooms: [roomOf(from)] };
		});
	});
}

function checkIndexes(sources: ReadonlyMap<string, Source>): Finding[] {
	return [...sources]
		.filter(([file]) => file.endsWith('/index.ts'))
		.flatMap(([file, { ownStatements }]) =>
			ownStatements.map((line): Finding => {
				const message = 'an index.ts only re-exports';
				return { rule: 'index', file, line, message, rooms: [roomOf(file)] };
			}),
		);
}

function checkLayers(files: readonly string[], edges: readonly Edge[]): Finding[] {
	const room = 'src/client';
	const entryOf = (file: string): string | undefined =>
		file.startsWith(`${room}/`) ? file.slice(room.length + 1).split('/')[0] : undefined;
	const entries = new Set(files.flatMap((file) => entryOf(file) ?? []));
	const inside = edges.flatMap((edge) => {
		const [from, to] = [entryOf(edge.from), entryOf(edge.to)];
		return from !== undefined && to !== undefined && from !== to ? [{ from, to }] : [];
	});
	const layers = countLayers(graphOf(inside));
	const found = (message: string): Finding => ({ rule: 'layers', file: room, line: 1, message, rooms: ['client'] });
	return [
		...(entries.size > MAX_ENTRIES ? [found(`has ${entries.size} files and folders; at most ${MAX_ENTRIES}`)] : []),
		...(layers > MAX_LAYERS ? [found(`has ${layers} layers; at most ${MAX_LAYERS}`)] : []),
	];
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

function graphOf(edges: readonly { readonly from: string; readonly to: string }[]): Graph {
	const graph = new Map<string, Set<string>>();
	for (const { from, to } of edges) {
		graph.set(from, (graph.get(from) ?? new Set()).add(to));
		if (!graph.has(to)) graph.set(to, new Set());
	}
	return graph;
}

/** The nodes that a node leads to, itself only where it is in a circle. */
function reach(graph: Graph, node: string): Set<string> {
	const reached = new Set<string>();
	const queue = [...(graph.get(node) ?? [])];
	for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
		if (reached.has(next)) continue;
		reached.add(next);
		queue.push(...(graph.get(next) ?? []));
	}
	return reached;
}

/** Groups of nodes of which each leads to each other. */
function circlesOf(graph: Graph): string[][] {
	const reached = new Map([...graph.keys()].map((node) => [node, reach(graph, node)]));
	const inCircle = [...graph.keys()].filter((node) => reached.get(node)?.has(node)).toSorted();
	const groups = inCircle.map((node) =>
		inCircle.filter((other) => reached.get(node)?.has(other) && reached.get(other)?.has(node)),
	);
	return groups.filter(([first], index) => first === inCircle[index]);
}

/** The longest chain of imports. A circle counts as one layer. */
function countLayers(graph: Graph): number {
	const circles = circlesOf(graph);
	const groupOf = (node: string): string => circles.find((nodes) => nodes.includes(node))?.[0] ?? node;
	const edges = [...graph].flatMap(([from, targets]) =>
		[...targets].map((to) => ({ from: groupOf(from), to: groupOf(to) })).filter((edge) => edge.from !== edge.to),
	);
	const condensed = graphOf(edges);
	const depths = new Map<string, number>();
	const depth = (node: string): number => {
		const known = depths.get(node);
		if (known !== undefined) return known;
		const own = 1 + Math.max(0, ...[...(condensed.get(node) ?? [])].map(depth));
		depths.set(node, own);
		return own;
	};
	return Math.max(0, ...[...condensed.keys()].map(depth));
}
