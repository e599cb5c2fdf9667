import { FAULT_NAMES, isFault, type Fault } from './fault.ts';

/** A fault that happens now and then. */
export interface RandomFault {
	readonly fault: Fault;
	/** From 0 to 1: how much of the calls it hits. */
	readonly rate: number;
}

/** Which fault hits the next call. */
export interface Faults {
	/** @throws `TypeError` or `RangeError` that names what is wrong. */
	failNext(fault: Fault, times: number): void;
	take(): Fault | undefined;
}

/** @throws `TypeError` or `RangeError` that names what is wrong. */
export function createFaults(random: () => number, byRate: readonly RandomFault[]): Faults {
	for (const { fault, rate } of byRate) {
		checkFault(fault);
		if (!(rate >= 0 && rate <= 1)) throw new RangeError(`The rate of the fault ${fault} must be from 0 to 1`);
	}
	const next: Fault[] = [];
	return {
		failNext(fault, times) {
			checkFault(fault);
			if (!Number.isInteger(times) || times < 1 || times > 10_000) {
				throw new RangeError('A fault can hit the next 1 to 10,000 calls');
			}
			next.push(...Array.from({ length: times }, () => fault));
		},
		take() {
			return next.shift() ?? byRate.find(({ rate }) => random() < rate)?.fault;
		},
	};
}

function checkFault(fault: unknown): void {
	if (isFault(fault)) return;
	throw new TypeError(
		`There is no fault ${String(fault)}: it is one of ${FAULT_NAMES.join(', ')}, latency:MILLISECONDS`,
	);
}
