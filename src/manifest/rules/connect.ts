import { isRecord } from '../../is-record.ts';
import { recordOf } from '../../manifest-model/index.ts';
import type { Rule } from './rule.ts';

const KEY = /^[\w.-]{1,90}$/;

/** An app that comes from Connect. */
export const checkConnect: Rule = ({ manifest, report }) => {
	const { value, app, remotes, connectModules, scopes } = manifest;
	const hasModules = value['connectModules'] !== undefined;
	const { connect } = app;
	const { key, remote, authentication } = recordOf(connect);
	const at = ['app', 'connect'];
	if (connect !== undefined && (typeof key !== 'string' || !KEY.test(key))) {
		report(
			'error',
			'connect-key',
			[...at, 'key'],
			'The key of the Connect app has 1 to 90 letters, digits, `.`, `_` and `-`',
		);
	}
	if (authentication !== undefined && !hasModules) {
		report('error', 'connect-modules-missing', [...at, 'authentication'], '`authentication` needs `connectModules`');
	}
	if (authentication !== undefined && authentication !== 'jwt') {
		report('error', 'connect-remote', [...at, 'authentication'], '`authentication` is `jwt`');
	}
	const named = remotes.find((entry) => entry.key === remote);
	if (hasModules && remote === undefined) {
		report(
			'error',
			'connect-remote',
			isRecord(connect) ? at : ['connectModules'],
			'`connectModules` need `app.connect.remote`',
		);
	}
	if (remote !== undefined && named === undefined) {
		report('error', 'connect-remote', [...at, 'remote'], `There is no remote with the key ${String(remote)}`);
	}
	if (named?.value['configurable'] !== undefined) {
		report('error', 'connect-remote', [...at, 'remote'], 'The remote of the Connect app cannot be configurable');
	}
	const lifecycles = connectModules.filter(({ type }) => type.endsWith(':lifecycle'));
	for (const [index, { type, path }] of lifecycles.entries()) {
		if (lifecycles.slice(0, index).some((earlier) => earlier.type === type)) {
			report('error', 'connect-lifecycle', path, `\`${type}\` has one element only`);
		}
	}
	const hasForge = manifest.modules.some(({ type }) => type === 'endpoint' || type === 'trigger');
	const ofConnect = scopes.filter(isConnect);
	const others = scopes.filter((scope) => !isConnect(scope) && !/^read:app-(?:system|user)-token$/.test(scope));
	if (hasForge && ofConnect.length > 0 && others.length === 0) {
		report(
			'warning',
			'connect-scopes-only',
			['permissions', 'scopes'],
			'The scopes of Connect are good for its calls only: calls with the tokens of Forge need OAuth scopes as well',
		);
	}
};

function isConnect(scope: string): boolean {
	return /:connect-(?:jira|confluence)$/.test(scope);
}
