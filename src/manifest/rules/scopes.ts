import { isRecord } from '../../is-record.ts';
import { recordOf } from '../../manifest-model/index.ts';
import type { Rule } from './rule.ts';

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
export const checkScopesUsed: Rule = ({ manifest: { scopes }, options: { scopesUsed = [] }, report }) => {
	const has = (scope: string): boolean => scopes.includes(scope);
	for (const need of scopesUsed) {
		const { operation, anyOf } = typeof need === 'string' ? { operation: 'The app', anyOf: [[need]] } : need;
		if (anyOf.length === 0 || anyOf.some((all) => all.every(has))) continue;
		const lists = anyOf.map((all) => all.filter((scope) => !has(scope)).join(', '));
		report('error', 'scope-missing', ['permissions', 'scopes'], `${operation} needs the scope ${lists.join(', or ')}`);
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
