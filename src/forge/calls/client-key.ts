import { isRecord } from '../../is-record.ts';
import { isSuccess, type ForgeApiCall } from './api-call.ts';

/** Atlassian's name of the property. It goes with Connect. */
const PROPERTY = 'connect_client_key_019cdff3-8bfb-71fe-9628-875b700aebb8';

/**
 * The call that gets the client key of the Connect tenant that an installation was, for `links.linkInstallation`: once for
 * each installation, while Connect lasts. Undefined where the app never was on Connect.
 *
 * The form of the value is not documented: text, and an object with a `clientKey`, are read.
 *
 * @param connectKey `app.connect.key` of the manifest.
 * @throws `TypeError` for an empty key.
 * @see https://developer.atlassian.com/platform/adopting-forge-from-connect/
 *
 * @example
 * const clientKey = await createClient(installation).forge(forgeClientKey('jira', 'com.acme.notes'));
 * await links.linkInstallation(installation, clientKey);
 */
export function forgeClientKey(product: 'jira' | 'confluence', connectKey: string): ForgeApiCall<string | undefined> {
	if (!/^[\w.-]{1,90}$/.test(connectKey))
		throw new TypeError('The key of the Connect app must be that of the manifest');
	const base = product === 'confluence' ? '/wiki' : '';
	return {
		method: 'GET',
		url: `${base}/rest/atlassian-connect/1/addons/${connectKey}/properties/${PROPERTY}`,
		at: 'product',
		scopes: [],
		isExpected: (status) => isSuccess(status) || status === 404,
		read: (status, body) => (status === 404 ? undefined : clientKeyOf(body)),
	};
}

function clientKeyOf(body: unknown): string | undefined {
	const value = isRecord(body) ? body['value'] : undefined;
	const key = isRecord(value) ? value['clientKey'] : value;
	return typeof key === 'string' && key !== '' ? key : undefined;
}
