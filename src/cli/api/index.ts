export { api, callApi } from './api.ts';
