/** Numbers that look random and are the same each time. */
export interface Random {
	/** One of them. */
	readonly pick: <T>(from: readonly T[]) => T;
	/** True as often as that: 0.5 is every other time. */
	readonly chance: (probability: number) => boolean;
}

/** By a linear congruence modulo 2^32. */
export function randomOf(seed: number): Random {
	let state = seed + 1;
	const next = (): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	return {
		// There is one for each index.
		pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T,
		chance: (probability) => next() < probability,
	};
}
