import { callApi } from './api/index.ts';
import type { Command } from './command.ts';
import { TARGET_DETAILS, TARGET_OPTIONS, type TargetValues } from './target.ts';

/** The short form of `api GET`. */
export const get: Command<TargetValues> = {
	usage: 'get <path>',
	summary: 'Send a signed GET to a site, and print the body of the response',
	details: TARGET_DETAILS,
	options: TARGET_OPTIONS,
	examples: ['get rest/api/3/myself --tenant tenant.json', 'get rest/api/3/myself --site https://you.atlassian.net'],
	run: ([path = ''], options, io) => callApi('get', path, options, io),
};
