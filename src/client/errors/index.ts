export { ApiError, type ApiErrorCode, type ApiErrorDetails } from './api-error.ts';
export { loginReasonOf } from './hints.ts';
export { isNetworkFailure, networkCauseOf } from './network-cause.ts';
export { ApiNetworkError, ApiTimeoutError, type CallDetails } from './network-errors.ts';
export { namesScopes } from './scopes.ts';
export { isHtml, toApiError, toBodyError, toNetworkError, toTimeoutError, type FailedCall } from './to-api-error.ts';
