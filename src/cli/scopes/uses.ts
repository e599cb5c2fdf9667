import { findOperation, type OperationScopes } from '../../operations/index.ts';
import type { Call } from './call.ts';
import type { Need } from './declared.ts';

/** The calls of one operation. */
export interface Use {
	/** Method and template; method and path of a call that the documents do not have. */
	readonly name: string;
	readonly places: readonly string[];
	/** Undefined for a call that the documents do not have. */
	readonly scopes: OperationScopes | undefined;
	readonly needs: { readonly forge: Need; readonly connect: Need };
}

/** The operations that calls are, sorted by path. */
export async function usesOf(calls: readonly Call[]): Promise<Use[]> {
	const found = new Map<string, { path: string; scopes: OperationScopes | undefined; places: string[] }>();
	for (const { method, url, where } of calls) {
		const operation = await findOperation(method, url);
		const path = operation?.template ?? url;
		const name = `${operation?.method ?? method} ${path}`;
		const use = found.get(name) ?? { path, scopes: operation?.scopes, places: [] };
		found.set(name, { ...use, places: [...use.places, where] });
	}
	return [...found]
		.map(([name, { path, scopes, places }]) => ({ path, name, scopes, places, needs: needsOf(name, scopes, places) }))
		.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.name < b.name ? -1 : 1));
}

function needsOf(operation: string, scopes: OperationScopes | undefined, places: readonly string[]): Use['needs'] {
	const { classic = [], granular = [], connect } = scopes ?? {};
	const name = `${operation} (${places.join(', ')})`;
	return {
		forge: { name, anyOf: [classic, granular].filter((all) => all.length > 0) },
		connect: { name, anyOf: connect === undefined ? [] : [[connect]] },
	};
}
