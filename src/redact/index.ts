export { createRedactor, redactData, redactResponse } from './redact.ts';
