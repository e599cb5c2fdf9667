export const ORIGIN = 'https://you.atlassian.net';

/** As long as the secrets that Atlassian makes: of more than 64 bytes HMAC needs a hash. */
export const SECRET: string = `ATCO${'xFFy3nBe9Q_rS0mK7dLp2uWz'.repeat(17).slice(0, 396)}`;

export const TENANT = { clientKey: 'client', key: 'com.example.app', sharedSecret: SECRET, baseUrl: ORIGIN };

const many = Array.from({ length: 12 }, (_, at) => `p${String(at).padStart(2, '0')}=${at}`).join('&');
const jql = encodeURIComponent('project = KEY AND text ~ "a b" ORDER BY created');

/** The nine kinds of URL that callers write, for all that is signed and verified. */
export const URLS = {
	'bare path': '/rest/api/3/myself',
	short: '/rest/api/3/myself?expand=groups',
	'sorted, with a comma': '/rest/api/3/issue/KEY-1?expand=names&fields=summary,status',
	'unsorted, with a comma': '/rest/api/3/search/jql?maxResults=50&fields=summary,status',
	'unsorted, plain': '/rest/api/3/project/search?startAt=50&maxResults=50&orderBy=key',
	mixed: `/rest/api/3/search/jql?maxResults=50&jql=${jql}&fields=summary,status&nextPageToken=Q0%2BB%3D`,
	long: `/rest/api/3/search/jql?fields=summary,status&jql=${jql}&maxResults=50&${many}`,
	'a repeated escaped name':
		'/rest/api/3/project/KEY/avatars?filter%5Bid%5D=10&size=2&filter%5Bid%5D=2&filter%5Bid%5D=1',
	'an escape in the path': '/rest/api/3/issue/KEY-1/properties/caf%C3%A9%20menu?expand=names',
} as const;

export type Kind = keyof typeof URLS;

/** Those that nearly all calls have. */
export const USUAL: readonly Kind[] = [
	'bare path',
	'short',
	'sorted, with a comma',
	'unsorted, with a comma',
	'unsorted, plain',
	'mixed',
	'long',
];

/** The URL that Jira loads into a page, for a panel of the app. */
export const PAGE =
	'/panel?issueKey=KEY-1&xdm_e=https%3A%2F%2Fyou.atlassian.net&xdm_c=channel-com.example.app__panel__1234567890&cp=&xdm_deprecated_addon_key_do_not_use=com.example.app&lic=active&cv=1001.0.0-SNAPSHOT';

/** The claims of a token that is valid now. */
export function claimTimes(): { iat: number; exp: number } {
	const iat = Math.floor(Date.now() / 1000);
	return { iat, exp: iat + 180 };
}
