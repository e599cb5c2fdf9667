import { propertiesOf, type Node } from '../parse-source.ts';
import { propertyText } from './probe.ts';
import type { ClientPackage } from './record-call.ts';

/** The options of `createClient` for those of a client of jira.js. */
export interface ClientOptions {
	readonly text: string;
	/** The functions of this package that the text calls. */
	readonly needs: readonly string[];
}

/** @returns the reason why they are left. */
export function clientOptionsOf(options: Node | undefined, name: ClientPackage): ClientOptions | string {
	const properties = propertiesOf(options);
	if (properties === undefined) return 'the options of the client are known at run time only';
	const [host, authentication] = [properties.get('host'), properties.get('authentication') ?? properties.get('auth')];
	const others = [...properties.keys()].filter((name) => !['host', 'authentication', 'auth'].includes(name));
	if (others.length > 0) return `the options ${others.join(', ')} have no counterpart of the same form`;
	const credential = credentialOf(authentication);
	const gateway = others.length === 0 && host === undefined ? gatewayOf(authentication) : undefined;
	if (gateway !== undefined) {
		const product = name === 'jira.js' ? 'jira' : 'confluence';
		return {
			text: `{ baseUrl: gatewayUrl('${product}', ${gateway.cloudId}), credential: bearer(${gateway.token}) }`,
			needs: ['bearer', 'gatewayUrl'],
		};
	}
	if (host === undefined || credential === undefined) {
		return 'its authentication has another form here: `oauth2` refreshes tokens, and a tenant signs as a Connect app';
	}
	return {
		text: `{ ${propertyText('baseUrl', host.text())}, credential: ${credential.text} }`,
		needs: [credential.name],
	};
}

/** A token of OAuth 2.0 that is not refreshed, and the cloud id of its site: from version 6 of jira.js and 3 of confluence.js on. */
function gatewayOf(node: Node | undefined): { token: string; cloudId: string } | undefined {
	const given = propertiesOf(node);
	const [type, token, cloudId] = ['type', 'accessToken', 'cloudId'].map((name) => given?.get(name)?.text());
	const isWhole = type?.slice(1, -1) === 'oauth2' && given?.size === 3;
	return isWhole && token !== undefined && cloudId !== undefined ? { token, cloudId } : undefined;
}

function credentialOf(node: Node | undefined): { name: 'basic' | 'bearer'; text: string } | undefined {
	const given = propertiesOf(node);
	// Version 6 has the kind as a property.
	const type = given?.get('type')?.text().slice(1, -1);
	const basic = type === 'basic' ? given : propertiesOf(given?.get('basic'));
	const [email, token] = [basic?.get('email'), basic?.get('apiToken')];
	if (email !== undefined && token !== undefined) {
		const own = [propertyText('email', email.text()), propertyText('apiToken', token.text())];
		return { name: 'basic', text: `basic({ ${own.join(', ')} })` };
	}
	const oauth = type === undefined ? propertiesOf(given?.get('oauth2')) : given;
	const bearer = type === 'bearer' ? oauth?.get('token') : oauth?.get('accessToken');
	return bearer !== undefined && oauth !== undefined && oauth.size === (type === undefined ? 1 : 2)
		? { name: 'bearer', text: `bearer(${bearer.text()})` }
		: undefined;
}
