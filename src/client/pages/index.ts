export { pager } from './paginate.ts';
