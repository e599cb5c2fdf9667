export { cursorOf } from './cursor.ts';
export { paginator } from './read-pages.ts';
