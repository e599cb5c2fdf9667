/** The facts about the app in the helper file. */
export interface HelperContent {
	readonly isCommonJs: boolean;
	/** From `config.json`. */
	readonly baseUrl: string;
	readonly port: string;
	/** The adapter of the stored tenants. */
	readonly store: 'memory' | 'sequelize' | 'mongodb' | 'redis' | 'other';
}

const STORES: Readonly<Record<HelperContent['store'], string>> = {
	memory: 'new Map(); // lost at the end of the process, as the in-memory store was',
	sequelize: `aceTenants.sql((text, values) => pool.query(text, values)); // of pg: see moving-from-atlassian-connect-express.md`,
	mongodb: `aceTenants.mongo(database.collection('AddonSettings')); // of mongodb`,
	redis: 'aceTenants.redis(redis); // of ioredis or redis',
	other: 'new Map(); // a store of your own: get, set and delete, by client key',
};

/** The file that has what the app used of atlassian-connect-express. It is the app's own. */
export function helperFile({ isCommonJs, baseUrl, port, store }: HelperContent): string {
	const names = ['aceTenants', 'Authenticator', 'createApp', 'createClient', 'DecodeError', 'signJwt'].filter(
		(name) => name !== 'aceTenants' || STORES[store].startsWith('aceTenants'),
	);
	const text = `${
		isCommonJs
			? `const { EventEmitter } = require('node:events');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { ${names.join(', ')} } = require('atlassian-rest-client');`
			: `import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { ${names.join(', ')} } from 'atlassian-rest-client';`
	}

// Written by \`atlassian-rest-client migrate ace\`, for you to change: it has what this app used of atlassian-connect-express.

export const port = Number(process.env.PORT ?? ${port});
export const baseUrl = process.env.AC_LOCAL_BASE_URL ?? ${quote(baseUrl)};

const file = ${isCommonJs ? "join(__dirname, 'atlassian-connect.json')" : "new URL('atlassian-connect.json', import.meta.url)"};
export const descriptor = JSON.parse(readFileSync(file, 'utf8').replaceAll('{{localBaseUrl}}', baseUrl));
const { key } = descriptor;

export const tenants = ${STORES[store]}

export const logger = console;

/** The stored tenants, by their client keys. Each method returns a promise, whatever the store does. */
export const settings = {
	get: async (clientKey) => (await tenants.get(clientKey)) ?? null,
	set: async (clientKey, tenant) => tenants.set(clientKey, tenant),
	delete: async (clientKey) => tenants.delete(clientKey),
};

/** \`host_settings_saved\` after an install, and webhooks by their events. */
export const events = new EventEmitter();

// The keys of a local site, for development; those of Atlassian otherwise.
const installKeys = process.env.INSTALL_KEYS;
const shared = { key, baseUrl, tenants, ...(installKeys === undefined ? {} : { installKeys }) };
const authenticator = new Authenticator(shared);
const app = createApp({
	...shared,
	descriptor,
	on: {
		installed: ({ tenant }) => void events.emit('host_settings_saved', tenant.clientKey, tenant),
		'*': ({ name, body, clientKey, accountId, tenant }) => {
			const context = { clientKey, userAccountId: accountId, hostBaseUrl: tenant?.baseUrl };
			events.emit(name, name, body, { body, context, tenant });
		},
	},
});

/** Serves the descriptor, the lifecycle callbacks and the webhooks, after the routes of the app. */
export function serve(express) {
	process.nextTick(() => express.use(respond));
}

function respond(req, res, next) {
	const { pathname } = new URL(req.originalUrl, baseUrl);
	const { lifecycle = {}, modules = {} } = descriptor;
	const paths = ['/atlassian-connect.json', ...Object.values(lifecycle), ...[modules.webhooks ?? []].flat().map(({ url }) => url)];
	const base = new URL(baseUrl).pathname.replace(/\\/$/, '');
	if (!paths.some((path) => pathname === \`\${base}/\${path.replace(/^\\//, '')}\`)) return next();
	const { 'content-length': _, ...headers } = req.headers;
	// The parser of the app has read the body.
	const body = req.method === 'GET' || req.method === 'HEAD' ? undefined : JSON.stringify(req.body ?? {});
	app(new Request(new URL(req.originalUrl, baseUrl), { method: req.method, headers, body }))
		.then(async (response) => {
			res.status(response.status).set(Object.fromEntries(response.headers));
			res.send(Buffer.from(await response.arrayBuffer()));
		})
		.catch(next);
}

/** Middleware: the values that templates use, of each request. */
export function middleware() {
	return (req, res, next) => {
		const { lic: license, xdm_e = '', cp = '' } = req.query;
		const hostScriptUrl = 'https://connect-cdn.atl-paas.net/all.js';
		const values = { title: descriptor.name, addonKey: key, clientKey: '', token: '', license, localBaseUrl: baseUrl, hostBaseUrl: xdm_e + cp, hostScriptUrl };
		req.context = Object.assign(res.locals, values);
		next();
	};
}

/** Middleware that verifies who sent a request. */
export function authenticate(options = {}) {
	return (req, res, next) => {
		verify(req, res, options).then(() => next(), (error) => refuse(error, res, next));
	};
}

/** Middleware that verifies an install or uninstall, for a route of your own. */
export function authenticateInstall() {
	return (req, res, next) => {
		authenticator.authenticateInstall(req).then(
			({ clientKey }) => {
				req.context = { clientKey };
				next();
			},
			(error) => refuse(error, res, next),
		);
	};
}

async function verify(req, res, options) {
	const { clientKey, accountId, tenant, claims } = await authenticator.authenticate(req, { formField: 'jwt', ...options });
	const iat = Math.floor(Date.now() / 1000);
	const session = { iss: key, sub: accountId, iat, exp: iat + 900, aud: [clientKey] };
	const token = await signJwt(session, tenant.sharedSecret);
	req.tenant = tenant;
	const values = { clientKey, userAccountId: accountId, hostBaseUrl: tenant.baseUrl, token, addonKey: key, context: claims.context };
	req.context = Object.assign(res.locals, values);
	res.set('X-acpt', token);
}

function refuse(error, res, next) {
	if (!(error instanceof DecodeError)) return next(error);
	res.status(error.code === 'ERR_KEY_UNAVAILABLE' ? 503 : 401).send(error.publicMessage);
}

/** The client of the tenant of a request. */
export function clientOf(req) {
	if (req.tenant === undefined) throw new Error('The request was not authenticated');
	return createClient(req.tenant);
}

/** The client of a tenant, or of one of its users. */
export async function clientFor({ clientKey, userAccountId }) {
	const tenant = await tenants.get(clientKey);
	if (!tenant) throw new Error(\`There is no tenant \${clientKey}\`);
	const client = createClient(tenant);
	return userAccountId === undefined ? client : client.asUser(userAccountId);
}

/** The same for a function that cannot wait: each call reads the tenant first. */
export function clientLater(options) {
	const methods = ['get', 'post', 'put', 'patch', 'delete', 'head'].map((method) => [
		method,
		async (...given) => (await clientFor(options))[method](...given),
	]);
	return { ...Object.fromEntries(methods), asUser: (userAccountId) => clientLater({ ...options, userAccountId }) };
}

/** Calls back with (error, response, body), as atlassian-connect-express did. In new code, await the call. */
export function callBack(call, callback, as) {
	call.then(async (response) => {
		const text = await response.text();
		const body = as === 'json' ? parse(text) : text;
		return { statusCode: response.status, headers: Object.fromEntries(response.headers), body };
	}).then(
		(response) => callback(null, response, response.body),
		(error) => callback(error),
	);
}

function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
`;
	return isCommonJs ? toCommonJs(text) : text;
}

function toCommonJs(text: string): string {
	const names = [...text.matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)].map(([, name]) => name);
	return `${text.replaceAll(/^export /gm, '')}\nmodule.exports = { ${names.join(', ')} };\n`;
}

function quote(text: string): string {
	return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
