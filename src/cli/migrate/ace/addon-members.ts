import { statementOf, type Recorder } from '../changes.ts';
import { argumentsOf, isInAsync, memberOf, stringOf, type Node } from '../parse-source.ts';

/** The members of an addon that the helper has under the same name. */
const KEPT = new Set(['descriptor', 'logger']);

/** Methods that served development alone: a local site, or the descriptor that is uploaded to a site, is in their place. */
const REGISTRATION = new Set(['register', 'deregister', 'reloadDescriptor', 'validateDescriptor']);

/** Those of Node's EventEmitter, which an addon was. */
const EMITTER = new Set(
	'on once off emit addListener removeListener removeAllListeners prependListener listeners listenerCount'.split(' '),
);

/** Events that the helper does not emit. */
const SILENT = new Set([
	'addon_registered',
	'host_settings_not_saved',
	'localtunnel_started',
	'webhook_auth_verification_successful',
	'webhook_auth_verification_triggered',
]);

/** The properties of `addon.settings` that read and write the record of a tenant. */
const SETTINGS: Readonly<Record<string, string>> = {
	get: 'get',
	set: 'set',
	saveInstallation: 'set',
	del: 'delete',
};

/** Values of `addon.config`, with their names in the helper. */
const CONFIG: Readonly<Record<string, string>> = {
	port: 'port',
	localBaseUrl: 'baseUrl',
	environment: 'environment',
};

/** The reasons why the most used members have no counterpart. */
const REASONS: Readonly<Record<string, string>> = {
	associateConnect: 'a request from Forge has its tenant: `forge` of createApp and of Authenticator',
	authenticateForge: 'requests from Forge: `forge` of createApp and of Authenticator',
	authorizeConfluence: 'check the permission yourself: content/{id}/permission/check with the client of the tenant',
	authorizeJira: 'check the permission yourself: rest/api/3/permissions/check with the client of the tenant',
	getForgeAppToken: 'tokens of Forge: `forge.installations` of createApp keeps them',
};

/** Changes a call of a method of the addon. */
export function changeAddonCall(record: Recorder, call: Node, object: Node, property: Node): void {
	const given = argumentsOf(call);
	const name = property.text();
	if (REGISTRATION.has(name)) {
		removeRegistration(record, call, name);
		return;
	}
	if (EMITTER.has(name)) {
		record.replace(property, `events.${name}`);
		const event = stringOf(given[0]) ?? '';
		if (SILENT.has(event)) record.leave(call, `the event ${event} is never emitted`);
		else record.count(`${name}(event)`);
		return;
	}
	switch (name) {
		case 'authenticate':
			changeAuthenticate(record, call, given[0]);
			return;
		case 'checkValidToken':
			record.replace(property, 'authenticate');
			replaceArguments(record, call, "({ qsh: 'context', sessionToken: true })");
			record.count('checkValidToken()');
			return;
		case 'authenticateInstall':
		case 'authenticateAsymmetric':
		case 'verifyInstallation':
			if (name !== 'authenticateInstall') record.replace(property, 'authenticateInstall');
			record.count('authenticateInstall()');
			return;
		case 'httpClient':
			changeClient(record, call, property);
			return;
		case 'loadClientInfo':
			record.replace(property, 'clientInfo.get');
			record.count('settings');
			return;
		case 'middleware':
		case 'postInstallation':
			record.count(`${name}()`);
			return;
		default:
			record.leave(call, `there is no counterpart of ${object.text()}.${name}()${because(name)}`);
	}
}

function because(name: string): string {
	const reason = Object.hasOwn(REASONS, name) ? REASONS[name] : undefined;
	return reason === undefined ? '' : `: ${reason}`;
}

/** Correct at every place: its promise had no value. */
function removeRegistration(record: Recorder, call: Node, name: string): void {
	const statement = statementOf(call);
	if (statement !== undefined) record.removeStatement(statement);
	else if (call.parent()?.kind() === 'arrow_function') record.replace(call, '{}');
	else record.replace(call, name === 'validateDescriptor' ? '[]' : 'Promise.resolve()');
	record.count(removed(name));
}

