import { isRecord } from '../../is-record.ts';
import { forgeAppIdOf } from '../../manifest-model/index.ts';
import type { Rule } from './rule.ts';

const APP_ID = /^ari:cloud:ecosystem::app\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Zeros, also as a valid UUID, whose version and variant are not. */
const PLACEHOLDER = /\/0{8}-0{4}-[\da-f]0{3}-[\da-f]0{3}-0{12}$/i;
const RUNTIMES = ['nodejs20.x', 'nodejs22.x', 'nodejs24.x'];
const TOP =
	'app connectModules modules permissions resources remotes providers environment translations services overrides'.split(
		' ',
	);
const LISTS = ['remotes', 'services', 'resources'];

/** The parts that every manifest has. */
export const checkApp: Rule = ({ manifest: { value, app }, options, report }) => {
	for (const name of Object.keys(value)) {
		if (!TOP.includes(name)) report('error', 'unknown-field', [name], `A manifest has no field \`${name}\``);
	}
	for (const name of LISTS) {
		if (value[name] !== undefined && !Array.isArray(value[name])) {
			report('error', 'not-a-list', [name], `\`${name}\` must be a list`);
		}
	}
	for (const name of ['modules', 'connectModules']) {
		const modules = value[name];
		if (modules !== undefined && !isRecord(modules))
			report('error', 'not-a-list', [name], `\`${name}\` must be a map of lists`);
		for (const [type, list] of Object.entries(isRecord(modules) ? modules : {})) {
			if (!Array.isArray(list) || !list.every(isRecord)) {
				report('error', 'not-a-list', [name, type], `\`${name}.${type}\` must be a list of modules`);
			}
		}
	}
	if (value['modules'] === undefined && value['connectModules'] === undefined) {
		report('error', 'no-modules', [], 'A manifest must have `modules` or `connectModules`');
	}
	if (!isRecord(value['app'])) {
		report('error', 'no-app', [], 'A manifest must have `app` with its id');
		return;
	}
	const { id, runtime } = app;
	if (typeof id !== 'string' || !APP_ID.test(id)) {
		report('error', 'app-id', ['app', 'id'], 'The id of the app must be `ari:cloud:ecosystem::app/` with a UUID');
	} else if (options.app?.appId !== undefined && forgeAppIdOf(options.app.appId) !== forgeAppIdOf(id)) {
		report(
			'error',
			'app-id-differs',
			['app', 'id'],
			'The app verifies tokens for another id: it would refuse all of them',
		);
	} else if (PLACEHOLDER.test(id)) {
		report('warning', 'app-id-placeholder', ['app', 'id'], 'The id of the app is zeros: `forge register` gives one');
	}
	const name = isRecord(runtime) ? runtime['name'] : undefined;
	if (runtime !== undefined && !(typeof name === 'string' && RUNTIMES.includes(name))) {
		report('error', 'runtime', ['app', 'runtime', 'name'], `The runtime must be one of ${RUNTIMES.join(', ')}`);
	}
};
