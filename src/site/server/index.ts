export { listen, type FetchHandler, type Listening } from './listen.ts';
export { originsOf } from './origins.ts';
export { createServerApp, KEYS_PATH, TOKEN_PATH } from './server-app.ts';
