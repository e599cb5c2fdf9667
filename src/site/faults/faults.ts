import { assertFault, type Fault } from './fault.ts';

/** A fault that is injected at random. */
export interface RandomFault {
	readonly fault: Fault;
	/** The share of calls that it affects, from 0 to 1. */
	readonly rate: number;
}

/** Chooses the fault of each call. */
export interface Faults {
	/** @throws `TypeError` for an unknown fault, `RangeError` for an invalid number. */
	failNext(fault: Fault, times: number): void;
	/** The fault of the next call; undefined for none. */
	take(): Fault | undefined;
}

/** @throws `TypeError` for an unknown fault, `RangeError` for an invalid rate. */
export function createFaults(random: () => number, byRate: readonly RandomFault[]): Faults {
	for (const { fault, rate } of byRate) {
		assertFault(fault);
		if (!(rate >= 0 && rate <= 1)) throw new RangeError(`The rate of the fault ${fault} must be from 0 to 1`);
	}
	const next: Fault[] = [];
	return {
		failNext(fault, times) {
			assertFault(fault);
			if (!Number.isInteger(times) || times < 1 || times > 10_000) {
				throw new RangeError('A fault can affect the next 1 to 10,000 calls');
			}
			next.push(...Array.from({ length: times }, () => fault));
		},
		take() {
			return next.shift() ?? byRate.find(({ rate }) => random() < rate)?.fault;
		},
	};
}
