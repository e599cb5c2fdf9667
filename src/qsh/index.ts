export { acceptedCanonicalRequests, canonicalRequest, type CanonicalRequestOptions } from './canonical-request.ts';
export { explainQsh, type ExplainQshOptions, type QshExplanation, type QshMistake } from './explain.ts';
export { hashCanonicalRequest, queryStringHash } from './hash.ts';
export { maskTokens } from './mask-tokens.ts';
export type { QshMistakeCode } from './mistakes.ts';
export { isBelow, withoutBasePath } from './path.ts';
export { percentEncode } from './percent.ts';
export { parseQuery } from './query.ts';
export { basePathOf, receivedTarget, splitTarget, wireTarget, type RequestTarget } from './request-target.ts';
