import { openingOf, storeCode, type AceStore } from './store.ts';
import { expressionOf, quote } from './expression-of.ts';

/** The facts about the app in the helper file. */
export interface HelperContent {
	readonly isCommonJs: boolean;
	/** The name of the file. */
	readonly descriptor: string;
	/** From `config.json`, with its variables, such as `$NAME`. */
	readonly baseUrl: ByEnvironment;
	readonly port: ByEnvironment;
	readonly store: AceStore;
}

/** atlassian-connect-express reads the values of production where `NODE_ENV` is `production`. */
export interface ByEnvironment {
	readonly development: string;
	readonly production: string;
}

/** The file that has what the app used of atlassian-connect-express. It is the app's own. */
export function helperFile({ isCommonJs, descriptor, baseUrl, port, store }: HelperContent): string {
	const opening = openingOf(store);
	const names = ['aceTenants', 'Authenticator', 'createApp', 'createClient', 'DecodeError', 'signJwt'].filter(
		(name) => name !== 'aceTenants' || opening !== undefined,
	);
	const driver = opening && { name: opening.variable, from: quote(opening.package) };
	const text = `${
		isCommonJs
			? `const { EventEmitter } = require('node:events');
const { readFileSync } = require('node:fs');
const { ${names.join(', ')} } = require('atlassian-rest-client');${driver ? `\nconst ${driver.name} = require(${driver.from});` : ''}`
			: `import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { ${names.join(', ')} } from 'atlassian-rest-client';${driver ? `\nimport ${driver.name} from ${driver.from};` : ''}`
	}

// Written by \`atlassian-rest-client migrate ace\`, for you to change: it has what this app used of atlassian-connect-express.

export const environment = process.env.NODE_ENV ?? 'development';

// A local site sets PORT, BASE_URL and INSTALL_KEYS, its keys. Without it, the values are those of config.json.
const installKeys = process.env.INSTALL_KEYS;
const localUrl = installKeys === undefined ? undefined : process.env.BASE_URL;
export const port = Number(process.env.PORT ?? ${chosen(port)});
export const baseUrl = process.env.AC_LOCAL_BASE_URL ?? localUrl ?? ${chosen(baseUrl)};

// In the folder in which the app starts.
const file = ${quote(descriptor)};
export const descriptor = JSON.parse(
	readFileSync(file, 'utf8')
		.replaceAll('{{localBaseUrl}}', baseUrl)
		.replaceAll('{{environment}}', environment)
		.replaceAll('{{appKey}}', process.env.AC_APP_KEY ?? ''),
);
const { key } = descriptor;

${storeCode(store)}

export const logger = console;

/** The stored tenants. Each method returns a promise, whatever the store does. */
export const clientInfo = {
	get: async (clientKey) => (await tenants.get(clientKey)) ?? null,
	set: async (tenant, clientKey) => tenants.set(clientKey, tenant),
	delete: async (clientKey) => tenants.delete(clientKey),
};

/** \`host_settings_saved\` after an install, and webhooks by their events. */
export const events = new EventEmitter();

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
	const paths = [\`/\${file}\`, ...Object.values(lifecycle), ...[modules.webhooks ?? []].flat().map(({ url }) => url)];
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
		const given = { ...req.body, ...req.query };
		const { lic: license, xdm_e = '', cp = '', tz: timezone, loc: locale, user_id: userId } = given;
		const values = { title: descriptor.name, addonKey: key, clientKey: '', token: '', license, localBaseUrl: baseUrl };
		setContext(req, res, { ...values, timezone, locale, userId, ...placesOf(xdm_e && xdm_e + cp) });
		next();
	};
}

function placesOf(hostBaseUrl) {
	const [hostUrl] = hostBaseUrl.split('/', 1);
	const hostScriptUrl = process.env.AC_HOST_SCRIPT_URL ?? 'https://connect-cdn.atl-paas.net/all.js';
	const file = environment === 'development' ? 'all-debug.css' : 'all.css';
	return { hostBaseUrl, hostUrl, hostStylesheetUrl: \`\${hostBaseUrl}/atlassian-connect/\${file}\`, hostScriptUrl };
}

function setContext(req, res, values) {
	const known = Object.entries(values).filter(([, value]) => value !== undefined);
	req.context = Object.assign(res.locals, Object.fromEntries(known));
}

/** Middleware that verifies who sent a request. */
export function authenticate(options = {}) {
	return (req, res, next) => {
		verify(req, res, options).then(() => next(), (error) => refuse(error, res, next));
	};
}

/** Stores an install, for a route of your own that is in the descriptor. */
export function postInstallation() {
	return respond;
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
	setContext(req, res, { clientKey, userAccountId: accountId, token, context: claims.context, ...placesOf(tenant.baseUrl) });
	res.set('X-acpt', token);
}

function refuse(error, res, next) {
	if (!(error instanceof DecodeError)) return next(error);
	res.status(error.code === 'ERR_KEY_UNAVAILABLE' ? 503 : 401).send(error.publicMessage);
}

/** The client of the tenant of a request, or of \`{ clientKey, userAccountId }\`. */
export function clientOf(from) {
	if (from.tenant !== undefined) return createClient(from.tenant);
	if (from.clientKey === undefined) throw new Error('The request was not authenticated');
	return clientLater(from);
}

/** The client of a tenant, or of one of its users. */
export async function clientFor({ clientKey, userAccountId, userKey }) {
	if (userKey !== undefined) throw new Error('User keys are removed: name the account id, userAccountId');
	const tenant = await tenants.get(clientKey);
	if (!tenant) throw new Error(\`There is no tenant \${clientKey}\`);
	const client = createClient(tenant);
	return userAccountId === undefined ? client : client.asUser(userAccountId, { tokenUrl: process.env.TOKEN_URL });
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
export function callBack(call, callback = logError, as) {
	return call.then(async (response) => {
		const text = await response.text();
		const body = as === 'json' ? parse(text) : text;
		return { statusCode: response.status, headers: Object.fromEntries(response.headers), body };
	}).then(
		(response) => callback(null, response, response.body),
		(error) => callback(error),
	);
}

function logError(error) {
	if (error) logger.error(error);
}

/** A client with the methods of atlassian-connect-express, for calls whose options are known at run time only. */
export function withCallbacks(client) {
	const methods = { get: 'get', post: 'post', put: 'put', patch: 'patch', head: 'head', del: 'delete' };
	const calls = Object.entries(methods).map(([name, method]) => [
		name,
		(target, callback) => {
			const { path, options } = readOptions(method, typeof target === 'string' ? { url: target } : target);
			return callBack((async () => client[method](path, options))(), callback, target.json ? 'json' : undefined);
		},
	]);
	return { ...Object.fromEntries(calls), asUserByAccountId: (accountId) => withCallbacks(client.asUser(accountId)) };
}

function readOptions(method, { url, uri = url, qs, headers, body, json, ...others }) {
	const [unknown] = Object.keys(others);
	if (unknown !== undefined) throw new TypeError(\`The option \${unknown} of request has no counterpart\`);
	const content = json ? { json: json === true ? body : json } : { body };
	const given = { searchParams: qs, headers, ...(method === 'get' ? {} : content) };
	const known = Object.entries(given).filter(([, value]) => value !== undefined);
	return { path: String(uri).replace(/^\\//, ''), options: { throwHttpErrors: false, ...Object.fromEntries(known) } };
}

function parse(text) {
	try {
		return text === '' ? undefined : JSON.parse(text);
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

function chosen({ development, production }: ByEnvironment): string {
	if (development === production) return expressionOf(development);
	return `(environment === 'production' ? ${expressionOf(production)} : ${expressionOf(development)})`;
}
