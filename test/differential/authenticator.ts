import { Authenticator } from '../../src/index.ts';
import { jiraTenant, now } from '../support/tenants.ts';

/** The one Authenticator of these tests, in each process that has a server. */
export const tenant = jiraTenant();
export const authenticator: Authenticator = new Authenticator({
	tenants: new Map([[tenant.clientKey, tenant]]),
	now,
	baseUrl: 'https://app.example.com',
});

/** The path and the query of a request, as a framework reads them. */
export interface Reading {
	readonly path: string;
	/** A record of the framework's own make, or pairs. */
	readonly query: unknown;
}
