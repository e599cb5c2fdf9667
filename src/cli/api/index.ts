export { api, callApi } from './api.ts';
export { bodyOfFields } from './fields.ts';
