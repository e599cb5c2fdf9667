export { paginator } from './read-pages.ts';
