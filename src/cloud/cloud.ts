import { isPlain, isProtected, parseHttpUrl } from '../http/index.ts';
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

/** The addresses of a cloud: of an isolated one, or of a local site. */
export interface CloudUrls {
	/** The authorization server, such as `https://auth.example-isolated.net`. */
	authUrl: string;
	/** The gateway, such as `https://api.example-isolated.net`. */
	apiUrl: string;
}

/** One of Atlassian's clouds, each with its own authorization server and gateway. */
export type Cloud = 'commercial' | 'government' | CloudUrls;

/** A cloud, checked. No URL has a trailing slash. */
export interface ParsedCloud extends Readonly<CloudUrls> {
	readonly authorizeUrl: string;
	readonly tokenUrl: string;
	/** The audience of its tokens: the host of the gateway. */
	readonly audience: string;
}

const CLOUDS: Readonly<Record<'commercial' | 'government', CloudUrls>> = {
	commercial: { authUrl: 'https://auth.atlassian.com', apiUrl: 'https://api.atlassian.com' },
	government: {
		authUrl: 'https://auth.atlassian-us-gov-mod.com',
		apiUrl: 'https://api.atlassian-us-gov-mod.com',
	},
};

/** @throws `TypeError` for an unknown name, and for an address that is not https, or http on this machine. */
export function parseCloud(cloud: Cloud = 'commercial'): ParsedCloud {
	const urls = typeof cloud === 'string' && Object.hasOwn(CLOUDS, cloud) ? CLOUDS[cloud] : cloud;
	if (typeof urls !== 'object' || urls === null) {
		throw new TypeError("The option `cloud` must be 'commercial', 'government', or an object with authUrl and apiUrl");
	}
	const authUrl = parseAddress('authUrl', urls.authUrl);
	const apiUrl = parseAddress('apiUrl', urls.apiUrl);
	return {
		authUrl,
		apiUrl,
		authorizeUrl: `${authUrl}/authorize`,
		tokenUrl: `${authUrl}/oauth/token`,
		audience: new URL(apiUrl).host,
	};
}

function parseAddress(name: string, address: unknown): string {
	const url = typeof address === 'string' ? parseHttpUrl(address) : undefined;
	// The client secret and all tokens are sent to it.
	if (url === undefined || !isPlain(url) || !isProtected(url)) {
		throw new TypeError(`\`${name}\` of the option \`cloud\` must be an https URL, without a query or a user`);
	}
	return withoutTrailingSlashes(url.href);
}
