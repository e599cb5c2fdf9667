export { parseCloud, type Cloud, type CloudUrls, type ParsedCloud } from './cloud.ts';
export {
	checkForgeApi,
	isBelow,
	LOCAL_SITE_KEYS,
	parseForgeDevelopment,
	type ForgeDevelopment,
} from './forge-development.ts';
export { isProduction } from './is-production.ts';
export { isSite, knownCloudId, knownSite, rememberSite } from './known-sites.ts';
