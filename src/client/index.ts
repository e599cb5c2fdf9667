export { createClient, type Client, type Send } from './create-client.ts';
export type { ClientOptions, RequestOptions } from './options.ts';
