export { HIDDEN } from './hidden.ts';
export { printAs, printer, writeAs, writer } from './print-as.ts';
export { createRedactor, redactData, redactResponse } from './redact.ts';
export { redactError } from './redact-error.ts';
