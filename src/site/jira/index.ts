export { jiraProduct } from './jira-product.ts';
