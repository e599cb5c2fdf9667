import { propertiesOf, type Node } from '../parse-source.ts';
import { propertyText } from './probe.ts';

/** The options of `createClient` for those of a client of jira.js. */
export interface ClientOptions {
	readonly text: string;
	/** The function that makes the credential. */
	readonly credential: 'basic' | 'bearer';
}

/** @returns the reason why they are left. */
export function clientOptionsOf(options: Node | undefined): ClientOptions | string {
	const properties = propertiesOf(options);
	if (properties === undefined) return 'the options of the client are known at run time only';
	const [host, authentication] = [properties.get('host'), properties.get('authentication') ?? properties.get('auth')];
	const others = [...properties.keys()].filter((name) => !['host', 'authentication', 'auth'].includes(name));
	if (others.length > 0) return `the options ${others.join(', ')} have no counterpart of the same form`;
	const credential = credentialOf(authentication);
	if (host === undefined || credential === undefined) {
		return 'its authentication has another form here: `oauth2` refreshes tokens, and a tenant signs as a Connect app';
	}
	return {
		text: `{ ${propertyText('baseUrl', host.text())}, credential: ${credential.text} }`,
		credential: credential.name,
	};
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