function removed(name: string): string {
	return name === 'register'
		? 'register() removed: use the local site, or upload the descriptor to a site'
		: `${name}() removed`;
}

function changeAuthenticate(record: Recorder, call: Node, skipsQsh: Node | undefined): void {
	const text = skipsQsh?.text();
	if (skipsQsh === undefined || text === 'false') {
		if (skipsQsh !== undefined) replaceArguments(record, call, '()');
		record.count('authenticate()');
		return;
	}
	record.replace(skipsQsh, text === 'true' ? "{ qsh: 'context' }" : `(${text}) ? { qsh: 'context' } : {}`);
	record.count('authenticate(true)');
}

function replaceArguments(record: Recorder, call: Node, text: string): void {
	const list = call.field('arguments');
	if (list !== null) record.replace(list, text);
}

/** A request has its tenant; any other one has to be read, which waits. */
function changeClient(record: Recorder, call: Node, property: Node): void {
	const [from] = argumentsOf(call);
	if (from?.kind() !== 'object') {
		record.replace(property, 'clientOf');
		record.count('httpClient(req)');
		return;
	}
	if (/\buserKey\b/.test(from.text())) {
		record.leave(call, 'user keys are removed: name the account id, userAccountId');
	}
	if (!isInAsync(call)) {
		record.replace(property, 'clientLater');
		record.count('httpClient({ clientKey })');
		return;
	}
	const { start, end } = call.range();
	const isWhole = call.parent()?.kind() === 'variable_declarator';
	record.insert(start.index, isWhole ? 'await ' : '(await ');
	record.replace(property, 'clientFor');
	if (!isWhole) record.insert(end.index, ')');
	record.count('httpClient({ clientKey })');
}

/** Changes a call of a method of `addon.settings`, which is `settings`. */
export function changeSettings(record: Recorder, call: Node, settings: Node, property: Node): void {
	const name = property.text();
	const method = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
	const given = argumentsOf(call);
	const [key, ...rest] = name === 'saveInstallation' ? [undefined, ...given] : given;
	if (method === undefined || (name !== 'saveInstallation' && stringOf(key) !== 'clientInfo')) {
		record.leave(
			call,
			method === undefined
				? `the stored tenants have no ${name}: read the same store yourself`
				: 'data of the app that is not the record of a tenant: read the same store yourself',
		);
		return;
	}
	const own = memberOf(settings)?.property;
	const [clientKey] = method === 'set' ? rest.slice(1) : rest;
	if (clientKey === undefined || own === undefined) {
		record.leave(call, 'the client key is missing');
		return;
	}
	record.replace(own, 'clientInfo');
	if (method !== name) record.replace(property, method);
	const [start, end] = [key?.range().start.index, rest[0]?.range().start.index];
	if (start !== undefined && end !== undefined) record.remove(start, end);
	record.count('settings');
}

/** Changes a member of the addon that is not called. @param express the app of the addon, where it is known */
export function changeMember(record: Recorder, member: Node, express: string | undefined): void {
	const { object, property, name } = memberOf(member) ?? {};
	if (object === undefined || property === undefined || name === undefined || KEPT.has(name)) return;
	const parent = member.parent();
	const outer = parent?.kind() === 'member_expression' ? memberOf(parent)?.name : undefined;
	// `changeSettings` knows the calls.
	if (name === 'settings' && parent?.parent()?.field('function')?.id() === parent?.id()) return;
	const value = outer !== undefined && Object.hasOwn(CONFIG, outer) ? CONFIG[outer] : undefined;
	if (name === 'key' || name === 'name') {
		record.replace(property, `descriptor.${name}`);
		record.count('key, name');
	} else if (name === 'config' && value !== undefined && parent !== null) {
		const call = parent.parent();
		record.replace(call?.kind() === 'call_expression' ? call : parent, `${object.text()}.${value}`);
		record.count('config');
	} else if (name === 'app' && express !== undefined) {
		record.replace(member, express);
		record.count('app');
	} else if (REGISTRATION.has(name)) {
		record.replace(member, '(async () => {})');
		record.count(removed(name));
	} else {
		record.leave(member, `there is no counterpart of addon.${name}${outer === undefined ? '' : `.${outer}`}`);
	}
}
