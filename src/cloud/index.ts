export { parseCloud, type Cloud, type CloudUrls, type ParsedCloud } from './cloud.ts';
