export { FAULT_NAMES, isFault, type Fault } from './fault.ts';
export { createFaults, type Faults, type RandomFault } from './faults.ts';
export { injectFaults, type InjectFaultsContext } from './inject-fault.ts';
