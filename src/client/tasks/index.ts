export { tasks } from './task.ts';
