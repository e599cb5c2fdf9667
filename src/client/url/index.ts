export { assertOwnUrl, isOwnUrl, joinUrl, parseBaseUrl } from './base-url.ts';
export { fillPath, hasParams, type PathParam } from './path-template.ts';
export { isCloud, pathOnBase, type BaseUrl, type TenantAddress } from './tenant-url.ts';
export { toSearchParams, type SearchParamsInit } from './search-params.ts';
