import { isRecord } from '../../is-record.ts';
import { scopesOfForgeEvent } from '../../forge-events/index.ts';
import { recordOf } from '../../manifest-model/index.ts';
import type { ManifestScopeNeed } from '../options.ts';
import type { Rule } from './rule.ts';
import { allSubscriptions } from './triggers.ts';

/** The form of the scopes. */
export const checkScopes: Rule = ({ manifest: { value }, report }) => {
	const { scopes } = recordOf(value['permissions']);
	const isValid =
		scopes === undefined ||
		isRecord(scopes) ||
		(Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string'));
	if (!isValid)
		report('error', 'scopes-invalid', ['permissions', 'scopes'], '`scopes` is a list of names, or a map of them');
};

/** The scopes of the app's calls. */
export const checkScopesUsed: Rule = ({ manifest, options: { scopesUsed = [], knownScopes }, report }) => {
	const { scopes, value } = manifest;
	const at = ['permissions', 'scopes'];
	const has = (scope: string): boolean => scopes.includes(scope);
	const used = new Set<string>();
	/** Whether nothing is missing. Where classic and granular scopes both are enough, it counts for the classic ones. */
	const use = (anyOf: ManifestScopeNeed['anyOf']): boolean => {
		const met = anyOf.find((all) => all.every(has));
		for (const scope of met ?? anyOf.flat()) used.add(scope);
		return met !== undefined || anyOf.length === 0;
	};
	for (const need of scopesUsed) {
		const { operation, anyOf } = typeof need === 'string' ? { operation: 'The app', anyOf: [[need]] } : need;
		if (use(anyOf)) continue;
		const lists = anyOf.map((all) => all.filter((scope) => !has(scope)).join(', '));
		report('error', 'scope-missing', at, `${operation} needs the scope ${lists.join(', or ')}`);
	}
	if (knownScopes === undefined) return;
	for (const { name } of allSubscriptions(manifest)) {
		// Missing ones are findings of the triggers.
		const { classic, granular } = scopesOfForgeEvent(name) ?? {};
		use([classic, granular].flatMap((all) => (all === undefined ? [] : [all])));
	}
	const isMap = isRecord(recordOf(value['permissions'])['scopes']);
	for (const [index, scope] of scopes.entries()) {
		if (!knownScopes.has(scope) || used.has(scope)) continue;
		const message = `No call and no event of the app that was found needs the scope ${scope}`;
		report('warning', 'scope-unneeded', [...at, isMap ? scope : index], message);
	}
};

/** Acting for absent users. */
export const checkImpersonation: Rule = ({ manifest, options: { app = {} }, report }) => {
	if (app.actsForUsers !== true) return;
	const at = ['permissions', 'scopes'];
	if (manifest.impersonatedScopes.length === 0) {
		report(
			'error',
			'impersonation-missing',
			at,
			'The app acts for users: the scopes for it need `allowImpersonation: true`, in the form of a map',
		);
	}
	if (!manifest.scopes.includes('read:app-system-token')) {
		report('error', 'impersonation-missing', at, 'The app acts for users: it needs the scope read:app-system-token');
	}
};
