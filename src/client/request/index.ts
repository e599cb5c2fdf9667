export { resetWarnings } from './operation-flags.ts';
export { callMessage } from './trace.ts';
export { prepareCall, type Prepare } from './prepare.ts';
