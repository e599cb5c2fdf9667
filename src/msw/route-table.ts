import type { AnyResolver } from './handle-call.ts';
import { compareRoutes, likeness, matchRoute, type Params, type Route } from './route.ts';

/** The route of a handler, and its resolver. */
export interface TableEntry {
	/** In capitals. */
	readonly method: string;
	readonly route: Route;
	readonly resolver: AnyResolver;
}

/** An entry that matches a path, with the path's parameters. */
export interface RouteMatch {
	readonly entry: TableEntry;
	readonly params: Params;
}

/** All handlers that a mock site has made. Only msw knows which of them are in use. */
export class RouteTable {
	readonly #entries: TableEntry[] = [];
	readonly #basePath: string;

	constructor(basePath: string) {
		this.#basePath = basePath;
	}

	add(entry: TableEntry): void {
		this.#entries.push(entry);
	}

	/** The parameters of a path; undefined if it does not match the entry. */
	match({ route }: TableEntry, path: string): Params | undefined {
		return matchRoute(route, path, this.#basePath);
	}

	/** The most specific entry for a path, if it is more specific than the given one. */
	findMoreSpecific(than: TableEntry, path: string): RouteMatch | undefined {
		const [best] = this.#entries
			.filter(({ method, route }) => method === than.method && compareRoutes(route, than.route) < 0)
			.toSorted((a, b) => compareRoutes(a.route, b.route))
			.flatMap((entry) => {
				const params = this.match(entry, path);
				return params === undefined ? [] : [{ entry, params }];
			});
		return best;
	}

	/** The entry that a call resembles most, such as `GET rest/api/3/issue/{issueIdOrKey}`. */
	nearest(method: string, path: string): string | undefined {
		let nearest: TableEntry | undefined;
		let most = 0;
		for (const entry of this.#entries) {
			const score = likeness(path, entry.route, this.#basePath) + (entry.method === method ? 0.5 : 0);
			if (score <= most) continue;
			most = score;
			nearest = entry;
		}
		return nearest && `${nearest.method} ${nearest.route.template}`;
	}
}
