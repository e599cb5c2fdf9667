import { bearer, createClient } from '../../../src/index.ts';

/** One of several processes: makes so many calls at once, and tells how many failed. */
const [baseUrl = '', count] = process.argv.slice(2);
const jira = createClient({ baseUrl, credential: bearer('token-token') });
const results = await Promise.allSettled(
	Array.from({ length: Number(count) }, () => jira.get('rest/api/2/myself').json()),
);
process.send?.(results.filter(({ status }) => status === 'rejected').length);
process.disconnect();
