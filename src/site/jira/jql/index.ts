export { JqlError } from './query.ts';
export { checkJql, matchesJql, searchJql } from './search-jql.ts';
export { checkWebhookFilter } from './webhook-filter.ts';
