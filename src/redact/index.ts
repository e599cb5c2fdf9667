export { HIDDEN } from './hidden.ts';
export { createRedactor, redactData, redactResponse } from './redact.ts';
