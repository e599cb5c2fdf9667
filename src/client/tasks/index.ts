export { taskRunner } from './run-task.ts';
