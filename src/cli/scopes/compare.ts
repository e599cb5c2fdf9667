import { withImplied } from '../../operations/index.ts';
import type { Need } from './declared.ts';

/** A need that the declared scopes do not meet. */
export interface Unmet {
	readonly need: Need;
	/** The scopes that meet it with the fewest additions. */
	readonly missing: readonly string[];
}

/** The difference between the scopes that an app declares and those that it needs. */
export interface Comparison {
	readonly unmet: readonly Unmet[];
	readonly unneeded: readonly string[];
}

/**
 * Compares the scopes of a Forge manifest with needs. A need that classic and granular scopes both meet counts for the
 * classic ones.
 *
 * @param known the scopes that any operation needs: others, such as `storage:app`, are not judged
 */
export function compareForge(
	declared: readonly string[],
	needs: readonly Need[],
	known: ReadonlySet<string>,
): Comparison {
	const used = new Set<string>();
	const unmet: Unmet[] = [];
	for (const need of needs) {
		const options = need.anyOf.map((all) => ({ all, missing: all.filter((scope) => !declared.includes(scope)) }));
		const met = options.find(({ missing }) => missing.length === 0);
		// Of two that lack as many, the one of which more is declared: the app uses that form.
		const [best] = options.toSorted((a, b) => a.missing.length - b.missing.length || b.all.length - a.all.length);
		for (const scope of (met ?? best)?.all ?? []) used.add(scope);
		if (met === undefined && best !== undefined) unmet.push({ need, missing: best.missing });
	}
	return { unmet, unneeded: declared.filter((scope) => known.has(scope) && !used.has(scope)) };
}

/** Compares the scopes of a Connect descriptor with needs. A scope below a needed one is not reported: it changes nothing. */
export function compareConnect(declared: readonly string[], needs: readonly Need[]): Comparison {
	const granted = new Set(declared.flatMap(withImplied));
	const wanted = needs.map((need) => ({ need, missing: need.anyOf.flat().filter((scope) => !granted.has(scope)) }));
	const needed = new Set(needs.flatMap(({ anyOf }) => anyOf.flat().flatMap(withImplied)));
	return {
		unmet: wanted.filter(({ need, missing }) => missing.length > 0 && need.isOptional !== true),
		unneeded: declared.filter((scope) => scope !== 'NONE' && !needed.has(scope)),
	};
}
