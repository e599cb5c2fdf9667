export { parseCloud, type Cloud, type CloudUrls, type ParsedCloud } from './cloud.ts';
export { isSite, knownCloudId, knownSite, rememberSite } from './known-sites.ts';
