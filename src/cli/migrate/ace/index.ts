export { migrateAce } from './ace.ts';
