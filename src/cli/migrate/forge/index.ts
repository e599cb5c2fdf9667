export { migrateForge } from './forge.ts';
