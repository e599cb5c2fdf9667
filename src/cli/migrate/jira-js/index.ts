export { migrateJiraJs } from './jira-js.ts';
