export { fetchBounded } from './fetch-bounded.ts';
export { fetchJson, fetchJsonValue, type JsonResponse } from './fetch-json.ts';
export { fetchToken, isToken, refreshTime, wordsOf } from './fetch-token.ts';
export { isLoopback, isPlain, isProtected, parseHttpUrl } from './http-url.ts';
export { isBytes, MAX_BODY, parseJsonBody, readBody, type JsonObject } from './read-body.ts';
export {
	headerValue,
	headerValues,
	readRequest,
	type HeadersLike,
	type ReceivedRequest,
	type RequestLike,
} from './received-request.ts';
export { iterateStream, lazyStream, readBytes, readText } from './streams.ts';
