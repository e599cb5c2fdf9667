import type { Route, RouteNode } from './node.ts';

/** What the paths of many leaves begin with, written once under a name. */
export interface Beginning {
	readonly name: string;
	readonly alias: string;
	readonly text: string;
}

/** How many characters less one beginning must make of a tree, to be worth a name. */
const WORTHWHILE = 200;

/** The beginnings that make a tree shorter, longest first: each leaf uses the first one that fits it. */
export function beginningsOf(root: RouteNode): Beginning[] {
	const routes = leavesOf(root);
	const found: Beginning[] = [];
	for (;;) {
		const text = bestOf(routes, found);
		if (text === undefined) return found;
		found.push({ ...text, name: `at${found.length + 1}` });
		found.sort((a, b) => b.text.length - a.text.length);
	}
}

/** Whether the path of a route has this beginning. */
export function fits({ alias, text }: Omit<Beginning, 'name'>, route: Route): boolean {
	return route.alias === alias && route.template.startsWith(text);
}

export function printBeginning({ name, alias, text }: Beginning): string {
	return `type ${name}<Rest extends string> = Pick<${alias}, \`${text}\${Rest}\` & keyof ${alias}>\n`;
}

function bestOf(routes: readonly Route[], found: readonly Beginning[]): Omit<Beginning, 'name'> | undefined {
	const candidates = new Map<string, { alias: string; text: string; saved: number }>();
	for (const route of routes) {
		const { alias, template } = route;
		const written = found.find((one) => fits(one, route))?.text.length ?? -alias.length;
		for (let end = template.indexOf('/', 1); end !== -1; end = template.indexOf('/', end + 1)) {
			const text = template.slice(0, end + 1);
			const candidate = candidates.get(`${alias} ${text}`) ?? { alias, text, saved: -WORTHWHILE };
			candidate.saved += Math.max(0, text.length - written);
			candidates.set(`${alias} ${text}`, candidate);
		}
	}
	const [best] = [...candidates.values()].toSorted((a, b) => b.saved - a.saved);
	return best !== undefined && best.saved > 0 ? best : undefined;
}

function leavesOf(root: RouteNode): Route[] {
	const nodes = new Set<RouteNode>([root]);
	for (const node of nodes) for (const child of node.segments.values()) nodes.add(child);
	return [...nodes].flatMap(({ leaf }) => leaf);
}
