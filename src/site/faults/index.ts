export { createFaults, type Faults, type RandomFault } from './faults.ts';
export { answerWithFault } from './answer-with-fault.ts';
export { FAULT_NAMES, isFault, type Fault } from './fault.ts';
