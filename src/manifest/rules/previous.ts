import { baseUrlsOf, modulesOfType, recordOf, type Entry, type Manifest } from '../../manifest-model/index.ts';
import type { Rule } from './rule.ts';

/** Changes of a release for those who have the app. */
export const checkPrevious: Rule = ({ manifest, previous, report }) => {
	if (previous === undefined) return;
	if (isPaid(previous) && !isPaid(manifest)) {
		report(
			'error',
			'licensing-gone',
			['app'],
			'The release before had `app.licensing`: without it a free version is shipped',
		);
	}
	if (keyOf(previous) !== undefined && keyOf(previous) !== keyOf(manifest)) {
		report(
			'error',
			'connect-key',
			['app', 'connect', 'key'],
			'The release before had another `app.connect.key`: it links the data of the Connect app, and must stay',
		);
	}
	if (previous.app['id'] !== manifest.app['id']) {
		report('warning', 'app-id-differs', ['app', 'id'], 'The release before was of another app');
	}
	const changes: string[] = [];
	const added = manifest.scopes.filter((scope) => !previous.scopes.includes(scope));
	if (added.length > 0) changes.push(`scopes are added (${added.join(', ')})`);
	if (!isSame(manifest.remotes, previous.remotes, baseUrlsOf)) changes.push('the addresses of remotes change');
	if (!isSame(modulesOfType(manifest, 'endpoint'), modulesOfType(previous, 'endpoint'), ({ value }) => value))
		changes.push('endpoints change');
	if (changes.length > 0) {
		report(
			'note',
			'major-version',
			[],
			`This makes a major version, which admins must consent to: ${changes.join('; ')}`,
		);
	}
};

function isPaid({ app }: Manifest): boolean {
	return recordOf(app['licensing'])['enabled'] === true;
}

function keyOf({ app }: Manifest): unknown {
	return recordOf(app['connect'])['key'];
}

function isSame(list: readonly Entry[], other: readonly Entry[], of: (entry: Entry) => unknown): boolean {
	const print = (entries: readonly Entry[]): string =>
		JSON.stringify(
			entries.map((entry) => [entry.key, of(entry)]).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
		);
	return print(list) === print(other);
}
