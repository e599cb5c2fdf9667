import { compareRoutes, matchRoute, nearestRoute, type Params, type Route } from '../mock/index.ts';
import type { AnyResolver } from './answer-call.ts';

/** A handler's route and its resolver. */
export interface TableEntry {
	/** In capitals. */
	readonly method: string;
	readonly route: Route;
	readonly resolver: AnyResolver;
}

/** An entry and what a path holds for its parameters. */
export interface Found {
	readonly entry: TableEntry;
	readonly params: Params;
}

/** All handlers that a mock site has made. Whether msw has them at the moment is for msw to know. */
export class RouteTable {
	readonly #entries: TableEntry[] = [];
	readonly #basePath: string;

	constructor(basePath: string) {
		this.#basePath = basePath;
	}

	add(entry: TableEntry): void {
		this.#entries.push(entry);
	}

	/** The parameters of an entry, if a path is one of its template. */
	match({ route }: TableEntry, path: string): Params | undefined {
		return matchRoute(route, path, this.#basePath);
	}

	/** An entry that is more specific for this path. */
	findBetter(than: TableEntry, path: string): Found | undefined {
		const [best] = this.#entries
			.filter(({ method, route }) => method === than.method && compareRoutes(route, than.route) < 0)
			.toSorted((a, b) => compareRoutes(a.route, b.route))
			.flatMap((entry) => {
				const params = this.match(entry, path);
				return params === undefined ? [] : [{ entry, params }];
			});
		return best;
	}

	/** The entry that is most like a call, for a person. */
	nearest(method: string, path: string): string | undefined {
		const entry = nearestRoute(method, path, this.#basePath, this.#entries);
		return entry && `${entry.method} ${entry.route.template}`;
	}
}
