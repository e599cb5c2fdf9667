import { findOperation, type Operation, type OperationScopes } from '../../operations/index.ts';
import type { Call, UnknownCall } from './call.ts';
import type { Need } from './declared.ts';

/** The calls of one operation. */
export interface Use {
	/** Method and template; method and path of a call that the documents do not have. */
	readonly name: string;
	readonly places: readonly string[];
	/** Undefined for a call that the documents do not have. */
	readonly scopes: OperationScopes | undefined;
	readonly isDeprecated: boolean;
	/** Template of the operation that replaces a deprecated one. */
	readonly successor: string | undefined;
	readonly needs: { readonly forge: Need; readonly connect: Need };
}

/** The operations that calls are, and the calls of which that is not known. */
export interface Uses {
	/** Sorted by path. */
	readonly uses: readonly Use[];
	readonly unknown: readonly UnknownCall[];
}

/** Finds the operations of calls. One whose path has an unknown part may be of any that the documents have. */
export async function usesOf(calls: readonly Call[]): Promise<Uses> {
	const unknown: UnknownCall[] = [];
	const found = new Map<string, { path: string; operation: Operation | undefined; places: string[] }>();
	for (const { method, url, where, isPartial = false } of calls) {
		const operation = await findOperation(method, url);
		if (operation === undefined && isPartial) {
			unknown.push({ where, reason: 'path only known at run time' });
			continue;
		}
		const path = operation?.template ?? url;
		const name = `${operation?.method ?? method} ${path}`;
		const use = found.get(name) ?? { path, operation, places: [] };
		found.set(name, { ...use, places: [...use.places, where] });
	}
	const uses = [...found]
		.map(([name, { path, operation, places }]) => {
			const { scopes, deprecated: isDeprecated = false, successor } = operation ?? {};
			return { path, name, scopes, isDeprecated, successor, places, needs: needsOf(name, scopes, places) };
		})
		.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.name < b.name ? -1 : 1));
	return { uses, unknown };
}

function needsOf(operation: string, scopes: OperationScopes | undefined, places: readonly string[]): Use['needs'] {
	const { classic = [], granular = [], connect } = scopes ?? {};
	const name = `${operation} (${places.join(', ')})`;
	return {
		forge: { name, anyOf: [classic, granular].filter((all) => all.length > 0) },
		connect: { name, anyOf: connect === undefined ? [] : [[connect]] },
	};
}
