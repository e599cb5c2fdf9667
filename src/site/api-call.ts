import type { HttpBindings } from '@hono/node-server';
import type { ApiFamily, Caller } from '../fake-atlassian/index.ts';
import type { Exchange } from './exchange.ts';

/** One call of the API, as it passes through the middleware of the site. */
export interface ApiCall {
	/** The URL for which the app signs: the app may have used another name of this machine. */
	readonly url: string;
	readonly family: ApiFamily;
	/** The parts of the call's exchange that are not evident from the response. */
	readonly result: {
		-readonly [Name in 'status' | 'verdict' | 'caller' | 'code' | 'explanation' | 'fault']?: Exchange[Name];
	};
}

/** The environment of the site's middleware and routes. */
export interface SiteEnv {
	/**
	 * The gateway, or a page of the site, has identified the caller already. `recorded` hears of the exchange of the call. A
	 * request from outside cannot set them.
	 */
	Bindings: HttpBindings & { readonly gatewayCaller?: Caller; readonly recorded?: (exchange: Exchange) => void };
	Variables: { call: ApiCall; caller: Caller };
}
