export { resetWarnings } from './operation-flags.ts';
export { prepareCall, type Prepare } from './prepare.ts';
