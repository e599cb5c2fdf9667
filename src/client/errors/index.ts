export { ApiError, type ApiErrorDetails } from './api-error.ts';
export { readApiError } from './read-api-error.ts';
export type { FailedCall } from './to-api-error.ts';
