export { JqlError } from './jql-error.ts';
export { checkJql, matchesJql, searchJql } from './search-jql.ts';
export { checkWebhookFilter } from './webhook-filter.ts';
