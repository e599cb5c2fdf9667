export { accountOf, nameAccount, refuseAnonymous } from './account.ts';
export { fail, failFields, notServed } from './fail.ts';
export { pageOf } from './page-of.ts';
export { parseState } from './parse-state.ts';
export { readObject, readValue } from './read-body.ts';
