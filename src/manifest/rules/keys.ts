import type { Path, Entry } from '../../manifest-model/index.ts';
import type { Rule } from './rule.ts';

const KEY = /^[\w-]+$/;
/** Of functions, remotes and resources. */
const MAX_SHORT = 23;

/** Keys, and what they are referred to by. */
export const checkKeys: Rule = ({ manifest, report }) => {
	const { modules, connectModules, remotes, services, resources, references } = manifest;
	const check = (entries: readonly Entry[], isShort: (entry: Entry) => boolean): void => {
		const seen = new Set<string>();
		for (const entry of entries) {
			const { key, path, type } = entry;
			const at: Path = [...path, 'key'];
			if (key === undefined) {
				report('error', 'key-missing', path, `This element of \`${type}\` needs a key`);
				continue;
			}
			if (!KEY.test(key)) report('error', 'key-invalid', at, 'A key has letters, digits, `_` and `-` only');
			else if (isShort(entry) && key.length > MAX_SHORT) {
				report('error', 'key-invalid', at, `A key of \`${type}\` has at most ${MAX_SHORT} characters`);
			}
			if (seen.has(key)) report('error', 'key-duplicate', at, `The key ${key} is given to another element as well`);
			seen.add(key);
		}
	};
	// Connect's modules and Forge's share their keys.
	check([...modules, ...connectModules], ({ type }) => type === 'function');
	check(remotes, () => true);
	check(services, () => false);
	check(resources, () => true);

	const known = {
		endpoint: keysOf(modules.filter(({ type }) => type === 'endpoint')),
		function: keysOf(modules.filter(({ type }) => type === 'function')),
		remote: keysOf(remotes),
		service: keysOf(services),
		resource: keysOf(resources),
	};
	for (const { to, key, path } of references) {
		// A resource may name one of its entries: main/settings.
		const name = to === 'resource' ? (key.split('/', 1)[0] ?? '') : key;
		if (!known[to].has(name)) report('error', 'unknown-reference', path, `There is no ${to} with the key ${name}`);
	}
};

function keysOf(entries: readonly Entry[]): ReadonlySet<string | undefined> {
	return new Set(entries.map(({ key }) => key));
}
