export { jiraProduct } from './jira-product.ts';
export type { JiraData } from './state.ts';
