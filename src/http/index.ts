export { fetchBounded, type BoundedResponse } from './fetch-bounded.ts';
export { parseHttpUrl, withoutTrailingSlashes } from './http-url.ts';
export { iterateStream, lazyStream, readText } from './streams.ts';
