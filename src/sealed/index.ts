export { sealed, type SealingKey } from './sealed.ts';
