export { ApiError, type ApiErrorDetails } from './api-error.ts';
export { toApiError, type FailedCall } from './to-api-error.ts';
